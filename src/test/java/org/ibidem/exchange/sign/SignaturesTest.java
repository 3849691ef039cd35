package org.ibidem.exchange.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import org.ibidem.casefile.Installation;
import org.ibidem.message.UserProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose key signed a file, and whether both are as they were. */
class SignaturesTest {
    @TempDir Path temp;
    private Signatures ours;
    private Signatures theirs;
    private Path file;

    @BeforeEach
    void sign() throws IOException {
        ours = new Signatures(Installation.in(temp.resolve("ours")));
        theirs = new Signatures(Installation.in(temp.resolve("theirs")));
        file = Files.writeString(temp.resolve("Report.pdf"), "what was found");
        assertThat(ours.beside(file)).isEmpty();
        theirs.sign(file);
    }

    private Path signature() {
        return temp.resolve("Report.pdf.sig");
    }

    @Test
    void aKeyIsKnownOnceAPersonGaveItAName() {
        Signed first = ours.beside(file).orElseThrow();
        assertThat(first.isWhole()).isTrue();
        assertThat(first.isKnown()).isFalse();
        assertThat(first.key()).isEqualTo(theirs.own()).isNotEqualTo(ours.own());
        assertThat(first.words()).contains(theirs.own().text());
        ours.remember(first.key(), "Kim");
        assertThat(ours.beside(file).orElseThrow().name()).contains("Kim");
        assertThat(ours.beside(file).orElseThrow().isKnown()).isTrue();
        assertThat(theirs.beside(file).orElseThrow().isOwn()).isTrue();
    }

    @Test
    void aFingerprintIsEightGroupsAndStaysTheSame() {
        assertThat(ours.own().text()).matches("([0-9a-f]{4} ){7}[0-9a-f]{4}");
        assertThat(new Signatures(Installation.in(temp.resolve("ours"))).own()).isEqualTo(ours.own());
    }

    @Test
    void theKeyIsForTheUserAlone() throws IOException {
        Path key = temp.resolve("theirs/keys/own.key");
        if (!key.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
        assertThat(Files.getPosixFilePermissions(key)).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void aChangedFileOrAForgedSignatureIsNoticed() throws IOException {
        Files.writeString(file, "what was not found");
        assertThat(ours.beside(file).orElseThrow().isWhole()).isFalse();
        Files.writeString(file, "what was found");
        String json = Files.readString(signature());
        Path other = Files.writeString(temp.resolve("Other.pdf"), "something else");
        Files.copy(signature(), temp.resolve("Other.pdf.sig"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(ours.beside(other).orElseThrow().isWhole()).as("the signature of another file").isFalse();
        ours.sign(other);
        String foreign = Files.readString(temp.resolve("Other.pdf.sig")).replaceAll("(?s).*\"key\" : \"([^\"]*)\".*", "$1");
        Files.writeString(signature(), json.replaceAll("\"key\" : \"[^\"]*\"", "\"key\" : \"" + foreign.replace("$", "\\$") + "\""));
        assertThat(ours.beside(file).orElseThrow().isKnown()).as("our own key over their signature").isFalse();
    }

    @Test
    void whatIsNoSignatureIsRefused() throws IOException {
        String whole = Files.readString(signature());
        for (String wrong : new String[] {"", "{}", "[]", "x".repeat(10_000), whole.substring(0, whole.length() / 2), whole.replace("ibidem-signature", "other"), whole.replace("\"key\" : \"", "\"key\" : \"!")}) {
            Files.writeString(signature(), wrong);
            assertThatThrownBy(() -> ours.beside(file)).as(wrong).isInstanceOfSatisfying(UserProblem.class, p -> assertThat(p.key()).isEqualTo("sign.unreadable"));
        }
    }
}
