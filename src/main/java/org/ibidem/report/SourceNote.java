package org.ibidem.report;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ibidem.dossier.Proof;
import org.ibidem.model.Evidence;
import org.ibidem.model.SourceKind;
import org.ibidem.model.StatementStatus;
import org.w3c.dom.Element;

/** How far the sources carry: how many documents of which kind, how many of them are independent, and how their citations are graded. All counted. */
final class SourceNote {
    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");
    private final Draft draft;

    SourceNote(Draft draft) {
        this.draft = draft;
    }

    void print(Element section) {
        List<Proof> proofs = proofs();
        if (proofs.isEmpty()) {
            draft.missing(section, "missing.SOURCES");
            return;
        }
        Set<Evidence> cited = proofs.stream().map(Proof::evidence).collect(Collectors.toSet());
        long origins = proofs.stream().map(Proof::origin).distinct().count();
        draft.markup.add(section, "p", "", draft.wording.get("sources.about", draft.dossier.evidence().size(), cited.size(), kinds(cited), origins));
        draft.introduceTable(section, draft.wording.get("sources.independence"), draft.wording.get("sources.title"));
        grades(section);
    }

    private String kinds(Set<Evidence> cited) {
        SortedMap<SourceKind, Long> kinds = new TreeMap<>(cited.stream().flatMap(e -> draft.dossier.source(e).stream()).collect(Collectors.groupingBy(s -> s.kind(), Collectors.counting())));
        return kinds.entrySet().stream().map(k -> draft.wording.get("sources.kind." + k.getKey(), k.getValue())).collect(Collectors.joining(", "));
    }

    private List<Proof> proofs() {
        return draft.dossier.statements().stream().filter(s -> s.status() != StatementStatus.RETRACTED).flatMap(s -> draft.dossier.proofs(s.id()).stream()).toList();
    }

    /** How many citations have each grade: reliability of the source down, credibility of what it says across. */
    void grades(Element section) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        proofs().forEach(p -> counts.merge(p.grade().toString(), 1, Integer::sum));
        Element table = draft.table(section, "register narrow together", new int[] {16, 14, 14, 14, 14, 14, 14}, "", "1", "2", "3", "4", "5", "6");
        for (String letter : LETTERS) {
            Element row = draft.row(table, letter);
            for (int digit = 1; digit <= LETTERS.size(); digit++) draft.markup.add(row, "td", "", counts.containsKey(letter + digit) ? counts.get(letter + digit).toString() : "");
        }
    }
}
