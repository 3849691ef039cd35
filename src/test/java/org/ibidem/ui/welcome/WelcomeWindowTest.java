package org.ibidem.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that the program begins with. */
@OnScreen
class WelcomeWindowTest {
    @TempDir Path folder;

    @Test
    void whatIsBeingOpenedStandsInSightAlsoWhenEverythingIsDrawnTwiceAsLarge() {
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(folder), Optional.empty()).inSight()) {
            window.hand().awaitNode("open-sample");
            Toolkit.act(() -> {
                window.stage().setMinHeight(400);
                window.stage().setWidth(640);
                window.stage().setHeight(400);
            });
            Toolkit.await("the small window", () -> window.stage().getScene().getHeight() < 480);
            Bounds doing = Toolkit.ask(() -> {
                Node words = window.stage().getScene().lookup("#welcome-doing");
                window.stage().getScene().getRoot().applyCss();
                window.stage().getScene().getRoot().layout();
                return words.localToScene(words.getBoundsInLocal());
            });
            assertThat(doing.getMaxY()).isBetween(1.0, Toolkit.ask(() -> window.stage().getScene().getHeight()));
        }
    }
}
