package org.ibidem.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.evidence.extract.Extracted;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Ref;

/** Takes files into a case: hash, keep, read, register; one transaction a document, so that a stop in the middle loses one at most. */
public final class Intake {
    private static final Messages MESSAGES = Messages.of(Intake.class);
    private final Case target;

    /** Takes files into this case. */
    public Intake(Case target) {
        this.target = target;
    }

    /**
     * Takes in files, and folders with all that is in them, in the order of their names; symbolic links are not followed. What is
     * wrong with one file is said of it and does not stop the rest. @throws UserProblem when a path is not there
     */
    public List<Taken> add(List<Path> paths, IntakeOptions options, Progress progress) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) files.addAll(filesIn(path));
        List<Taken> taken = new ArrayList<>();
        try (Extractor extractor = new Extractor()) {
            for (Path file : files) {
                progress.step(taken.size(), files.size(), file.getFileName().toString());
                taken.add(take(file, options, extractor));
            }
        }
        progress.step(taken.size(), files.size(), "");
        return taken;
    }

    private static List<Path> filesIn(Path path) {
        if (!Files.exists(path)) throw new UserProblem(MESSAGES, "path.missing", path);
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "path.unreadable", path, e.getMessage());
        }
    }

    /**
     * Reads a document of the case again, perhaps with the password that opens it; one step of undo. @throws UserProblem when its
     * original is gone
     */
    public Taken reread(UUID evidence, String password) {
        long start = System.nanoTime();
        Evidence known = target.find(Evidence.class, evidence).orElseThrow();
        if (!target.originals().has(known.sha256())) throw new UserProblem(MESSAGES, "reread.missing", known.ref());
        try (Extractor extractor = new Extractor()) {
            return reread(known, Path.of(known.fileName()), password, extractor, start);
        }
    }

    private Taken reread(Evidence known, Path path, String password, Extractor extractor, long start) {
        Extracted read = extractor.read(target.originals().path(known.sha256()), known.fileName(), password);
        Evidence[] fresh = new Evidence[1];
        target.write("evidence.reread", change -> fresh[0] = new Registration(target, change).again(known, read));
        return taken(fresh[0], path, read.chars(), null, start);
    }

    private Taken take(Path file, IntakeOptions options, Extractor extractor) {
        long start = System.nanoTime();
        try {
            String name = file.getFileName().toString();
            String sha256 = target.originals().keep(file);
            Optional<Evidence> known = target.where(Evidence.class, "sha256", sha256).stream().findFirst();
            if (known.isPresent()) return takeAgain(known.get(), file, options, extractor, start);
            Registration.Kept kept = new Registration.Kept(file, name, Files.size(file), sha256, Files.getLastModifiedTime(file).toInstant());
            Extracted read = extractor.read(target.originals().path(sha256), name, options.password());
            Evidence[] made = new Evidence[1];
            target.write("evidence.add", change -> made[0] = new Registration(target, change).add(kept, read, options.sourceUrl()));
            return taken(made[0], file, read.chars(), null, start);
        } catch (IOException e) {
            return failed(file, "file.unreadable", e, start);
        } catch (RuntimeException e) {
            return failed(file, "file.failed", e, start);
        }
    }

    /** A file the case has already is a duplicate, unless it could not be read then and there is a password now. */
    private Taken takeAgain(Evidence known, Path file, IntakeOptions options, Extractor extractor, long start) {
        boolean unread = known.status() == EvidenceStatus.PROTECTED || known.status() == EvidenceStatus.REFUSED;
        if (unread && !options.password().isEmpty()) return reread(known, file, options.password(), extractor, start);
        target.note("evidence.duplicate", known.ref().toString());
        return taken(known, file, 0, known.ref(), start);
    }

    private static Taken taken(Evidence e, Path path, long chars, Ref duplicateOf, long start) {
        String reason = duplicateOf == null ? e.reason() : Reasons.say("file.duplicate\t" + duplicateOf);
        return new Taken(duplicateOf == null ? e.ref() : null, path, e.sha256(), e.mediaType(), e.size(), e.status(), reason, e.pages(), chars,
            duplicateOf, millisSince(start));
    }

    private static Taken failed(Path file, String code, Exception e, long start) {
        return new Taken(null, file, "", "", 0, EvidenceStatus.REFUSED, Reasons.say(code + "\t" + e.getMessage()), 0, 0, null, millisSince(start));
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
