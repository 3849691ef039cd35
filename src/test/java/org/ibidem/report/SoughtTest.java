package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoughtTest {
    private static Sought words(String words) {
        return new Sought(words, false, false);
    }

    private static List<String> found(Sought sought, String text) {
        return sought.in(text).stream().map(p -> text.substring(p.start(), p.end())).toList();
    }

    @Test
    void wordsAreFoundInAnyCaseAndAcrossTheEndOfALine() {
        assertThat(found(words("front company"), "A Front\ncompany, a FRONT COMPANY.")).containsExactly("Front\ncompany", "FRONT COMPANY");
        assertThat(found(new Sought("Front", true, false), "A front, a Front.")).containsExactly("Front");
        assertThat(found(words(" "), "A b")).isEmpty();
    }

    @Test
    void aWholeWordIsNoPartOfAnotherAndMayHaveAKoreanParticle() {
        assertThat(new Sought("art", false, true).in("Part, art, artist")).extracting(Sought.Place::start).containsExactly(6);
        assertThat(found(new Sought("(art", false, true), "p(art")).containsExactly("(art");
        assertThat(found(new Sought("벨카", false, true), "벨카는 신벨카를 샀다.")).containsExactly("벨카");
    }

    @Test
    void whatIsPutInPlaceBreaksNoCitationNoReferenceAndNoAddress() {
        String text = "Belka [@N-2, the Belka mill] paid [@E-001, Belka letter], see [#Belka] and [Belka](https://belka.example/Belka) or https://belka.example.";
        assertThat(words("belka").replaced(text, "Strelka").text()).isEqualTo(
            "Strelka [@N-2, the Belka mill] paid [@E-001, Belka letter], see [#Belka] and [Strelka](https://belka.example/Belka) or https://belka.example.");
        assertThat(words("paid [@E").in(text)).as("it reaches into a citation").singleElement().matches(Sought.Place::leading);
    }

    @Test
    void anAddressStaysHoweverItIsWritten() {
        for (String address : List.of("belka@mill.example", "www.belka.example", "ftp://mill.example/belka", "hxxps://belka[.]example/x", "belka (at) mill.example", "belka.com.my", "`see belka`", "http://fileserver/Belka",
                "https://belka.local/x", "https://www.nknews.kr/search?q=belka글로콤", "hxxp[:]//belka.local/글-belka")) {
            String text = "Belka, at " + address + ", is Belka.";
            assertThat(words("belka").replaced(text, "Strelka").text()).isEqualTo("Strelka, at " + address + ", is Strelka.");
        }
    }

    @Test
    void wordsAreNotJoinedAcrossParagraphs() {
        assertThat(found(words("front company"), "A front\n\ncompany. A front \r\n company. A front\r\n\r\ncompany.")).containsExactly("front \r\n company");
    }

    @Test
    void onlyThePlacesThatHaveOtherWordsNowAreCounted() {
        assertThat(words("belka").replaced("Belka, belka, [@E-001, belka]", "Belka")).isEqualTo(new Sought.Replaced("Belka, Belka, [@E-001, belka]", 1));
    }

    @Test
    void whatIsPutInPlaceMeansItself() {
        assertThat(words("1.5").replaced("1.5 and 125", "$1\\").text()).isEqualTo("$1\\ and 125");
    }
}
