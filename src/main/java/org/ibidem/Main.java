package org.ibidem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ibidem.cli.CommandLineTool;
import org.ibidem.message.UserProblem;
import org.ibidem.ui.Window;

/**
 * Where the program starts: a window without arguments, or on the case or package that is the only one; the command line with others; with
 * {@code --try FOLDER} a first look.
 */
public final class Main {
    /** Libraries that tell of every font they miss; what they say is not for our readers. */
    private static final List<Logger> QUIET = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.lucene"));

    private Main() {}

    /** Starts; the exit status of a command is that of the program. */
    public static void main(String[] args) {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        if (args.length == 2 && args[0].equals("--try")) FirstLook.in(Path.of(args[1]));
        else if (args.length == 1 && isToOpen(Path.of(args[0]))) openWindow(Optional.of(Path.of(args[0])));
        else if (args.length > 0) System.exit(CommandLineTool.run(args));
        else openWindow(Optional.empty());
    }

    /** Whether this is what a double click opens: a package, or the folder of a case. */
    private static boolean isToOpen(Path path) {
        return Files.isRegularFile(path) && path.toString().endsWith(".ibidem") || Files.isRegularFile(path.resolve("case.json"));
    }

    private static void openWindow(Optional<Path> given) {
        try {
            Window.open(given);
        } catch (UserProblem e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }
}
