package org.ibidem.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Proof;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.model.Passage;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;

/**
 * Footnotes: a document in full the first time, short later ({@link NamedDocument}), <i>Ibid.</i> when the note before
 * cites the same. In a note all that is cited of a document stands together, and is named once as long as it has one place and one grade; words that were marked more than once are quoted once. Each citation ends
 * with its grade and its place in the evidence register.
 */
final class Notes {
    private final Markup markup;
    private final Dossier dossier;
    private final Messages wording;
    private final Labels labels;
    private final NamedDocument named;
    private final CitedPages seen;
    private final CitedIn citedIn;
    private final Set<UUID> cited = new HashSet<>();
    private UUID before;
    private boolean quoting = true;
    private boolean graded;
    private int count;

    /**
     * A citation in a note: a document, the passage in it (or {@code null}), its place ({@code p. 3} or empty), the quoted words on one line (or empty), the grade (or
     * empty), whether it speaks against, and the status of what it proves unless that is accepted.
     */
    record Cited(Evidence evidence, Passage passage, String place, String quote, String grade, boolean refutes, String status) {
        /** The same citation, of another statement too. */
        Cited alsoOf(Cited other) {
            String both = status.contains(other.status) ? status : other.status.contains(status) ? other.status : status + " " + other.status;
            return new Cited(evidence, passage, place, quote, grade, refutes, both);
        }
    }

    /** The notes of one report. */
    Notes(Markup markup, Dossier dossier, Messages wording, Labels labels, NamedDocument named, CitedPages seen, CitedIn citedIn) {
        this.markup = markup;
        this.dossier = dossier;
        this.wording = wording;
        this.labels = labels;
        this.named = named;
        this.seen = seen;
        this.citedIn = citedIn;
    }

    /** Whether any citation has told a grade. */
    boolean graded() {
        return graded;
    }

    /** How many footnotes there are so far. */
    int count() {
        return count;
    }

    /** What proves these statements, as citations: each passage once. */
    List<Cited> proving(List<Statement> statements) {
        Map<UUID, Cited> passages = new LinkedHashMap<>();
        for (Statement statement : statements) {
            labels.add(statement);
            dossier.proofs(statement.id()).forEach(p -> passages.merge(p.passage().id(), cited(statement, p), Cited::alsoOf));
        }
        return List.copyOf(passages.values());
    }

    /** Where a passage is. Of one that is lost no page is named, for nobody would find it there. */
    static String place(Messages wording, Passage passage) {
        return switch (passage.anchor()) {
            case FOUND -> wording.get("note.page", passage.page());
            case MOVED -> wording.get("place.moved", passage.page());
            case LOST -> wording.get("place.lost");
        };
    }

    private Cited cited(Statement statement, Proof proof) {
        String status = statement.status() == StatementStatus.ACCEPTED ? "" : "(" + wording.get("status." + statement.status()) + ")";
        return new Cited(proof.evidence(), proof.passage(), place(wording, proof.passage()), proof.passage().quoteOnOneLine(), proof.grade().toString(),
            proof.refutes(), status);
    }

    /** From now on notes say where something stands, but not in which words. */
    void withoutQuotes() {
        quoting = false;
    }

    /** Puts a footnote here. */
    void add(Element parent, List<Cited> passages) {
        if (passages.isEmpty()) return;
        count++;
        Element call = markup.add(parent, "span", "call");
        call.setAttribute("id", CitedIn.anchor(count));
        // Number and words in a span of their own: what is in italics at the beginning would be read before the engine's own number.
        Element foot = markup.add(call, "span", "fn");
        foot.setAttribute("dir", "ltr");
        Element note = markup.add(foot, "span", Markup.NOTE);
        note.setAttribute("data-number", Integer.toString(count));
        List<List<Cited>> together = together(passages);
        for (int i = 0; i < together.size(); i++) {
            if (i > 0) markup.text(note, "; ");
            write(note, together.get(i));
            before = together.get(i).getFirst().evidence().id();
        }
        markup.text(note, ".");
        if (passages.stream().map(c -> c.evidence().id()).distinct().count() > 1) before = null;
    }

    /** What differs in nothing but its words, the documents in the order in which they are first cited. */
    private static List<List<Cited>> together(List<Cited> passages) {
        Map<UUID, Map<List<Object>, List<Cited>>> documents = new LinkedHashMap<>();
        passages.forEach(c -> documents.computeIfAbsent(c.evidence().id(), id -> new LinkedHashMap<>())
            .computeIfAbsent(List.of(c.place(), c.grade(), c.refutes(), c.status()), alike -> new ArrayList<>()).add(c));
        return documents.values().stream().flatMap(alike -> alike.values().stream()).toList();
    }

    private void write(Element note, List<Cited> together) {
        Cited c = together.getFirst();
        if (c.refutes()) markup.text(note, wording.get("note.against") + " ");
        Evidence e = c.evidence();
        labels.add(e);
        citedIn.add(e, count);
        boolean first = cited.add(e.id());
        if (e.id().equals(before)) markup.add(note, "i", "", wording.get("note.ibid"));
        else if (first) named.full(note, e);
        else named.shortened(note, e);
        place(note, c);
        Set<String> said = new HashSet<>(Set.of(c.quote()));
        together.stream().skip(1).filter(more -> quoting && !more.quote().isEmpty()).forEach(more -> {
            boolean anew = said.add(more.quote());
            if (anew) markup.text(note, ", ");
            seen(note, more, anew ? quoted(more) : "");
        });
        graded |= !c.grade().isEmpty();
        if (!c.grade().isEmpty()) markup.text(note, " (" + c.grade() + ")");
        if (!c.status().isEmpty()) markup.text(note, " " + c.status());
        markup.text(note, " ");
        markup.link(note, Anchors.of(e), "proof", "[" + e.ref() + "]");
    }

    /** The page and the quoted words, which lead to where they can be seen. */
    private void place(Element note, Cited c) {
        if (!c.place().isEmpty()) markup.text(note, ", ");
        seen(note, c, c.place() + (quoting && !c.quote().isEmpty() ? ": " + quoted(c) : ""));
    }

    private void seen(Element note, Cited c, String words) {
        Optional<String> anchor = c.passage() == null ? seen.of(c.evidence(), c.place()) : seen.of(c.evidence(), c.passage());
        if (words.isEmpty()) return;
        anchor.ifPresentOrElse(a -> markup.link(note, a, "seen", words), () -> markup.text(note, words));
    }

    private static String quoted(Cited c) {
        return "“" + trimmed(c.quote()) + "”";
    }

    private static String trimmed(String line) {
        if (line.length() <= 240) return line;
        return line.substring(0, line.lastIndexOf(' ', 230) > 0 ? line.lastIndexOf(' ', 230) : 230) + " …";
    }
}
