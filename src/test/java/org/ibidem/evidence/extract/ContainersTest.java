package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.BEROctetString;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.BERSet;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.CompressedData;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Evidence;
import org.bouncycastle.asn1.cms.MetaData;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.TimeStampAndCRL;
import org.bouncycastle.asn1.cms.TimeStampTokenEvidence;
import org.bouncycastle.asn1.cms.TimeStampedData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.ibidem.model.EvidenceStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAOutputStream;
import org.tukaani.xz.XZOutputStream;

/** What is packed, signed, stamped or archived in less common ways is taken out byte by byte. */
@Tag("slow")
class ContainersTest {
    private static final byte[] WORDS = "Four hundred radios for the front. ".repeat(40).getBytes(StandardCharsets.UTF_8);
    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(new ASN1ObjectIdentifier("2.16.840.1.101.3.4.2.1"));
    private final Extractor extractor = new Extractor();
    @TempDir Path temp;

    @AfterEach
    void close() {
        extractor.close();
    }

    private Extracted read(String name, byte[] bytes) throws IOException {
        return extractor.read(Files.write(temp.resolve("document"), bytes), name, "");
    }

    private interface Packing {
        OutputStream onto(OutputStream out) throws IOException;
    }

    private static byte[] packed(Packing packing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream to = packing.onto(out)) {
            to.write(WORDS);
        }
        return out.toByteArray();
    }

    /** A zip with one member, packed by a method that the JDK does not write (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
    private static byte[] zip(int method, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(WORDS);
        byte[] name = "radios.txt".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer zip = ByteBuffer.allocate(200 + content.length).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034b50).putShort((short) 63);
        fields(zip, method, sum.getValue(), content.length, name.length);
        zip.putShort((short) 0).put(name).put(content);
        int directory = zip.position();
        zip.putInt(0x02014b50).putShort((short) 63).putShort((short) 63);
        fields(zip, method, sum.getValue(), content.length, name.length);
        zip.put(new byte[16]).put(name);
        int end = zip.position();
        zip.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1).putInt(end - directory).putInt(directory).putShort((short) 0);
        return Arrays.copyOf(zip.array(), zip.position());
    }

    private static void fields(ByteBuffer zip, int method, long sum, int size, int name) {
        zip.putShort((short) 0).putShort((short) method).putShort((short) 0).putShort((short) 0x4A8C).putInt((int) sum).putInt(size).putInt(WORDS.length).putShort((short) name);
    }

    /** As in a zip: the version, the length of the properties, the properties, and the stream without its own header. */
    private static byte[] lzma() throws IOException {
        LZMA2Options options = new LZMA2Options(3);
        byte[] raw = packed(out -> new LZMAOutputStream(out, options, false));
        int properties = (options.getPb() * 5 + options.getLp()) * 9 + options.getLc();
        return ByteBuffer.allocate(9 + raw.length).order(ByteOrder.LITTLE_ENDIAN).put((byte) 9).put((byte) 4).putShort((short) 5).put((byte) properties)
            .putInt(options.getDictSize()).put(raw).array();
    }

    private void holds(Extracted read, String name) throws IOException {
        assertThat(read.members()).extracting(Extracted.Member::name).containsExactly(name);
        assertThat(extractor.member(read.members().getFirst())).hasBinaryContent(WORDS);
    }

    @Test
    void membersOfAZipAreTakenOutHoweverTheyWerePacked() throws Exception {
        holds(read("a.zipx", zip(93, packed(ZstdOutputStream::new))), "radios.txt");
        holds(read("a.zipx", zip(95, packed(out -> new XZOutputStream(out, new LZMA2Options(3))))), "radios.txt");
        holds(read("a.zip", zip(14, lzma())), "radios.txt");
        Extracted unknown = read("a.zip", zip(97, WORDS));
        assertThat(unknown).extracting(Extracted::status, Extracted::reason).containsExactly(EvidenceStatus.OK, "members.broken\t1");
    }

    @Test
    void aFilePackedByZstandardHoldsWhatWasPacked() throws Exception {
        holds(read("radios.txt.zst", packed(ZstdOutputStream::new)), "radios.txt");
    }

    @Test
    void aProgramThatUnpacksItselfGivesWhatItCarries() throws Exception {
        byte[] program = Arrays.copyOf("MZ and some more of a program".getBytes(StandardCharsets.US_ASCII), 4_096);
        holds(read("setup.exe", joined(program, zip(93, packed(ZstdOutputStream::new)))), "radios.txt");
        Path seven = temp.resolve("made.7z");
        try (SevenZOutputFile out = new SevenZOutputFile(seven.toFile())) {
            out.putArchiveEntry(out.createArchiveEntry(seven.toFile(), "radios.txt"));
            out.write(WORDS);
            out.closeArchiveEntry();
        }
        Extracted carried = read("setup.exe", joined(program, Files.readAllBytes(seven)));
        assertThat(carried.members()).extracting(Extracted.Member::name).containsExactly("setup.exe.7z");
        assertThat(extractor.member(carried.members().getFirst())).hasSameBinaryContentAs(seven);
        assertThat(read("plain.exe", program).reason()).startsWith("type.unread");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    private static byte[] der(ContentInfo info) throws IOException {
        return info.getEncoded();
    }

    private static ContentInfo data(byte[] bytes) {
        return new ContentInfo(CMSObjectIdentifiers.data, new BEROctetString(bytes));
    }

    private static SignedData signed(ContentInfo content) {
        return new SignedData(new BERSet(SHA256), content, null, null, new BERSet());
    }

    @Test
    void aPartOfAnArchiveIsSaidToBeOneAndWhatNobodyKnowsToBeUnknown() throws Exception {
        byte[] whole = zip(93, packed(ZstdOutputStream::new));
        Extracted part = read("a.zip", joined(new byte[] {'P', 'K', 7, 8}, Arrays.copyOf(whole, 30)));
        assertThat(part.status()).isEqualTo(EvidenceStatus.NO_TEXT);
        assertThat(part.reason()).isEqualTo("archive.part");
        assertThat(read("a.bin", new byte[] {(byte) 0x91, 3, (byte) 0xee, 0, 1, 2, 3}).reason()).isEqualTo("type.unknown");
    }

    @Test
    void whatIsSignedOrCompressedIsTakenOut() throws Exception {
        holds(read("radios.txt.p7m", der(new ContentInfo(CMSObjectIdentifiers.signedData, signed(data(WORDS))))), "radios.txt");
        ContentInfo squeezed = data(packed(DeflaterOutputStream::new));
        AlgorithmIdentifier zlib = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_alg_zlibCompress);
        holds(read("radios.txt.p7z", der(new ContentInfo(CMSObjectIdentifiers.compressedData, new CompressedData(zlib, squeezed)))), "radios.txt");
        ContentInfo locked = new ContentInfo(CMSObjectIdentifiers.envelopedData, new BERSequence(new ASN1Integer(0)));
        assertThat(read("a.p7m", der(locked)).status()).isEqualTo(EvidenceStatus.PROTECTED);
        assertThat(read("a.p7m", der(locked)).about().fields()).containsExactly(new Extracted.Field("lock", "certificate"));
    }

    @Test
    void whatIsEncryptedWithPgpIsSaidToBeLocked() throws Exception {
        Extracted read = read("letter.gpg", HexFormat.of().parseHex("85020c035b8028021ba9adb3010ffe2925b948f4728e3d0d8e4027ad5e7ea552" + "5a".repeat(520)));
        assertThat(read.status()).isEqualTo(EvidenceStatus.PROTECTED);
        assertThat(read.reason()).isEqualTo("pgp.locked");
        assertThat(read.about().fields()).containsExactly(new Extracted.Field("lock", "OpenPGP"));
    }

    @Test
    void whatIsStampedWithATimeKnowsTheTimeAndItsName() throws Exception {
        ASN1EncodableVector facts = new ASN1EncodableVector();
        facts.add(new ASN1Integer(1));
        facts.add(new ASN1ObjectIdentifier("1.2.3"));
        facts.add(new MessageImprint(SHA256, new byte[32]));
        facts.add(new ASN1Integer(7));
        facts.add(new ASN1GeneralizedTime(Date.from(Instant.parse("2016-07-12T00:30:00Z"))));
        TSTInfo stamp = TSTInfo.getInstance(new DERSequence(facts));
        ContentInfo token = new ContentInfo(CMSObjectIdentifiers.signedData, signed(new ContentInfo(PKCSObjectIdentifiers.id_ct_TSTInfo, new DEROctetString(stamp.getEncoded()))));
        TimeStampedData data = new TimeStampedData(new DERIA5String("https://wonbang.test/radios"), new MetaData(ASN1Boolean.FALSE, new DERUTF8String("offer.txt"), null, null),
            new BEROctetString(WORDS), new Evidence(new TimeStampTokenEvidence(new TimeStampAndCRL(token))));
        Extracted read = read("a.tsd", der(new ContentInfo(CMSObjectIdentifiers.timestampedData, data)));
        holds(read, "offer.txt");
        assertThat(read.about().claimedAt()).isEqualTo("2016-07-12T00:30:00Z");
        assertThat(read.members().getFirst().claimedAt()).isEqualTo("2016-07-12T00:30:00Z");
        assertThat(read.about().fields()).contains(new Extracted.Field("data-uri", "https://wonbang.test/radios"));
    }

    private static String record(String head, String body) {
        return head + " " + body.length() + "\n" + body + "\n";
    }

    @Test
    void anOldWebArchiveGivesEachAnswerWithItsAddressAndTime() throws Exception {
        String arc = record("filedesc://a.arc 0.0.0.0 20050614070144 text/plain", "1 1 Archive\nURL IP-address Archive-date Content-type Archive-length\n")
            + record("http://glocom.test/radios.html 203.0.113.5 20050614070151 text/html", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>For military users</p>")
            + record("http://glocom.test/packed 203.0.113.5 20050614070152 text/plain", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\r\nradio\r\n0\r\n\r\n");
        Extracted read = read("a.arc", arc.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read.reason()).isEmpty();
        assertThat(read.parts().getFirst().text()).startsWith("2005-06-14T07:01:51Z\t200\thttp://glocom.test/radios.html");
        List<Extracted.Member> members = read.members();
        assertThat(members).extracting(Extracted.Member::url).containsExactly("http://glocom.test/radios.html", "http://glocom.test/packed");
        assertThat(members.getFirst().claimedAt()).isEqualTo("2005-06-14T07:01:51Z");
        assertThat(extractor.member(members.getFirst())).hasContent("<p>For military users</p>");
        assertThat(extractor.member(members.get(1))).hasContent("radio");
        Extracted torn = read("a.arc", arc.substring(0, arc.length() - 40).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(torn.reason()).isEqualTo("members.broken\t1");
        assertThat(torn.members()).isNotEmpty();
    }
}
