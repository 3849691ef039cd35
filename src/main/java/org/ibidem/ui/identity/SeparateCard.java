package org.ibidem.ui.identity;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.identity.Decisions;
import org.ibidem.message.Messages;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.SmallPrint;
import org.ibidem.ui.shell.VerbButton;

/** The entities that are shown as one: what was said of each and would go back to it, and the ways to separate one or to show another. */
public final class SeparateCard {
    private static final Messages MESSAGES = Messages.of(SeparateCard.class);
    private static final int FEW = 6;
    private final CaseSession session;
    private final Dossier dossier;
    private final Card card;

    /** The card of an entity that is one with others. */
    public SeparateCard(CaseSession session, UUID entity) {
        this.session = session;
        this.dossier = session.dossier().get();
        VBox rows = new VBox(10);
        rows.setPrefWidth(620);
        List<Entity> group = dossier.identities().group(entity);
        group.forEach(e -> rows.getChildren().add(row(e, e == group.getFirst())));
        dossier.identities().joining(entity).forEach(d -> rows.getChildren().add(new SmallPrint(Decisions.words(d, dossier))));
        card = new Card(session.desk().overlay(), MESSAGES.get("separate.heading", dossier.caption(entity)), rows);
    }

    private Node row(Entity e, boolean isShown) {
        Label name = new Label(e.ref() + "  " + dossier.ownCaption(e.id()));
        name.setWrapText(true);
        name.getStyleClass().add("form-label");
        Button separate = new VerbButton("separate-" + e.ref(), MESSAGES.get("separate"), () -> decide(separated(e), d -> d.separate(e.id())));
        Button show = new VerbButton("show-" + e.ref(), MESSAGES.get("separate.show"), () -> decide(MESSAGES.get("done.show", dossier.ownCaption(e.id())), d -> d.show(e.id())));
        show.setDisable(isShown);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox row = new VBox(2, new HBox(8, name, gap, show, separate), new SmallPrint(goesBack(e)));
        String apart = apart(e, "separate.apart");
        if (!apart.isEmpty()) row.getChildren().add(new SmallPrint(apart));
        return row;
    }

    /** What was said of this one, and is of it alone again once it is separated. */
    private String goesBack(Entity e) {
        List<Statement> own = dossier.statements(e.id()).stream().filter(s -> s.entityId().equals(e.id())).toList();
        String first = String.join("; ", own.stream().limit(FEW).map(s -> s.ref() + " " + dossier.label(s) + ": " + dossier.value(s)).toList());
        return MESSAGES.get("separate.back", own.size(), own.size() > FEW ? first + "; …" : first);
    }

    /** Which of the others are then no longer one either, since only this one tied them together; empty when all stay one. */
    private String apart(Entity e, String key) {
        List<Decision> gone = dossier.identities().joining(e.id()).stream().filter(d -> d.isOn(e.id())).toList();
        String names = Decisions.apart(e.id(), gone, dossier);
        return names.isEmpty() ? "" : MESSAGES.get(key, names, gone.size());
    }

    private String separated(Entity e) {
        return (MESSAGES.get("done.separate", dossier.ownCaption(e.id())) + " " + apart(e, "done.separate.apart")).strip();
    }

    private interface Verb {
        void on(Decisions decisions);
    }

    private void decide(String done, Verb verb) {
        session.desk().overlay().hide();
        session.<Void>later(() -> {
            verb.on(new Decisions(session.caseFile()));
            return null;
        }).thenRun(() -> session.doneWithUndo(done));
    }

    /** Lays the card over the window. */
    public void show() {
        card.show();
    }
}
