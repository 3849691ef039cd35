package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
import org.ibidem.model.TextKind;

/** Any text at all is the same in the database and in the journal. */
class StoredTextTest {
    private static Path folder;
    private static Case c;
    private static Evidence document;

    @BeforeContainer
    static void make() throws IOException {
        folder = Files.createTempDirectory("text");
        c = Case.create(folder.resolve("T.case"), "T", Handling.CLEAR, Installation.in(folder.resolve("home")));
        document = Sample.evidence(c, "");
    }

    @AfterContainer
    static void close() throws IOException {
        assertThat(c.verify(Progress.NONE)).isEmpty();
        c.close();
        Database.delete(folder);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(40),
            Arbitraries.strings().withCharRange('\uD7F0', '\uE010').withChars('a', '\0', '\n', '"', '\\').ofMaxLength(12));
    }

    @Property(tries = 120)
    void whatIsReadIsWhatTheJournalHoldsWithHalvesOfPairsMarked(@ForAll("anything") String text) {
        PageText page = new PageText(Ids.next(), document.id(), 1, TextKind.TEXT_LAYER, text);
        c.write("page.add", change -> {
            change.put(page);
            assertThat(change.find(PageText.class, page.id()).orElseThrow().text()).isEqualTo(marked(text));
        });
        assertThat(c.find(PageText.class, page.id()).orElseThrow().text()).isEqualTo(marked(text));
        c.history(c.head().sequence() - 1, entry -> assertThat(entry.changes().getFirst().after()).containsEntry("text", marked(text)));
    }

    private static String marked(String text) {
        StringBuilder marked = new StringBuilder();
        text.codePoints().map(p -> p >= 0xD800 && p <= 0xDFFF ? 0xFFFD : p).forEach(marked::appendCodePoint);
        return marked.toString();
    }
}
