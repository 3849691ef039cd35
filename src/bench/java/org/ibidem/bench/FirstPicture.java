package org.ibidem.bench;

import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A process that opens a window, says {@code SHOWN} when it was painted the first time, and waits to be ended. */
public final class FirstPicture {
    private FirstPicture() {}

    /** The argument is {@code ours} or {@code smallest}. */
    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(FirstPicture::watch);
        if (args[0].equals("ours")) org.ibidem.ui.Window.open(Optional.empty());
        else Application.launch(Smallest.class);
    }

    /** The smallest window there is. */
    public static final class Smallest extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("Hello")), 1280, 800));
            stage.show();
        }
    }

    private static void watch() {
        boolean found = false;
        while (!found) {
            try {
                Thread.sleep(2);
                Platform.runLater(FirstPicture::look);
                return;
            } catch (IllegalStateException notYet) {
                found = false;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** A window that is shown is painted in the next pulse, and has been once the one after it begins. */
    private static void look() {
        Optional<Window> shown = Window.getWindows().stream().filter(Window::isShowing).findFirst();
        if (shown.isEmpty()) {
            Platform.runLater(FirstPicture::look);
            return;
        }
        Scene scene = shown.get().getScene();
        int[] pulses = new int[1];
        scene.addPostLayoutPulseListener(() -> {
            if (++pulses[0] == 2) say();
        });
        Platform.requestNextPulse();
        new javafx.animation.AnimationTimer() {
            @Override
            public void handle(long now) {
                Platform.requestNextPulse();
            }
        }.start();
    }

    private static void say() {
        System.out.print("SHOWN");
        System.out.flush();
    }
}
