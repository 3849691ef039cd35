package org.ibidem.screening.cases;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.WholeFile;
import org.ibidem.dossier.Dossier;
import org.ibidem.screening.CaseSubjects;
import org.ibidem.screening.Subject;

/**
 * The cases of this installation for which the analyst wants to be told who was seen in others: a file each under {@code seen/}, with what the case is
 * called and keyed hashes of its names and numbers. A case is in it only after it was turned on, and out of it when it is turned off.
 */
public final class OtherCases {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".json";
    private final Installation here;

    /** What is kept of a case. */
    record Kept(String title, List<String> names, List<String> numbers) {}

    private OtherCases(Installation here) {
        this.here = here;
    }

    /** Those of this installation. */
    public static OtherCases of(Installation here) {
        return new OtherCases(here);
    }

    private Path folder() {
        return here.seen();
    }

    private Path file(UUID id) {
        return here.seen(id);
    }

    /** Whether a case is among them. */
    public boolean has(UUID id) {
        return Files.exists(file(id));
    }

    /** How many there are. */
    public int count() {
        return files().size();
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder())) return List.of();
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a case among them as it is now, in place of what was kept of it. The name of a sealed case is that of its folder, which anybody can see. */
    public void keep(Case open, Dossier dossier) {
        UnaryOperator<String> keying = here.keying();
        Set<String> names = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        for (Subject subject : CaseSubjects.of(dossier).values()) {
            CaseKeys.names(subject).forEach(n -> names.add(keying.apply(n)));
            CaseKeys.numbers(subject).forEach(n -> numbers.add(keying.apply(n)));
        }
        String title = open.originals().isSealed() ? open.folder().getFileName().toString() : open.info().title();
        try {
            Files.createDirectories(folder());
            WholeFile.write(file(open.info().id()), JSON.writeValueAsBytes(new Kept(title, List.copyOf(names), List.copyOf(numbers))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a case out. */
    public void forget(UUID id) {
        delete(file(id));
    }

    /** Takes every case out. */
    public void forgetAll() {
        files().forEach(OtherCases::delete);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In which other cases a thing of this case was seen; in none as long as this case is not among them itself. */
    public List<SeenIn> seen(UUID id, Subject subject) {
        if (!has(id)) return List.of();
        UnaryOperator<String> keying = here.keying();
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        CaseKeys.names(subject).forEach(n -> names.add(keying.apply(n)));
        CaseKeys.numbers(subject).forEach(n -> numbers.add(keying.apply(n)));
        List<SeenIn> seen = new ArrayList<>();
        for (Path file : files()) {
            if (file.equals(file(id))) continue;
            read(file).ifPresent(k -> {
                boolean byNumber = k.numbers.stream().anyMatch(numbers::contains);
                if (byNumber || k.names.stream().anyMatch(names::contains)) seen.add(new SeenIn(k.title, byNumber));
            });
        }
        return seen.stream().sorted(Comparator.comparing(SeenIn::title)).toList();
    }

    /** A file that was spoiled tells nothing; the next time its case is closed it is made anew. */
    private static Optional<Kept> read(Path file) {
        try {
            return Optional.of(JSON.readValue(file.toFile(), Kept.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
