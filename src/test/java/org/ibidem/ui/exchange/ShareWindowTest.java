package org.ibidem.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.exchange.redact.Withheld;
import org.ibidem.job.Progress;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case is shared from the window, whole and sealed or with something hidden, and a package is opened there. */
@OnScreen
class ShareWindowTest {
    @TempDir Path folder;

    private static void give(OpenWindow window, String command) {
        Toolkit.act(() -> window.frame().commands().stream().filter(c -> c.id().equals(command)).findFirst().orElseThrow().give());
    }

    private static void type(OpenWindow window, String field, String text) {
        Toolkit.act(() -> window.hand().node(field, PasswordField.class).setText(text));
    }

    @Test
    void aSealedPackageIsWrittenOnceBothPassphrasesAgree() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(folder), Optional.of(atlas.folder()))) {
            give(window, "exchange.share");
            window.hand().awaitNode("share-go");
            type(window, "share-passphrase", "three long words");
            type(window, "share-again", "three long");
            Toolkit.await("a word on the difference", () -> window.hand().reads("The two differ."));
            assertThat(window.hand().node("share-go").isDisabled()).isTrue();
            type(window, "share-again", "three long words");
            Toolkit.await("the way on", () -> !window.hand().node("share-go").isDisabled());
            window.hand().snapshot(Path.of("target/shots/share.png"));
            window.hand().click("share-go");
            Toolkit.await("the file", () -> Files.exists(folder.resolve("Atlas.ibidem")));
            assertThat(CasePackage.isSealed(folder.resolve("Atlas.ibidem"))).isTrue();
        }
    }

    @Test
    void whatStaysHereIsShownBeforeARedactedCopyIsWritten() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(folder), Optional.of(atlas.folder()))) {
            give(window, "exchange.share");
            window.hand().awaitNode("share-sources");
            Toolkit.act(() -> window.hand().node("share-sources", CheckBox.class).setSelected(true));
            Toolkit.act(() -> window.hand().node("share-left", TextField.class).setText("E-999"));
            window.hand().click("share-go");
            Toolkit.await("a word on the number", () -> window.hand().reads("E-999 is no document"));
            Toolkit.act(() -> {
                window.hand().node("share-left", TextField.class).setText("e-1");
                window.hand().node("share-renamed", TextField.class).setText("N-1");
                window.hand().node("share-properties", TextField.class).setText("Country");
            });
            window.hand().click("share-go");
            window.hand().awaitNode("withheld");
            @SuppressWarnings("unchecked") TableView<Withheld> withheld = window.hand().node("withheld", TableView.class);
            assertThat(withheld.getItems()).extracting(Withheld::object).contains("E-001", "N-1");
            Toolkit.await("whom it is about", () -> window.hand().reads("Atlas Holding"));
            window.hand().snapshot(Path.of("target/shots/withheld.png"));
            assertThat(Files.exists(folder.resolve("Atlas.ibidem"))).isFalse();
            window.hand().click("withheld-write");
            Toolkit.await("the file", () -> Files.exists(folder.resolve("Atlas.ibidem")));
        }
    }

    @Test
    void aSealedPackageOpensWithItsPassphraseWhichIsTriedBeforeAFolderIsAskedFor() {
        Atlas atlas = Atlas.in(folder);
        Path file = folder.resolve("Sent.ibidem");
        try (Case c = Case.open(atlas.folder(), Installation.in(folder.resolve("sender")))) {
            CasePackage.write(c, file, "three long words".toCharArray(), Progress.NONE);
        }
        FileThenFolder asked = new FileThenFolder(file, folder.resolve("received"), new AtomicInteger(), new ArrayList<>());
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), asked, Optional.empty())) {
            window.hand().awaitNode("open-package");
            window.hand().click("open-package");
            window.hand().awaitNode("passphrase");
            type(window, "passphrase", "three long wrods");
            window.hand().press(KeyCode.ENTER);
            Toolkit.await("the problem told", () -> window.hand().reads("The passphrase does not open"));
            Toolkit.await("asked again", () -> window.hand().node("passphrase", PasswordField.class).getText().isEmpty());
            assertThat(asked.folders()).isZero();
            assertThat(asked.starts()).as("the folder is asked for where the package lies").contains(folder.toAbsolutePath());
            type(window, "passphrase", "three long words");
            window.hand().press(KeyCode.ENTER);
            window.awaitCase();
            assertThat(window.session().caseFile().folder()).isEqualTo(folder.resolve("received/Sent.case"));
        }
    }

    /** Answers with a file where one is to be opened, and with a folder where something is to be put. */
    private record FileThenFolder(Path file, Path folder, AtomicInteger given, List<Path> starts) implements org.ibidem.ui.shell.FilePort {
        @Override
        public java.util.List<Path> chooseFiles(String title) {
            return java.util.List.of(file);
        }

        @Override
        public Optional<Path> chooseFolder(String title) {
            given.incrementAndGet();
            return Optional.of(folder);
        }

        int folders() {
            return given.get();
        }

        @Override
        public Optional<Path> chooseTarget(String title, String suggestion, java.util.List<String> endings) {
            return Optional.of(folder.resolve(suggestion));
        }

        @Override
        public void startIn(Path start) {
            starts.add(start);
        }

        @Override
        public boolean show(Path shown) {
            return true;
        }
    }
}
