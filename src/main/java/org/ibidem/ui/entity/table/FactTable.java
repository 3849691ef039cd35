package org.ibidem.ui.entity.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;

/** A table of a case at one moment, its words computed once. Columns of properties that nobody wants to see have empty cells. */
record FactTable(CaseFacts facts, List<Column> columns, Set<String> wanted, List<Line> lines) {
    private static final int FIRST_SEEN = 2;

    /** A column to sort by, and which way. */
    record Order(String column, boolean descending) {}

    /** Reads a table; takes time that grows with the case. When no properties are wanted yet, the most used are. */
    static FactTable of(CaseFacts facts, FactKind kind, Set<String> wanted) {
        List<Column> columns = Columns.of(kind, facts);
        Set<String> seen = wanted.isEmpty() ? columns.stream().filter(Column::isProperty).limit(FIRST_SEEN).map(Column::id).collect(Collectors.toSet()) : wanted;
        return new FactTable(facts, columns, Set.copyOf(seen), facts.rows(kind).stream().map(row -> line(facts, columns, seen, row)).toList());
    }

    private static Line line(CaseFacts facts, List<Column> columns, Set<String> wanted, Entity row) {
        String[] cells = new String[columns.size()];
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            Column column = columns.get(i);
            cells[i] = column.isProperty() && !wanted.contains(column.id()) ? "" : column.words().of(facts, row);
            words.append(cells[i]).append('\n');
        }
        for (Statement s : facts.dossier().statements(row.id())) words.append(s.value()).append('\n').append(s.original()).append('\n');
        return new Line(row, cells, words.toString().toLowerCase(Locale.ROOT));
    }

    int index(Column column) {
        for (int i = 0; i < columns.size(); i++) if (columns.get(i).id().equals(column.id())) return i;
        throw new IllegalArgumentException(column.id());
    }

    /** Whether a column is before the analyst. */
    boolean shows(Column column) {
        return !column.isProperty() || wanted.contains(column.id());
    }

    /** Every row in this order; rows that are alike keep the order of their numbers. */
    List<Line> sorted(List<Order> by) {
        Comparator<Line> comparator = null;
        for (Order order : by) {
            int i = 0;
            while (i < columns.size() && !columns.get(i).id().equals(order.column())) i++;
            if (i == columns.size()) continue;
            Comparator<Line> next = column(i, order.descending());
            comparator = comparator == null ? next : comparator.thenComparing(next);
        }
        if (comparator == null) return lines;
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(comparator);
        return sorted;
    }

    private Comparator<Line> column(int index, boolean descending) {
        Column column = columns.get(index);
        return (a, b) -> {
            String x = a.cell(index);
            String y = b.cell(index);
            int order = column.compare(x, y);
            return descending && !x.isEmpty() && !y.isEmpty() ? -order : order;
        };
    }
}
