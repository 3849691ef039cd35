package org.ibidem.ui.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.evidence.Excerpt;
import org.ibidem.evidence.Selected;
import org.ibidem.ui.evidence.reader.TextSelection.Place;
import org.ibidem.ui.evidence.reader.TextSelection.Unit;
import org.junit.jupiter.api.Test;

class TextSelectionTest {
    private static final List<String> PAGES = List.of("Glocom sells radios.\nIts owner is unknown", "and lives in Kuala Lumpur.\n김창혁은 대표이다");
    private final TextSelection selection = new TextSelection(new UUID(1, 2), PAGES.size(), page -> PAGES.get(page - 1));

    private String words() {
        return selection.selected().get().map(Excerpt::words).orElse("");
    }

    @Test
    void aDragInTheMiddleOfWordsSelectsWholeWordsInEitherDirection() {
        selection.begin(new Place(1, 16));
        selection.extend(new Place(1, 9));
        assertThat(words()).isEqualTo("sells radios");
    }

    @Test
    void aClickSelectsNothing() {
        selection.begin(new Place(1, 3));
        assertThat(selection.selected().get()).isEmpty();
    }

    @Test
    void aSelectionRunsOverTheEndOfAPageAndIsTwoPlaces() {
        selection.begin(new Place(1, 35));
        selection.extend(new Place(2, 10));
        assertThat(words()).isEqualTo("unknown\nand lives");
        assertThat(selection.selected().get().orElseThrow().places()).extracting(Selected::page).containsExactly(1, 2);
        assertThat(selection.selected().get().map(Excerpt::value)).isEqualTo(Optional.of("unknown and lives"));
    }

    @Test
    void aLineIsExtendedByWholeLines() {
        selection.select(new Place(1, 3), Unit.LINE);
        assertThat(words()).isEqualTo("Glocom sells radios.");
        selection.extend(new Place(2, 2));
        assertThat(words()).isEqualTo("Glocom sells radios.\nIts owner is unknown\nand lives in Kuala Lumpur.");
    }

    @Test
    void keysExtendByWordsAndLinesAndOverPages() {
        selection.select(new Place(1, 34), Unit.WORD);
        selection.extendByWord(true, 1);
        assertThat(words()).isEqualTo("unknown");
        selection.extendByWord(true, 1);
        selection.extendByWord(true, 1);
        assertThat(words()).isEqualTo("unknown\nand");
        selection.extendByLine(true, 1);
        assertThat(words()).isEqualTo("unknown\nand lives in Kuala Lumpur.");
        selection.extendByLine(false, 1);
        selection.extendByWord(false, 1);
        assertThat(words()).isEqualTo("unknown");
    }

    @Test
    void keysBeginAtTheTopOfThePageInSightAndStopAtTheEnds() {
        selection.extendByWord(true, 2);
        assertThat(words()).isEqualTo("and");
        selection.selectPage(2);
        for (int i = 0; i < 5; i++) selection.extendByWord(true, 2);
        assertThat(words()).isEqualTo(PAGES.get(1));
        selection.clear();
        assertThat(words()).isEmpty();
    }
}
