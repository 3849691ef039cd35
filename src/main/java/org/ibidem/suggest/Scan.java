package org.ibidem.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.Taken;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ids;
import org.ibidem.model.Suggestion;
import org.ibidem.model.SuggestionState;
import org.ibidem.model.WatchTerm;
import org.ibidem.suggest.name.KnownNames;
import org.ibidem.suggest.name.Name;
import org.ibidem.suggest.name.Names;

/**
 * Reads documents for suggestions and keeps them as rows, some documents a transaction. Reading again keeps every judgement: what was
 * accepted or ignored stays so wherever it now stands, and what is ignored in a document, or for ever, does not come back.
 */
public final class Scan {
    private static final Messages MESSAGES = Messages.of(Scan.class);
    private static final int DOCUMENTS_A_WRITE = 25;
    private static final int MOST_IN_A_DOCUMENT = 2_000;
    /** Characters that are read together; most pages have fewer. */
    private static final int PIECE = 100_000;
    private static final double SURE_ENOUGH = .7;
    private final Case target;
    private final Identifiers identifiers = new Identifiers("");
    private final Names names;
    private final WatchTerms terms;
    private final Set<String> ignored;

    /** Reads documents of this case, whose own names and terms are looked for first. */
    public Scan(Case target, Dossier dossier) {
        this.target = target;
        this.names = new Names(KnownNames.of(dossier));
        this.terms = new WatchTerms(target.all(WatchTerm.class));
        this.ignored = target.where(Suggestion.class, "evidenceId", null).stream().map(Suggestion::key).collect(Collectors.toSet());
    }

    /** Reads every document; gives how many suggestions there are then. */
    public int all(Progress progress) {
        return documents(target.all(Evidence.class), progress);
    }

    /** Reads the documents that were just taken in; gives how many suggestions are in them then. */
    public int taken(Collection<Taken> taken, Progress progress) {
        return documents(taken.stream().map(Taken::evidence).filter(Objects::nonNull)
            .flatMap(ref -> target.byRef(Evidence.class, ref).stream()).toList(), progress);
    }

    /** Reads these documents; gives how many suggestions are in them then. */
    public int documents(Collection<Evidence> documents, Progress progress) {
        List<Evidence> all = List.copyOf(documents);
        int found = 0;
        for (int i = 0; i < all.size(); i += DOCUMENTS_A_WRITE) {
            progress.step(i, all.size(), all.get(i).ref().toString());
            found += keep(all.subList(i, Math.min(all.size(), i + DOCUMENTS_A_WRITE)));
        }
        progress.step(all.size(), all.size(), "");
        return found;
    }

    /** Reads some documents beside each other and keeps what is found by one write, for each costs the disk a turn; gives how much it is. */
    private int keep(List<Evidence> some) {
        List<List<Found>> found = some.parallelStream().map(this::found).toList();
        target.write("suggestion.scan", change -> {
            for (int i = 0; i < some.size(); i++) {
                keep(change, some.get(i), suggestions(some.get(i), found.get(i)));
                say(change, some.get(i).id(), found.get(i).size() > MOST_IN_A_DOCUMENT);
            }
        });
        return found.stream().mapToInt(f -> Math.min(f.size(), MOST_IN_A_DOCUMENT)).sum();
    }

    /** Says in the document's reason, on a line of its own, whether there is more in it than is suggested. */
    private static void say(Change change, UUID document, boolean isCut) {
        Evidence known = change.find(Evidence.class, document).orElseThrow();
        if (known.status().isWithdrawn()) return;
        String more = MESSAGES.get("scan.cut", MOST_IN_A_DOCUMENT);
        String read = known.reason().lines().filter(line -> !line.equals(more)).findFirst().orElse("");
        String reason = isCut ? (read + "\n" + more).strip() : read;
        if (!reason.equals(known.reason())) change.put(known.withReading(known.mediaType(), known.pages(), known.status(), reason));
    }

