package org.ibidem.ui.shell;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.ImageView;
import org.ibidem.chart.Portrait;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Likeness;
import org.ibidem.message.Messages;

/** What an entity looks like, once that is drawn; it leads to where the picture comes from. */
public final class PortraitView extends Hyperlink {
    private static final Messages MESSAGES = Messages.of(PortraitView.class);
    private static final double SIDE = 72;
    private final ImageView picture = new ImageView();

    private PortraitView(CaseSession session, Dossier dossier, UUID entity, Likeness likeness) {
        super(MESSAGES.get("portrait", dossier.caption(entity)));
        setId("portrait");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(picture);
        picture.setFitWidth(SIDE);
        picture.setFitHeight(SIDE);
        setOnAction(e -> dossier.proofs(likeness.said().id()).stream().findFirst().ifPresent(p -> session.openPassage(p.passage().id())));
        session.portraits().of(dossier, entity).thenAccept(drawn -> session.onScreen(() -> show(drawn)));
    }

    /** The picture of an entity; empty when nothing says what it looks like. */
    public static Optional<PortraitView> of(CaseSession session, UUID entity) {
        Dossier dossier = session.dossier().get();
        return Likeness.of(dossier, entity).map(l -> new PortraitView(session, dossier, entity, l));
    }

    private void show(Portrait drawn) {
        if (drawn.isThere()) picture.setImage(DrawnPage.of(drawn));
        else {
            setVisible(false);
            setManaged(false);
        }
    }
}
