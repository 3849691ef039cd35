package org.ibidem.ui.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Statement;

/** Completes citations: after {@code [@} or {@code ; @} it offers the documents, relations and statements whose number or words fit. */
public final class Citations {
    private static final Pattern OPEN = Pattern.compile("\\[@(?:[^\\[\\]@]*;\\s*@)*([^\\[\\]@;,]*)$");
    private static final int OFFERED = 40;
    private final Dossier dossier;

    /** What may be cited: its number, and words by which it is known. */
    public record Offer(String ref, String words) {}

    /** A text and where its caret stands after a completion. */
    public record Completed(String text, int caret) {}

    /** The citations this case can offer. */
    public Citations(Dossier dossier) {
        this.dossier = dossier;
    }

    /** What has been written of a citation before the caret; empty when it stands in none. */
    public static Optional<String> begun(String text, int caret) {
        Matcher open = OPEN.matcher(text.substring(0, caret));
        return open.find() ? Optional.of(open.group(1)) : Optional.empty();
    }

    /** What fits, documents first. */
    public List<Offer> offers(String begun) {
        String[] words = begun.strip().toLowerCase(Locale.ROOT).split("\\s+");
        Stream<Offer> documents = dossier.evidence().stream().map(e -> new Offer(e.ref().toString(), e.title()));
        Stream<Offer> statements = dossier.statements().stream().filter(s -> dossier.relation(s.entityId()).isEmpty()).map(this::offer);
        Stream<Offer> relations = dossier.relations().stream().map(r -> new Offer(r.entity().ref().toString(), dossier.caption(r.entity().id())));
        return Stream.of(documents, relations, statements).flatMap(o -> o).filter(o -> fits(o, words)).limit(OFFERED).toList();
    }

    private Offer offer(Statement s) {
        return new Offer(s.ref().toString(), dossier.caption(s.entityId()) + " – " + dossier.label(s) + ": " + dossier.value(s));
    }

    private static boolean fits(Offer offer, String[] words) {
        String all = (offer.ref() + " " + offer.words()).toLowerCase(Locale.ROOT);
        return Arrays.stream(words).allMatch(all::contains);
    }

    /** The text with the begun citation completed, and closed when it was not; the caret stands behind it. */
    public static Completed complete(String text, int caret, Offer offer) {
        int start = caret - begun(text, caret).orElse("").length();
        String rest = text.substring(caret);
        boolean goesOn = rest.startsWith(";") || rest.startsWith(",");
        boolean closed = goesOn || rest.startsWith("]");
        int end = start + offer.ref().length();
        return new Completed(text.substring(0, start) + offer.ref() + (closed ? "" : "]") + rest, goesOn ? end : end + 1);
    }
}
