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
 * PRE-22: words in quotation marks that none of the documents has which are cited for them: right behind them, or else anywhere in their sentence,
 * where a few words may only be words at arm's length and it takes more to be a quotation. Documents without text, or in another language than
 * the report, are not asked: there the quotation is a translation or was read off a picture.
 */
final class Quotations {
    private static final Pattern QUOTED = Pattern.compile("[“„«「\"]([^“”„«»「」\"]{8,600})[”“»」\"](?:[.,;:]?\\s*(" + Paragraph.CITATION + "))?");
    /** So many words are quoted from somewhere, also where the citation stands apart from them. */
    private static final Pattern SURELY_QUOTED = Pattern.compile("(?:\\S+\\s+){4,}\\S+");
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
        return paragraphs.stream().flatMap(p -> QUOTED.matcher(p.text()).results().map(m -> quotation(p, m)).filter(this::differs).map(Quotations::finding)).toList();
    }

    /** Words in quotation marks, and what is cited for them. */
    private record Quotation(Paragraph in, String words, List<String> refs, boolean together) {}

    private static Quotation quotation(Paragraph p, MatchResult m) {
        if (m.group(2) != null) return new Quotation(p, m.group(1), Paragraph.refs(m.group(2)), true);
        boolean sure = SURELY_QUOTED.matcher(m.group(1)).find();
        return new Quotation(p, m.group(1), sure ? Paragraph.refs(p.sentenceAround(m.start(), m.end())) : List.of(), false);
    }

    private static Finding finding(Quotation q) {
        return Finding.of("PRE-22.prose", q.together() ? Severity.BLOCK : Severity.WARN, q.in().block().title(), q.in().block().id(), Paragraph.plain(q.words()), String.join(", ", q.refs()));
    }

    private boolean differs(Quotation quoted) {
        List<Evidence> documents = quoted.refs().stream().flatMap(ref -> cited.documents(ref).stream()).distinct().toList();
        List<String> texts = documents.stream().filter(e -> e.language().isBlank() || e.language().equals(language)).map(this::text).filter(t -> !t.isEmpty()).toList();
        return texts.size() == documents.size() && !texts.isEmpty() && texts.stream().noneMatch(text -> has(text, quoted.words()));
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
