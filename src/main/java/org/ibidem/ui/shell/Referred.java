package org.ibidem.ui.shell;

import java.util.Optional;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;

/** What a number as people see it names: {@code E-014}, {@code N-7}, {@code R-12}, {@code S-230}. */
public final class Referred {
    private final CaseSession session;

    /** Numbers of this case. */
    public Referred(CaseSession session) {
        this.session = session;
    }

    /** What is to be selected to show it; empty when the number names nothing. */
    public Optional<Selection> selection(String number) {
        Case open = session.caseFile();
        Ref ref = Ref.parse(number).orElse(null);
        if (ref == null) return Optional.empty();
        return switch (ref.series()) {
            case E -> open.byRef(Evidence.class, ref).map(e -> Selection.evidence(e.id()));
            case S -> open.byRef(Statement.class, ref).map(s -> Selection.statement(s.id()));
            default -> open.byRef(Entity.class, ref).map(e -> Selection.entity(e.id()));
        };
    }

    /** What people call it: the name of an entity, the title of a document, what a statement says of whom; nothing when the number names nothing. */
    public String words(String number) {
        return selection(number).map(this::words).orElse("");
    }

    private String words(Selection about) {
        Dossier dossier = session.dossier().get();
        return switch (about.kind()) {
            case EVIDENCE -> session.caseFile().find(Evidence.class, about.id()).map(Evidence::title).orElse("");
            case STATEMENT -> dossier.statement(about.id()).map(s -> dossier.caption(s.entityId()) + " · " + dossier.label(s) + ": " + dossier.value(s)).orElse("");
            default -> dossier.ownCaption(about.id());
        };
    }

    /** Selects it, so that the inspector shows what is said and what proves it. */
    public void select(String number) {
        selection(number).ifPresent(session.selection()::set);
    }

    /** Brings it up; a statement by what it is said of. */
    public void open(String number) {
        selection(number).ifPresent(about -> {
            if (about.kind() != Selection.Kind.STATEMENT) {
                session.open(about);
                return;
            }
            session.caseFile().find(Statement.class, about.id()).ifPresent(s -> session.openEntity(s.entityId()));
            session.selection().set(about);
        });
    }
}
