package org.ibidem.ui.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.message.Messages;
import org.ibidem.model.Block;
import org.ibidem.model.Entity;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.report.CrossReferences;

/**
 * Completes what is written in brackets: behind {@code [@} documents, relations, entities and statements, behind {@code @} entities first,
 * behind {@code [#} the places of the report, and behind a bracket alone, or when asked for, all of them.
 */
public final class Citations {
    private static final Messages MESSAGES = Messages.of(Citations.class);
    private static final Pattern CITED = Pattern.compile("\\[@(?:[^\\[\\]@]*;\\s*@)*([^\\[\\]@;,]*)$");
    private static final Pattern PLACE = Pattern.compile("\\[#([^\\[\\]]*)$");
    private static final Pattern MENTIONED = Pattern.compile("(?<![^\\s(“\"'‘|>*_])@((?:[^\\s@\\[\\]]+(?: [^\\s@\\[\\]]*){0,4})?)$");
    private static final Pattern BRACKET = Pattern.compile("\\[([^\\[\\]@#]{0,60})$");
    private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{M}\\p{N}_.&-]*)$");
    private static final Pattern WHOLE = Pattern.compile("\\[[@#][^\\[\\]]{1,300}]");
    private static final Pattern NUMBER = Pattern.compile("@([ENRS]-\\d{1,9})");
    private static final Pattern REST_OF_NUMBER = Pattern.compile("^[\\p{L}\\p{N}-]+(?=[\\];,])");
    private static final int OFFERED = 40;
    private final Dossier dossier;
    private final List<Block> blocks;

    /** What may be written: the chip that says what it is, words by which it is known, and what is written within the brackets. */
    public record Offer(String ref, String words, String written) {}

    /** What is begun before the caret: of which kind, from where, and the words so far. */
    public record Begun(Kind kind, int start, String words) {}

    /** What can be begun. */
    public enum Kind { CITATION, MENTION, PLACE, ANY }

    /** A text and where its caret stands after a completion. */
    public record Completed(String text, int caret) {}

    /** What this case can offer to the text of a report with these blocks. */
    public Citations(Dossier dossier, List<Block> blocks) {
        this.dossier = dossier;
        this.blocks = blocks;
    }

    /** What has been begun before the caret; empty when it stands in none. */
    public static Optional<Begun> begun(String text, int caret) {
        String before = text.substring(0, caret);
        return Stream.of(begun(Kind.CITATION, CITED, before), begun(Kind.PLACE, PLACE, before), begun(Kind.MENTION, MENTIONED, before), begun(Kind.ANY, BRACKET, before))
            .flatMap(Optional::stream).findFirst();
    }

    /** The same, and when nothing is begun the word before the caret, for whoever asks. */
    public static Begun asked(String text, int caret) {
        return begun(text, caret).or(() -> begun(Kind.ANY, WORD, text.substring(0, caret))).orElseThrow();
    }

    private static Optional<Begun> begun(Kind kind, Pattern pattern, String before) {
        Matcher m = pattern.matcher(before);
        return m.find() ? Optional.of(new Begun(kind, kind == Kind.CITATION ? m.start(1) - 1 : m.start(), m.group(1))) : Optional.empty();
    }

    /** What fits, first what begins so. */
    public List<Offer> offers(Begun begun) {
        String sought = begun.words().strip().toLowerCase(Locale.ROOT);
        String[] words = sought.split("\\s+");
        Stream<Stream<Offer>> offers = switch (begun.kind()) {
            case CITATION -> Stream.of(documents(), relations(), entities(), statements());
            case MENTION -> Stream.of(entities(), documents(), relations(), statements());
            case PLACE -> Stream.of(places());
            case ANY -> Stream.of(entities(), places(), documents(), relations(), statements());
        };
        Predicate<Offer> fits = begun.kind() == Kind.MENTION && words.length > 1 ? beginsWith(words) : o -> fits(o, words);
        return offers.flatMap(o -> o).filter(fits).sorted(Comparator.comparing(o -> !o.words().toLowerCase(Locale.ROOT).startsWith(sought))).limit(OFFERED).toList();
    }

    private Stream<Offer> documents() {
        return dossier.evidence().stream().map(e -> cited(e.ref(), e.title() + dossier.source(e).map(s -> " – " + s.name()).orElse("")));
    }

    private Stream<Offer> entities() {
        return dossier.entities().stream().map(e -> cited(e.ref(), dossier.caption(e.id())));
    }

    private Stream<Offer> relations() {
        return dossier.relations().stream().map(r -> cited(r.entity().ref(), dossier.caption(r.entity().id())));
    }

    private Stream<Offer> statements() {
        return dossier.statements().stream().filter(s -> dossier.relation(s.entityId()).isEmpty())
            .map(s -> cited(s.ref(), dossier.caption(s.entityId()) + " – " + dossier.label(s) + ": " + dossier.value(s)));
    }

    private Stream<Offer> places() {
        return blocks.stream().filter(Block::enabled).flatMap(b -> CrossReferences.places(b).stream()).filter(p -> !p.isBlank() && p.indexOf('[') < 0).distinct()
            .map(p -> new Offer("#", p, "#" + p));
    }

    private static Offer cited(Ref ref, String words) {
        return new Offer(ref.toString(), words, "@" + ref);
    }

    /** What is offered as a sentence with its citation; empty when it says nothing, as a document or a name. */
    public Optional<String> sentence(Offer offer) {
        Stream<String> relations = dossier.relations().stream().filter(r -> r.entity().ref().toString().equals(offer.ref())).map(this::sentence);
        Stream<String> statements = dossier.statements().stream().filter(s -> s.ref().toString().equals(offer.ref())).map(this::sentence);
        return Stream.concat(relations, statements).findFirst();
    }

    private String sentence(Statement s) {
        return MESSAGES.get("sentence.statement", mention(dossier.entity(s.entityId())), dossier.label(s), s.valueEntityId() == null ? s.value() : mention(dossier.entity(s.valueEntityId())), "[@" + s.ref() + "]");
    }

    private String sentence(Relation r) {
        return MESSAGES.get("sentence.relation", mention(dossier.entity(r.source())), r.label(), mention(dossier.entity(r.target())), "[@" + r.entity().ref() + "]");
    }

    private static String mention(Optional<Entity> entity) {
        return entity.map(e -> "[@" + e.ref() + "]").orElse("");
    }

    /** Whether words follow each other that begin so: behind a name that was not completed the sentence goes on, and only what may still be one is offered. */
    private static Predicate<Offer> beginsWith(String[] words) {
        String sought = Arrays.stream(words).map(Pattern::quote).collect(Collectors.joining("\\S*\\s+", "(?<![\\p{L}\\p{N}])", ""));
        Pattern name = Pattern.compile(sought, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return offer -> name.matcher(offer.words()).find();
    }

    private static boolean fits(Offer offer, String[] words) {
        String all = (offer.ref() + " " + offer.words()).toLowerCase(Locale.ROOT);
        return Arrays.stream(words).allMatch(all::contains);
    }

    /** The text with what was begun completed, and closed when it was not; the caret stands behind it. What is left of a number in which it stood goes. */
    public static Completed complete(String text, int caret, Begun begun, Offer offer) {
        boolean within = begun.kind() == Kind.CITATION;
        String rest = rest(text, caret, begun);
        boolean bracketed = begun.kind() != Kind.MENTION && begun.start() < text.length() && (within || text.startsWith("[", begun.start()));
        boolean goesOn = within && (rest.startsWith(";") || rest.startsWith(","));
        boolean closed = bracketed && rest.startsWith("]");
        String written = text.substring(0, begun.start()) + (within ? "" : "[") + offer.written();
        return new Completed(written + (goesOn || closed ? "" : "]") + rest, written.length() + (goesOn ? 0 : 1));
    }

    private static String rest(String text, int caret, Begun begun) {
        String rest = text.substring(caret);
        return begun.kind() == Kind.CITATION ? REST_OF_NUMBER.matcher(rest).replaceFirst("") : rest;
    }

    /** Whether a sentence may stand in place of what was begun: within brackets that cite something else as well it would take that away. */
    public static boolean isAlone(String text, int caret, Begun begun) {
        if (begun.kind() != Kind.CITATION) return true;
        String before = text.substring(0, begun.start());
        return before.endsWith("[") && !text.substring(caret).matches("(?s)[^\\[\\]\\n]*;\\s*@[^\\[\\]\\n]*].*");
    }

    /** The text with a sentence in place of what was begun. */
    public static Completed say(String text, int caret, Begun begun, String sentence) {
        int start = begun.kind() == Kind.CITATION ? text.lastIndexOf('[', begun.start()) : begun.start();
        String rest = rest(text, caret, begun);
        String written = text.substring(0, start) + sentence;
        return new Completed(written + (rest.startsWith("]") ? rest.substring(1) : rest), written.length());
    }

    /** What the brackets around the caret name, in words; empty when it stands in none. */
    public Optional<String> at(String text, int caret) {
        return WHOLE.matcher(text).results().filter(m -> m.start() < caret && caret < m.end()).findFirst()
            .map(m -> NUMBER.matcher(m.group()).results().map(n -> n.group(1) + "  " + name(n.group(1))).toList()).filter(names -> !names.isEmpty())
            .map(names -> String.join("\n", names));
    }

    private String name(String number) {
        String ref = Ref.parse(number).map(Ref::toString).orElse(number);
        return Stream.of(documents(), entities(), relations(), statements()).flatMap(o -> o).filter(o -> o.ref().equals(ref)).findFirst().map(Offer::words)
            .orElseGet(() -> MESSAGES.get("citation.unknown"));
    }
}
