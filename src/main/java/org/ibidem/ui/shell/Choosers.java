package org.ibidem.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own file choosers. */
public final class Choosers implements FilePort {
    private final Window owner;
    private final HostServices host;

    /** Choosers above this window. */
    public Choosers(Window owner, HostServices host) {
        this.owner = owner;
        this.host = host;
    }

    @Override
    public List<Path> chooseFiles(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestion, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
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
    public void show(Path file) {
        host.showDocument(file.toUri().toString());
    }
}
