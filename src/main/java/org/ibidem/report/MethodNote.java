package org.ibidem.report;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ibidem.dossier.Proof;
import org.ibidem.evidence.MediaNames;
import org.ibidem.message.Language;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.PageText;
import org.ibidem.model.TextKind;
import org.ibidem.model.Version;
import org.w3c.dom.Element;

/** How the case was worked, as far as it can be counted: when documents were collected, of what kinds they are, and what could not be read. */
final class MethodNote {
    private final Draft draft;

    MethodNote(Draft draft) {
        this.draft = draft;
    }

    void print(Element section) {
        Collection<Evidence> documents = draft.dossier.evidence();
        if (documents.isEmpty()) {
            draft.missing(section, "missing.METHOD");
            return;
        }
        draft.introduceTable(section, draft.wording.get("method.about"), draft.wording.get("method.title"));
        Element body = draft.table(section, "data", new int[] {32, 68});
        row(body, "window", window(documents));
        row(body, "documents", draft.wording.get("method.counts", documents.size(), documents.stream().filter(e -> e.parentId() != null).count(), documents.stream().filter(e -> e.derivedFromId() != null).count()));
        row(body, "classes", counted(documents, e -> draft.dossier.source(e).map(s -> draft.wording.get("method.class." + s.kind())).orElse(draft.wording.get("method.unknown"))));
        row(body, "kinds", counted(documents, MediaNames::of));
        row(body, "languages", counted(documents, e -> e.language().isBlank() ? draft.wording.get("method.unknown") : Locale.forLanguageTag(e.language()).getDisplayLanguage(Language.now())));
        row(body, "verified", proofs());
        row(body, "pictures", draft.wording.get("method.pages", draft.target.all(PageText.class).stream().filter(t -> t.obtained() == TextKind.OCR).count()));
        row(body, "unread", draft.wording.get("method.pages", documents.stream().filter(e -> e.status() != EvidenceStatus.OK).count()));
        row(body, "program", Version.PROGRAM);
    }

    /** How many statements a passage supports or refutes; one that nothing cites is tied to none. */
    private String proofs() {
        List<List<Proof>> proven = draft.dossier.statements().stream().map(s -> draft.dossier.proofs(s.id())).filter(p -> !p.isEmpty()).toList();
        long origins = proven.stream().flatMap(List::stream).map(Proof::origin).distinct().count();
        return draft.wording.get("method.proofs", proven.size(), origins, draft.dossier.statements().size());
    }

    private void row(Element body, String key, String words) {
        draft.row(body, draft.wording.get("method." + key), words);
    }

    private static String window(Collection<Evidence> documents) {
        List<String> days = documents.stream().map(e -> e.capture().takenInAt()).sorted().map(Instant::toString).map(t -> Dates.words(t.substring(0, 10))).distinct().toList();
        return days.size() == 1 ? days.getFirst() : days.getFirst() + " – " + days.getLast();
    }

    /** How many there are of each, the most first. */
    private static String counted(Collection<Evidence> documents, Function<Evidence, String> by) {
        return documents.stream().collect(Collectors.groupingBy(by, Collectors.counting())).entrySet().stream()
            .sorted(Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue()).thenComparing(Map.Entry::getKey)).map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
    }
}
