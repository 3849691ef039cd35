package org.ibidem.report.preflight;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibidem.analysis.Severity;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Proof;
import org.ibidem.dossier.Relation;
import org.ibidem.model.Evidence;
import org.ibidem.model.SourceKind;
import org.ibidem.model.Statement;
import org.ibidem.report.NamesInText;

/** PRE-07: a word that only a court or an authority may say of somebody, beside a name, with no official or registry record cited for it. */
final class StrongWords {
    private static final Pattern STRONG = Pattern.compile("(?iu)\\b(?:prov(?:es|ed|en|ing)|confirm(?:s|ed|ing)?|guilty|criminals?|terrorists?)\\b|증명|입증|유죄|범죄|테러|확인(?:했|하였|됐|되었|된)");
    private static final Set<SourceKind> AUTHORITIES = Set.of(SourceKind.OFFICIAL, SourceKind.REGISTRY);
    private final Dossier dossier;
    private final Cited cited;
    private final NamesInText names;

    StrongWords(Dossier dossier, Cited cited, NamesInText names) {
        this.dossier = dossier;
        this.cited = cited;
        this.names = names;
    }

    List<Finding> find(List<Paragraph> paragraphs) {
        return paragraphs.stream().filter(p -> !isOnRecord(p.refs())).flatMap(p -> p.sentences().stream().flatMap(s -> strong(p, s))).toList();
    }

    private Stream<Finding> strong(Paragraph p, String sentence) {
        Matcher word = STRONG.matcher(sentence);
        if (!word.find() || names.first(sentence).isEmpty()) return Stream.of();
        return Stream.of(Finding.of("PRE-07", Severity.WARN, p.block().title(), p.block().id(), word.group(), Paragraph.plain(sentence)));
    }

    private boolean isOnRecord(List<String> refs) {
        return refs.stream().anyMatch(ref -> cited.document(ref).filter(this::isOfAuthority).isPresent() || cited.statement(ref).filter(this::isOnRecord).isPresent()
            || cited.relation(ref).map(Relation::about).orElse(List.of()).stream().anyMatch(this::isOnRecord));
    }

    private boolean isOnRecord(Statement s) {
        return s.claimType().isOnRecord() || dossier.proofs(s.id()).stream().map(Proof::evidence).anyMatch(this::isOfAuthority);
    }

    private boolean isOfAuthority(Evidence document) {
        return dossier.source(document).filter(s -> AUTHORITIES.contains(s.kind())).isPresent();
    }
}
