package org.ibidem.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own file choosers. */
public final class Choosers implements FilePort {
    private static final int SECONDS_TO_REFUSE = 4;
    private final Window owner;
    private final HostServices host;
    private File start;

    /** Choosers above this window. */
    public Choosers(Window owner, HostServices host) {
        this.owner = owner;
        this.host = host;
    }

    @Override
    public List<Path> chooseFiles(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start);
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestion, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start);
        chooser.setInitialFileName(suggestion);
        endings.forEach(e -> chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(e.toUpperCase(Locale.ROOT), "*." + e)));
        File chosen = chooser.showSaveDialog(owner);
        return chosen == null ? Optional.empty() : Optional.of(ending(chosen.toPath(), endings, chooser.getSelectedExtensionFilter()));
    }

    /** The kind chosen in the list decides where the name does not end in a kind that can be written. */
    private static Path ending(Path chosen, List<String> endings, FileChooser.ExtensionFilter kind) {
        String name = chosen.getFileName().toString().toLowerCase(Locale.ROOT);
        if (kind == null || endings.stream().anyMatch(e -> name.endsWith("." + e))) return chosen;
        return chosen.resolveSibling(chosen.getFileName() + kind.getExtensions().getFirst().substring(1));
    }

    @Override
    public void startIn(Path folder) {
        start = Files.isDirectory(folder) ? folder.toFile() : null;
    }

    /** On Linux by xdg-open, whose end says whether a program was found; elsewhere the system says so itself. */
    @Override
    public boolean show(Path file) {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            host.showDocument(file.toUri().toString());
            return true;
        }
        try {
            Process opener = new ProcessBuilder("xdg-open", file.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return !opener.waitFor(SECONDS_TO_REFUSE, TimeUnit.SECONDS) || opener.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
