package org.ibidem.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which Alt reaches the menus. */
@OnScreen
class HeldAltTest {
    private final AtomicInteger heard = new AtomicInteger();
    private Stage stage;
    private Scene scene;

    @BeforeEach
    void open() {
        Toolkit.start();
        Toolkit.act(() -> {
            scene = new Scene(new Pane(), 200, 200);
            HeldAlt.watch(scene);
            scene.addEventHandler(KeyEvent.KEY_RELEASED, e -> heard.incrementAndGet());
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
        Toolkit.await("the focus", stage::isFocused);
    }

    @AfterEach
    void close() {
        Toolkit.act(stage::close);
    }

    private void key(EventType<KeyEvent> type, boolean down) {
        Toolkit.act(() -> Event.fireEvent(scene.getRoot(), new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, "Alt", KeyCode.ALT, false, false, down, false)));
    }

    private void clickWithAlt() {
        Toolkit.act(() -> Event.fireEvent(scene.getRoot(), new MouseEvent(MouseEvent.MOUSE_PRESSED, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, true, false, true, false, false, true, false, false, null)));
    }

    @Test
    void oneThatTheMouseUsedIsKeptFromTheMenus() {
        key(KeyEvent.KEY_PRESSED, true);
        clickWithAlt();
        key(KeyEvent.KEY_PRESSED, true);
        key(KeyEvent.KEY_RELEASED, false);
        assertThat(heard).as("though the key repeats while it is held").hasValue(0);
        key(KeyEvent.KEY_PRESSED, true);
        key(KeyEvent.KEY_RELEASED, false);
        assertThat(heard).as("the next one").hasValue(1);
    }

    @Test
    void oneThatWasLetGoWhileTheWindowHadNoFocusKeepsNoOtherFromTheMenus() {
        key(KeyEvent.KEY_PRESSED, true);
        clickWithAlt();
        // In a window that is not shown it is as in one that has lost the focus, which no window of tests does.
        Toolkit.act(() -> new Stage().setScene(scene));
        Toolkit.act(() -> stage.setScene(scene));
        key(KeyEvent.KEY_PRESSED, true);
        key(KeyEvent.KEY_RELEASED, false);
        assertThat(heard).hasValue(1);
    }
}
