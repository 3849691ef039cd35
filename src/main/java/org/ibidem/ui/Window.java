package org.ibidem.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/** Opens the window, or says in one sentence why there can be none. */
public final class Window {
    private static final Messages MESSAGES = Messages.of(Window.class);

    private Window() {}

    /** Opens the window, on a case or package when one is given, and returns when it is closed. @throws UserProblem when there is no display, or no GTK 3 */
    public static void open(Optional<Path> given) {
        if (isLinux() && !hasDisplay()) throw new UserProblem(MESSAGES, "window.noDisplay");
        try {
            Application.launch(App.class, given.map(Path::toString).stream().toArray(String[]::new));
        } catch (RuntimeException e) {
            throw translated(e);
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean hasDisplay() {
        return "Headless".equals(System.getProperty("glass.platform")) || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    /** JavaFX's own words for what is missing, as our sentence. */
    static RuntimeException translated(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if (said.contains("Unable to open DISPLAY")) return new UserProblem(thrown, MESSAGES, "window.noDisplay");
            if (said.contains("glass GTK library")) return new UserProblem(thrown, MESSAGES, "window.noGtk");
        }
        return thrown;
    }
}
