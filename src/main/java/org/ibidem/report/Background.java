package org.ibidem.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ibidem.dossier.Listing;
import org.ibidem.model.Entity;
import org.w3c.dom.Element;

/** What authorities have done about the parties of a case: every listing with its programme and its date. */
final class Background {
    private final Draft draft;

    Background(Draft draft) {
        this.draft = draft;
    }

    private record Listed(Entity party, Listing listing) {}

    void print(Element section) {
        List<Listed> listed = draft.dossier.entities().stream().flatMap(e -> draft.dossier.sanctions(e.id()).stream().map(l -> new Listed(e, l)))
            .sorted(Comparator.comparing((Listed l) -> l.listing().date()).thenComparingInt(l -> l.party().number())).toList();
        if (listed.isEmpty()) {
            draft.missing(section, "missing.BACKGROUND");
            return;
        }
        draft.introduceTable(section, draft.wording.get("background.about"), draft.wording.get("background.title"));
        Element body = draft.table(section, "data", new int[] {18, 24, 16, 28, 14}, draft.wording.get("background.authority"), draft.wording.get("background.programme"),
            draft.wording.get("background.date"), draft.wording.get("background.party"), draft.wording.get("background.proof"));
        listed.forEach(l -> row(body, l));
    }

    private void row(Element body, Listed l) {
        Listing listing = l.listing();
        draft.labels.add(listing);
        Element row = draft.row(body, listing.authority(), said(listing, "program"), listing.date().isEmpty() ? "" : Dates.words(listing.date()));
        Element party = draft.markup.add(row, "td", "");
        draft.entity(party, l.party());
        String number = said(listing, "authorityId");
        if (!number.isEmpty()) draft.markup.text(party, " (" + number + ")");
        draft.documents(draft.markup.add(row, "td", ""), listing.said());
    }

    private String said(Listing listing, String property) {
        return draft.dossier.standing(listing.sanction().id()).stream().filter(s -> s.property().equals(property)).map(draft::value).distinct().collect(Collectors.joining("; "));
    }
}
