package org.ibidem.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.Sha256;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Capture;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.seal.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case goes into one file and comes out the same; a file that is not what it says gives nothing. */
@Tag("slow")
class CasePackageTest {
    private static final String DOCUMENT = "Glocom is a company. ".repeat(20_000);
    @TempDir Path temp;
    private Installation here;
    private Case open;
    private String sha256;

    @BeforeEach
    void aCaseWithADocument() throws IOException {
        here = Installation.in(temp.resolve("home"));
        open = Case.create(temp.resolve("Ours.case"), "Lantern", Handling.AMBER, here);
        sha256 = open.originals().keep(new ByteArrayInputStream(DOCUMENT.getBytes(StandardCharsets.UTF_8)));
        open.write("evidence.add", change -> {
            change.put(new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Company"));
            change.put(new Evidence(Ids.next(), change.nextNumber(Ref.Series.E), "t", "t.txt", "text/plain", DOCUMENT.length(), sha256, null, "", "", "", "",
                new Capture(null, null, open.now()), "", 1, Handling.CLEAR, null, null, EvidenceStatus.OK, ""));
        });
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Path written(String passphrase) {
        Path file = temp.resolve("sent.ibidem");
        CasePackage.write(open, file, passphrase.toCharArray(), Progress.NONE);
        return file;
    }

    private Path target() {
        return temp.resolve("new/Theirs.case");
    }

    private void bring(Path file, String passphrase) {
        CasePackage.open(file, target(), passphrase::toCharArray, Sealing.NONE, here, Progress.NONE);
    }

    private void assertRefused(Path file, String passphrase, String... keys) {
        assertThatThrownBy(() -> bring(file, passphrase)).isInstanceOfSatisfying(UserProblem.class, p -> assertThat(p.key()).isIn((Object[]) keys));
        assertThat(target()).doesNotExist();
        assertThat(left()).as("nothing is left lying about").isEmpty();
    }

    private List<Path> left() {
        if (!Files.exists(target().getParent())) return List.of();
        try (Stream<Path> files = Files.list(target().getParent())) {
            return files.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatWentInComesOut() {
        String head = open.head().hash();
        bring(written(""), "");
        try (Case came = Case.open(target(), here)) {
            assertThat(came.head().hash()).isEqualTo(head);
            assertThat(came.all(Entity.class)).isEqualTo(open.all(Entity.class));
            assertThat(came.all(Evidence.class)).isEqualTo(open.all(Evidence.class));
            assertThat(came.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void theSharingIsInTheJournalWithTheHashOfTheFile() throws IOException {
        Path file = written("");
        assertThat(open.head().action()).isEqualTo("share");
        assertThat(open.head().detail()).contains(Sha256.hex(file)).doesNotContain(temp.toString());
    }

    @Test
    void aSealedOneNeedsItsPassphraseAndShowsNothing() throws IOException {
        Path file = written("горячий 등불 lantern");
        assertThat(CasePackage.isSealed(file)).isTrue();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("Lantern", "manifest", "Company");
        assertRefused(file, "горячий 등불", "sealed.passphrase");
        assertRefused(file, "", "sealed.passphrase");
        bring(file, "горячий 등불 lantern");
        try (Case came = Case.open(target(), here)) {
            assertThat(came.originals().has(sha256)).isTrue();
        }
    }

    @Test
    void aSealedOneThatWasAlteredOrCutShortGivesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(written("lantern"));
        Path file = temp.resolve("altered.ibidem");
        int header = new String(whole, 0, 300, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        Random random = new Random(7);
        for (int i = 0; i < 3; i++) {
            byte[] bytes = whole.clone();
            bytes[header + random.nextInt(whole.length - header)] ^= 1;
            Files.write(file, bytes);
            assertRefused(file, "lantern", "sealed.passphrase", "sealed.damaged");
            Files.write(file, java.util.Arrays.copyOf(whole, header + random.nextInt(whole.length - header)));
            assertRefused(file, "lantern", "sealed.passphrase", "sealed.damaged");
        }
    }

    @Test
    void aSealedOneThatAsksForTooMuchMemoryIsRefusedBeforeAnyIsTaken() throws IOException {
        Path file = Files.writeString(temp.resolve("greedy.ibidem"), Seal.MAGIC + "{\"kdf\":\"argon2id\",\"memory\":2000000000,\"passes\":1,\"lanes\":1,\"salt\":\"AAAAAAAAAAAAAAAAAAAAAA==\"}\n");
        assertRefused(file, "x", "sealed.header");
    }

    /** The files of a package, to be tampered with. */
    private Map<String, byte[]> files(Path file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) files.put(e.getName(), zip.readAllBytes());
        }
        return files;
    }

    private Path zipped(Map<String, byte[]> files) throws IOException {
        Path file = temp.resolve("forged.ibidem");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> e : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue());
            }
        }
        return file;
    }

    private Map<String, byte[]> withManifest(java.util.function.UnaryOperator<String> edit) throws IOException {
        Map<String, byte[]> files = files(written(""));
        String manifest = new String(files.get(Manifest.NAME), StandardCharsets.UTF_8);
        assertThat(edit.apply(manifest)).isNotEqualTo(manifest);
        files.put(Manifest.NAME, edit.apply(manifest).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    @Test
    void aNameThatLeadsElsewhereIsRefused() throws IOException {
        for (String path : List.of("../../evil.txt", "/etc/evil", "originals/../x", "db/case.mv.db", "originals/" + "A".repeat(64), "journal/1.jl")) {
            assertRefused(zipped(withManifest(m -> m.replace("journal/000001.jl", path))), "", "package.path");
            Map<String, byte[]> files = files(written(""));
            files.put(path, new byte[10]);
            assertRefused(zipped(files), "", "package.unexpected");
        }
        try (Stream<Path> files = Files.walk(temp)) {
            assertThat(files.map(p -> p.getFileName().toString())).doesNotContain("evil.txt", "evil");
        }
    }

    @Test
    void whatIsNotAsTheManifestSaysIsRefused() throws IOException {
        Map<String, byte[]> files = files(written(""));
        String original = "originals/" + sha256;
        byte[] altered = files.get(original).clone();
        altered[5] ^= 1;
        Map<String, byte[]> forged = new LinkedHashMap<>(files);
        forged.put(original, altered);
        assertRefused(zipped(forged), "", "package.differs");
        forged.remove(original);
        assertRefused(zipped(forged), "", "package.missing");
        forged = new LinkedHashMap<>(files);
        byte[] journal = new String(files.get("journal/000001.jl"), StandardCharsets.UTF_8).replace("Company", "Compony").getBytes(StandardCharsets.UTF_8);
        forged.put("journal/000001.jl", journal);
        String was = Sha256.hex(files.get("journal/000001.jl"));
        forged.put(Manifest.NAME, new String(files.get(Manifest.NAME), StandardCharsets.UTF_8).replace(was, Sha256.hex(journal)).getBytes(StandardCharsets.UTF_8));
        assertRefused(zipped(forged), "", "incoming.damaged");
        assertRefused(zipped(withManifest(m -> m.replaceAll("\"head\" : \"[0-9a-f]{4}", "\"head\" : \"0000"))), "", "incoming.head");
        assertRefused(zipped(withManifest(m -> m.replaceAll("\"case\" : \"[0-9a-f]{8}", "\"case\" : \"00000000"))), "", "incoming.other");
    }

    @Test
    void numbersThatCannotBeAreRefusedBeforeAnythingIsUnpacked() throws IOException {
        String bytes = "\"bytes\" : " + DOCUMENT.length();
        assertRefused(zipped(withManifest(m -> m.replace(bytes, "\"bytes\" : " + Long.MAX_VALUE))), "", "package.ratio");
        assertRefused(zipped(withManifest(m -> m.replace(bytes, "\"bytes\" : -1"))), "", "package.manifest");
        assertRefused(zipped(withManifest(m -> m.replace("\"version\" : 1", "\"version\" : 2"))), "", "package.newer");
        assertRefused(zipped(withManifest(m -> m.replace("ibidem-package", "something"))), "", "package.none");
        assertRefused(zipped(withManifest(m -> m.substring(0, m.length() / 2))), "", "package.manifest");
    }

    @Test
    void aFileThatUnpacksToMoreThanItSaysStopsAtOnce() throws IOException {
        Map<String, byte[]> files = files(written(""));
        files.put("originals/" + sha256, new byte[64 << 20]);
        assertRefused(zipped(files), "", "package.differs");
    }

    @Test
    void whatIsNoPackageIsToldSo() throws IOException {
        assertRefused(Files.write(temp.resolve("a.ibidem"), new byte[0]), "", "package.none");
        assertRefused(Files.writeString(temp.resolve("b.ibidem"), "Hello"), "", "package.none");
        assertRefused(zipped(Map.of("a.txt", new byte[1])), "", "package.none");
        assertRefused(temp.resolve("absent.ibidem"), "", "package.absent");
        byte[] whole = Files.readAllBytes(written(""));
        assertRefused(Files.write(temp.resolve("c.ibidem"), java.util.Arrays.copyOf(whole, 100)), "", "package.damaged");
        for (int length : List.of(whole.length / 3, whole.length * 2 / 3)) {
            assertRefused(Files.write(temp.resolve("cut.ibidem"), java.util.Arrays.copyOf(whole, length)), "",
                "package.damaged", "package.missing", "package.differs", "package.manifest", "package.cannotRead");
        }
    }

    /** In the packed bytes of the manifest: it still begins as a package does. */
    @Test
    void aPackageWithASpoiledByteIsToldDamagedAndNotSomethingElse() throws IOException {
        byte[] whole = Files.readAllBytes(written(""));
        int manifest = 30 + Manifest.NAME.length() + whole[28];
        for (int at : List.of(manifest, manifest + 40, manifest + 100)) {
            byte[] bytes = whole.clone();
            bytes[at] ^= (byte) 0xff;
            assertRefused(Files.write(temp.resolve("spoiled.ibidem"), bytes), "", "package.damaged");
        }
    }

    @Test
    void aFolderInUseIsLeftAlone() throws IOException {
        Files.createDirectories(target());
        Files.writeString(target().resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> bring(written(""), "")).isInstanceOfSatisfying(UserProblem.class, p -> assertThat(p.key()).isEqualTo("folder.exists"));
        assertThat(target().resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void aSpoiledOriginalIsNotSentAndNoHalfFileStays() throws IOException {
        Path original = open.originals().path(sha256);
        original.toFile().setWritable(true);
        Files.writeString(original, "something else");
        Path file = temp.resolve("sent.ibidem");
        assertThatThrownBy(() -> CasePackage.write(open, file, new char[0], Progress.NONE)).isInstanceOfSatisfying(UserProblem.class, p -> assertThat(p.key()).isEqualTo("package.spoiled"));
        assertThat(file).doesNotExist();
    }

    @Test
    void anOpeningThatWasStoppedGoesOnWithWhatIsThere() throws IOException {
        Path file = written("");
        Progress stop = (done, total, thing) -> {
            if (done == total) throw new java.util.concurrent.CancellationException();
        };
        assertThatThrownBy(() -> CasePackage.open(file, target(), () -> new char[0], Sealing.NONE, here, stop)).isInstanceOf(java.util.concurrent.CancellationException.class);
        assertThat(target()).doesNotExist();
        bring(file, "");
        assertThat(left()).containsExactly(target());
    }
}
