package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
