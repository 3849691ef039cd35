package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Outlook and Exchange wrap in one file (MS-OXTNEF). */
class TnefTest {
    private static final int VERSION = 0x0008_9006;
    private static final int SUBJECT = 0x0001_8004;
    private static final int BODY = 0x0002_800C;
    private final Extractor extractor = new Extractor();
    @TempDir Path temp;

    @AfterEach
    void close() {
        extractor.close();
    }

    private static void attribute(ByteBuffer out, int property, byte[] data) {
        int sum = 0;
        for (byte b : data) sum += b & 0xFF;
        out.put((byte) 1).putInt(property).putInt(data.length).put(data).putShort((short) sum);
    }

    private static byte[] message(String subject, String words) {
        ByteBuffer out = ByteBuffer.allocate(1_000).order(ByteOrder.LITTLE_ENDIAN).putInt(0x223E_9F78).putShort((short) 1);
        attribute(out, VERSION, new byte[] {0, 0, 1, 0});
        attribute(out, SUBJECT, (subject + "\0").getBytes(StandardCharsets.UTF_8));
        attribute(out, BODY, (words + "\0").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(out.array(), out.position());
    }

    @Test
    void theSubjectAndThePlainWordsOfAnOlderProgramAreRead() throws IOException {
        Path file = Files.write(temp.resolve("winmail.dat"), message("Radios for the front", "The price is as agreed.\r\nKim"));
        Extracted read = extractor.read(file, "winmail.dat", "");
        assertThat(read.parts().getFirst().text()).contains("The price is as agreed.\nKim");
        assertThat(read.about().title()).isEqualTo("Radios for the front");
    }
}
