package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.Excerpt;
import org.ibidem.evidence.Marking;
import org.ibidem.evidence.Sheet;
import org.ibidem.evidence.extract.KnownText;
import org.ibidem.model.Anchor;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ids;
import org.ibidem.model.Markup;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Statement;
import org.ibidem.model.Tint;
import org.ibidem.ontology.Schema;
import org.ibidem.suggest.LikelyKind;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Selection;
import org.ibidem.ui.shell.TextPlace;

/** A document being read: its pages, what is marked in it, what is selected, and what can be made of the selection. */
public final class ReaderViewModel {
    private static final int MATCHES = 5;
    /** So much of the page is shown above a part of it that is gone to. */
    private static final double ABOVE_AREA = 0.1;
    private final CaseSession session;
    private final Evidence document;
    private final Asking asking;
    private final List<PageText> parts;
    private final SortedMap<Integer, String> texts;
    private final SortedMap<Integer, List<Markup>> markup;
    private final ObservableList<Marked> marked = FXCollections.observableArrayList();
    private final TextSelection selection;
    private final Viewing viewing;
    private final DocumentFind find;
    private final Copies copies;
    private final Kin kin;
    private final LikelyKind likelyKind;
    private final ObjectProperty<Optional<Begun>> begun = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Ways> ways = new SimpleObjectProperty<>(Ways.NONE);
    private final ObjectProperty<Optional<Passage>> wanted = new SimpleObjectProperty<>(Optional.empty());

    /** A marked passage with the statements it proves. */
    public record Marked(Passage passage, List<Statement> statements) {
        /** Whether somebody must look where it stands now. */
        boolean isToReview() {
            return passage.anchor() != Anchor.FOUND;
        }

        /** The kind of claim it is marked for; empty when it proves nothing yet. */
        public Optional<ClaimType> kind() {
            return statements.stream().map(Statement::claimType).findFirst();
        }
    }

    /** A relation begun at an entity, at these words; the next selection ends it. */
    public record Begun(Entity from, Excerpt words) {}

