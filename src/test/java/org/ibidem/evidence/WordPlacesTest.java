package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.ibidem.model.Markup;
import org.junit.jupiter.api.Test;

class WordPlacesTest {
    /** Words of ten letters with a blank between them, at these places. */
    private static float[] placed(String... areas) {
        List<Markup> words = new ArrayList<>();
        for (int i = 0; i < areas.length; i++) words.add(new Markup(Markup.Kind.PLACE, i * 11, i * 11 + 10, areas[i]));
        return new WordPlaces(words).with(new float[0]);
    }

    private static void assertAt(float[] placed, int letter, double x, double y) {
        assertThat((double) placed[letter * 4]).as("left of letter " + letter).isCloseTo(x, within(1e-6));
        assertThat((double) placed[letter * 4 + 1]).as("top of letter " + letter).isCloseTo(y, within(1e-6));
    }

    @Test
    void lettersStandInTheirWordFromLeftToRight() {
        float[] placed = placed("0.1,0.1,0.2,0.02", "0.4,0.101,0.2,0.02", "0.1,0.2,0.2,0.02", "0.4,0.199,0.2,0.02");
        assertAt(placed, 0, .1, .1);
        assertAt(placed, 9, .28, .1);
        assertAt(placed, 20, .58, .101);
    }

    @Test
    void onAPageThatIsUpsideDownTheyStandFromRightToLeft() {
        float[] placed = placed("0.7,0.9,0.2,0.02", "0.4,0.901,0.2,0.02", "0.7,0.8,0.2,0.02", "0.4,0.8,0.2,0.02");
        assertAt(placed, 0, .88, .9);
        assertAt(placed, 9, .7, .9);
        assertAt(placed, 11, .58, .901);
    }

    @Test
    void onAPageThatLiesOnItsSideTheyRunTheWayTheWordsOfALineDo() {
        float[] down = placed("0.9,0.1,0.02,0.2", "0.9,0.4,0.02,0.2", "0.8,0.1,0.02,0.2", "0.8,0.4,0.02,0.2");
        assertAt(down, 0, .9, .1);
        assertAt(down, 9, .9, .28);
        float[] up = placed("0.1,0.7,0.02,0.2", "0.1,0.4,0.02,0.2", "0.2,0.7,0.02,0.2", "0.2,0.4,0.02,0.2");
        assertAt(up, 0, .1, .88);
        assertAt(up, 9, .1, .7);
        assertAt(up, 11, .1, .58);
    }
}
