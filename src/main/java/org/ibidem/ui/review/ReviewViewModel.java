package org.ibidem.ui.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.Marking;
import org.ibidem.message.Messages;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Stance;
import org.ibidem.model.Suggestion;
import org.ibidem.model.SuggestionState;
import org.ibidem.model.WatchTerm;
import org.ibidem.ontology.Schema;
import org.ibidem.suggest.Group;
import org.ibidem.suggest.Identifiers;
import org.ibidem.suggest.Pivot;
import org.ibidem.suggest.Pivots;
import org.ibidem.suggest.Review;
import org.ibidem.suggest.Scan;
import org.ibidem.suggest.Target;
import org.ibidem.suggest.WatchTerms;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.TextPlace;

/** The suggestions that pass the filters, the one in hand, those selected for one verb, and the verbs. */
public final class ReviewViewModel {
    private static final Messages MESSAGES = Messages.of(ReviewViewModel.class);
    private static final int SHOWN = 60;
    private static final int AROUND = 90;
    private static final int MATCHES = 6;
    private final CaseSession session;
    private final ObservableList<Group> all = FXCollections.observableArrayList();
    private final ObservableList<Group> groups = FXCollections.observableArrayList();
    private final ObservableList<Pivot> pivots = FXCollections.observableArrayList();
    private final ObservableList<String> kinds = FXCollections.observableArrayList();
    private final ObservableSet<String> bulk = FXCollections.observableSet(new LinkedHashSet<>());
    /** The keys of the values whose judgement is being written. */
    private final Set<String> underway = new HashSet<>();
    /** Values whose judgement was written, and which were not read anew since. */
    private final Set<String> judged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean rereading = new AtomicBoolean();
    private volatile Dossier newest;
    private final StringProperty filter = new SimpleStringProperty("");
    private final StringProperty kind = new SimpleStringProperty("");
    private final ObjectProperty<SuggestionState> state = new SimpleObjectProperty<>(SuggestionState.PENDING);
    private final ObjectProperty<Group> current = new SimpleObjectProperty<>();
    private final ObjectProperty<ClaimType> claim = new SimpleObjectProperty<>(ClaimType.MEDIA_REPORT);

    private final BooleanProperty read = new SimpleBooleanProperty();

    private Identifiers identifiers;
    private Map<String, List<Entity>> byName = Map.of();
    private boolean following;

    /** A place where a value stands: the words around it on one line, and the document's number and title. */
    public record Occurrence(Suggestion suggestion, String document, String before, String words, String after) {}

    /** The suggestions of this case. */
    public ReviewViewModel(CaseSession session) {
        this.session = session;
        filter.addListener((o, before, now) -> refill(0));
        kind.addListener((o, before, now) -> refill(0));
        state.addListener((o, before, now) -> refill(0));
    }

    /** Reads the suggestions and follows them from now on; a room that nobody looks into costs nothing. */
    public void follow() {
        if (following) return;
        following = true;
        session.dossier().addListener((o, before, now) -> reread());
        reread();
    }

    private void reread() {
        reread(List.of());
    }

    /** Reads the rows anew, off the window's thread; how these values were judged is written by now. One that waits is enough for any number of judgements. */
    private void reread(List<String> written) {
        judged.addAll(written);
        newest = session.dossier().get();
        if (rereading.getAndSet(true)) return;
        session.behind(() -> {
            rereading.set(false);
            Dossier dossier = newest;
            List<String> done = List.copyOf(judged);
            try {
                List<Suggestion> rows = session.caseFile().all(Suggestion.class).stream()
                    .filter(s -> s.evidenceId() != null && dossier.evidence(s.evidenceId()).isPresent()).toList();
                List<Group> fresh = Group.of(rows);
                if (identifiers == null) identifiers = new Identifiers("");
                List<Pivot> shared = Pivots.of(dossier, rows, identifiers);
                Map<String, List<Entity>> names = byName(dossier);
                session.desk().threads().screen().execute(() -> {
                    byName = names;
                    underway.removeAll(done);
                    judged.removeAll(done);
                    show(fresh, shared);
                });
            } catch (RuntimeException e) {
                session.problem(e);
            }
        });
    }

    private static Map<String, List<Entity>> byName(Dossier dossier) {
        Map<String, List<Entity>> byName = new HashMap<>();
        for (Entity entity : dossier.entities()) {
            Stream.concat(Stream.of(dossier.caption(entity.id())), dossier.names(entity.id())).map(ReviewViewModel::folded).distinct()
                .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(entity));
        }
        return byName;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private void show(List<Group> fresh, List<Pivot> shared) {
        read.set(true);
        all.setAll(fresh);
        if (!pivots.equals(shared)) pivots.setAll(shared);
        List<String> now = fresh.stream().map(Group::kind).distinct().sorted().toList();
        if (!kinds.equals(now)) kinds.setAll(now);
        refill(Math.max(0, groups.indexOf(current.get())));
    }

