package org.ibidem.analysis;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Proof;
import org.ibidem.dossier.Relation;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Schema;

/**
 * PRE-11: dates that cannot be: an end before its start, somebody who acts before being born or founded, or after dying or
 * being dissolved, or a document that tells what happened only after it was published. Vague dates are given the benefit of the doubt.
 */
final class DateLogic {
    private static final String CODE = "PRE-11";
    /** About so long before it begins something is announced. */
    private static final int YEARS_AHEAD = 1;
    private final Dossier dossier;
    private final List<WeakSpot> found = new ArrayList<>();

    /** From when to when something is said to be, as far as that is known. */
    private record Life(Optional<EdtfDate> start, Optional<EdtfDate> end) {}

    DateLogic(Dossier dossier) {
        this.dossier = dossier;
    }

    List<WeakSpot> find() {
        dossier.statements().stream().filter(WeakSpots::stands).forEach(s -> {
            checkValidity(s);
            checkPublication(s);
        });
        dossier.entities().forEach(this::checkOrder);
        dossier.relations().forEach(relation -> {
            checkOrder(relation.entity());
            checkEnd(relation, relation.source());
            checkEnd(relation, relation.target());
        });
        dossier.entities().stream().filter(e -> !e.isRelation() && isEvent(e)).forEach(this::checkThoseInvolved);
        return found;
    }

    private void checkValidity(Statement s) {
        if (isBefore(EdtfDate.parse(s.validTo()), EdtfDate.parse(s.validFrom()))) {
            add(s.ref().toString(), "dates.validity", WeakSpots.words(dossier, s), s.validFrom(), s.validTo());
        }
    }

    /**
     * Birth and founding can only be told afterwards. Appointments, contracts, sanctions and laws are published before they begin, but not
     * long before; an end, such as the last day on which something is valid, is often told before.
     */
    private void checkPublication(Statement s) {
        Optional<Schema> beginning = dossier.entity(s.entityId()).flatMap(dossier::schema).filter(schema -> schema.startProperties().contains(s.property()));
        Optional<EdtfDate> begin = EdtfDate.parse(beginning.isPresent() ? s.value() : s.validFrom());
        int ahead = beginning.filter(schema -> schema.isA("LegalEntity")).isPresent() ? 0 : YEARS_AHEAD;
        dossier.proofs(s.id()).stream().filter(p -> !p.refutes() && isForetold(EdtfDate.parse(p.evidence().published()), begin, ahead)).map(Proof::evidence).distinct()
            .forEach(e -> add(s.ref().toString(), "dates.foretold", WeakSpots.words(dossier, s), begin.get(), e.ref(), e.published()));
    }

    private static boolean isForetold(Optional<EdtfDate> published, Optional<EdtfDate> begin, int ahead) {
        return isBefore(published, begin) && ChronoUnit.YEARS.between(published.get().latest(), begin.get().earliest()) >= ahead;
    }

    private void checkOrder(Entity entity) {
        Life life = life(entity);
        if (isBefore(life.end(), life.start())) {
            add(entity.ref().toString(), "dates.order", dossier.caption(entity.id()), life.start().get(), life.end().get());
        }
    }

    private void checkEnd(Relation relation, UUID end) {
        check(relation.entity(), spanOf(relation), end);
    }

    /** Somebody who acts does so between the beginning and the end. */
    private void check(Entity act, Life span, UUID actor) {
        Life life = dossier.entity(actor).map(this::life).orElseThrow();
        String object = act.ref().toString();
        String name = dossier.caption(act.id());
        if (isBefore(span.start(), life.start())) {
            add(object, "dates.too-early", name, span.start().get(), dossier.caption(actor), life.start().get());
        }
        Optional<EdtfDate> last = span.end().or(span::start);
        if (isBefore(life.end(), last)) {
            add(object, "dates.too-late", name, last.get(), dossier.caption(actor), life.end().get());
        }
    }

    /** Something that happened, with those who took part; a passport or a listing may outlast whom it is of. */
    private boolean isEvent(Entity entity) {
        return dossier.schema(entity).filter(s -> s.isA("Event")).isPresent();
    }

    private void checkThoseInvolved(Entity event) {
        Life span = life(event);
        dossier.standing(event.id()).stream().map(Statement::valueEntityId).filter(Objects::nonNull).distinct().forEach(actor -> check(event, span, actor));
    }

    /** By the relation's own dates, else by when its ends are said to hold. */
    private Life spanOf(Relation relation) {
        Life own = life(relation.entity());
        List<Statement> ends = relation.about().stream()
            .filter(s -> WeakSpots.stands(s) && (relation.source().equals(s.valueEntityId()) || relation.target().equals(s.valueEntityId()))).toList();
        return new Life(own.start().or(() -> ends.stream().flatMap(s -> EdtfDate.parse(s.validFrom()).stream()).findFirst()),
            own.end().or(() -> ends.stream().flatMap(s -> EdtfDate.parse(s.validTo()).stream()).findFirst()));
    }

    private Life life(Entity entity) {
        Optional<Schema> schema = dossier.schema(entity);
        return new Life(schema.flatMap(s -> date(entity, s.startProperties())), schema.flatMap(s -> date(entity, s.endProperties())));
    }

    private Optional<EdtfDate> date(Entity entity, List<String> properties) {
        for (String property : properties) {
            List<Statement> said = dossier.standing(entity.id()).stream().filter(s -> s.property().equals(property)).toList();
            Optional<Statement> best = said.stream().filter(Statement::preferred).findFirst().or(() -> said.stream().findFirst());
            Optional<EdtfDate> date = best.flatMap(s -> EdtfDate.parse(s.value()));
            if (date.isPresent()) return date;
        }
        return Optional.empty();
    }

    private static boolean isBefore(Optional<EdtfDate> a, Optional<EdtfDate> b) {
        return a.isPresent() && b.isPresent() && a.get().isBefore(b.get());
    }

    private void add(String object, String key, Object... values) {
        found.add(WeakSpot.of(CODE, Severity.WARN, object, key, values));
    }
}
