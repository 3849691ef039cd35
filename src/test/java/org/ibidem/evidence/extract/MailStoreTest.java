package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store of Outlook gives: its folders as text, and each message with its folder, ids, writers, words and attachments. */
@Tag("slow")
class MailStoreTest {
    private static final Instant SENT = Instant.parse("2016-07-12T00:30:00Z");
    private static final long TICKS_TO_1970 = 116_444_736_000_000_000L;
    private static final byte[] LEDGER = "400 radios".getBytes();
    @TempDir Path temp;

    private static LinkedHashMap<Integer, Object> row(int node, Object... idsAndValues) {
        LinkedHashMap<Integer, Object> row = new LinkedHashMap<>(Map.of(0x67F2, node));
        for (int i = 0; i < idsAndValues.length; i += 2) row.put((Integer) idsAndValues[i], idsAndValues[i + 1]);
        return row;
    }

    /** Without Unicode the store does not say in which encoding the name of a file is. */
    private static String attachmentName(boolean isUnicode) {
        return isUnicode ? "가격.txt" : "prices.txt";
    }

    private static byte[] store(boolean isUnicode) {
        MailStoreFile store = new MailStoreFile(isUnicode, Charset.forName("x-windows-949"));
        store.node(0x21, store.properties(Map.of(0x3001, "Kept mail")), 0);
        store.node(0x122, store.properties(Map.of(0x3001, "", 0x3602, 0)), 0);
        store.node(0x12D, store.table(List.of(row(0x8022, 0x3001, "Inbox"))), 0);
        store.node(0x8022, store.properties(Map.of(0x3001, "In/box", 0x3602, 1)), 0);
        store.node(0x802E, store.table(List.of(row(0x200024))), 0);
        store.node(0x802D, store.table(), 0);
        byte[] recipients = store.table(List.of(row(1, 0x3001, "Ray Won", 0x3003, "ray@example.test", 0x0C15, 1), row(2, 0x3001, "Pan", 0x3003, "pan@example.test", 0x0C15, 3)));
        byte[] attachments = store.table(List.of(row(0x8025)));
        byte[] attachment = store.properties(Map.of(0x3701, LEDGER, 0x3705, 1, 0x3707, attachmentName(isUnicode), 0x0E20, LEDGER.length));
        int parts = store.parts(Map.of(0x692, recipients, 0x671, attachments, 0x8025, attachment));
        long ticks = SENT.toEpochMilli() * 10_000 + TICKS_TO_1970;
        store.node(0x200024, store.properties(Map.of(0x001A, "IPM.Note", 0x0037, "무전기 Offer", 0x1000, "The price is as agreed.\r\n값은 같다.", 0x0C1A, "김창혁",
            0x0C1F, "kim@wonbang.test", 0x1035, "<offer-1@wonbang.test>", 0x0039, ticks, 0x3FFD, 949)), parts);
        return store.written();
    }

    private Extracted read(Extractor extractor, String name, byte[] bytes) throws Exception {
        return extractor.read(Files.write(temp.resolve("document"), bytes), name, "");
    }

    private static String said(List<Extracted.Field> fields, String name) {
        return fields.stream().filter(f -> f.name().equals(name)).map(Extracted.Field::value).findFirst().orElse("");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eachMessageIsADocumentThatKnowsItsFolder(boolean isUnicode) throws Exception {
        try (Extractor extractor = new Extractor()) {
            Extracted store = read(extractor, "mail.pst", store(isUnicode));
            assertThat(store.reason()).isEmpty();
            assertThat(store.about().title()).isEqualTo("Kept mail");
            assertThat(store.parts()).extracting(Extracted.Part::text).containsExactly("In_box\t1");
            Extracted.Member member = store.members().getFirst();
            assertThat(member.name()).isEqualTo("In_box/무전기 Offer.eml");
            assertThat(said(member.fields(), "folder")).isEqualTo("In_box");
            assertThat(said(member.fields(), "store-node")).isEqualTo("0x200024");

            Extracted mail = read(extractor, "mail.eml", Files.readAllBytes(extractor.member(member)));
            assertThat(mail.mediaType()).isEqualTo("message/rfc822");
            assertThat(mail.about()).extracting(Extracted.About::title, Extracted.About::author, Extracted.About::claimedAt)
                .containsExactly("무전기 Offer", "\"김창혁\" <kim@wonbang.test>", SENT.toString());
            assertThat(said(mail.about().fields(), "message-id")).isEqualTo("<offer-1@wonbang.test>");
            assertThat(said(mail.about().fields(), "to")).isEqualTo("\"Ray Won\" <ray@example.test>");
            assertThat(said(mail.about().fields(), "bcc")).isEqualTo("\"Pan\" <pan@example.test>");
            assertThat(mail.parts().getFirst().text()).endsWith("The price is as agreed.\n값은 같다.");
            assertThat(mail.members()).extracting(Extracted.Member::name).containsExactly(attachmentName(isUnicode));
            assertThat(extractor.member(mail.members().getFirst())).hasBinaryContent(LEDGER);
        }
    }

    @Test
    void theSameStoreGivesTheSameBytesAndABrokenOneIsRefused() throws Exception {
        try (Extractor extractor = new Extractor()) {
            byte[] first = Files.readAllBytes(extractor.member(read(extractor, "mail.pst", store(true)).members().getFirst()));
            byte[] second = Files.readAllBytes(extractor.member(read(extractor, "mail.pst", store(true)).members().getFirst()));
            assertThat(second).isEqualTo(first);
            assertThat(read(extractor, "mail.pst", Arrays.copyOf(store(true), 1_200)).members()).isEmpty();
        }
    }
}