    /** Shows what fits. The value in hand stays in hand; when it is gone, the one at this place is, so that judging goes on there. */
    private void refill(int place) {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        List<Group> fit = all.stream().filter(g -> g.state() == state.get() && !underway.contains(g.key())).filter(g -> kind.get() == null || kind.get().isEmpty() || g.kind().equals(kind.get()))
            .filter(g -> g.value().toLowerCase(Locale.ROOT).contains(wanted) || g.normalised().contains(wanted) || standsIn(g, wanted)).toList();
        bulk.retainAll(fit.stream().map(Group::key).toList());
        if (groups.equals(fit)) return;
        String inHand = current.get() == null ? "" : current.get().key();
        Optional<Group> next = fit.stream().filter(g -> g.key().equals(inHand)).findFirst().or(() -> fit.stream().skip(Math.min(place, Math.max(0, fit.size() - 1))).findFirst());
        current.set(null);
        groups.setAll(fit);
        current.set(next.orElse(null));
    }

    private boolean standsIn(Group group, String document) {
        Dossier dossier = session.dossier().get();
        return group.occurrences().stream().map(Suggestion::evidenceId).distinct().flatMap(id -> dossier.evidence(id).stream()).anyMatch(e -> e.ref().toString().equalsIgnoreCase(document));
    }

    public ObservableList<Group> groups() {
        return groups;
    }

    public ObservableList<Pivot> pivots() {
        return pivots;
    }

    /** The kinds there are, by their words. */
    public ObservableList<String> kinds() {
        return kinds;
    }

    /** A part of a value, or the number of a document of which all values are wanted. */
    public StringProperty filter() {
        return filter;
    }

    /** The kind shown; empty for all. */
    public StringProperty kind() {
        return kind;
    }

    public ObjectProperty<SuggestionState> state() {
        return state;
    }

    /** The value in hand; {@code null} for none. */
    public ObjectProperty<Group> current() {
        return current;
    }

    /** What kind of claim the documents make, for what is accepted. */
    public ObjectProperty<ClaimType> claim() {
        return claim;
    }

    /** The keys of the values selected together. */
    public ObservableSet<String> bulk() {
        return bulk;
    }

    /** Whether there is anything at all, whatever the filters say. */
    public BooleanBinding nothingFound() {
        return Bindings.isEmpty(all);
    }

    /** Whether it is known what was found. */
    public ReadOnlyBooleanProperty isRead() {
        return read;
    }

    /** Whether a verb has something to act on. */
    public BooleanBinding chosen() {
        return current.isNotNull().or(Bindings.isNotEmpty(bulk));
    }

    /** The name of a kind for people. */
    public static String name(String kind) {
        return MESSAGES.get("kind." + kind);
    }

    /** Selects the value in hand for one verb with others, or lets it go. */
    public void toggle() {
        if (current.get() == null) return;
        String key = current.get().key();
        if (!bulk.remove(key)) bulk.add(key);
    }

    /** What a verb acts on: the values selected together, else the one in hand. */
    public List<Group> subjects() {
        List<Group> together = groups.stream().filter(g -> bulk.contains(g.key())).toList();
        return together.isEmpty() ? Optional.ofNullable(current.get()).map(List::of).orElse(List.of()) : together;
    }

