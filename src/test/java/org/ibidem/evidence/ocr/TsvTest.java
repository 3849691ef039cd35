package org.ibidem.evidence.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ibidem.model.Area;
import org.ibidem.model.Markup;
import org.junit.jupiter.api.Test;

class TsvTest {
    private static final String HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    private static Grey.Turn page(int width, int height) {
        return new Grey.Turn(width, height, 0);
    }

    @Test
    void wordsOfALineStandOnALineAndEachHasItsPlace() {
        Tsv page = Tsv.of(HEAD + "1\t1\t0\t0\t0\t0\t0\t0\t1000\t500\t-1\t\n"
            + "5\t1\t1\t1\t1\t1\t100\t50\t200\t25\t96.5\tAcme\n5\t1\t1\t1\t1\t2\t320\t50\t80\t25\t91\tsold\n5\t1\t1\t1\t2\t1\t100\t100\t100\t25\t88\tit\n"
            + "5\t1\t2\t1\t1\t1\t600\t100\t100\t25\t88\tback\n", page(1000, 500));
        assertThat(page.text()).isEqualTo("Acme sold\nit\nback");
        assertThat(page.places()).extracting(m -> page.text().substring(m.start(), m.end())).containsExactly("Acme", "sold", "it", "back");
        assertThat(page.places().getFirst()).isEqualTo(new Markup(Markup.Kind.PLACE, 0, 4, "0.10000,0.10000,0.20000,0.05000"));
        assertThat(Area.parse(page.places().getLast().detail()).orElseThrow().holds(.65, .22)).isTrue();
    }

    @Test
    void specksBlanksAndRowsThatAreNoneArePassedOver() {
        Tsv page = Tsv.of(HEAD + "5\t1\t1\t1\t1\t1\t0\t0\t20\t20\t3.1\t~\n5\t1\t1\t1\t1\t2\t0\t0\t20\t20\t95\t \n5\t1\t1\t1\t1\t3\tx\t0\t20\t20\t95\tword\n"
            + "5\t1\t1\n5\t1\t1\t1\t1\t4\t0\t0\t0\t20\t95\tflat\n\n5\t1\t1\t1\t1\t5\t10\t10\t20\t20\t95\t조선\n", page(100, 100));
        assertThat(page.text()).isEqualTo("조선");
        assertThat(Tsv.of("", page(10, 10)).text()).isEmpty();
    }

    @Test
    void signsThatAreOneWordInTheTextBehindTheRowsAreOneWord() {
        String rows = "5\t1\t1\t1\t1\t1\t10\t10\t20\t20\t93\t외\n5\t1\t1\t1\t1\t2\t30\t10\t20\t20\t93\t국어\n5\t1\t1\t1\t1\t3\t60\t10\t20\t20\t93\t대\n"
            + "5\t1\t1\t1\t1\t4\t80\t10\t9\t20\t5\t~\n5\t1\t1\t1\t2\t1\t10\t40\t20\t20\t93\t학\n";
        Tsv page = Tsv.of(HEAD + rows + "외국어  대~\n학\n\f", page(100, 100));
        assertThat(page.text()).isEqualTo("외국어 대\n학");
        assertThat(page.places()).extracting(m -> page.text().substring(m.start(), m.end())).containsExactly("외", "국어", "대", "학");
        assertThat(page.weight()).isEqualTo(5 * 93);
        assertThat(Tsv.of(HEAD + rows, page(100, 100)).text()).as("without it").isEqualTo("외 국어 대\n학");
        assertThat(Tsv.of(HEAD + rows + "別\n", page(100, 100)).text()).as("another text").isEqualTo("외 국어 대\n학");
    }

    @Property(tries = 200)
    void whateverTheProgramSaysEveryPlaceIsOneOfTheText(@ForAll String anything, @ForAll String word) {
        Tsv page = Tsv.of(anything + "\n5\t1\t1\t1\t1\t1\t10\t10\t20\t20\t95\t" + word, page(100, 100));
        assertThat(page.places()).allMatch(m -> m.isWithin(page.text().length()) && Area.parse(m.detail()).isPresent());
    }
}
