package org.ibidem.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.ibidem.job.Progress;
import org.ibidem.model.PageText;

/** A hit's place holds the very words asked for, whatever stands around them, and every page that holds them is found. */
class PlacesTest {
    private static Path temp;
    private static Library library;
    private static Search search;

    @BeforeContainer
    static void open() throws IOException {
        temp = Files.createTempDirectory("ibidem-places");
        library = new Library(temp);
        search = new Search(library.open(), Progress.NONE);
    }

    @AfterContainer
    static void close() {
        search.close();
        library.close();
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of("Straße", "İstanbul", "ﬁnance", "Ａｐｒｏｋ", "원방무역은", "平壤市", "Ёлка", "مُحَمَّد", "é", "𝔘𝔫𝔦", "😀", "—", "\n\n", "\t", "e\u0301", "don't", "a-b", "x@y.kp", "ﷺ", "ǆ")
            .list().ofMaxSize(12).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("aprokgang", "glocom 4417", "김창혁", "平壤", "путин", "mohammed ali reza", "straßburg", "ünlü");
    }

    @Property(tries = 60)
    void theWordsStandAtTheirPlace(@ForAll("surroundings") String before, @ForAll("words") String words, @ForAll("surroundings") String after) {
        String page = before + " " + words.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) + " " + after;
        String sought = page.substring(before.length() + 1, page.length() - after.length() - 1);
        var document = library.document("D", "", "unrelated", page);
        for (boolean exact : List.of(true, false)) {
            List<Hit> hits = search.find(Question.all(exact ? sought : '"' + sought + '"').exactly(exact)).hits();
            Hit hit = hits.stream().filter(h -> h.id().equals(document)).findFirst().orElseThrow();
            assertThat(hit.page()).isEqualTo(2);
            String text = PageText.joined(library.open().where(PageText.class, "evidenceId", document)).get(2);
            assertThat(text.substring(hit.start(), hit.end())).isEqualToIgnoringCase(sought);
            assertThat(hit.lit()).isNotEmpty().allSatisfy(s -> assertThat(s.end()).isLessThanOrEqualTo(hit.snippet().length()));
        }
        library.open().undo();
    }
}
