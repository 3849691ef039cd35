package org.ibidem.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibidem.model.Assessment;
import org.ibidem.model.Basis;
import org.ibidem.model.Block;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CaseInfo;
import org.ibidem.model.Chart;
import org.ibidem.model.ChartItem;
import org.ibidem.model.Citation;
import org.ibidem.model.Correction;
import org.ibidem.model.Counter;
import org.ibidem.model.Decision;
import org.ibidem.model.Derived;
import org.ibidem.model.Edition;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Former;
import org.ibidem.model.Gap;
import org.ibidem.model.Ground;
import org.ibidem.model.Hypothesis;
import org.ibidem.model.Judgement;
import org.ibidem.model.KnownWord;
import org.ibidem.model.ListHit;
import org.ibidem.model.Metadata;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Recommendation;
import org.ibidem.model.Reply;
import org.ibidem.model.Report;
import org.ibidem.model.Row;
import org.ibidem.model.SavedSearch;
import org.ibidem.model.ScreenedList;
import org.ibidem.model.ScreeningRun;
import org.ibidem.model.Source;
import org.ibidem.model.Statement;
import org.ibidem.model.StyleRule;
import org.ibidem.model.Suggestion;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;
import org.ibidem.model.Waiver;
import org.ibidem.model.WatchTerm;

/** Every table of the case, and which column of one points to a row of another. */
public final class Tables {
    private final Map<Class<?>, Table<?>> byType = new LinkedHashMap<>();
    private final Map<String, Table<?>> byName = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();

    /** A column that holds another row's id. One that is {@code owned} goes with it; otherwise it is emptied. */
    public record Reference(Table<?> from, String column, Table<?> to, boolean owned) {}

    /** The tables of this version of the program. */
    public Tables() {
        for (Class<? extends Row> type : List.of(CaseInfo.class, Counter.class, Source.class, Evidence.class, PageText.class,
            Passage.class, UserSchema.class, UserProperty.class, Entity.class, Statement.class, Citation.class, Chart.class,
            ChartItem.class, CanvasItem.class, Report.class, Block.class, SavedSearch.class, Derived.class, Suggestion.class,
            WatchTerm.class, Metadata.class, Former.class, Waiver.class,
            Judgement.class, Basis.class, Recommendation.class, Ground.class, Hypothesis.class, Assessment.class, Gap.class, Reply.class,
            ScreeningRun.class, ScreenedList.class, ListHit.class, Decision.class, Edition.class, Correction.class,
            StyleRule.class, KnownWord.class)) {
            Table<?> table = new Table<>(type);
            byType.put(type, table);
            byName.put(table.name(), table);
        }
        refer("sourceId", Source.class, false);
        refer("parentId", Evidence.class, false);
        refer("derivedFromId", Evidence.class, false);
        refer("evidenceId", Evidence.class, true);
        refer("entityId", Entity.class, true);
        refer("valueEntityId", Entity.class, true);
        refer("otherId", Entity.class, true);
        refer("chosenId", Entity.class, false);
        refer("statementId", Statement.class, true);
        refer("passageId", Passage.class, true);
        refer("chartId", Chart.class, true);
        refer("groupId", CanvasItem.class, false);
        refer("reportId", Report.class, true);
        refer("judgementId", Judgement.class, true);
        refer("recommendationId", Recommendation.class, true);
        refer("hypothesisId", Hypothesis.class, true);
        refer("runId", ScreeningRun.class, true);
        refer("toldById", ScreeningRun.class, false);
    }

    private void refer(String component, Class<? extends Row> to, boolean owned) {
        String column = Column.snake(component);
        for (Table<?> from : byType.values()) {
            if (from.has(column)) references.add(new Reference(from, column, of(to), owned));
        }
    }

    /** The table of a kind of row. @throws IllegalArgumentException when it has none */
    @SuppressWarnings("unchecked")
    public <R extends Row> Table<R> of(Class<R> type) {
        Table<?> table = byType.get(type);
        if (table == null) throw new IllegalArgumentException("no table of the case: " + type.getSimpleName());
        return (Table<R>) table;
    }

    /** The table of this name. @throws IllegalArgumentException when this version of the program has none */
    public Table<?> named(String name) {
        Table<?> table = byName.get(name);
        if (table == null) throw new IllegalArgumentException("no table of the case: " + name);
        return table;
    }

    /** All of them; one that is pointed to stands before those that point to it. */
    public Collection<Table<?>> all() {
        return byType.values();
    }

    /** The columns of this table that hold ids of rows. */
    public List<Reference> referencesFrom(Table<?> table) {
        return references.stream().filter(r -> r.from() == table).toList();
    }

    /** The columns, of whichever tables, that hold ids of this table's rows. */
    public List<Reference> referencesTo(Table<?> table) {
        return references.stream().filter(r -> r.to() == table).toList();
    }
}
