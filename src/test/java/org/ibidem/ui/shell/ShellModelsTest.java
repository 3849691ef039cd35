package org.ibidem.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.beans.property.SimpleBooleanProperty;
import org.ibidem.ui.shell.Command.Place;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

class ShellModelsTest {
    private static Page page(String key) {
        return Page.of(key, key, MaterialDesignA.ACCOUNT, () -> null);
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
        PaletteViewModel palette = new PaletteViewModel(List.of(overview, never, verify));
        assertThat(palette.found()).containsExactly(verify, overview);
        palette.typed().set("vc");
        assertThat(palette.best()).contains(verify);
        palette.typed().set("xyz");
        assertThat(palette.found()).isEmpty();
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