    /** The places where a value stands, the first ones when there are many. */
    public List<Occurrence> occurrences(Group group) {
        if (group == null) return List.of();
        Review review = review();
        List<Occurrence> places = new ArrayList<>();
        for (Suggestion s : group.occurrences().stream().limit(SHOWN).toList()) {
            String document = session.dossier().get().evidence(s.evidenceId()).map(e -> e.ref() + "  " + e.title()).orElse("");
            review.selected(s).ifPresent(w -> places.add(new Occurrence(s, document, oneLine(w.pageText().substring(Math.max(0, s.start() - AROUND), s.start())),
                oneLine(w.words()), oneLine(w.pageText().substring(s.end(), Math.min(w.pageText().length(), s.end() + AROUND))))));
        }
        return places;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Opens the document with the words lit. */
    public void open(Occurrence place) {
        Suggestion s = place.suggestion();
        session.openPlace(new TextPlace(s.evidenceId(), s.page(), s.start(), s.end()));
    }

    /** The entities a value may be, the likeliest first. */
    public List<Entity> matches(Group group) {
        List<Entity> known = group.entities().stream().map(session.dossier().get()::entity).flatMap(Optional::stream).toList();
        List<Entity> found = new ArrayList<>(known);
        session.matches(group.value(), MATCHES).stream().filter(e -> !found.contains(e)).forEach(found::add);
        return found;
    }

    /** The entities that have this very name and are not known to be meant: a new one would be a second of it. */
    public List<Entity> namesakes(Group group) {
        return byName.getOrDefault(folded(group.value()), List.of()).stream().filter(e -> !group.entities().contains(e.id())).toList();
    }

    private Review review() {
        return new Review(session.caseFile(), session.desk().here().actor());
    }

    private Marking.Claim claimed() {
        return new Marking.Claim(claim.get(), "", "", Credibility.CANNOT_BE_JUDGED, Stance.SUPPORTS);
    }

    /** Makes a new entity of each value that is chosen. */
    public CompletableFuture<Void> acceptEach() {
        List<Group> subjects = subjects();
        if (subjects.isEmpty()) return CompletableFuture.completedFuture(null);
        return change(subjects, r -> r.acceptEach(subjects, session.dossier().get().ontology(), claimed()), said("done.each", subjects));
    }

    /** Makes one new entity of all that is chosen, as of the spellings of one name. */
    public CompletableFuture<Void> acceptTogether() {
        List<Group> subjects = subjects();
        if (subjects.isEmpty()) return CompletableFuture.completedFuture(null);
        Schema schema = session.dossier().get().ontology().schema(Target.of(subjects.getFirst().kind()).schema()).orElseThrow();
        return change(subjects, r -> r.acceptTogether(subjects, schema, claimed()), said("done.together", subjects));
    }

    /** Says what is chosen of an entity that is there. */
    public CompletableFuture<Void> acceptAs(Entity entity) {
        List<Group> subjects = subjects();
        Schema schema = session.dossier().get().schema(entity).orElseThrow();
        return change(subjects, r -> r.acceptAs(subjects, entity, schema, claimed()), MESSAGES.get("done.as", said("done.values", subjects), told(entity)));
    }

    /** Puts what is chosen out of the way in the documents where it stands now. */
    public CompletableFuture<Void> ignoreHere() {
        List<Group> subjects = subjects();
        List<Suggestion> some = subjects.stream().flatMap(g -> g.occurrences().stream()).toList();
        return change(subjects, r -> r.ignoreHere(some), said("done.ignoredHere", subjects));
    }

    /** Puts what is chosen out of the way for ever. */
    public CompletableFuture<Void> ignoreForever() {
        List<Group> subjects = subjects();
        return change(subjects, r -> r.ignoreForever(subjects), said("done.ignored", subjects));
    }

    /** Takes ignoring what is chosen back. */
    public CompletableFuture<Void> reconsider() {
        List<Group> subjects = subjects();
        return change(subjects, r -> r.reconsider(subjects), said("done.reconsidered", subjects));
    }

    /**
     * Does it, and says in passing what was done. What was judged leaves the list at once, though it is written behind: the next key is meant for the
     * value that is in hand then.
     */
    private CompletableFuture<Void> change(List<Group> subjects, Consumer<Review> verb, String done) {
        Review review = review();
        List<String> keys = subjects.stream().map(Group::key).toList();
        bulk.clear();
        underway.addAll(keys);
        refill(Math.max(0, groups.indexOf(current.get())));
        return session.later(() -> {
            verb.accept(review);
            return done;
        }).whenComplete((said, failure) -> reread(keys)).thenAccept(session.desk().notices()::passing);
    }

    /** A sentence on one value by its name, or on how many there are. */
    private static String said(String key, List<Group> subjects) {
        return MESSAGES.get(key, subjects.size(), subjects.isEmpty() ? "" : subjects.getFirst().value());
    }

    private String told(Entity entity) {
        return entity.ref() + " " + session.dossier().get().caption(entity.id());
    }

    /** Links two entities by what they share, citing the documents that say so. */
    public CompletableFuture<Void> link(Pivot pivot, Entity from, Entity to, String role) {
        Schema schema = session.dossier().get().ontology().schema("UnknownLink").orElseThrow();
        return change(List.of(), r -> r.link(pivot, from, to, schema, role, claimed()), MESSAGES.get("done.linked", told(from), told(to)));
    }

    /** Reads all documents again, as a job, and tells how much is found in them then: the room need not be open. */
    public void scan() {
        Dossier dossier = session.dossier().get();
        session.run(MESSAGES.get("review.job"), progress -> new Scan(session.caseFile(), dossier).all(progress), found -> {
            if (following) reread();
            session.desk().notices().done(MESSAGES.get("done.scanned", found));
        });
    }

    /** The analyst's own terms. */
    public List<WatchTerm> terms() {
        return session.caseFile().all(WatchTerm.class);
    }

    /** Puts terms on the watch list and reads all documents for them. @throws org.ibidem.message.UserProblem when an expression is none */
    public void watch(List<WatchTerm> terms) {
        terms.forEach(WatchTerms::pattern);
        session.write("term.change", change -> {
            terms().stream().filter(old -> !terms.contains(old)).forEach(change::delete);
            terms.forEach(change::put);
        }).thenRun(this::scan);
    }

    /** A new term. */
    public static WatchTerm term(String words, boolean expression) {
        return new WatchTerm(Ids.next(), "", words, expression);
    }

    CaseSession session() {
        return session;
    }
}
