package org.ibidem.report;

import java.util.List;
import org.ibidem.dossier.Relation;
import org.ibidem.dossier.Standing;
import org.ibidem.model.BlockKind;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.Version;
import org.w3c.dom.Element;

/** Sections whose every line comes from the case: the gaps, the grading and its scales, how to verify. */
final class ComputedSections {
    private final Draft draft;

    ComputedSections(Draft draft) {
        this.draft = draft;
    }

    private String sentence(Statement s) {
        String subject = draft.caption(s.entityId());
        return subject + ": " + draft.dossier.label(s) + " – " + draft.value(s);
    }

    void gaps(Element section) {
        list(section, "gaps.single", draft.dossier.relations().stream().filter(r -> draft.dossier.origins(r.about()).size() == 1).map(this::line).toList());
        list(section, "gaps.dotted", draft.dossier.relations().stream().filter(r -> r.standing().compareTo(Standing.DOTTED) >= 0).map(this::line).toList());
        list(section, "gaps.disputed", draft.dossier.relations().stream().filter(Relation::disputed).map(this::line).toList());
        list(section, "gaps.proposed", draft.dossier.statements().stream().filter(s -> s.status() == StatementStatus.PROPOSED)
            .filter(s -> !isRelation(s)).map(s -> s.ref() + " " + sentence(s)).toList());
        list(section, "gaps.weak", draft.dossier.statements().stream().filter(s -> s.status() == StatementStatus.ACCEPTED)
            .filter(s -> !isRelation(s) && s.claimType() == ClaimType.MEDIA_REPORT && draft.dossier.standing(s) == Standing.DOTTED).map(s -> s.ref() + " " + sentence(s)).toList());
        if (section.getElementsByTagName("ul").getLength() + section.getElementsByTagName("ol").getLength() == 0) draft.missing(section, "missing.gaps");
    }

    private boolean isRelation(Statement s) {
        return draft.dossier.entity(s.entityId()).map(Entity::isRelation).orElse(false);
    }

    private String line(Relation r) {
        return r.entity().ref() + " " + draft.caption(r.entity().id());
    }

    private void list(Element section, String key, List<String> lines) {
        if (lines.isEmpty()) return;
        draft.headings.add(section, 2, draft.wording.get(key));
        Element list = draft.markup.add(section, "ul", "listed");
        lines.forEach(line -> draft.markup.add(list, "li", "", line));
    }

    void grading(Element section) {
        draft.markup.add(section, "p", "lead", draft.wording.get("grading.about"));
        Element scale = draft.table(section, "register together", new int[] {8, 42, 8, 42});
        String[] letters = {"A", "B", "C", "D", "E", "F"};
        for (int i = 0; i < 6; i++) {
            draft.row(scale, letters[i], draft.wording.get("grading.reliability." + letters[i]), Integer.toString(i + 1), draft.wording.get("grading.credibility." + (i + 1)));
        }
        if (!draft.prints(BlockKind.SOURCES)) {
            draft.headings.add(section, 2, draft.wording.get("grading.counts"));
            new SourceNote(draft).grades(section);
        }
        draft.headings.add(section, 2, draft.wording.get("grading.likelihood"));
        draft.markup.add(section, "p", "", draft.wording.get("grading.likelihoodText"));
        draft.headings.add(section, 2, draft.wording.get("grading.lines"));
        draft.markup.add(section, "p", "", draft.wording.get("grading.linesText"));
    }

    void custody(Element section) {
        draft.markup.add(section, "p", "", draft.wording.get("custody.about"));
        draft.markup.add(section, "p", "", draft.wording.get("custody.verify"));
        draft.headings.add(section, 2, draft.wording.get("custody.snapshot"));
        Element body = draft.table(section, "register together", new int[] {34, 66});
        draft.row(body, draft.wording.get("custody.entry"), Long.toString(draft.target.lastChange().sequence()));
        Element row = draft.row(body, draft.wording.get("custody.hash"));
        draft.markup.add(draft.markup.add(row, "td", ""), "code", "", Draft.parts(draft.target.lastChange().hash()));
        Element root = draft.row(body, draft.wording.get("custody.root"));
        List<String> hashes = draft.dossier.evidence().stream().map(Evidence::sha256).filter(h -> !h.isEmpty()).toList();
        draft.markup.add(draft.markup.add(root, "td", ""), "code", "", Draft.parts(MerkleRoot.of(hashes)));
        draft.row(body, draft.wording.get("custody.written"), draft.options.at().toString());
        draft.row(body, draft.wording.get("custody.counts"), draft.wording.get("custody.countsText", draft.dossier.evidence().size(),
            draft.dossier.entities().size(), draft.dossier.relations().size(), draft.dossier.statements().size()));
        draft.row(body, draft.wording.get("custody.program"), Version.PROGRAM);
    }
}
