package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are taken out of a document. */
class MembersTest {
    @TempDir Path temp;

    private static void add(Members members, String words) throws Exception {
        members.add(Members.Label.of(words), new ByteArrayInputStream(words.getBytes(StandardCharsets.US_ASCII)));
    }

    private String words(Members members) throws Exception {
        return Files.readString(temp.resolve(members.taken().getFirst().file()));
    }

    @Test
    void whatIsTakenOutInAnotherGoingThroughIsKeptApart() throws Exception {
        Members members = new Members(temp, temp.toFile());
        add(members, "first");
        Members again = members.anew();
        add(again, "second");
        assertThat(members.taken()).hasSize(1);
        assertThat(again.taken()).hasSize(1);
        assertThat(words(members)).isEqualTo("first");
        assertThat(words(again)).isEqualTo("second");
    }

    @Test
    void whatIsBrokenCountsAsFarAsItWasReadAndLeavesNothing() throws Exception {
        Members members = new Members(temp, temp.toFile());
        assertThatThrownBy(() -> members.add(Members.Label.of("broken"), brokenAfter(Limits.RATIO_FREE - 1_000))).isInstanceOf(IOException.class);
        assertThat(members.isFull()).isFalse();
        assertThat(temp).isEmptyDirectory();
        members.add(Members.Label.of("too much"), brokenAfter(100_000));
        assertThat(members.limit()).isEqualTo("members.ratio\t" + Limits.RATIO);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void aFullDriveIsSaidToBeFullAndNotTheDocumentBroken() throws Exception {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "a device on which nothing can be written");
        Members members = new Members(temp, temp.toFile());
        Files.createSymbolicLink(temp.resolve("m1"), full);
        add(members, "first");
        add(members, "second");
        add(members, "third");
        assertThat(members.taken()).extracting(Extracted.Member::name).containsExactly("first");
        assertThat(members.limit()).isEqualTo("members.noRoom");
        assertThat(temp.resolve("m1")).doesNotExist();
    }

    private static InputStream brokenAfter(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) throw new IOException("broken");
                return 0;
            }

            @Override
            public int read(byte[] to, int at, int most) throws IOException {
                if (left <= 0) throw new IOException("broken");
                int n = (int) Math.min(left, most);
                left -= n;
                return n;
            }
        };
    }
}
