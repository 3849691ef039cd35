package org.ibidem.ui.entity.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Selection;

/** The rows of a case that pass the filter, in the order asked for; read, sorted and filtered behind the window's thread. */
public final class FactTableModel {
    private final CaseSession session;
    private final ObservableValue<Predicate<UUID>> scope;
    private final ObjectProperty<FactKind> kind = new SimpleObjectProperty<>(FactKind.ENTITIES);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Schema> schema = new SimpleObjectProperty<>();
    private final ObservableList<Schema> schemata = FXCollections.observableArrayList();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<FactTable> table = new ReadOnlyObjectWrapper<>();
    private final Map<FactKind, Set<String>> wanted = new HashMap<>();
    private List<FactTable.Order> order = List.of();
    private volatile Dossier newest;
    private FactTable coming;
    private Sorted sorted = new Sorted(null, List.of(), List.of());

    /** Sorted once, filtered often; only touched behind the window's thread. */
    private record Sorted(FactTable of, List<FactTable.Order> by, List<Line> lines) {}

    /** The tables of this case, of those within the scope. */
    public FactTableModel(CaseSession session, ObservableValue<Predicate<UUID>> scope) {
        this.session = session;
        this.scope = scope;
        session.dossier().addListener((o, before, now) -> read());
        kind.addListener((o, before, now) -> {
            schema.set(null);
            read();
        });
        filter.addListener((o, before, now) -> refill());
        schema.addListener((o, before, now) -> refill());
        scope.addListener((o, before, now) -> refill());
        read();
    }

    private void read() {
        Dossier dossier = session.dossier().get();
        FactKind rows = kind.get();
        Set<String> columns = Set.copyOf(wanted.getOrDefault(rows, Set.of()));
        newest = dossier;
        session.behind(() -> {
            if (newest != dossier) return;
            FactTable before = table.get();
            CaseFacts facts = before != null && before.facts().dossier().shows(dossier) ? before.facts() : CaseFacts.of(dossier);
            FactTable fresh = FactTable.of(facts, rows, columns);
            session.desk().threads().screen().execute(() -> show(rows, fresh));
        });
    }

    private void show(FactKind rows, FactTable fresh) {
        if (rows != kind.get()) return;
        wanted.put(rows, new HashSet<>(fresh.wanted()));
        List<Schema> used = fresh.lines().stream().map(l -> l.entity().schema()).distinct().flatMap(s -> session.dossier().get().ontology().schema(s).stream()).toList();
        if (!used.equals(schemata)) schemata.setAll(used);
        coming = fresh;
        refill();
    }

    /** A table is shown together with its rows: those of the one before have other cells. */
    private void refill() {
        FactTable now = coming;
        if (now == null) return;
        RowFilter wish = new RowFilter(filter.get(), schema.get() == null ? "" : schema.get().name(), scope.getValue());
        List<FactTable.Order> by = order;
        session.behind(() -> {
            if (sorted.of() != now || !sorted.by().equals(by)) sorted = new Sorted(now, by, now.sorted(by));
            List<Line> passing = sorted.lines().parallelStream().filter(wish.in(now.columns())).toList();
            session.desk().threads().screen().execute(() -> {
                boolean late = coming != now || !Objects.equals(order, by) || !filter.get().equals(wish.typed());
                if (!late) show(now, passing);
            });
        });
    }

    private void show(FactTable now, List<Line> passing) {
        if (table.get() != null && !ids(table.get()).equals(ids(now))) lines.clear();
        table.set(now);
        lines.setAll(passing);
    }

    private static List<String> ids(FactTable of) {
        return of.columns().stream().map(Column::id).toList();
    }

    /** Sorts by these columns, the first before the next. */
    void sort(List<FactTable.Order> by) {
        if (by.equals(order)) return;
        order = List.copyOf(by);
        refill();
    }

    /** Shows the column of a property, or hides it. */
    void want(Column column, boolean shown) {
        Set<String> columns = wanted.computeIfAbsent(kind.get(), k -> new HashSet<>());
        if (shown ? columns.add(column.id()) : columns.size() > 1 && columns.remove(column.id())) read();
    }

    /** What the rows are. */
    public ObjectProperty<FactKind> kind() {
        return kind;
    }

    /** The words that rows must have, as {@link RowFilter} reads them. */
    public StringProperty filter() {
        return filter;
    }

    /** The one schema whose rows are shown; {@code null} for all. */
    public ObjectProperty<Schema> schema() {
        return schema;
    }

    /** The schemata of the rows that there are. */
    public ObservableList<Schema> schemata() {
        return schemata;
    }

    /** The rows that pass, in order. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** The table that was read last; {@code null} until it was. */
    ReadOnlyObjectProperty<FactTable> table() {
        return table.getReadOnlyProperty();
    }

    /** The columns before the analyst. */
    List<Column> columns() {
        return table.get().columns().stream().filter(table.get()::shows).toList();
    }

    /** The words of a cell. */
    String cell(Line line, Column column) {
        return line.cell(table.get().index(column));
    }

    /** The statements that a cell is read from. */
    List<Statement> said(Line line, Column column) {
        return column.said().of(table.get().facts(), line.entity());
    }

    /** Lets the inspector show a cell: the statement that it is, or all that is said of its row. */
    void select(Line line, Column column) {
        List<Statement> said = said(line, column);
        session.selection().set(said.size() == 1 ? Selection.statement(said.getFirst().id()) : Selection.entity(line.id()));
    }

    /** Selects several rows. */
    void select(List<UUID> rows) {
        session.selection().set(Selection.entities(rows));
    }

    /** Brings up the passage that proves a cell, or what says that there is none. */
    void openProof(Line line, Column column) {
        List<Statement> said = said(line, column);
        Dossier dossier = session.dossier().get();
        (said.isEmpty() ? dossier.standing(line.id()) : said).stream().flatMap(s -> dossier.proofs(s.id()).stream()).filter(p -> !p.refutes()).findFirst()
            .ifPresentOrElse(p -> session.openPassage(p.passage().id()), () -> select(line, column));
    }

    /** Brings up the profile of a row. */
    public void open(Line line) {
        session.openEntity(line.id());
    }

    /** Asks for a file and writes what is shown there as CSV. */
    public void export() {
        if (table.get() != null) new TableText(this).export();
    }

    /** Changes a cell, which shows it at once; the case follows. */
    CompletableFuture<Void> change(Line line, Column column, String typed) {
        return edit().write(line, column, typed, value -> show(line, column, value)).whenComplete((done, failure) -> {
            if (failure != null) refill();
        });
    }

    private void show(Line line, Column column, String value) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) != line) continue;
            lines.set(i, line.with(table.get().index(column), value));
            return;
        }
    }

    /** What changes cells. */
    CellEdit edit() {
        return new CellEdit(session);
    }

    /** The case whose tables they are. */
    CaseSession session() {
        return session;
    }
}
