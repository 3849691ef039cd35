package org.ibidem.report.preflight;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibidem.analysis.Severity;
import org.ibidem.casefile.Case;
import org.ibidem.model.Evidence;
import org.ibidem.model.PageText;

/**
 * PRE-22: words in quotation marks with a citation right behind them that none of the documents cited there has. Documents without text, or in
 * another language than the report, are not asked: there the quotation is a translation or was read off a picture.
 */
final class Quotations {
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]{8,600})[”\"][.,;:]?\\s*(" + Paragraph.CITATION + ")");
    private static final Pattern LEFT_OUT = Pattern.compile("\\[[^\\]]*]|…|\\.\\.\\.");
    private final Case open;
    private final Cited cited;
    private final String language;

    Quotations(Case open, Cited cited, String language) {
        this.open = open;
        this.cited = cited;
        this.language = language;
    }

    List<Finding> find(List<Paragraph> paragraphs) {
        return paragraphs.stream().flatMap(p -> QUOTED.matcher(p.text()).results().filter(this::differs).map(m -> finding(p, m))).toList();
    }

    private static Finding finding(Paragraph p, MatchResult m) {
        return Finding.of("PRE-22.prose", Severity.BLOCK, p.block().title(), p.block().id(), Paragraph.plain(m.group(1)), String.join(", ", Paragraph.refs(m.group(2))));
    }

    private boolean differs(MatchResult quoted) {
        List<Evidence> documents = Paragraph.refs(quoted.group(2)).stream().flatMap(ref -> cited.documents(ref).stream()).distinct().toList();
        List<String> texts = documents.stream().filter(e -> e.language().isBlank() || e.language().equals(language)).map(this::text).filter(t -> !t.isEmpty()).toList();
        return texts.size() == documents.size() && !texts.isEmpty() && texts.stream().noneMatch(text -> has(text, quoted.group(1)));
    }

    private static boolean has(String text, String quote) {
        return Arrays.stream(LEFT_OUT.split(quote)).map(part -> plain(part).replaceAll("^[.,;: ]+|[.,;: ]+$", "")).allMatch(text::contains);
    }

    private String text(Evidence document) {
        return PageText.joined(open.where(PageText.class, "evidenceId", document.id())).values().stream().map(Quotations::plain).collect(Collectors.joining(" "));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[‘’]", "'").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
