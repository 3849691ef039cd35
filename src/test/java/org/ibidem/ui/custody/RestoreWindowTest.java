package org.ibidem.ui.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The backups of a case stand beside what it holds now, and it goes back to one, or a copy is made of one. */
@OnScreen
class RestoreWindowTest {
    @TempDir Path folder;

    @Test
    void theCaseGoesBackToABackupAndUndoTakesThatBack() throws Exception {
        Path atlas = Atlas.in(folder).folder();
        int before = add(atlas);
        Path copies = Files.createDirectory(folder.resolve("copies"));
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(copies), Optional.of(atlas))) {
            Hand hand = window.hand();
            Case open = window.session().caseFile();
            show(window, hand);
            assertThat(Toolkit.ask(() -> hand.reads((before - 1) + " (-1)"))).as("one entity fewer than now").isTrue();
            hand.snapshot(Path.of("target/shots/backups.png"));
            hand.click("restore-copy");
            Toolkit.await("the copy", () -> isCopied(copies));
            show(window, hand);
            hand.click("restore-here");
            Toolkit.await("back", () -> open.count(Entity.class) == before - 1);
            Toolkit.act(() -> window.session().undo());
            Toolkit.await("and forth", () -> open.count(Entity.class) == before);
        }
    }

    /** Adds an entity after the backup was made, and returns how many there are. */
    private int add(Path atlas) {
        try (Case c = Case.open(atlas, Installation.in(folder.resolve("home")))) {
            c.write("entity.add", change -> change.put(new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Company")));
            return (int) c.count(Entity.class);
        }
    }

    private static boolean isCopied(Path copies) {
        try (Stream<Path> there = Files.list(copies)) {
            return there.anyMatch(f -> f.getFileName().toString().matches("Atlas \\d+\\.case") && Files.exists(f.resolve("case.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void show(OpenWindow window, Hand hand) {
        Toolkit.act(() -> window.frame().commands().stream().filter(c -> c.id().equals("case.restore")).findFirst().orElseThrow().give());
        hand.awaitNode("restore-backups");
        Toolkit.act(() -> hand.node("restore-backups", TableView.class).getSelectionModel().selectLast());
    }
}
