package org.ibidem.exchange.pack;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.apache.commons.io.input.CountingInputStream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Incoming;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.JournalPart;
import org.ibidem.casefile.JournalStart;
import org.ibidem.casefile.LeftParts;
import org.ibidem.casefile.OriginalName;
import org.ibidem.casefile.Sha256;
import org.ibidem.casefile.WholeFile;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Former;
import org.ibidem.model.Handling;
import org.ibidem.model.Version;
import org.ibidem.seal.BrokenSeal;
import org.ibidem.seal.Sealing;

/** A case as one file that can be sent: written whole or not at all, and opened into a folder of its own. */
public final class CasePackage {
    /** What the names of packages end with, without the dot. */
    public static final String ENDING = "ibidem";
    private static final Messages MESSAGES = Messages.of(CasePackage.class);

    private CasePackage() {}

    /** What came of writing one: how many documents went along, and the SHA-256 of the file. */
    public record Written(int originals, String sha256) {}

    /**
     * Writes the whole case with its journal and documents.
     * @param passphrase what the file is sealed with; empty for not at all
     * @throws UserProblem when a document is no longer what was taken in, or the file cannot be written
     */
    public static Written write(Case open, Path file, char[] passphrase, Progress progress) {
        open.damage().ifPresent(problem -> {
            throw problem;
        });
        List<Member> members = new ArrayList<>();
        try {
            for (JournalPart part : open.journalParts()) members.add(new Member(told(part), part::open, () -> spoiled(part.name())));
            for (String sha256 : kept(open)) members.add(original(open, sha256));
            Written written = write(manifest(open, new Content(open.info().title(), open.info().handling(), "", new JournalStart(new byte[0], open.head().hash()), List.of()), members), members, file, passphrase, progress);
            open.note("share", file.getFileName() + " " + written.sha256());
            return written;
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "package.cannotWrite", file, e.getMessage());
        }
    }

    /** What goes into a copy that does not hold all: its title and label, the name of the profile, its journal, and the hashes of its documents. */
    public record Content(String title, Handling handling, String profile, JournalStart journal, List<String> originals) {}

    /** Writes such a copy; nobody is told. @throws UserProblem as above */
    public static Written write(Case open, Content content, Path file, char[] passphrase, Progress progress) {
        byte[] segment = content.journal().segment();
        List<Member> members = new ArrayList<>();
        members.add(new Member(new Manifest.File("journal/000001.jl", segment.length, Sha256.hex(segment)), () -> new ByteArrayInputStream(segment), () -> spoiled("journal")));
        try {
            for (String sha256 : content.originals()) members.add(original(open, sha256));
            return write(manifest(open, content, members), members, file, passphrase, progress);
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "package.cannotWrite", file, e.getMessage());
        }
    }

    private static Member original(Case open, String sha256) throws IOException {
        return new Member(new Manifest.File("originals/" + sha256, open.originals().size(sha256), sha256), () -> open.originals().open(sha256), () -> spoiled(open, sha256));
    }

    /** That an original of a case is no longer what was taken in, so that nothing can be sent with it. */
    public static UserProblem spoiled(Case open, String sha256) {
        return spoiled(OriginalName.of(open, sha256));
    }

    private static UserProblem spoiled(String name) {
        return new UserProblem(MESSAGES, "package.spoiled", name);
    }

    private static Manifest manifest(Case open, Content content, List<Member> members) {
        return new Manifest(Manifest.FORMAT, Manifest.VERSION, Version.PROGRAM, open.now().toString(), open.info().id(), content.title(), content.handling().label(),
            content.profile(), content.journal().head(), members.stream().map(Member::file).toList());
    }

    private static Written write(Manifest manifest, List<Member> members, Path file, char[] passphrase, Progress progress) throws IOException {
        WholeFile.write(file, raw -> {
            BufferedOutputStream out = new BufferedOutputStream(raw);
            if (passphrase.length == 0) PackageWriter.write(manifest, members, out, progress);
            else try (OutputStream sealed = Seal.over(out, passphrase)) {
                PackageWriter.write(manifest, members, sealed, progress);
            }
            out.flush();
        });
        return new Written((int) members.stream().filter(m -> !m.file().isJournal()).count(), Sha256.hex(file));
    }

    private static Manifest.File told(JournalPart part) throws IOException {
        try (CountingInputStream in = new CountingInputStream(part.open())) {
            String sha256 = Sha256.hex(in);
            return new Manifest.File("journal/" + part.name(), in.getByteCount(), sha256);
        }
    }

    private static TreeSet<String> kept(Case open) {
        TreeSet<String> hashes = new TreeSet<>();
        open.all(Evidence.class).stream().filter(e -> e.status() != EvidenceStatus.DESTROYED).forEach(e -> hashes.add(e.sha256()));
        open.all(Former.class).forEach(f -> hashes.add(f.sha256()));
        hashes.removeIf(h -> !open.originals().has(h));
        return hashes;
    }

    /** Whether the file is sealed with a passphrase. @throws UserProblem when there is none, or it cannot be read */
    public static boolean isSealed(Path file) {
        if (Files.notExists(file)) throw new UserProblem(MESSAGES, "package.absent", file);
        byte[] magic = Seal.MAGIC.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(magic.length), magic);
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "package.cannotRead", file, e.getMessage());
        }
    }

    /** Tries a passphrase on the beginning of a sealed package. @throws UserProblem when it does not open it */
    public static void prove(Path file, char[] passphrase) {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file)); InputStream in = Seal.under(raw, passphrase)) {
            in.read();
        } catch (BrokenSeal e) {
            throw new UserProblem(e, MESSAGES, "sealed.passphrase");
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "package.cannotRead", file, e.getMessage());
        }
    }

    /**
     * Makes the case that a package carries, in a folder that does not exist yet or is empty.
     * @param passphrase asked only when the file is sealed
     * @param sealing what the case is to be sealed with
     * @throws UserProblem when anything in it is not as its manifest says; then nothing stands in the folder
     */
    public static Manifest open(Path file, Path folder, Supplier<char[]> passphrase, Sealing sealing, Installation here, Progress progress) {
        boolean sealed = isSealed(file);
        LeftParts.sweep(file.toAbsolutePath().getParent());
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
             InputStream in = sealed ? Seal.under(raw, passphrase.get()) : raw) {
            PackageReader reader = new PackageReader(in, progress);
            Manifest manifest = reader.manifest();
            Path parent = folder.toAbsolutePath().getParent();
            Files.createDirectories(parent);
            PackageReader.refuseTooLarge(manifest, Files.size(file), Files.getFileStore(parent).getUsableSpace());
            unpack(reader, manifest, Incoming.begin(folder, sealing), here);
            return manifest;
        } catch (BrokenSeal e) {
            if (e.after() == 0) throw new UserProblem(e, MESSAGES, "sealed.passphrase");
            throw new UserProblem(e, MESSAGES, "sealed.damaged", e.after());
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "package.cannotRead", file, e.getMessage());
        }
    }

    private static void unpack(PackageReader reader, Manifest manifest, Incoming incoming, Installation here) throws IOException {
        try {
            reader.readInto(incoming, manifest);
            incoming.finish(manifest.caseId(), manifest.head(), here);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            incoming.discard();
            throw e;
        }
    }
}
