package org.ibidem.exchange.redact;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody who writes a file may put words that its reader does not see. */
class LeaksTest {
    private static final String NAME = "Kwangmyong Zebra";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private static boolean tells(byte[] file) throws IOException {
        return tells(file, NAME);
    }

    private static boolean tells(byte[] file, String name) throws IOException {
        HiddenWords words = new HiddenWords();
        words.hide(name, HiddenWords.BLOT);
        return new Leaks(words).in(new ByteArrayInputStream(file)).isPresent();
    }

    private static boolean tells(String file) throws IOException {
        return tells(file.getBytes(UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String base64(String text) {
        return base64(text.getBytes(UTF_8));
    }

    private static String percent(String text) {
        StringBuilder all = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) all.append(String.format("%%%02x", b));
        return all.toString();
    }

    private static String quotedPrintable(String text) {
        return percent(text).replace('%', '=').replaceAll("((?:=..){20})", "$1=\r\n");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] room = new byte[bytes.length + 100];
        return Arrays.copyOf(room, deflater.deflate(room));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    /** A picture with one chunk. */
    private static byte[] png(String chunk, byte[] data) {
        byte[] named = joined(chunk.getBytes(ISO_8859_1), data);
        CRC32 sum = new CRC32();
        sum.update(named);
        return joined(PNG, number(data.length), named, number((int) sum.getValue()));
    }

    private static byte[] number(int n) {
        return new byte[] {(byte) (n >> 24), (byte) (n >> 16), (byte) (n >> 8), (byte) n};
    }

    private static byte[] pdf(String dictionary, byte[] stream) {
        return joined(("%PDF-1.4\n1 0 obj <<" + dictionary + ">> stream\n").getBytes(ISO_8859_1), stream, "\nendstream endobj".getBytes(ISO_8859_1));
    }

    private static byte[] pdf(byte[] stream) {
        return pdf("/Filter /FlateDecode", stream);
    }

    /** Far from the beginning, as other things stand before it. */
    private static String sentence(String about) {
        return "Paid in March 2019 to " + about + ", as the ledger says on its second page.";
    }

    @Test
    void wordsInSignsThatAreThemselvesWrittenInSigns() throws IOException {
        String said = sentence(NAME);
        String json = "{\"note\":\"" + percent(said).replace("%", "\\u0025") + "\"}";
        List<String> nested = List.of(base64(base64(said)), base64(base64(base64(said))), percent(base64(said)), base64(percent(base64(said))), base64(json), percent(percent(percent(said))), base64(percent(percent(percent(said)))),
            "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable("<img src=\"data:text/plain;base64," + base64(said) + "\">"),
            "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable("<a href=\"?state=" + base64(percent(said)) + "\">"), HexFormat.of().formatHex(base64(said).getBytes(UTF_8)),
            base64(HexFormat.of().formatHex(said.getBytes(UTF_8))), "<svg><image href=\"data:image/svg+xml;base64," + base64("<svg><desc>&#75;wangmyong&#x20;Zebra</desc></svg>") + "\"/></svg>");
        for (String text : nested) assertThat(tells("<html>" + text + "</html>")).as(text).isTrue();
        for (String text : nested) assertThat(tells(("<html>" + text + "</html>").getBytes(UTF_8), "Somebody Else")).as(text).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"})
    void wordsInWideLetters(String encoding) throws IOException {
        assertThat(tells(("\uFEFF<p>" + sentence(NAME)).getBytes(Charset.forName(encoding)))).isTrue();
        assertThat(tells(("\uFEFF<p>" + percent(sentence(NAME))).getBytes(Charset.forName(encoding)))).isTrue();
        assertThat(tells(("\uFEFF<p>" + sentence("nobody")).getBytes(Charset.forName(encoding)))).isFalse();
    }

    @Test
    void wordsPackedAndWrittenInSignsByTurns() throws IOException {
        byte[] packed = gzip(percent(sentence(NAME)).getBytes(UTF_8));
        assertThat(tells("<a href='data:;base64," + base64(packed) + "'>")).isTrue();
        assertThat(tells(zip("mail.eml", ("Content-Transfer-Encoding: base64\r\n\r\n" + Base64.getMimeEncoder().encodeToString(zip("docProps/custom.xml", base64(packed).getBytes(UTF_8)))).getBytes(UTF_8)))).isTrue();
        assertThat(tells(zip("mail.eml", percent(base64(zip("a.zip", zip("b.txt", "nothing".getBytes(UTF_8))))).getBytes(UTF_8)))).isFalse();
    }

    @Test
    void namesOfLettersWithMarksAsMarkupSpellsThem() throws IOException {
        assertThat(tells("<meta content='Fr&eacute;d&eacute;ric&nbsp;M&uuml;ller'>".getBytes(UTF_8), "Frédéric Müller")).isTrue();
        assertThat(tells("<meta content='Stra&szlig;en&shy;bau'>".getBytes(UTF_8), "Straßenbau")).isTrue();
    }

    @Test
    void wordsThatMarkupParts() throws IOException {
        assertThat(tells(zip("word/document.xml", "<w:del><w:delText>Kwang</w:delText></w:r><w:r>\n<w:delText>myong Zeb</w:delText><x/><w:delText>ra</w:delText></w:del>".getBytes(UTF_8)))).isTrue();
        assertThat(tells("<td>Kwang</td><td>chow</td><td>Zebra</td>")).isFalse();
    }

    @Test
    void base64InWhichJsonMarksSlashesAndLines() throws IOException {
        String said = "\u00ff\u00ff\u00ff\u00ff " + sentence(NAME);
        String letters = base64(said).replace("/", "\\/").replaceAll("(.{20})", "$1\\\\n");
        assertThat(tells("{\"body\":\"" + letters + "\"}")).isTrue();
    }

    @Test
    void subjectsOfMailsInTwoPieces() throws IOException {
        assertThat(tells("Subject: =?UTF-8?B?" + base64("On Kwang") + "?=\r\n =?UTF-8?B?" + base64("myong Ze") + "?= =?utf-8?q?b=72a?=\r\n")).isTrue();
    }

    @Test
    void picturesSayItInPackedRemarks() throws IOException {
        byte[] packed = deflated(sentence(NAME).getBytes(UTF_8));
        byte[] old = png("zTXt", joined("Comment".getBytes(UTF_8), new byte[] {0, 0}, packed));
        byte[] modern = png("iTXt", joined("XML:com.adobe.xmp".getBytes(UTF_8), new byte[] {0, 1, 0, 0, 0}, packed));
        for (byte[] picture : List.of(old, modern)) {
            assertThat(tells(picture)).isTrue();
            assertThat(tells(zip("word/media/image1.png", picture))).isTrue();
            assertThat(tells("<img src='data:image/png;base64," + base64(picture) + "'>")).isTrue();
            assertThat(tells("{\\rtf1{\\pict\\pngblip\n" + HexFormat.of().formatHex(picture).replaceAll("(.{50})", "$1\r\n") + "}}")).isTrue();
        }
    }

    @Test
    void textInLinesOfDigitsIsReadOverTheirEnds() throws IOException {
        assertThat(tells("{\\rtf1{\\*\\blob\n" + HexFormat.of().formatHex(sentence(NAME).getBytes(UTF_8)).replaceAll("(.{54})", "$1\n") + "}}")).isTrue();
        assertThat(tells("Added\n" + HexFormat.of().formatHex(sentence(NAME).getBytes(UTF_8)))).isTrue();
    }

    @Test
    void aPdfWhereverItBegins() throws IOException {
        byte[] pdf = pdf(deflated(("<</Title (" + NAME + ")>>").getBytes(UTF_8)));
        assertThat(tells("Content-Transfer-Encoding: base64\r\n\r\n" + Base64.getMimeEncoder().encodeToString(pdf))).isTrue();
        assertThat(tells(joined("\r\nprinted by \n".getBytes(UTF_8), pdf))).isTrue();
    }

    @Test
    void aStreamOfAPdfIsReadAsFarAsItGoes() throws IOException {
        Random random = new Random(7);
        byte[] noise = new byte[5_000];
        random.nextBytes(noise);
        byte[] packed = deflated(joined(sentence(NAME).getBytes(UTF_8), noise));
        assertThat(tells(pdf(Arrays.copyOf(packed, packed.length / 2)))).isTrue();
    }

    @Test
    void aTextOfAPdfThatIsPackedInAWayNotReadHereCountsAndAPictureDoesNot() throws IOException {
        assertThat(tells(pdf("/Filter [/ASCII85Decode /FlateDecode]", "Gap>N5n1~>".getBytes(UTF_8)))).isTrue();
        assertThat(tells(pdf("/Filter/LZWDecode", new byte[] {(byte) 0x80, 1, 2}))).isTrue();
        assertThat(tells(pdf("/Subtype /Image /Filter/LZWDecode", new byte[] {(byte) 0x80, 1, 2}))).isFalse();
        assertThat(tells(pdf(deflated("q 1 0 0 1 0 0 cm".getBytes(UTF_8))))).isFalse();
    }

    @Test
    void anArchiveThatIsNotReadHereCounts() throws IOException {
        for (String begins : List.of("377abcaf271c", "526172211a07", "425a6839314159265359", "fd377a585a00", "28b52ffd")) {
            byte[] archive = joined(HexFormat.of().parseHex(begins), new byte[50]);
            assertThat(tells(archive)).as(begins).isTrue();
            assertThat(tells(zip("a", archive))).as(begins).isTrue();
            assertThat(tells(joined(new byte[512], archive))).as(begins).isTrue();
        }
    }

    @Test
    void whatIsPackedBehindOtherThings() throws IOException {
        assertThat(tells(joined(new byte[512], gzip(sentence(NAME).getBytes(UTF_8)), new byte[1024]))).isTrue();
        assertThat(tells(joined(new byte[512], gzip(sentence("nobody").getBytes(UTF_8)), new byte[1024]))).isFalse();
    }

    @Test
    void everyArchiveThatLiesBehindOtherThings() throws IOException {
        byte[] telling = zip("a.txt", sentence(NAME).getBytes(UTF_8));
        byte[] other = zip("b.txt", sentence("nobody").getBytes(UTF_8));
        assertThat(tells(joined(other, telling))).as("the second of two").isTrue();
        assertThat(tells(joined("PK\u0003\u0004 begins an entry".getBytes(UTF_8), new byte[100], telling))).as("behind what only looks like one").isTrue();
        assertThat(tells(joined(new byte[512], Arrays.copyOf(telling, 60)))).as("broken behind other bytes").isTrue();
        byte[] odd = telling.clone();
        odd[4] = 99;
        assertThat(tells(odd)).as("of a version that there is not").isTrue();
        assertThat(tells(joined(other, "PK\u0003\u0004".getBytes(UTF_8)))).as("nothing behind a beginning").isFalse();
        assertThat(tells(joined(other, new byte[512], other, "PK\u0003\u0004 begins an entry".getBytes(UTF_8), new byte[100]))).isFalse();
    }

    @Test
    void aNameRunTogetherAsAddressesWriteIt() throws IOException {
        assertThat(tells("<a href='mailto:info@kwangmyongzebra.com'>")).isTrue();
        assertThat(tells("In forming it".getBytes(UTF_8), "Pan For")).isFalse();
        assertThat(tells("to inform".getBytes(UTF_8), "In Form")).isFalse();
    }

    @Test
    void whatIsNotThereIsNotFoundInNoise() throws IOException {
        Random random = new Random(7);
        byte[] noise = new byte[200_000];
        random.nextBytes(noise);
        assertThat(tells(noise)).isFalse();
        assertThat(tells(base64(noise))).isFalse();
        assertThat(tells(HexFormat.of().formatHex(noise))).isFalse();
        assertThat(tells(URLEncoder.encode(base64(noise), UTF_8))).isFalse();
    }
}
