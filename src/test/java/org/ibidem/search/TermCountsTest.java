package org.ibidem.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermCountsTest {
    @TempDir Path temp;

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(temp.resolve(name), text.getBytes(charset));
    }

    @Test
    void aTextFileHasATermOnEachLine() throws IOException {
        assertThat(TermList.read(file("list.txt", "\uFEFFGlocom\r\n\r\n 김창혁 \r\nGlocom\r\n=cmd", StandardCharsets.UTF_8))).containsExactly("Glocom", "김창혁", "=cmd");
        assertThat(TermList.read(file("wide.txt", "\uFEFFGlocom\n김창혁", StandardCharsets.UTF_16LE))).containsExactly("Glocom", "김창혁");
    }

    @Test
    void aCsvFileHasThemInItsFirstColumnUnderAHeadingOrNot() throws IOException {
        assertThat(TermList.read(file("a.csv", "term,why\n\"Kim, Chang-hyok\",x\nGlocom,\n", StandardCharsets.UTF_8))).containsExactly("Kim, Chang-hyok", "Glocom");
        assertThat(TermList.read(file("b.csv", "Glocom;1\nWonbang;2", StandardCharsets.UTF_8))).containsExactly("Glocom", "Wonbang");
        assertThat(TermList.read(file("c.tsv", "name\tn\nPan Systems\t2", StandardCharsets.UTF_8))).containsExactly("Pan Systems");
    }

    @Test
    void aListMayBeInAnyEncodingAndPartedAsSpreadsheetsDo() throws IOException {
        assertThat(TermList.read(file("old.txt", "김창혁\n글로콤\n무역회사", Charset.forName("x-windows-949")))).containsExactly("김창혁", "글로콤", "무역회사");
        assertThat(TermList.read(file("west.csv", "Begriff;Zahl\nMüller;1\nÖsterreich;2\nCafé;3", Charset.forName("windows-1252")))).containsExactly("Begriff", "Müller", "Österreich", "Café");
        assertThat(TermList.read(file("wide.csv", "Glocom;1\nWonbang;2", StandardCharsets.UTF_16LE))).containsExactly("Glocom", "Wonbang");
        assertThat(TermList.read(file("tabs.csv", "\uFEFFGlocom\t1\nWonbang\t2", StandardCharsets.UTF_16BE))).containsExactly("Glocom", "Wonbang");
        assertThat(TermList.read(file("hint.csv", "sep=|\r\nKim, Chang|1\r\n", StandardCharsets.UTF_8))).containsExactly("Kim, Chang");
    }

    @Test
    void aFileThatIsNoListIsRefusedByName() throws IOException {
        Path picture = file("picture.txt", "GIF\0\0\1", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TermList.read(picture)).isInstanceOf(UserProblem.class).hasMessageContaining("picture.txt");
        Path empty = file("empty.csv", "\n\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TermList.read(empty)).isInstanceOf(UserProblem.class).hasMessageContaining("empty.csv");
        assertThatThrownBy(() -> TermList.read(temp.resolve("none.txt"))).isInstanceOf(UserProblem.class).hasMessageContaining("none.txt");
    }

    @Test
    void eachTermIsCountedWithItsDocumentsAndThoseNotFoundAreNamed() throws IOException {
        try (Library library = new Library(temp)) {
            library.document("One", "2016", "Wonbang here.", "Wonbang there.");
            library.document("Two", "2017", "Wonbang and =Glocom.");
            library.entity("Company", "name", "Wonbang Trading", "");
            try (Search search = new Search(library.open(), Progress.NONE)) {
                List<Counted> counts = TermCounts.of(search, List.of("wonbang", "aprokgang", "kim AND (", "=glocom"), Question.all(""), Progress.NONE);
                assertThat(counts).extracting(Counted::term, Counted::places, c -> c.documents().toString(), c -> c.entities().toString()).containsExactly(
                    org.assertj.core.groups.Tuple.tuple("wonbang", 4, "[E-001, E-002]", "[N-1]"), org.assertj.core.groups.Tuple.tuple("aprokgang", 0, "[]", "[]"),
                    org.assertj.core.groups.Tuple.tuple("kim AND (", 0, "[]", "[]"), org.assertj.core.groups.Tuple.tuple("=glocom", 1, "[E-002]", "[]"));
                assertThat(counts.get(2).problem()).contains("cannot be read");
                TermCounts.write(library.open(), counts, temp.resolve("counts.csv"));
            }
            List<String> actions = new ArrayList<>();
            library.open().history(0, e -> actions.add(e.action()));
            assertThat(actions).contains("export.terms");
        }
        List<String> lines = Files.readAllLines(temp.resolve("counts.csv"));
        assertThat(lines.get(0)).isEqualTo("\uFEFFterm,hits,documents,entities,found in,problem");
        assertThat(lines.get(1)).isEqualTo("wonbang,4,2,1,E-001; E-002; N-1,");
        assertThat(lines.get(2)).startsWith("aprokgang,0,0,0,,");
        assertThat(lines.get(4)).startsWith("'=glocom,1,");
    }
}
