package org.ibidem.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.ibidem.Photos;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entity gets its picture by the palette, the inspector or the document, is seen by it on the chart, and loses it again. */
@OnScreen
class PictureWindowTest {
    @TempDir Path folder;
    private OpenWindow window;
    private ChartViewModel model;

    private void give(String id) {
        Toolkit.act(() -> window.frame().commands().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow().give());
    }

    private boolean isPictured(UUID entity) {
        return Toolkit.ask(() -> model.scene().has(entity) && model.scene().node(entity).marks().portrait().isThere());
    }

    private void whatNothingIsCalledChangesNothing(Hand hand, UUID entity) {
        @SuppressWarnings("unchecked")
        ComboBox<Entity> entities = hand.node("picture-entity", ComboBox.class);
        Toolkit.act(() -> entities.setValue(entities.getItems().stream().filter(e -> e.id().equals(entity)).findFirst().orElseThrow()));
        for (KeyCode end : List.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.TAB)) {
            Toolkit.act(() -> entities.show());
            Toolkit.await("a field to type in", () -> window.stage().getScene().getFocusOwner() instanceof TextField);
            Toolkit.act(() -> ((TextField) window.stage().getScene().getFocusOwner()).setText("nothing is called so"));
            hand.press(end);
            Toolkit.await("closed by " + end, () -> Toolkit.ask(() -> !entities.isShowing()));
            Toolkit.await("as before after " + end, () -> Toolkit.ask(() -> entities.getValue() != null && entities.getValue().id().equals(entity))
                && hand.reads(entities.getConverter().toString(entities.getValue())));
        }
    }

    @Test
    void anEntityIsSeenByAPictureThatTheCaseHolds() {
        Atlas atlas = Atlas.in(folder);
        Evidence photo;
        try (Case open = Case.open(atlas.folder(), Installation.in(folder.resolve("home")))) {
            photo = Photos.taken(open, folder, "Headquarters", Color.RED, Color.BLUE);
        }
        try (OpenWindow opened = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            window = opened;
            Hand hand = window.hand();
            Toolkit.act(() -> window.session().pages().open(window.frame().screens().stream().filter(s -> s.id().equals("chart")).findFirst().orElseThrow().page()));
            hand.awaitNode("chart-sheet");
            ChartView view = (ChartView) hand.node("chart-sheet").getParent();
            model = Toolkit.ask(view::model);
            Toolkit.await("the chart read", () -> Toolkit.ask(() -> model.scene().has(atlas.owner())));
            Toolkit.act(() -> model.selection().only(List.of(atlas.owner())));
            give("entity.picture");
            hand.awaitNode("picture-document");
            Toolkit.act(() -> {
                @SuppressWarnings("unchecked")
                ComboBox<Evidence> documents = hand.node("picture-document", ComboBox.class);
                assertThat(documents.getItems()).as("only pictures are offered").containsExactly(photo);
                documents.setValue(photo);
            });
            hand.click("picture-use");
            Toolkit.await("the picture on the chart", () -> isPictured(atlas.owner()));
            Toolkit.await("painted", () -> Toolkit.ask(view::isSettled));
            hand.snapshot(Path.of("target/shots/chart-picture.png"));
            Toolkit.act(() -> window.session().selection().set(Selection.evidence(photo.id())));
            hand.click("picture-of");
            hand.awaitNode("picture-entity");
            whatNothingIsCalledChangesNothing(hand, atlas.owner());
            Toolkit.act(() -> {
                @SuppressWarnings("unchecked")
                ComboBox<Entity> entities = hand.node("picture-entity", ComboBox.class);
                entities.setValue(entities.getItems().stream().filter(e -> e.id().equals(atlas.asset())).findFirst().orElseThrow());
            });
            hand.click("picture-use");
            Toolkit.await("the other too", () -> isPictured(atlas.asset()));
            Toolkit.act(() -> model.selection().only(List.of(atlas.owner())));
            hand.click("picture-none");
            Toolkit.await("taken away", () -> !isPictured(atlas.owner()));
            assertThat(isPictured(atlas.asset())).isTrue();
            Toolkit.act(() -> window.session().undo());
            Toolkit.await("back again", () -> isPictured(atlas.owner()));
        }
    }
}
