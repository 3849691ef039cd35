package org.ibidem.ui.identity;

import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.model.Verdict;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Screen;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The room where it is decided which entities are one, and what it offers for entities selected anywhere. */
public final class IdentityRoom {
    private static final Messages MESSAGES = Messages.of(IdentityRoom.class);

    private IdentityRoom() {}

    /** The room of this case. */
    public static Screen screen(CaseSession session) {
        IdentityModel model = new IdentityModel(session);
        Screen screen = new Screen("identity", MESSAGES.get("identity.title"), MaterialDesignA.ACCOUNT_MULTIPLE_CHECK_OUTLINE, () -> new IdentityView(model), List.of());
        Command compare = Command.of("identity.compare", MESSAGES.get("compare.selected"), Place.ENTITY, () -> {
            session.pages().open(screen.page());
            model.compare(things(session));
        }).when(selected(session, () -> things(session).size() > 1));
        session.offersForSeveral(List.of(compare));
        return new Screen(screen.id(), screen.title(), screen.icon(), screen.view(), List.of(
            Command.of("identity.find", MESSAGES.get("find"), Place.ENTITY, () -> {
                session.pages().open(screen.page());
                model.find();
            }),
            compare,
            Command.of("identity.separate", MESSAGES.get("separate.selected"), Place.ENTITY, () -> new SeparateCard(session, session.selection().get().id()).show())
                .when(selected(session, () -> things(session).size() == 1 && session.dossier().get().identities().isMerged(things(session).getFirst()))),
            verdict(session, screen, model, Verdict.SAME), verdict(session, screen, model, Verdict.NOT_SAME), verdict(session, screen, model, Verdict.UNDECIDED)));
    }

    /** The room is brought up, since it may ask for a reason. */
    private static Command verdict(CaseSession session, Screen screen, IdentityModel model, Verdict verdict) {
        return Command.of("identity." + verdict, MESSAGES.get("verdict.command." + verdict), Place.ENTITY, () -> {
            session.pages().open(screen.page());
            model.decide(verdict);
        }).when(model.isComparing());
    }

    private interface Condition {
        boolean holds();
    }

    private static BooleanBinding selected(CaseSession session, Condition condition) {
        return Bindings.createBooleanBinding(condition::holds, session.selection(), session.dossier());
    }

    /** The things that are selected, each as it is shown. */
    private static List<UUID> things(CaseSession session) {
        Dossier dossier = session.dossier().get();
        return session.selection().get().ids().stream().flatMap(id -> dossier.entity(id).stream()).filter(e -> !e.isRelation()).map(Entity::id).distinct().toList();
    }
}
