package org.ibidem.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Schema;

/** The entities and documents of a case for the palette, found by their number and by every name they have. */
record PaletteThings(CaseSession session, Dossier dossier) {
    private static final Messages MESSAGES = Messages.of(PaletteThings.class);

    static List<PaletteEntry> of(CaseSession session) {
        PaletteThings things = new PaletteThings(session, session.dossier().get());
        return Stream.concat(things.dossier.entities().stream().map(things::entity), things.dossier.evidence().stream().map(things::document)).toList();
    }

    private PaletteEntry entity(Entity e) {
        String kind = dossier.schema(e).map(Schema::label).orElse(e.schema());
        String names = dossier.standing(e.id()).stream().filter(s -> isName(e, s)).map(s -> s.value() + " " + s.original()).collect(Collectors.joining(" "));
        String caption = dossier.caption(e.id());
        return new PaletteEntry(caption, caption + " " + e.ref() + " " + names, kind + " · " + e.ref(), null, () -> session.openEntity(e.id()));
    }

    private boolean isName(Entity e, Statement s) {
        return s.property().equals("alias") || dossier.schema(e).map(x -> x.captionProperties().contains(s.property())).orElse(false);
    }

    private PaletteEntry document(Evidence e) {
        return new PaletteEntry(e.title(), e.title() + " " + e.ref(), MESSAGES.get("palette.document", e.ref()), null, () -> session.openEvidence(e.id()));
    }
}
