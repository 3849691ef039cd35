package org.ibidem.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.ibidem.message.UserProblem;
import org.junit.jupiter.api.Test;

/** What is sealed comes out as it went in, and nothing else comes out. */
class CaseKeyTest {
    private final CaseKey key = CaseKey.fresh();

    private byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = key.over(file)) {
            int half = plain.length / 3;
            for (int i = 0; i < Math.min(half, 5); i++) out.write(plain[i]);
            out.write(plain, Math.min(half, 5), plain.length - Math.min(half, 5));
        }
        return file.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        try (InputStream in = key.under(new ByteArrayInputStream(sealed))) {
            return in.readAllBytes();
        }
    }

    private static byte[] flipped(byte[] bytes, int at, int bit) {
        byte[] flipped = bytes.clone();
        flipped[Math.floorMod(at, bytes.length)] ^= (byte) (1 << bit);
        return flipped;
    }

    @Property(tries = 60)
    void everyLengthComesOutAsItWentIn(@ForAll @IntRange(min = -2, max = 2) int around, @ForAll @IntRange(max = 3) int chunks, @ForAll byte fill) throws IOException {
        byte[] plain = new byte[Math.max(0, chunks * Chunk.BYTES + around)];
        Arrays.fill(plain, fill);
        byte[] sealed = sealed(plain);
        assertThat(opened(sealed)).isEqualTo(plain);
        assertThat(key.uncovered(sealed.length)).isEqualTo(plain.length);
    }

    @Property(tries = 200)
    void aFlippedBitOrALostEndIsNoticed(@ForAll @Size(max = 2_000) byte[] plain, @ForAll int at, @ForAll @IntRange(max = 7) int bit) throws IOException {
        byte[] sealed = sealed(plain);
        assertThatThrownBy(() -> opened(flipped(sealed, at, bit))).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, Math.floorMod(at, sealed.length)))).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void chunksCannotChangePlacesOrStreams() throws IOException {
        byte[] sealed = sealed(new byte[3 * Chunk.BYTES]);
        int chunk = Chunk.BYTES + Chunk.TAG_BYTES;
        int head = sealed.length - 3 * chunk;
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, head, swapped, head + chunk, chunk);
        System.arraycopy(sealed, head + chunk, swapped, head, chunk);
        byte[] lacking = Arrays.copyOf(sealed, sealed.length - chunk);
        byte[] other = sealed(new byte[3 * Chunk.BYTES]);
        System.arraycopy(sealed, head, other, head, chunk);
        for (byte[] wrong : new byte[][] {swapped, lacking, other}) assertThatThrownBy(() -> opened(wrong)).isInstanceOf(BrokenSeal.class);
    }

    @Property(tries = 200)
    void aRecordIsBoundToItsNumber(@ForAll @Size(max = 500) byte[] record, @ForAll @LongRange(min = 1) long number, @ForAll int at, @ForAll @IntRange(max = 7) int bit) throws IOException {
        byte[] line = key.line(record, number);
        assertThat(line).doesNotContain('\n');
        assertThat(key.record(line)).isEqualTo(record);
        byte[] renumbered = ("1" + new String(line, StandardCharsets.US_ASCII)).getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> key.record(renumbered)).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> key.record(flipped(line, at, bit))).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void whatIsNoRecordIsRefused() {
        for (String line : new String[] {"", " ", "1", "1 ", "1 AAAA", "0 " + "A".repeat(80), "{\"seq\":1}"}) {
            assertThatThrownBy(() -> key.record(line.getBytes(StandardCharsets.US_ASCII))).as(line).isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void aSlotOpensWithItsPassphraseAloneHoweverItIsTyped() {
        KeySlot slot = KeySlot.of(key, "뜨거운 등불".toCharArray(), Stretching.least(), "case");
        assertThat(slot.open(java.text.Normalizer.normalize("뜨거운 등불", java.text.Normalizer.Form.NFD).toCharArray(), "case").orElseThrow().bytes()).isEqualTo(key.bytes());
        assertThat(slot.open("뜨거운 등불 ".toCharArray(), "case")).isEmpty();
        assertThat(slot.open("뜨거운 등불".toCharArray(), "another case")).isEmpty();
        assertThat(KeySlot.of(slot.json()).open("뜨거운 등불".toCharArray(), "case")).isPresent();
    }

    @Test
    void aMachineWithoutTheMemoryIsTold() {
        Stretching huge = new Stretching(Integer.MAX_VALUE, 1, 1, new byte[16]);
        assertThatThrownBy(() -> huge.key("p".toCharArray())).isInstanceOf(UserProblem.class).hasMessageContaining("memory");
    }

    @Test
    void aFileMayNotAskForMoreWorkThanIsBearable() {
        KeySlot slot = KeySlot.of(key, "p".toCharArray(), Stretching.least(), "case");
        assertThatThrownBy(() -> KeySlot.of(slot.json().put("memory", (256 << 10) + 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KeySlot.of(slot.json().put("passes", 5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KeySlot.of(slot.json().put("kdf", "md5"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClosedKeyIsWiped() {
        byte[] kept = key.bytes();
        key.close();
        assertThat(kept).containsOnly(0);
        assertThatThrownBy(() -> key.over(new ByteArrayOutputStream())).as("nothing is sealed under zeros").isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.line(new byte[1], 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void strengthIsHonest() {
        assertThat(Strength.of("password123456789".toCharArray())).isEqualTo(Strength.HOURS);
        assertThat(Strength.of("qwertyuiopasdfgh".toCharArray())).isEqualTo(Strength.HOURS);
        assertThat(Strength.of("lantern oblique seventy harbour thimble".toCharArray())).isEqualTo(Strength.CENTURIES);
    }
}
