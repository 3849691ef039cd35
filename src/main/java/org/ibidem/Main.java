package org.ibidem;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ibidem.cli.CommandLineTool;
import org.ibidem.message.UserProblem;
import org.ibidem.ui.Window;

/** Where the program starts: a window without arguments, the command line with them; with {@code --try FOLDER} a first look. */
public final class Main {
    /** Libraries that tell of every font they miss; what they say is not for our readers. */
    private static final List<Logger> QUIET = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.lucene"));

    private Main() {}

    /** Starts; the exit status of a command is that of the program. */
    public static void main(String[] args) {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        if (args.length == 2 && args[0].equals("--try")) FirstLook.in(Path.of(args[1]));
        else if (args.length > 0) System.exit(CommandLineTool.run(args));
        else openWindow();
    }

    private static void openWindow() {
        try {
            Window.open(Optional.empty());
        } catch (UserProblem e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }
}
