package org.ibidem.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.ImageView;
import org.ibidem.Photos;
import org.ibidem.SmallCase;
import org.ibidem.evidence.Portraying;
import org.ibidem.model.Entity;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an entity looks like stands beside what is said of it. */
@OnScreen
class PortraitWindowTest {
    @TempDir Path folder;

    @Test
    void theProfileShowsThePictureAndLeadsToWhereItIsFrom() {
        Entity ada;
        try (SmallCase small = new SmallCase(folder)) {
            ada = small.named("Person", "Ada");
            new Portraying(small.open, "analyst").show(ada.id(), Photos.taken(small.open, folder, "Passport photo", Color.RED, Color.RED), "chosen");
        }
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(folder), Optional.of(folder.resolve("small.case")))) {
            Hand hand = window.hand();
            Toolkit.act(() -> window.session().openEntity(ada.id()));
            hand.awaitNode("portrait");
            Toolkit.await("the picture", () -> picture(hand).getImage() != null);
            assertThat(Toolkit.ask(() -> picture(hand).getImage().getPixelReader().getArgb(64, 64))).isEqualTo(Color.RED.getRGB());
            assertThat(hand.node("portrait", Hyperlink.class).getText()).as("for who hears the screen").isEqualTo("Picture of Ada");
            hand.click("portrait");
            Toolkit.await("its document", () -> window.session().selection().get().kind() == Selection.Kind.PASSAGE);
        }
    }

    private static ImageView picture(Hand hand) {
        return (ImageView) hand.node("portrait", Hyperlink.class).getGraphic();
    }
}
