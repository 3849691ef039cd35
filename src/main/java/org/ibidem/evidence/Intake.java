package org.ibidem.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.evidence.extract.Extracted;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.evidence.extract.MediaTypes;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Capture;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
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

    private Taken take(Path file, IntakeOptions options, Extractor extractor) {
        long start = System.nanoTime();
        try {
            long size = Files.size(file);
            String sha256 = target.originals().keep(file);
            String mediaType = MediaTypes.of(target.originals().path(sha256), file.getFileName().toString());
            List<Evidence> known = target.where(Evidence.class, "sha256", sha256);
            if (!known.isEmpty()) return duplicate(file, known.getFirst(), start);
            Extracted read = extractor.read(target.originals().path(sha256), mediaType, options.password());
            Evidence evidence = register(file, size, sha256, mediaType, options, read);
            return new Taken(evidence.ref(), file, sha256, mediaType, size, evidence.status(), evidence.reason(), evidence.pages(),
                read.chars(), null, millisSince(start));
        } catch (IOException e) {
            return new Taken(null, file, "", "", 0, EvidenceStatus.REFUSED, Reasons.say("file.unreadable\t" + e.getMessage()), 0, 0, null, millisSince(start));
        }
    }

    private static Taken duplicate(Path file, Evidence known, long start) {
        return new Taken(null, file, known.sha256(), known.mediaType(), known.size(), known.status(), Reasons.say("file.duplicate\t" + known.ref()),
            known.pages(), 0, known.ref(), millisSince(start));
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private Evidence register(Path file, long size, String sha256, String mediaType, IntakeOptions options, Extracted read) throws IOException {
        Instant fileTime = Files.getLastModifiedTime(file).toInstant();
        Evidence[] made = new Evidence[1];
        target.write("evidence.add", change -> {
            made[0] = evidence(change, file.getFileName().toString(), size, sha256, mediaType, options, read, fileTime);
            change.put(made[0]);
            for (Extracted.Part part : read.parts()) {
                change.put(new PageText(Ids.next(), made[0].id(), part.page(), part.obtained(), part.text()));
            }
        });
        return made[0];
    }

    private Evidence evidence(Change change, String name, long size, String sha256, String mediaType, IntakeOptions options,
                              Extracted read, Instant fileTime) {
        Instant claimed = read.claimedAt().isEmpty() ? null : Instant.parse(read.claimedAt());
        String title = read.title().isBlank() ? name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") : read.title();
        return new Evidence(Ids.next(), change.nextNumber(Ref.Series.E), title, name, mediaType, size, sha256, null, read.author(), "",
            options.sourceUrl().isEmpty() ? read.url() : options.sourceUrl(), "", new Capture(claimed, fileTime, target.now()), "",
            read.pages(), target.info().handling(), null, null, read.status(), Reasons.say(read.reason()));
    }
}
