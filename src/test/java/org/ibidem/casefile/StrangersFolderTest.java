package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case that came from elsewhere neither reads nor writes the user's other files through links. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
class StrangersFolderTest {
    @TempDir Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"case.lock", "case.json", "journal/000001.jl", "journal/000002.jl", "db/case.mv.db", "db/case.seal", "originals/ab", "index"})
    void aLinkIsRefusedAndWhereItLeadsStaysAsItWas(String place) throws Exception {
        Sample sample = new Sample(temp).with(1);
        Path precious = Files.writeString(temp.resolve("precious"), "precious");
        Path link = sample.folder.resolve(place);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, precious);
        assertThatThrownBy(sample::open).isInstanceOf(UserProblem.class).hasMessageContaining(sample.folder.toString());
        assertThat(precious).hasContent("precious");
    }

    @Test
    void aFolderThatIsALinkIsRefused() throws Exception {
        Sample sample = new Sample(temp).with(1);
        Path moved = Files.move(sample.folder.resolve("journal"), temp.resolve("elsewhere"));
        Files.createSymbolicLink(sample.folder.resolve("journal"), moved);
        assertThatThrownBy(sample::open).isInstanceOf(UserProblem.class).hasMessageContaining("journal");
    }

    @Test
    void theUsersOwnLinkToACaseIsFollowed() throws Exception {
        Sample sample = new Sample(temp).with(1);
        Path link = Files.createSymbolicLink(temp.resolve("Link.case"), sample.folder);
        try (Case c = Case.open(link, sample.here)) {
            assertThat(c.all(Entity.class)).hasSize(1);
        }
    }

    @Test
    void aLinkMadeWhileTheCaseIsOpenIsNotFollowed() throws Exception {
        Sample sample = new Sample(temp);
        Path precious = Files.writeString(temp.resolve("precious"), "precious");
        try (Case c = sample.make()) {
            String sha256 = Sha256.hex("x".getBytes());
            Path place = c.originals().path(sha256);
            Files.createDirectories(place.getParent());
            Files.createSymbolicLink(place, precious);
            assertThat(c.originals().has(sha256)).isFalse();
            c.originals().keep(new java.io.ByteArrayInputStream("x".getBytes()));
            assertThat(place).hasContent("x");
            assertThat(Files.isSymbolicLink(place)).isFalse();
        }
        assertThat(precious).hasContent("precious");
    }
}
