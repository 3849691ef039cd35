package org.ibidem.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.evidence.Excerpt;
import org.ibidem.evidence.Marking;
import org.ibidem.evidence.Selected;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ids;
import org.ibidem.model.Passage;
import org.ibidem.model.Suggestion;
import org.ibidem.model.SuggestionState;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Schema;

/**
 * A person's judgement of suggestions; each verb is one step of undo. Accepting makes a statement with its passage in every document
 * that says it; ignoring is remembered for a document, or for ever.
 */
public final class Review {
    private static final Messages MESSAGES = Messages.of(Review.class);
    private final Case target;
    private final Marking marking;

    /** Judges the suggestions of this case in the name of an author. */
    public Review(Case target, String author) {
        this.target = target;
        this.marking = new Marking(target, author);
    }

    /** Makes one new entity of these values: the first names it, the others are more of it, or other spellings of its name. */
    public UUID acceptTogether(List<Group> groups, Schema schema, Marking.Claim claim) {
        return marking.nameAll(List.of(naming(groups, schema)), claim, (change, ids) -> accept(change, groups, ids.getFirst())).getFirst();
    }

    /** Makes a new entity of each of these values, all in one step; each of the kind that its value is of. */
    public List<UUID> acceptEach(List<Group> groups, Ontology ontology, Marking.Claim claim) {
        List<Marking.Naming> namings = groups.stream().map(g -> naming(List.of(g), ontology.schema(Target.of(g.kind()).schema()).orElseThrow())).toList();
        return marking.nameAll(namings, claim, (change, ids) -> {
            for (int i = 0; i < ids.size(); i++) accept(change, List.of(groups.get(i)), ids.get(i));
        });
    }

    private Marking.Naming naming(List<Group> groups, Schema schema) {
        String first = Target.of(groups.getFirst().kind()).property();
        List<Marking.Saying> sayings = new ArrayList<>();
        for (Group group : groups) {
            String property = sayings.isEmpty() && schema.property(first).isPresent() ? first : Target.of(group.kind()).propertyOn(schema);
            sayings.add(saying(group, property));
        }
        return new Marking.Naming(schema.name(), sayings);
    }

    /** Says these values of an entity that is there. */
    public void acceptAs(List<Group> groups, Entity entity, Schema schema, Marking.Claim claim) {
        List<Marking.Saying> sayings = groups.stream().map(g -> saying(g, Target.of(g.kind()).propertyOn(schema))).toList();
        marking.stateAll(entity.id(), sayings, claim, change -> accept(change, groups, entity.id()));
    }

    private Marking.Saying saying(Group group, String property) {
        String value = Target.isName(group.kind()) ? group.value() : group.normalised();
        return new Marking.Saying(property, value, firstOfEachDocument(group.occurrences()));
    }

    private List<Selected> firstOfEachDocument(List<Suggestion> occurrences) {
        Set<UUID> seen = new HashSet<>();
        return occurrences.stream().filter(s -> s.state() != SuggestionState.IGNORED && seen.add(s.evidenceId())).map(this::selected).flatMap(Optional::stream).toList();
    }

    /** The words of a suggestion in their page; empty when they no longer stand there. */
    public Optional<Selected> selected(Suggestion s) {
        return target.find(Evidence.class, s.evidenceId()).map(e -> Documents.pages(target, e).getOrDefault(s.page(), ""))
            .filter(text -> s.end() <= text.length() && text.substring(s.start(), s.end()).equals(s.value()))
            .map(text -> Selected.words(s.evidenceId(), s.page(), s.start(), s.end(), text));
    }

    private static void accept(Change change, List<Group> groups, UUID entity) {
        for (Group group : groups) {
            for (Suggestion s : group.occurrences()) {
                if (s.state() != SuggestionState.IGNORED) change.put(s.judged(SuggestionState.ACCEPTED, entity));
            }
        }
    }

    /** Links two entities by a value they share; the relation cites what proves it of each of them, and where that is one document at most another that has the value. @throws UserProblem when no document proves it of either */
    public void link(Pivot pivot, Entity from, Entity to, Schema schema, String role, Marking.Claim claim) {
        List<Selected> words = new ArrayList<>();
        Stream.of(proofs(pivot, from), proofs(pivot, to)).forEach(all -> otherDocument(all, words).or(() -> all.stream().findFirst()).filter(w -> !words.contains(w)).ifPresent(words::add));
        if (words.stream().map(Selected::evidence).distinct().count() < 2) otherDocument(firstOfEachDocument(pivot.occurrences()), words).ifPresent(words::add);
        if (words.isEmpty()) throw new UserProblem(MESSAGES, "pivot.unproved", pivot.normalised());
        marking.relate(new Excerpt(List.copyOf(words)), schema, from.id(), to.id(), role, claim);
    }

    /** The first of some words that stand in another document than those that are there. */
    private static Optional<Selected> otherDocument(List<Selected> some, List<Selected> there) {
        return some.stream().filter(w -> there.stream().noneMatch(t -> t.evidence().equals(w.evidence()))).findFirst();
    }

    /** What proves a value of an entity: the passages cited for it, and the places that were taken to be of it. */
    private List<Selected> proofs(Pivot pivot, Entity entity) {
        Stream<Selected> cited = pivot.proofs().getOrDefault(entity.id(), List.of()).stream().flatMap(p -> target.find(Passage.class, p).stream()).flatMap(p -> selected(p).stream());
        List<Suggestion> own = pivot.occurrences().stream().filter(s -> entity.id().equals(s.entityId())).toList();
        return Stream.concat(cited, firstOfEachDocument(own).stream()).toList();
    }

    private Optional<Selected> selected(Passage p) {
        return target.find(Evidence.class, p.evidenceId()).map(e -> Documents.pages(target, e).getOrDefault(p.page(), "")).flatMap(text -> Selected.of(p, text));
    }

    /** Puts occurrences out of the way, and with them every other of the same value in the same document. */
    public void ignoreHere(Collection<Suggestion> some) {
        target.write("suggestion.ignore", change -> some.forEach(s -> change.where(Suggestion.class, "evidenceId", s.evidenceId()).stream()
            .filter(o -> o.key().equals(s.key()) && o.state() == SuggestionState.PENDING).forEach(o -> change.put(o.judged(SuggestionState.IGNORED, null)))));
    }

    /** Puts values out of the way in every document, those to come too. */
    public void ignoreForever(Collection<Group> groups) {
        target.write("suggestion.ignore", change -> groups.forEach(g -> {
            change.put(new Suggestion(Ids.next(), g.kind(), g.value(), g.normalised(), g.valid(), null, 0, 0, 0, SuggestionState.IGNORED, null));
            g.occurrences().stream().filter(s -> s.state() == SuggestionState.PENDING).forEach(s -> change.put(s.judged(SuggestionState.IGNORED, null)));
        }));
    }

    /** Takes ignoring back: the values wait to be judged again. */
    public void reconsider(Collection<Group> groups) {
        target.write("suggestion.reconsider", change -> groups.forEach(g -> {
            change.where(Suggestion.class, "normalised", g.normalised()).stream().filter(s -> s.evidenceId() == null && s.key().equals(g.key())).forEach(change::delete);
            g.occurrences().stream().filter(s -> s.state() == SuggestionState.IGNORED).forEach(s -> change.put(s.judged(SuggestionState.PENDING, null)));
        }));
    }
}
