package org.ibidem.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the addresses behind a page are suggested. */
class ReadPageTest {
    private static final String WORDS = "See glocom.test\n";

    private static boolean tells(String target, String kind) {
        String text = WORDS + "https://before.test\n" + target + "\nhttps://after.test";
        return ReadPage.of(text, WORDS.length(), "https://www.glocom.test/radios?x=1").tells(kind, WORDS.length() + "https://before.test\n".length());
    }

    @ParameterizedTest
    @CsvSource({
        "https://partner.test/a, true", "//partner.test/a, true", "www.partner.test/a, true", "mailto:kim@glocom.test, true", "https://shop.glocom.test/, true",
        "https://glocom.test/about, false", "http://user@GLOCOM.test:8080/about, false", "//www.glocom.test/about, false", "/about/app.zip, false", "login.do?x=1, false"
    })
    void whatLeadsWithinTheSiteTellsNothing(String target, boolean tells) {
        assertThat(tells(target, "url")).isEqualTo(tells);
        assertThat(tells(target, "domain")).isEqualTo(tells);
        assertThat(tells(target, "ga")).as("what is no address is told wherever it stands").isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/out.php?u=https://partner.test/a, https://partner, true", "/out.php?u=https://partner.test/a, partner.test, true", "/out.php?u=www.partner.test, partner.test, true",
        "https://glocom.test/out?u=https://partner.test/a, partner.test, true", "https://glocom.test/out?u=https://partner.test/a, glocom.test, false",
        "/out.php?u=https://www.glocom.test/a, https://, false", "/out.php?u=https://www.glocom.test/a, glocom.test, false", "/about/app.zip, app.zip, false"
    })
    void whatLeadsOnThroughTheSiteTellsWhereTo(String target, String found, boolean tells) {
        ReadPage page = ReadPage.of(WORDS + target, WORDS.length(), "https://glocom.test/");
        assertThat(page.tells("url", WORDS.length() + target.indexOf(found))).isEqualTo(tells);
        assertThat(page.tells("domain", WORDS.length() + target.indexOf(found))).isEqualTo(tells);
    }

    @ParameterizedTest
    @ValueSource(strings = {"glocom.test", "glocom.test/radios", "www.glocom.test:8080/x", "//glocom.test"})
    void whereThePageWasMayBeNotedWithoutAScheme(String url) {
        assertThat(ReadPage.of("https://glocom.test/about", 0, url).tells("url", 0)).isFalse();
        assertThat(ReadPage.of("www.glocom.test/about", 0, url).tells("url", 0)).isFalse();
        assertThat(ReadPage.of("https://partner.test/about", 0, url).tells("url", 0)).isTrue();
    }

    @Test
    void whatThePageSaysIsToldWhereverItLeads() {
        assertThat(ReadPage.of(WORDS, WORDS.length(), "https://glocom.test").tells("domain", 4)).isTrue();
        assertThat(ReadPage.of("/about on glocom.test").tells("url", 0)).isTrue();
    }

    @Test
    void ofAPageThatWasNobodyKnowsWhereWholeAddressesAreTold() {
        assertThat(ReadPage.of("https://glocom.test/about", 0, "").tells("url", 0)).isTrue();
        assertThat(ReadPage.of("/about", 0, "").tells("url", 0)).isFalse();
    }
}
