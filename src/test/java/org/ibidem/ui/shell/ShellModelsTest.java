package org.ibidem.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleBooleanProperty;
import org.ibidem.casefile.ActionNames;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.model.Reliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

class ShellModelsTest {
    private static Page page(String key) {
        return Page.of(key, key, MaterialDesignA.ACCOUNT, () -> null);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean() && System.nanoTime() < end) Thread.onSpinWait();
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void aWordOfALaterVersionStandsAsItIsKept() {
        assertThat(Words.ofKept("source", "reliability", "C")).isEqualTo(Words.of(Reliability.C));
        assertThat(Words.ofKept("source", "reliability", "G")).isEqualTo("G");
        assertThat(Words.ofKept("source", "reliability", "")).isEmpty();
    }

    @Test
    void aPageOpensOnceAndItsNeighbourFollowsWhenItCloses() {
        Pages pages = new Pages();
        List.of("a", "b", "c", "b").forEach(k -> pages.open(page(k)));
        assertThat(pages.all()).extracting(Page::key).containsExactly("a", "b", "c");
        assertThat(pages.front().get().key()).isEqualTo("b");
        pages.close("b");
        assertThat(pages.front().get().key()).isEqualTo("c");
        pages.turn(1);
        assertThat(pages.front().get().key()).isEqualTo("a");
        pages.close("c");
        pages.close("a");
        assertThat(pages.front().get()).isNull();
    }

    @Test
    void thePalettePutsBeginningsOfWordsFirstAndLeavesOutWhatCannotBeDone() {
        Command verify = Command.of("case.verify", "Verify the case", Place.CASE, () -> {});
        Command never = Command.of("edit.redo", "Redo", Place.EDIT, () -> {}).when(new SimpleBooleanProperty(false));
        Command overview = Command.of("go.overview", "An overview to verify", Place.GO, () -> {});
        PaletteViewModel palette = new PaletteViewModel(List.of(overview, never, verify), List.of());
        assertThat(palette.found()).extracting(PaletteEntry::title).containsExactly("Verify the case", "An overview to verify");
        palette.typed().set("vc");
        assertThat(palette.best()).map(PaletteEntry::title).contains("Verify the case");
        palette.typed().set("xyz");
        assertThat(palette.found()).isEmpty();
    }

    @Test
    void thePaletteFindsEntitiesAndDocumentsByNameAndNumber(@TempDir Path folder) {
        Atlas atlas = Atlas.in(folder);
        try (CaseSession session = Desks.open(atlas.folder(), folder.resolve("home"))) {
            PaletteViewModel palette = new PaletteViewModel(List.of(), PaletteThings.of(session));
            assertThat(palette.found()).isEmpty();
            palette.typed().set("bel");
            assertThat(palette.best()).map(PaletteEntry::title).contains("Belka LLC");
            palette.typed().set("Белка");
            palette.best().orElseThrow().action().run();
            assertThat(session.selection().get()).isEqualTo(Selection.entity(atlas.asset()));
            palette.typed().set("e-001");
            assertThat(palette.best()).map(PaletteEntry::title).contains("Extract 4417");
        }
    }

    @Test
    void noticesStayListedWhenTheirCardIsGoneAndPassingWordsAreNot() {
        Notices notices = new Notices(Threads.DIRECT);
        notices.done("written");
        notices.passing("taken back");
        notices.passing("made again");
        assertThat(notices.shown()).extracting(Notice::text).containsExactly("written", "made again");
        notices.shown().clear();
        assertThat(notices.all()).extracting(Notice::text).containsExactly("written");
        notices.clear();
        assertThat(notices.all()).isEmpty();
    }

    @Test
    void undoSaysWhatItTookBackAndTheButtonOfANoticeTakesBackOnlyItsOwnStep(@TempDir Path folder) {
        Atlas atlas = Atlas.in(folder);
        try (CaseSession session = Desks.open(atlas.folder(), folder.resolve("home"))) {
            Notices notices = session.desk().notices();
            session.write("entity.delete", change -> change.delete(session.dossier().get().entity(atlas.asset()).orElseThrow()));
            session.doneWithUndo("gone");
            Notice gone = notices.shown().getLast();
            session.undo();
            assertThat(notices.shown().getLast().text()).isEqualTo("Taken back: delete an entity");
            gone.answers().getFirst().action().run();
            assertThat(notices.shown().getLast().text()).startsWith("Other steps came after");
            session.redo();
            gone.answers().getFirst().action().run();
            assertThat(session.dossier().get().entity(atlas.asset())).isPresent();
        }
    }

    @Test
    void aWrittenFileIsToldWithItsFolderAndAMissingViewerIsSaid(@TempDir Path folder) {
        Atlas atlas = Atlas.in(folder);
        try (CaseSession session = Desks.open(atlas.folder(), folder.resolve("home"))) {
            ((AnswersFiles) session.desk().files()).withoutViewer();
            Path file = folder.resolve("Atlas.pdf");
            session.written("It is written.", file);
            Notice told = session.desk().notices().shown().getLast();
            assertThat(told.text()).contains("It is written.").contains(folder.toString());
            told.answers().getFirst().action().run();
            await(() -> session.desk().notices().all().size() == 2);
            assertThat(session.desk().notices().all().getLast().text()).contains("no program to show Atlas.pdf");
        }
    }

    @Test
    void aLongTitleIsShortenedInTheMiddleAndATabBelongsToItsRoom() {
        assertThat(PagesView.shortened("Glocom")).isEqualTo("Glocom");
        assertThat(PagesView.shortened("E-014  A very long title of some document from 2017")).startsWith("E-014").endsWith("2017").contains("…").hasSizeLessThan(32);
        assertThat(page("evidence-1").room()).isEqualTo("evidence");
        assertThat(page("chart").room()).isEqualTo("chart");
    }

    @Test
    void aCancelledJobNeedsNoWordAndTheSameFaultHasTheSameCode() {
        Notices notices = new Notices(Threads.DIRECT);
        notices.problem(new CancellationException());
        assertThat(notices.all()).isEmpty();
        for (int i = 0; i < 2; i++) notices.problem(new IllegalStateException("secret name " + i));
        assertThat(notices.all()).extracting(Notice::code).hasSize(2).containsOnly(notices.all().getFirst().code());
        assertThat(notices.all().getFirst().text()).doesNotContain("secret");
    }

    @Test
    void anUnknownActionKeepsItsOwnName() {
        assertThat(ActionNames.of("future.thing")).isEqualTo("future.thing");
    }
}
