package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class PlainTextTest {
    @Property(tries = 200)
    void pagesJoinedAreTheWholeTextAgain(@ForAll @StringLength(max = 12_000) String text) {
        List<String> pages = PlainText.pages(text);
        assertThat(String.join("", pages)).isEqualTo(text);
        assertThat(pages).allSatisfy(p -> assertThat(p.length()).isLessThanOrEqualTo(PlainText.PAGE_CHARS));
    }

    @Property(tries = 200)
    void whatIsUtf8IsReadAsUtf8(@ForAll String text) {
        String clean = text.replace("\u0000", "").replace("\uFEFF", "");
        byte[] bytes = clean.getBytes(StandardCharsets.UTF_8);
        assertThat(PlainText.decode(bytes)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
}
