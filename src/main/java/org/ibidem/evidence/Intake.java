package org.ibidem.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ibidem.casefile.Arrival;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;

/** Takes files into a case: hash, keep, read, register; one transaction a file with all that is in it, so that a stop in the middle loses one at most. */
public final class Intake {
    private static final Messages MESSAGES = Messages.of(Intake.class);
    private final Case target;
    private final Consumer<Taken> told;

    /** Takes files into this case. */
    public Intake(Case target) {
        this(target, taken -> {});
    }

    /** Takes files into this case and tells of each as soon as it is there, so that what was done is known also when the rest is not. */
    public Intake(Case target, Consumer<Taken> told) {
        this.target = target;
        this.told = told;
    }

    /**
     * Takes in files, and folders with all that is in them, in the order of their names; symbolic links are not followed. Documents
     * found in a document are taken in with it, in the same step of undo. What is wrong with one file is said of it and does not stop
     * the rest. @throws UserProblem when a path is not there
     */
    public List<Taken> add(List<Path> paths, IntakeOptions options, Progress progress) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) files.addAll(filesIn(path));
        List<Taken> taken = new ArrayList<>();
        int done = 0;
        try (ReadAhead ahead = new ReadAhead(files, (file, extractor) -> read(file, options, extractor))) {
            for (Path file : files) {
                progress.step(done++, files.size(), file.getFileName().toString());
                List<Taken> rows = register(file, options, ahead);
                rows.forEach(told);
                taken.addAll(rows);
            }
        }
        progress.step(done, files.size(), "");
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

    private Arrived read(Path file, IntakeOptions options, Extractor extractor) throws IOException {
        Arrival arrival = target.originals().arrival();
        try {
            return new Arrived(read(file, options, extractor, arrival), arrival);
        } catch (IOException | RuntimeException | Error e) {
            arrival.close();
            throw e;
        }
    }

    /** Keeps a file and reads it, unless the case has it already and there is no new hope of reading it. */
    private Family read(Path file, IntakeOptions options, Extractor extractor, Arrival arrival) throws IOException {
        String sha256 = arrival.keep(file);
        Kept kept = Kept.file(file.getFileName().toString(), Files.size(file), sha256, Files.getLastModifiedTime(file).toInstant());
        Optional<Evidence> known = known(sha256);
        if (known.isPresent() && !isWorthReading(known.get(), options)) return new Family(kept, null, List.of(), 0);
        return new FamilyReader(arrival, extractor, options.password()).read(kept);
    }

    /** The document with these bytes that was taken in for itself. */
    private Optional<Evidence> known(String sha256) {
        return target.where(Evidence.class, "sha256", sha256).stream().filter(e -> e.parentId() == null && e.derivedFromId() == null && !e.status().isWithdrawn()).findFirst();
    }

    private static boolean isWorthReading(Evidence known, IntakeOptions options) {
        return !options.password().isEmpty() && (known.status() == EvidenceStatus.PROTECTED || known.status() == EvidenceStatus.REFUSED);
    }

    private List<Taken> register(Path file, IntakeOptions options, ReadAhead ahead) {
        long start = System.nanoTime();
        try (Arrived arrived = ahead.next()) {
            Optional<Evidence> known = known(arrived.family().kept().sha256());
            if (known.isPresent() && isWorthReading(known.get(), options)) return List.of(again(known.get(), file.toString(), arrived));
            return known.isPresent() ? List.of(duplicate(known.get(), file)) : add(file, arrived, options);
        } catch (IOException e) {
            return List.of(failed(file, "file.unreadable", e, start));
        } catch (CancellationException e) {
            throw e;
        } catch (UserProblem e) {
            return List.of(failed(file, "file.notTaken", e, start));
        } catch (RuntimeException e) {
            return List.of(failed(file, "file.failed", e, start));
        }
    }

    private List<Taken> add(Path file, Arrived arrived, IntakeOptions options) {
        List<Taken> taken = new ArrayList<>();
        Map<UUID, Taken> byId = new HashMap<>();
        register(arrived.bytes(), "evidence.add", change -> {
            taken.clear();
            new Registration(target, change).add(arrived.family(), null, options.sourceUrl(), (member, made) -> {
                Taken parent = made.parentId() == null ? null : byId.get(made.parentId());
                Taken row = taken(made, parent == null ? file.toString() : parent.path() + "!/" + member.kept().label().name(), parent, member);
                byId.put(made.id(), row);
                taken.add(row);
            });
        });
        return taken;
    }

    private static Taken taken(Evidence e, String path, Taken parent, Family family) {
        return new Taken(e.ref(), path, e.sha256(), e.mediaType(), e.size(), e.status(), e.reason(), e.pages(), family.read().chars(),
            parent == null ? null : parent.evidence(), null, family.ms());
    }

    private Taken duplicate(Evidence known, Path file) {
        target.note("evidence.duplicate", known.ref().toString());
        return new Taken(null, file.toString(), known.sha256(), known.mediaType(), known.size(), known.status(),
            Reasons.say("file.duplicate\t" + known.ref()), known.pages(), 0, null, known.ref(), 0);
    }

    private static Taken failed(Path file, String code, Exception e, long start) {
        return new Taken(null, file.toString(), "", "", 0, EvidenceStatus.REFUSED, Reasons.say(code + "\t" + e.getMessage()), 0, 0, null, null,
            (System.nanoTime() - start) / 1_000_000);
    }

    /**
     * Reads a document of the case again, perhaps with the password that opens it; one step of undo. @throws UserProblem when its
     * original is gone
     */
    public Taken reread(UUID evidence, String password) {
        Evidence known = standing(evidence);
        if (!target.originals().has(known.sha256())) throw new UserProblem(MESSAGES, "reread.missing", known.ref());
        try (Extractor extractor = new Extractor(); Arrival arrival = target.originals().arrival()) {
            Kept kept = Kept.file(known.fileName(), known.size(), known.sha256(), known.capture().fileTime());
            return again(known, known.fileName(), new Arrived(new FamilyReader(arrival, extractor, password).read(kept), arrival));
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "path.unreadable", known.ref(), e.getMessage());
        }
    }

    private Evidence standing(UUID evidence) {
        Evidence known = target.find(Evidence.class, evidence).orElseThrow();
        if (known.status().isWithdrawn()) throw new UserProblem(MESSAGES, "reread.withdrawn", known.ref());
        return known;
    }

    /**
     * Replaces a document by a better copy of it: the new file is read and kept, passages are found again in it, and the former original
     * stays on disk; one step of undo. @throws UserProblem when the copy is in the case already or cannot be read; then it is not kept
     */
    public Taken replace(UUID evidence, Path better, String password) {
        Evidence known = standing(evidence);
        try (Extractor extractor = new Extractor(); Arrival arrival = target.originals().arrival()) {
            String sha256 = arrival.keep(better);
            refuseKnown(better, sha256);
            Kept kept = Kept.file(better.getFileName().toString(), Files.size(better), sha256, Files.getLastModifiedTime(better).toInstant());
            Family family = new FamilyReader(arrival, extractor, password).read(kept);
            EvidenceStatus status = family.read().status();
            if (status == EvidenceStatus.PROTECTED || status == EvidenceStatus.REFUSED) {
                throw new UserProblem(MESSAGES, "replace.unread", better.getFileName(), known.ref(), Reasons.say(family.read().reason()));
            }
            Evidence[] fresh = new Evidence[1];
            register(arrival, "evidence.replace", change -> fresh[0] = new Registration(target, change).replaced(known, family));
            return taken(fresh[0], better.toString(), null, family);
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "path.unreadable", better, e.getMessage());
        }
    }

    private void refuseKnown(Path better, String sha256) {
        target.where(Evidence.class, "sha256", sha256).stream().filter(e -> !e.status().isWithdrawn()).findFirst().ifPresent(e -> {
            throw new UserProblem(MESSAGES, "replace.known", better.getFileName(), e.ref());
        });
    }

    private Taken again(Evidence known, String path, Arrived arrived) {
        Evidence[] fresh = new Evidence[1];
        register(arrived.bytes(), "evidence.reread", change -> fresh[0] = new Registration(target, change).again(known, arrived.family()));
        return taken(fresh[0], path, null, arrived.family());
    }

    /** Puts bytes that came in into their place and what is known of them into the case, in one change. */
    private void register(Arrival bytes, String action, Consumer<Change> work) {
        target.write(action, change -> {
            bytes.settle();
            work.accept(change);
        });
        bytes.registered();
    }
}
