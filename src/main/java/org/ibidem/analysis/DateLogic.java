package org.ibidem.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Schema;

/**
 * PRE-11: dates that cannot be: an end before its start, or somebody who acts before being born or founded, or after dying or
 * being dissolved. Vague dates are given the benefit of the doubt.
 */
final class DateLogic {
    private static final String CODE = "PRE-11";
    private final Dossier dossier;
    private final List<WeakSpot> found = new ArrayList<>();

    /** From when to when something is said to be, as far as that is known. */
    private record Life(Optional<EdtfDate> start, Optional<EdtfDate> end) {}

    DateLogic(Dossier dossier) {
        this.dossier = dossier;
    }

    List<WeakSpot> find() {
        dossier.statements().stream().filter(WeakSpots::stands).forEach(this::checkValidity);
        dossier.entities().forEach(this::checkOrder);
        dossier.relations().forEach(relation -> {
            checkOrder(relation.entity());
            checkEnd(relation, relation.source());
            checkEnd(relation, relation.target());
        });
        return found;
    }

    private void checkValidity(Statement s) {
        if (isBefore(EdtfDate.parse(s.validTo()), EdtfDate.parse(s.validFrom()))) {
            add(s.ref().toString(), "dates.validity", WeakSpots.words(dossier, s), s.validFrom(), s.validTo());
        }
    }

    private void checkOrder(Entity entity) {
        Life life = life(entity);
        if (isBefore(life.end(), life.start())) {
            add(entity.ref().toString(), "dates.order", dossier.caption(entity.id()), life.start().get(), life.end().get());
        }
    }

    private void checkEnd(Relation relation, UUID end) {
        Life link = spanOf(relation);
        Life life = dossier.entity(end).map(this::life).orElseThrow();
        String object = relation.entity().ref().toString();
        String relationName = dossier.caption(relation.entity().id());
        if (isBefore(link.start(), life.start())) {
            add(object, "dates.too-early", relationName, link.start().get(), dossier.caption(end), life.start().get());
        }
        Optional<EdtfDate> last = link.end().or(link::start);
        if (isBefore(life.end(), last)) {
            add(object, "dates.too-late", relationName, last.get(), dossier.caption(end), life.end().get());
        }
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
