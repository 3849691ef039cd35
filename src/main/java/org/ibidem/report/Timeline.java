package org.ibidem.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ibidem.dossier.Listing;
import org.ibidem.fonts.Fonts;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.w3c.dom.Element;

/** Everything said to have happened or begun at some time, in order: one line for a relation, one for each other statement; from six on as a picture too. */
final class Timeline {
    private static final Set<String> FREE_TEXT = Set.of("notes", "summary", "description");
    /** The day of what is itself an event: its name says already what happened. */
    private static final String ITS_DAY = "date";
    private static final String LISTED = "listingDate";
    /** Fewer events are seen at a glance in their table. */
    private static final int LEAST_DRAWN = 6;
    private final Draft draft;
    private final Fonts fonts;
    private final Set<String> told = new HashSet<>();

    Timeline(Draft draft, Fonts fonts) {
        this.draft = draft;
        this.fonts = fonts;
    }

    private record Dated(EdtfDate date, Statement statement) {}

    private record Event(EdtfDate date, String words, Statement statement) {}

    void print(Element section) {
        List<Event> events = dated().stream().flatMap(d -> event(d).map(words -> new Event(d.date(), words, d.statement())).stream()).toList();
        if (events.isEmpty()) {
            draft.missing(section, "missing.timeline");
            return;
        }
        if (events.size() >= LEAST_DRAWN) draw(section, events);
        draft.introduceTable(section, draft.wording.get("timeline.about"), draft.wording.get("timeline.title"));
        Element body = draft.table(section, "data", new int[] {19, 60, 21}, draft.wording.get("timeline.date"), draft.wording.get("timeline.event"), draft.wording.get("timeline.proof"));
        events.forEach(e -> {
            Element row = draft.row(body, Dates.words(e.date().text()));
            draft.status(draft.markup.add(row, "td", "", e.words()), e.statement());
            draft.labels.add(e.statement());
            draft.proofs(draft.markup.add(row, "td", ""), e.statement());
        });
    }

    /** The same as a picture, whose caption says what it is drawn from. */
    private void draw(Element section, List<Event> events) {
        String title = draft.wording.get("timeline.drawn");
        draft.introduce(section, draft.wording.get("timeline.lead"), title);
        List<TimelinePicture.Moment> moments = events.stream().map(e -> new TimelinePicture.Moment(e.date(), e.words() + draft.status(e.statement()))).toList();
        Element caption = draft.figure(section, new TimelinePicture(moments, fonts, draft.pages.textWidth(), draft.pages.figureHeight()), title);
        draft.markup.text(caption, draft.wording.get("timeline.key") + " ");
        draft.drawnFrom(caption, title, events.stream().map(Event::statement));
    }

    private List<Dated> dated() {
        Stream<Statement> standing = draft.dossier.statements().stream().filter(s -> s.status() != StatementStatus.RETRACTED);
        return standing.flatMap(s -> EdtfDate.parse(draft.isDate(s) ? s.value() : s.validFrom()).map(d -> new Dated(d, s)).stream())
            .sorted(Comparator.comparing(Dated::date).thenComparingInt(d -> d.statement().number())).toList();
    }

    /** What happened; empty when another statement of the same relation has told it already. */
    private Optional<String> event(Dated d) {
        Entity entity = draft.dossier.entity(d.statement().entityId()).orElse(null);
        if (entity == null || entity.isRelation() && !told.add(entity.id() + " " + d.date().text())) return Optional.empty();
        if (entity.isRelation()) return Optional.of(draft.caption(entity.id()));
        String what = listed(entity).orElse(draft.caption(entity.id()));
        return Optional.of(d.statement().property().equals(ITS_DAY) ? what : what + ": " + said(d.statement()));
    }

    private String said(Statement s) {
        if (FREE_TEXT.contains(s.property())) return draft.value(s);
        if (s.property().equals(LISTED)) return listing(s);
        return draft.isDate(s) ? draft.dossier.label(s).toLowerCase(Locale.ROOT) : draft.dossier.label(s) + " – " + draft.value(s);
    }

    /** Whom a listing lists. */
    private Optional<String> listed(Entity entity) {
        return draft.dossier.standing(entity.id()).stream().filter(s -> entity.schema().equals("Sanction") && s.property().equals("entity"))
            .filter(s -> s.valueEntityId() != null).map(s -> draft.caption(s.valueEntityId())).findFirst();
    }

    /** That it was listed, and by whom. */
    private String listing(Statement s) {
        return draft.dossier.entities().stream().flatMap(e -> draft.dossier.sanctions(e.id()).stream()).filter(l -> l.sanction().id().equals(s.entityId()))
            .filter(l -> !l.authority().isBlank()).findFirst().map(this::listing).orElse(draft.wording.get("timeline.listed"));
    }

    private String listing(Listing listing) {
        draft.labels.add(listing);
        return draft.wording.get("timeline.listedBy", listing.authority());
    }
}
