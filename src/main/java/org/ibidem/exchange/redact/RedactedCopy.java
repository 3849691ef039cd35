package org.ibidem.exchange.redact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.JournalStart;
import org.ibidem.dossier.Dossier;
import org.ibidem.exchange.merge.Known;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.Metadata;
import org.ibidem.ontology.Ontology;
import org.ibidem.seal.BrokenSeal;

/** A package that holds what a profile lets go: looked at first, then written once no hidden word can be found in any byte of it. */
public final class RedactedCopy {
    /** What its journal begins with. */
    public static final String ACTION = "share.redacted";
    private static final Messages MESSAGES = Messages.of(RedactedCopy.class);
    /** What only tells how a picture is written, or was read from the disk and not from its bytes: it gives nobody away. */
    private static final Set<String> OF_THE_FORMAT = Set.of("File", "File Type", "PNG-IHDR", "PNG-PLTE", "PNG-sRGB", "PNG-gAMA", "PNG-cHRM", "PNG-bKGD", "JPEG", "JFIF", "Huffman", "GIF Header", "GIF Control",
        "GIF Image", "BMP Header", "WebP");
    private final Case open;
    private final Profile profile;
    private final Redaction redaction;
    private final String origin;

    private RedactedCopy(Case open, Profile profile, Redaction redaction, String origin) {
        this.open = open;
        this.profile = profile;
        this.redaction = redaction;
        this.origin = origin;
    }

    /** Works out what would go; where parts of pages are to be painted over, copies are made first. @throws UserProblem when the profile names what is not there, or a document is spoiled */
    public static RedactedCopy of(Case open, Ontology ontology, Profile wanted, Progress progress) {
        Profile profile = new PaintedCopies(open).made(wanted);
        String origin = Known.origin(open);
        Redaction redaction = open.reading(rows -> new Redaction(rows, Dossier.apart(rows, ontology), profile, (document, words) -> found(open, document, words, progress)));
        return new RedactedCopy(open, profile, redaction, origin);
    }

    private static Optional<Withheld.Reason> found(Case open, Evidence document, HiddenWords words, Progress progress) {
        progress.step(0, 0, document.ref().toString());
        if (words.isEmpty() || !open.originals().has(document.sha256())) return Optional.empty();
        try (InputStream in = open.originals().open(document.sha256())) {
            return new Leaks(words).in(in);
        } catch (BrokenSeal e) {
            throw CasePackage.spoiled(open, document.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stays at home or is replaced. */
    public List<Withheld> withheld() {
        return redaction.withheld();
    }

    /** What the documents that go say of themselves in their bytes, when the profile hides such things: to be seen before they go. */
    public List<Remaining> remaining() {
        if (!profile.metadata()) return List.of();
        return redaction.documents().stream().map(d -> new Remaining(d.ref().toString(), open.where(Metadata.class, "evidenceId", d.id()).stream().map(Metadata::name).filter(name -> !OF_THE_FORMAT.contains(name.replaceFirst("/.*", ""))).distinct().sorted().toList()))
            .filter(r -> !r.names().isEmpty()).toList();
    }

    /** How many of each kind stay at home or are replaced. */
    public Map<String, Long> counts() {
        return withheld().stream().collect(Collectors.groupingBy(Withheld::kind, TreeMap::new, Collectors.counting()));
    }

    /**
     * Writes it, sealed when there is a passphrase, and notes in the case's journal what was withheld.
     * @throws UserProblem when a hidden word is still found, or the file cannot be written
     */
    public CasePackage.Written write(Path file, char[] passphrase, Progress progress) {
        prove();
        JournalStart journal = open.journalStart(profile.metadata() ? MESSAGES.get("sender") : open.actor(), ACTION, origin, redaction.rows());
        CasePackage.Content content = new CasePackage.Content(title(), profile.lowered(open.info().handling()), redaction.words().replaced(profile.name()), journal, originals());
        CasePackage.Written written = CasePackage.write(open, content, file, passphrase, progress);
        String counts = counts().entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
        String whole = remaining().stream().map(Remaining::document).collect(Collectors.joining(" "));
        open.note("share", file.getFileName() + " " + written.sha256() + " " + profile.name() + ": " + counts + (whole.isEmpty() ? "" : " remains " + whole) + " " + Known.mark(List.of(journal.head())));
        return written;
    }

    private List<String> originals() {
        TreeSet<String> hashes = new TreeSet<>();
        redaction.documents().stream().map(Evidence::sha256).filter(open.originals()::has).forEach(hashes::add);
        return new ArrayList<>(hashes);
    }

    /** The title as it goes. */
    public String title() {
        return redaction.words().replaced(open.info().title());
    }

    /** The documents were searched when it was worked out; here all texts that are written beside them are. */
    private void prove() {
        HiddenWords words = redaction.words();
        if (redaction.texts().anyMatch(words::isIn) || redaction.kindNames().anyMatch(words::isInName) || words.isIn(title())) throw new UserProblem(MESSAGES, "redact.leak");
    }
}
