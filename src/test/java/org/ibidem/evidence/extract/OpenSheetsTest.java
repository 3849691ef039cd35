package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibidem.model.Markup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of an OpenDocument workbook: a page each, with every cell in its column, every row under its number, and what is noted beside cells. */
class OpenSheetsTest {
    private static final String SHEETS = """
        <table:table table:name="Payments">
          <table:table-row><table:table-cell><text:p>Wonbang</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/>
            <table:table-cell><office:annotation><dc:creator>Han</dc:creator><dc:date>2019-03-05</dc:date><text:p>a note</text:p><text:p>of two lines</text:p></office:annotation><text:p>400</text:p><text:p>radios</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="1020"/></table:table-row>
          <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
          <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"><text:p>Dalian<text:s/>Port</text:p></table:table-cell></table:table-row>
          <table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>
        </table:table>
        <table:table table:name="Vessels"><table:table-row><table:table-cell><text:p>Jie Shun</text:p></table:table-cell></table:table-row></table:table>""";
    @TempDir Path temp;

    private Path workbook(String sheets) throws Exception {
        Path file = temp.resolve("book.ods");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            String whole = "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                + "<office:body><office:spreadsheet>" + sheets + "</office:spreadsheet></office:body></office:document-content>";
            zip.write(whole.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    @Tag("slow")
    void aSheetIsAPageWithItsRowsAndColumns() throws Exception {
        try (Extractor extractor = new Extractor()) {
            Extracted read = extractor.read(workbook(SHEETS), "book.ods", "");
            assertThat(read.parts()).extracting(Extracted.Part::text)
                .containsExactly("Payments\nWonbang\t\t\t400 radios\nDalian Port\tDalian Port\nDalian Port\tDalian Port\nD1\tHan: a note of two lines", "Vessels\nJie Shun");
            assertThat(read.parts().getFirst().markup()).filteredOn(m -> m.kind() == Markup.Kind.ROWS).extracting(Markup::detail).containsExactly("1", "5");
            assertThat(read.parts()).allSatisfy(p -> assertThat(p.markup()).anyMatch(m -> m.kind() == Markup.Kind.SHEET));
        }
    }

    @Test
    @Tag("slow")
    void ofABrokenWorkbookIsReadWhatThereIsAndItIsSaidToBeBroken() throws Exception {
        try (Extractor extractor = new Extractor()) {
            Extracted read = extractor.read(workbook(SHEETS + "<table:table table:name='Third'><table:table-row><table:table-cell><text:p>Rajin</text:p></table:table-cell></table:table-row></table:wrong>"), "book.ods", "");
            assertThat(read.parts()).extracting(Extracted.Part::text).last().isEqualTo("Third\nRajin");
            assertThat(read.reason()).isEqualTo("file.partly");
        }
    }

    @Test
    @Tag("slow")
    void aWorkbookThatSaysALittleWithoutEndIsReadAsFarAsThereIsRoom() throws Exception {
        String note = "<office:annotation><text:p>%s</text:p></office:annotation>".formatted("x".repeat(10_000));
        String wide = "<table:table-cell table:number-columns-repeated='1000'><text:p>%s</text:p></table:table-cell>".formatted("x".repeat(100_000));
        try (Extractor extractor = new Extractor()) {
            for (String cells : List.of("<table:table-cell>" + note.repeat(1_500) + "</table:table-cell>", wide.repeat(20))) {
                Extracted read = extractor.read(workbook("<table:table table:name='Notes'><table:table-row>" + cells + "</table:table-row></table:table>"), "book.ods", "");
                assertThat(read.reason()).isEqualTo("text.cut\t" + Limits.CHARS);
                assertThat(read.chars()).isEqualTo(Limits.CHARS);
            }
        }
    }

    @Test
    void sheetsAndBlanksWithoutEndAreReadAsFarAsThereIsRoom() throws Exception {
        String type = "application/vnd.oasis.opendocument.spreadsheet";
        OpenSheets many = OpenSheets.of(workbook("<table:table/>".repeat(Limits.PAGES + 10)).toFile(), type).orElseThrow();
        assertThat(many.isFull()).isTrue();
        assertThat(many.pages()).hasSize(Limits.PAGES);
        String blanks = "<text:s/>".repeat((int) Limits.CHARS + 10);
        OpenSheets wide = OpenSheets.of(workbook("<table:table><table:table-row><table:table-cell><text:p>a" + blanks + "b</text:p></table:table-cell></table:table-row></table:table>").toFile(), type).orElseThrow();
        assertThat(wide.isBroken()).isFalse();
        assertThat(wide.pages().getFirst().text()).startsWith("a").doesNotEndWith("b");
    }

    @Test
    void linksOfARowWithoutEndAreKeptAsFarAsThereIsRoom() throws Exception {
        String address = "https://a.test/" + "x".repeat(1_000);
        String cell = "<table:table><table:table-row><table:table-cell><text:p>" + ("<text:a xlink:href='" + address + "'/>").repeat(20_000);
        OpenSheets broken = OpenSheets.of(workbook(cell).toFile(), "application/vnd.oasis.opendocument.spreadsheet").orElseThrow();
        assertThat(broken.isBroken()).isTrue();
        assertThat(broken.pages().getFirst().isCut()).as("it is said that there are more").isTrue();
        assertThat(broken.pages().getFirst().markup()).filteredOn(m -> m.kind() == Markup.Kind.LINK).hasSizeBetween(1_000, 2_000).allMatch(m -> m.detail().equals(address));
    }
}