    /** A reader of this document; the password opens it when it is locked. */
    ReaderViewModel(CaseSession session, Evidence document, Asking asking, String password) {
        this.session = session;
        this.document = document;
        this.asking = asking;
        this.parts = session.caseFile().where(PageText.class, "evidenceId", document.id());
        this.texts = PageText.joined(parts);
        this.markup = PageText.marked(parts);
        this.selection = new TextSelection(document.id(), pages(), this::text);
        this.viewing = new Viewing(pages());
        this.find = new DocumentFind(texts, session.desk().threads(), viewing);
        this.copies = new Copies(session, document, password);
        this.kin = new Kin(session, document);
        this.likelyKind = new LikelyKind(session.caseFile());
        if (!isDrawn()) ways.set(Ways.of(pages(), this::text, this::markup));
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

    /** Whether its pages are pictures; otherwise its words are written out. */
    boolean isDrawn() {
        return document.pages() > 0 && (document.mediaType().equals("application/pdf") || document.mediaType().startsWith("image/"));
    }

    /** What can be asked of the room of documents. */
    Asking asking() {
        return asking;
    }

    /** How many pages are shown: at least one. */
    public int pages() {
        return Math.max(1, document.pages());
    }

    /** The joined text of a page; empty when it has none. */
    public String text(int page) {
        return texts.getOrDefault(page, "");
    }

    /** What the parts of a page's text are in the document; nothing where that is not known. */
    List<Markup> markup(int page) {
        return markup.getOrDefault(page, List.of());
    }

    /** A page to be drawn with so many pixels; only a small one tells where its characters are, once for all. */
    PageImages.Drawing drawing(int page, int pixels) {
        return new PageImages.Drawing(document, page, pixels, pixels == PageImages.SMALL ? KnownText.of(parts, page) : KnownText.UNASKED);
    }

    /** The passages marked in the document, in reading order. */
    public ObservableList<Marked> marked() {
        return marked;
    }

    /** The words being selected. */
    public TextSelection selection() {
        return selection;
    }

    /** How the document is looked at. */
    public Viewing viewing() {
        return viewing;
    }

    /** The search in the document. */
    public DocumentFind find() {
        return find;
    }

    /** What the document belongs with. */
    public Kin kin() {
        return kin;
    }

    /** Whether its pages are sheets of a table. */
    boolean isTable() {
        return markup.values().stream().anyMatch(Sheet::isOne);
    }

    /** Where a passage is, as people say it: the cells of a sheet; empty where there are none. */
    String cells(Passage passage) {
        List<Markup> page = markup(passage.page());
        if (!Sheet.isOne(page) || passage.anchor() == Anchor.LOST || passage.area().isPresent() || passage.end() > text(passage.page()).length()) return "";
        return Sheet.of(text(passage.page()), page).reference(passage.start(), passage.end());
    }

    /** Whether it is a message with headers. */
    boolean isMail() {
        return markup(1).stream().anyMatch(m -> m.kind() == Markup.Kind.FIELD);
    }

    /** The copies of the document, and the one being made. */
    public Copies copies() {
        return copies;
    }

    /** What leads through the document; of one that is drawn, the reading process tells it a moment after it is opened. */
    public ObjectProperty<Ways> ways() {
        return ways;
    }

    /** The address to which the words at this place lead. */
    Optional<Markup> linkAt(int page, int place) {
        return markup(page).stream().filter(m -> m.kind() == Markup.Kind.LINK && m.holds(place) && !m.detail().isEmpty()).findFirst();
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
        wanted.set(Optional.of(passage));
        double down = passage.area().map(a -> Math.max(0, a.y() - ABOVE_AREA)).orElse(0.0);
        viewing.goTo(new Viewing.Target(Math.clamp(passage.page(), 1, pages()), down, passage.start(), passage.end()));
        session.selection().set(Selection.passage(passage.id()));
    }

    /** Goes to a place that nobody marked; to its page when it is no words. */
    public void show(TextPlace place) {
        wanted.set(Optional.of(new Passage(Ids.next(), document.id(), place.page(), place.start(), place.end(), "", "", "", "")));
        viewing.goTo(new Viewing.Target(place.page(), 0, place.start(), place.end() > place.start() ? place.end() : 0));
    }

    /** Goes to the next marked passage in reading order, or with -1 to the one before; after the last comes the first. */
    public void turn(int by) {
        turn(by, m -> true);
    }

    /** Goes to the next passage that is moved or lost. */
    public void turnToReview() {
        turn(1, Marked::isToReview);
    }

    private void turn(int by, Predicate<Marked> which) {
        UUID from = wanted.get().map(Passage::id).orElse(null);
        List<Passage> all = marked.stream().filter(m -> which.test(m) || m.passage().id().equals(from)).map(Marked::passage).toList();
        if (marked.stream().noneMatch(which)) return;
        int at = all.stream().map(Passage::id).toList().indexOf(from);
        show(all.get(Math.floorMod(at < 0 && by < 0 ? by : at + by, all.size())));
    }

    /** The entities the selected words may name, the likeliest first. */
    public List<Entity> matches(String words) {
        return session.matches(words, MATCHES);
    }

    /** The schema of what the selected words seem to name: as it was found in texts, else as the likeliest entity, else a company. */
    String likelyKind(Excerpt words) {
        return likelyKind.of(words).or(() -> matches(words.value()).stream().findFirst().map(Entity::schema)).orElse("Company");
    }

    /** The passage that marks this point of a page as a picture, given in shares of the page. */
    public Optional<Marked> markedAt(int page, double x, double y) {
        return marked.stream().filter(m -> m.passage().page() == page && m.passage().area().filter(a -> a.holds(x, y)).isPresent()).findFirst();
    }

    /** The passage at a place of a page's text. */
    public Optional<Marked> markedAt(int page, int place) {
        return marked.stream().filter(m -> m.passage().page() == page && m.passage().start() <= place && place < m.passage().end()).findFirst();
    }

    private <T> CompletableFuture<T> later(Function<Marking, T> verb) {
        Marking marking = new Marking(session.caseFile(), session.desk().here().actor());
        selection.clear();
        return session.later(() -> verb.apply(marking));
    }

    /** Marks the words and no more. */
    public CompletableFuture<UUID> mark(Excerpt words) {
        return later(marking -> marking.mark(words));
    }

    /** The passage that is selected in the window, when it is one of this document. */
    public Optional<Marked> chosen() {
        Selection chosen = session.selection().get();
        return chosen.kind() == Selection.Kind.PASSAGE ? marked.stream().filter(m -> m.passage().id().equals(chosen.id())).findFirst() : Optional.empty();
    }

    /** Gives a passage another remark and colour. */
    public CompletableFuture<Void> edit(Passage passage, String note, Tint tint) {
        return change(marking -> marking.edit(passage.id(), note, tint));
    }

    /** Says that a moved passage stands where it is now. */
    public CompletableFuture<Void> confirm(Passage passage) {
        return change(marking -> marking.confirm(passage.id()));
    }

    /** Puts a passage on the words, or the part of a page, that is selected; nothing happens when that is more than one place. */
    public void replace(Passage passage) {
        selection.selected().get().map(Excerpt::places).filter(places -> places.size() == 1).ifPresent(places -> {
            selection.clear();
            change(marking -> marking.replace(passage.id(), places.getFirst()));
        });
    }

    /** Takes a mark away. */
    public CompletableFuture<Void> remove(Passage passage) {
        if (wanted.get().filter(passage::equals).isPresent()) wanted.set(Optional.empty());
        return change(marking -> marking.remove(passage.id()));
    }

    private CompletableFuture<Void> change(Consumer<Marking> verb) {
        return session.later(() -> {
            verb.accept(new Marking(session.caseFile(), session.desk().here().actor()));
            return null;
        });
    }

    /** Makes a new entity that the words name. */
    public CompletableFuture<UUID> name(Excerpt words, Schema schema, String name, Marking.Claim claim) {
        return later(marking -> marking.name(words, schema.name(), schema.captionProperties().getFirst(), name, claim)).thenApply(this::select);
    }

    /** Says that the words name an entity that is there: its own name is cited, another becomes an alias. */
    public CompletableFuture<UUID> alias(Excerpt words, Entity entity, String name, Marking.Claim claim) {
        Dossier dossier = session.dossier().get();
        String property = dossier.standing(entity.id()).stream().filter(s -> s.value().equals(name) && s.valueEntityId() == null).map(Statement::property)
            .findFirst().orElse(dossier.schema(entity).flatMap(s -> s.property("alias")).isPresent() ? "alias" : "name");
        return state(words, entity, property, name, null, claim);
    }

    /** Says something of an entity that the words prove. */
    public CompletableFuture<UUID> state(Excerpt words, Entity entity, String property, String value, UUID valueEntity, Marking.Claim claim) {
        return later(marking -> {
            marking.state(words, entity.id(), property, value, valueEntity, claim);
            return entity.id();
        }).thenApply(this::select);
    }

    /** Links two entities by what the words say, here and where the relation was begun. */
    public CompletableFuture<UUID> relate(Excerpt words, Schema schema, Entity from, Entity to, String role, Marking.Claim claim) {
        begun.set(Optional.empty());
        return later(marking -> marking.relate(words, schema, from.id(), to.id(), role, claim)).thenApply(this::select);
    }

    private UUID select(UUID entity) {
        session.selection().set(Selection.entity(entity));
        return entity;
    }

    CaseSession session() {
        return session;
    }
}
