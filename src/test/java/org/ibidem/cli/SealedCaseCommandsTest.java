package org.ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ibidem.FolderCopy;
import org.ibidem.Traces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The commands work on a sealed case as on any other, once they have its passphrase. */
@ResourceLock(Resources.SYSTEM_OUT)
@Tag("slow")
class SealedCaseCommandsTest {
    private static final List<String> SECRETS = List.of("Operation Glasshouse", "Wonbang", "wonbang", "march-ledger");
    private static final String WORDS = "three long words";
    @TempDir static Path made;
    @TempDir Path temp;
    private Terminal terminal;
    private String folder;
    private String words;

    @BeforeAll
    static void make() throws IOException {
        String folder = made.resolve("Sealed.case").toString();
        String words = Files.writeString(made.resolve("words"), WORDS + "\n").toString();
        String document = Files.writeString(made.resolve("march-ledger.txt"), "Wonbang Trading Co. wrote to info@wonbang.example.\n".repeat(40)).toString();
        try (Terminal first = new Terminal(made.resolve("home"))) {
            assertThat(first.run("new", folder, "--title", SECRETS.getFirst(), "--encrypt", "--passphrase-file", words)).isZero();
            assertThat(first.run("add", folder, document, "--passphrase-file", words)).isZero();
        }
    }

    @BeforeEach
    void begin() {
        FolderCopy.of(made, temp);
        terminal = new Terminal(temp.resolve("home"));
        folder = temp.resolve("Sealed.case").toString();
        words = temp.resolve("words").toString();
    }

    @AfterEach
    void stop() {
        terminal.close();
    }

    private String secret(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text + "\n").toString();
    }

    private int run(String... args) {
        return terminal.run(args);
    }

    private String answer(String... args) {
        assertThat(run(Stream.concat(Stream.of(args), Stream.of("--passphrase-file", words)).toArray(String[]::new))).as(terminal.told()).isLessThanOrEqualTo(1);
        return terminal.said();
    }

    @Test
    void aSealedReportNeverTakesThePassphraseOfTheCase() {
        Path report = temp.resolve("r.pdf");
        assertThat(run("report", folder, "-o", report.toString(), "--encrypt", "--passphrase-file", words)).isEqualTo(3);
        assertThat(terminal.told()).contains("IBIDEM_PACKAGE_PASSPHRASE");
        assertThat(report).doesNotExist();
    }

    @Test
    void everyKindOfCommandTakesThePassphraseAndNothingShows() throws IOException {
        assertThat(answer("info", folder)).contains(SECRETS.getFirst());
        assertThat(answer("search", folder, "wonbang", "--json")).contains("E-001");
        assertThat(answer("identifiers", folder, "--json")).contains("info@wonbang.example");
        assertThat(answer("measures", folder, "--json")).isEmpty();
        assertThat(answer("verify", folder, "--json")).isEmpty();
        assertThat(Traces.of(SECRETS, Path.of(folder))).isEmpty();
        assertThat(Traces.of(SECRETS, temp.resolve("home"))).isEmpty();
        answer("undo", folder);
        answer("bundle", folder, "-o", temp.resolve("bundle").toString());
        assertThat(Traces.of(SECRETS, temp.resolve("bundle"))).isNotEmpty();
    }

    @Test
    void withoutThePassphraseNothingIsTold() throws IOException {
        assertThat(run("info", folder)).isEqualTo(3);
        assertThat(run("info", folder, "--passphrase-file", secret("wrong", "three long word"))).isEqualTo(3);
        assertThat(terminal.said()).isEmpty();
        assertThat(terminal.told()).contains("does not open").doesNotContain(SECRETS.getFirst());
    }

    @Test
    void aPackageGoesOutAndIntoASealedCaseAndMergesBack() throws IOException {
        String file = temp.resolve("sent.ibidem").toString();
        String ofPackage = secret("of-package", "words for the way");
        assertThat(answer("share", folder, "-o", file, "--encrypt", "--package-passphrase-file", ofPackage)).isNotEmpty();
        String theirs = temp.resolve("Theirs.case").toString();
        answer("open", file, theirs, "--encrypt", "--package-passphrase-file", ofPackage);
        assertThat(Traces.of(SECRETS, Path.of(theirs))).isEmpty();
        assertThat(answer("evidence", theirs, "--json")).contains("E-001");
        String more = Files.writeString(temp.resolve("more.txt"), "A second page.").toString();
        answer("add", theirs, more);
        answer("merge", folder, theirs);
        assertThat(answer("evidence", folder, "--json").lines()).hasSize(2);
        assertThat(Traces.of(SECRETS, temp.resolve("home"))).isEmpty();
    }

    @Test
    void thePassphraseIsChangedTakenAwayAndSet() throws IOException {
        String fresh = secret("fresh", "quite other words");
        answer("passphrase", folder, "--new-passphrase-file", fresh);
        assertThat(run("info", folder, "--passphrase-file", words)).isEqualTo(3);
        words = fresh;
        answer("passphrase", folder, "--remove");
        assertThat(run("verify", folder)).isZero();
        assertThat(Traces.of(SECRETS, Path.of(folder))).isNotEmpty();
        assertThat(run("passphrase", folder, "--new-passphrase-file", fresh)).isZero();
        assertThat(Traces.of(SECRETS, Path.of(folder))).isEmpty();
        assertThat(answer("verify", folder, "--json")).isEmpty();
    }

    private void assertUnused(String... args) {
        assertThat(run(args)).isEqualTo(2);
        assertThat(terminal.told()).contains("Add --encrypt");
    }

    @Test
    void aPassphraseThatWouldSealNothingIsWrongUsage() throws IOException {
        String clear = temp.resolve("Clear.case").toString();
        assertUnused("new", clear, "--title", "T", "--passphrase-file", words);
        assertThat(Path.of(clear)).doesNotExist();
        Path file = temp.resolve("sent.ibidem");
        String ofPackage = secret("of-package", "words for the way");
        assertUnused("share", folder, "-o", file.toString(), "--passphrase-file", words, "--package-passphrase-file", ofPackage);
        assertThat(file).doesNotExist();
        answer("share", folder, "-o", file.toString());
        assertUnused("open", file.toString(), clear, "--passphrase-file", words);
        answer("share", folder, "-o", file.toString(), "--encrypt", "--package-passphrase-file", ofPackage);
        assertUnused("open", file.toString(), clear, "--passphrase-file", words, "--package-passphrase-file", ofPackage);
        assertThat(run("open", file.toString(), clear, "--passphrase-file", ofPackage)).isZero();
        assertThat(terminal.told()).contains(clear).contains("lies open");
    }
}
