package org.ibidem.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.EntityMatches;
import org.ibidem.evidence.Marking;
import org.ibidem.evidence.Selected;
import org.ibidem.evidence.WordEdges;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Selection;
import org.ibidem.ui.shell.TextPlace;

/** A document being read: its pages, what is marked in it, what is selected, and what can be made of the selection. */
public final class ReaderViewModel {
    private static final int MATCHES = 5;
    private final CaseSession session;
    private final Evidence document;
    private final SortedMap<Integer, String> texts;
    private final ObservableList<Marked> marked = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Selected>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Begun>> begun = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Passage>> wanted = new SimpleObjectProperty<>(Optional.empty());

    /** A marked passage with the statements it proves. */
    public record Marked(Passage passage, List<Statement> statements) {}

    /** A relation begun at an entity, at these words; the next selection ends it. */
    public record Begun(Entity from, Selected words) {}

    /** A reader of this document. */
    public ReaderViewModel(CaseSession session, Evidence document) {
        this.session = session;
        this.document = document;
        this.texts = PageText.joined(session.caseFile().where(PageText.class, "evidenceId", document.id()));
        session.dossier().addListener((o, before, now) -> refill());
        refill();
    }

    private void refill() {
        Dossier dossier = session.dossier().get();
        List<Marked> fresh = new ArrayList<>();
        dossier.passages(document.id()).forEach(p -> fresh.add(new Marked(p, dossier.citing(p.id()))));
        if (!fresh.equals(marked)) marked.setAll(fresh);
    }

    /** The document. */
    public Evidence document() {
        return document;
    }

    /** How many pages are shown: at least one. */
    public int pages() {
        return Math.max(1, document.pages());
    }

    /** The joined text of a page; empty when it has none. */
    public String text(int page) {
        return texts.getOrDefault(page, "");
    }

    /** The passages marked in the document, in reading order. */
    public ObservableList<Marked> marked() {
        return marked;
    }

    /** The words selected now. */
    public ObjectProperty<Optional<Selected>> selected() {
        return selected;
    }

    /** The relation begun, if one is. */
    public ObjectProperty<Optional<Begun>> begun() {
        return begun;
    }

    /** The passage the reader should be at. */
    public ObjectProperty<Optional<Passage>> wanted() {
        return wanted;
    }

    /** Goes to a passage. */
    public void show(Passage passage) {
        wanted.set(Optional.empty());
        wanted.set(Optional.of(passage));
        session.selection().set(Selection.passage(passage.id()));
    }

    /** Goes to a place that nobody marked. */
    public void show(TextPlace place) {
        wanted.set(Optional.empty());
        wanted.set(Optional.of(new Passage(Ids.next(), document.id(), place.page(), place.start(), place.end(), "", "", "", "")));
    }

    /** Selects from one place of a page's text to another, in either order, widened to whole words; nothing when they are the same. */
    public void select(int page, int from, int to) {
        String text = text(page);
        int start = WordEdges.start(text, Math.clamp(Math.min(from, to), 0, text.length()));
        int end = WordEdges.end(text, Math.clamp(Math.max(from, to), 0, text.length()));
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        selected.set(start == end ? Optional.empty() : Optional.of(new Selected(document.id(), page, start, end, text)));
    }

    /** Selects nothing. */
    public void clear() {
        selected.set(Optional.empty());
    }

    /** The entities the selected words may name, the likeliest first. */
    public List<Entity> matches(String words) {
        return new EntityMatches(session.dossier().get()).of(words, MATCHES);
    }

    /** The passage at a place of a page's text. */
    public Optional<Marked> markedAt(int page, int place) {
        return marked.stream().filter(m -> m.passage().page() == page && m.passage().start() <= place && place < m.passage().end()).findFirst();
    }

    private <T> CompletableFuture<T> later(Function<Marking, T> verb) {
        Marking marking = new Marking(session.caseFile(), session.desk().here().actor());
        clear();
        return session.later(() -> verb.apply(marking));
    }

    /** Marks the words and no more. */
    public CompletableFuture<UUID> mark(Selected words) {
        return later(marking -> marking.mark(words));
    }

    /** Makes a new entity that the words name. */
    public CompletableFuture<UUID> name(Selected words, Schema schema, String name, Marking.Claim claim) {
        return later(marking -> marking.name(words, schema.name(), schema.captionProperties().getFirst(), name, claim)).thenApply(this::select);
    }

    /** Says that the words name an entity that is there: its own name is cited, another becomes an alias. */
    public CompletableFuture<UUID> alias(Selected words, Entity entity, String name, Marking.Claim claim) {
        Dossier dossier = session.dossier().get();
        String property = dossier.standing(entity.id()).stream().filter(s -> s.value().equals(name) && s.valueEntityId() == null).map(Statement::property)
            .findFirst().orElse(dossier.schema(entity).flatMap(s -> s.property("alias")).isPresent() ? "alias" : "name");
        return state(words, entity, property, name, null, claim);
    }

    /** Says something of an entity that the words prove. */
    public CompletableFuture<UUID> state(Selected words, Entity entity, String property, String value, UUID valueEntity, Marking.Claim claim) {
        return later(marking -> {
            marking.state(words, entity.id(), property, value, valueEntity, claim);
            return entity.id();
        }).thenApply(this::select);
    }

    /** Links two entities by what the words say, here and where the relation was begun. */
    public CompletableFuture<UUID> relate(List<Selected> words, Schema schema, Entity from, Entity to, String role, Marking.Claim claim) {
        begun.set(Optional.empty());
        return later(marking -> marking.relate(words, schema.name(), schema.edge().orElseThrow(), from.id(), to.id(), role, claim)).thenApply(this::select);
    }

    private UUID select(UUID entity) {
        session.selection().set(Selection.entity(entity));
        return entity;
    }

    CaseSession session() {
        return session;
    }
}
