package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.ibidem.model.TextKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents in the encodings of where they were written, many of which do not say in which. */
@Tag("slow")
class DocumentEncodingsTest {
    private static final String KOREAN = "평양무역회사는 2016년 3월 쿠알라룸푸르 사무소에 9,500달러를 송금했다. 김창혁이 계약서에 서명하였다.";
    private static final String RUSSIAN = "Компания «Глоком» перевела 9500 долларов Ким Чан Хёку. Договор подписан 12 марта 2016 года.";
    private static final Charset WANSUNG = Charset.forName("x-windows-949");
    private final Extractor extractor = new Extractor();
    @TempDir Path temp;

    @AfterEach
    void close() {
        extractor.close();
    }

    private Extracted read(String name, byte[] bytes) throws IOException {
        return extractor.read(Files.write(temp.resolve("document"), bytes), name, "");
    }

    /** The words, without where links lead. */
    private String text(String name, byte[] bytes) throws IOException {
        return read(name, bytes).parts().stream().filter(p -> p.obtained() != TextKind.LINKS).map(Extracted.Part::text).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideTextNeedsNoMarkAtItsBeginning(String encoding) throws Exception {
        for (String words : List.of(KOREAN, RUSSIAN, "He wired 9,500 dollars.")) {
            assertThat(PlainText.decode(words.getBytes(Charset.forName(encoding)))).isEqualTo(words);
            assertThat(PlainText.decode(("\uFEFF" + words).getBytes(Charset.forName(encoding)))).isEqualTo(words);
        }
    }

    @Test
    void wordsWithZerosBetweenThemAreNoWideText() {
        String names = "aaaaa\0bbbbb\0ccccc\0".repeat(20);
        assertThat(PlainText.decode(names.getBytes(StandardCharsets.US_ASCII))).isEqualTo(names);
    }

    @Test
    void textThatSwitchesBetweenSetsOfSignsIsRead() {
        String japanese = "平壌の貿易会社は三月に送金した。";
        assertThat(PlainText.decode(japanese.getBytes(Charset.forName("ISO-2022-JP")))).isEqualTo(japanese);
        assertThat(PlainText.decode(KOREAN.getBytes(Charset.forName("ISO-2022-KR")))).isEqualTo(KOREAN);
        assertThat(PlainText.decode("\u001B[31mred\u001B[0m".getBytes(StandardCharsets.US_ASCII))).isEqualTo("\u001B[31mred\u001B[0m");
    }

    @Test
    void aPageThatNamesNoEncodingOrAWrongOneIsRead() throws Exception {
        String page = "<html><head>%s<title>송금</title></head><body><p>" + KOREAN + "</p></body></html>";
        assertThat(text("a.html", page.formatted("").getBytes(WANSUNG))).isEqualTo(KOREAN);
        assertThat(text("a.html", page.formatted("<meta charset=utf-8>").getBytes(WANSUNG))).isEqualTo(KOREAN);
        assertThat(text("a.html", page.formatted("<meta charset=\"iso-8859-1\">").getBytes(StandardCharsets.UTF_8))).isEqualTo(KOREAN);
        assertThat(text("a.html", "<meta http-equiv='Content-Type' content='text/html; charset=euc-kr'><p>똠방각하</p>".getBytes(WANSUNG))).isEqualTo("똠방각하");
        assertThat(text("a.html", "<html><meta charset=iso-8859-1><body>a “dear” friend</body></html>".getBytes(Charset.forName("windows-1252")))).isEqualTo("a “dear” friend");
    }

    @Test
    void framesThatWereSavedWithAPageAreReadWhereTheyStand() throws Exception {
        String page = "<html><body><details><summary>More</summary>before</details><iframe srcdoc=\"<p>in the <b>frame</b></p><script>evil()</script>\"></iframe><iframe src='http://glocom.test/'>not there</iframe><p>after</p></body></html>";
        assertThat(text("a.html", page.getBytes(StandardCharsets.UTF_8))).isEqualTo("More\nbefore\nin the frame\nafter");
    }

    @Test
    void aMailWithBareHeadersIsReadInTheEncodingOfItsWords() throws Exception {
        String mail = "From: 김창혁 <kim@glocom.test>\nSubject: 송금 안내\nContent-Type: %s; charset=ks_c_5601-1987\nContent-Transfer-Encoding: 8bit\n\n%s\n";
        String read = "From: 김창혁 <kim@glocom.test>\nSubject: 송금 안내\n\n똠방각하";
        assertThat(text("a.eml", mail.formatted("text/plain", "똠방각하").getBytes(WANSUNG))).isEqualTo(read);
        assertThat(text("a.eml", mail.formatted("text/html", "<p>똠방각하</p>").getBytes(WANSUNG))).isEqualTo(read);
    }

    @Test
    void namesInAZipAreReadTogetherAndItIsNotSaidToBeCut() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setEncoding("x-windows-949");
            zip.setUseLanguageEncodingFlag(false);
            for (String name : List.of("한글.txt", "거래 내역.txt", "김창혁 송금.txt")) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write("words".getBytes(StandardCharsets.US_ASCII));
                zip.closeArchiveEntry();
            }
        }
        Extracted read = read("a.zip", out.toByteArray());
        assertThat(read.members()).extracting(Extracted.Member::name).containsExactly("한글.txt", "거래 내역.txt", "김창혁 송금.txt");
        assertThat(read.reason()).isEmpty();
    }

    @Test
    void oneKoreanNameInAZipIsNoHeapOfFractions() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setEncoding("x-windows-949");
            zip.setUseLanguageEncodingFlag(false);
            zip.putArchiveEntry(new ZipArchiveEntry("송금내역.txt"));
            zip.closeArchiveEntry();
        }
        assertThat(read("a.zip", out.toByteArray()).members()).extracting(Extracted.Member::name).containsExactly("송금내역.txt");
    }

    @Test
    void contactsAndCalendarsAreReadWithTheirLinesWhole() throws Exception {
        String old = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=EA=B9=80=EC=\r\n=B0=BD=ED=98=81\r\n"
            + "N;CHARSET=EUC-KR;ENCODING=QUOTED-PRINTABLE:=B1=E8;=C3=A2\r\nTEL;CELL:+850191234567\r\nEND:VCARD\r\n";
        assertThat(text("kim.vcf", old.getBytes(StandardCharsets.US_ASCII)).lines())
            .contains("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:김창혁", "N;CHARSET=EUC-KR;ENCODING=QUOTED-PRINTABLE:김;창", "TEL;CELL:+850191234567");
        String folded = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Meet \uac00 at Dan\r\n dong Hotel\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        byte[] bytes = folded.replace("\uac00", "\u0001\r\n \u0002\u0003").getBytes(StandardCharsets.ISO_8859_1);
        byte[] sign = "가".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) if (bytes[i] >= 1 && bytes[i] <= 3) bytes[i] = sign[bytes[i] - 1];
        assertThat(text("a.ics", bytes).lines()).contains("SUMMARY:Meet 가 at Dandong Hotel");
    }

    @Test
    void contactsOfBothFormsAndLongRemarksInOneFileAreReadWhole() throws Exception {
        String cards = "BEGIN:VCARD\r\nVERSION:2.1\r\nNOTE;ENCODING=QUOTED-PRINTABLE:" + "=41=42 remark =\r\n".repeat(20_000) + "end\r\nEND:VCARD\r\n"
            + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Hotel Dan\r\n dong\r\nEND:VCARD\r\n";
        assertThat(text("both.vcf", cards.getBytes(StandardCharsets.US_ASCII)).lines()).contains("FN:Hotel Dandong").anyMatch(line -> line.endsWith("AB remark end"));
    }

    @Test
    void whereALinkInATarLeadsIsToldAndNothingIsTakenOutForIt() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry words = new TarArchiveEntry("words.txt");
            words.setSize(5);
            tar.putArchiveEntry(words);
            tar.write("words".getBytes(StandardCharsets.US_ASCII));
            tar.closeArchiveEntry();
            TarArchiveEntry link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        Extracted read = read("a.tar", out.toByteArray());
        assertThat(read.members()).extracting(Extracted.Member::name).containsExactly("words.txt");
        assertThat(read.parts().getFirst().text()).isEqualTo("words.txt\nlink -> /etc/passwd");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}He \\b wired\\b0  it\\par to Glocom\\par}",
        "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}{\\b He} wired it\\par to Glocom}",
        "{\\rtf1\\ansi{\\*\\generator X;}\\pard He wired it\\par to Glocom\\par}",
        "{\\rtf1\\ansi He wired it\\par {\\field{\\*\\fldinst HYPERLINK \"\"http://glocom.test\"\"}{\\fldrslt to Glocom}}}"})
    void richTextIsReadFromItsFirstWord(String rtf) throws Exception {
        assertThat(text("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII))).isEqualTo("He wired it\nto Glocom");
    }
}
