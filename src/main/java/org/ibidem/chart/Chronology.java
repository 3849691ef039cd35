package org.ibidem.chart;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Schema;

/** When each entity comes up: the first day that is said of it or of one of its relations. */
final class Chronology {
    private final Dossier dossier;

    Chronology(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The day of each node, the first of all that it stands for, counted from 1 January 1970; NaN where no date is said. */
    double[] days(ChartScene scene) {
        return scene.nodes().stream().mapToDouble(n -> scene.entities(n.id()).stream().flatMapToLong(e -> first(e).stream()).asDoubleStream().min().orElse(Double.NaN)).toArray();
    }

    /** The same by what the nodes are, of those with a day. */
    Map<UUID, Double> byEntity(ChartScene scene) {
        double[] days = days(scene);
        Map<UUID, Double> byEntity = new HashMap<>();
        for (int i = 0; i < days.length; i++) if (!Double.isNaN(days[i])) byEntity.put(scene.nodes().get(i).id(), days[i]);
        return byEntity;
    }

    private OptionalLong first(UUID entity) {
        LongStream own = dossier.entity(entity).stream().flatMapToLong(e -> days(e, dossier.standing(entity)));
        LongStream linked = dossier.relationsOf(entity).stream().flatMapToLong(this::days);
        return LongStream.concat(own, linked).min();
    }

    private LongStream days(Relation relation) {
        return days(relation.entity(), relation.about());
    }

    private LongStream days(Entity of, List<Statement> said) {
        List<String> starts = dossier.schema(of).map(Schema::startProperties).orElse(List.of());
        return said.stream().flatMap(s -> starts.contains(s.property()) ? Stream.of(s.value(), s.validFrom()) : Stream.of(s.validFrom()))
            .flatMap(text -> EdtfDate.parse(text).stream()).map(EdtfDate::earliest).filter(d -> !d.equals(LocalDate.MIN)).mapToLong(LocalDate::toEpochDay);
    }
}