    /** What is in a document, not kept. */
    public List<Suggestion> in(Evidence document) {
        return suggestions(document, found(document));
    }

    private static List<Suggestion> suggestions(Evidence document, List<Found> found) {
        return found.stream().limit(MOST_IN_A_DOCUMENT).map(f -> f.in(document)).toList();
    }

    /** Something found on a page, before it is a row. */
    private record Found(String kind, String value, String normalised, boolean valid, int page, int start) {
        Suggestion in(Evidence document) {
            return new Suggestion(Ids.next(), kind, value, normalised, valid, document.id(), page, start, start + value.length(), SuggestionState.PENDING, null);
        }
    }

    /** Piece by piece, until there is more than is kept: a table of a hundred thousand addresses is one page, and is not read to its end. */
    private List<Found> found(Evidence document) {
        List<Found> found = new ArrayList<>();
        Documents.read(target, document).forEach((page, read) -> {
            String text = read.text();
            for (int start = 0; start < text.length() && found.size() <= MOST_IN_A_DOCUMENT;) {
                int end = end(text, start);
                found(page, read, start, end).stream().filter(f -> !ignored.contains(Suggestion.key(f.kind, f.normalised))).forEach(found::add);
                start = end;
            }
        });
        return found;
    }

    /** Where a piece that begins here ends: with the page, or with a line. */
    private static int end(String text, int start) {
        if (text.length() - start <= PIECE) return text.length();
        int line = text.lastIndexOf('\n', start + PIECE);
        return line > start ? line + 1 : start + PIECE;
    }

    /** Names are read from words alone: an address is made of words that are none. */
    private List<Found> found(int page, ReadPage read, int from, int to) {
        String piece = read.text().substring(from, to);
        List<Found> found = new ArrayList<>();
        Set<Integer> starts = new HashSet<>();
        for (Identifier i : identifiers.in(piece)) {
            starts.add(i.start());
            if (read.tells(i.kind(), from + i.start())) found.add(new Found(i.kind(), i.value(), i.normalised(), i.valid(), page, from + i.start()));
        }
        terms.in(piece, (start, end) -> found.add(named(WatchTerms.KIND, piece.substring(start, end), page, from + start)));
        for (Name n : names.in(piece.substring(0, Math.clamp(read.words() - from, 0, piece.length())))) {
            if (n.score() >= SURE_ENOUGH && !starts.contains(n.start())) found.add(named(n.kind().word(), n.value(), page, from + n.start()));
        }
        return found;
    }

    private static Found named(String kind, String words, int page, int start) {
        return new Found(kind, words, WatchTerms.normal(words), true, page, start);
    }

    private static void keep(Change change, Evidence document, List<Suggestion> found) {
        Map<String, List<Suggestion>> before = new HashMap<>();
        for (Suggestion old : change.where(Suggestion.class, "evidenceId", document.id())) before.computeIfAbsent(old.key(), k -> new ArrayList<>()).add(old);
        Set<String> ignoredHere = before.values().stream().flatMap(List::stream).filter(s -> s.state() == SuggestionState.IGNORED).map(Suggestion::key).collect(Collectors.toSet());
        for (Suggestion now : found) {
            Suggestion old = nearest(before.getOrDefault(now.key(), List.of()), now);
            if (old == null) {
                change.put(ignoredHere.contains(now.key()) ? now.judged(SuggestionState.IGNORED, null) : now);
                continue;
            }
            before.get(now.key()).remove(old);
            Suggestion moved = old.at(now.value(), now.page(), now.start(), now.end());
            if (!moved.equals(old)) change.put(moved);
        }
        before.values().stream().flatMap(List::stream).filter(s -> s.state() == SuggestionState.PENDING).forEach(change::delete);
    }

    /** The one among the same that stood nearest. */
    private static Suggestion nearest(List<Suggestion> same, Suggestion now) {
        return same.stream().min(Comparator.comparingLong(s -> Math.abs(s.page() - now.page()) * 1_000_000L + Math.abs(s.start() - now.start()))).orElse(null);
    }
}
