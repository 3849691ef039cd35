package org.ibidem.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.CsvFile;
import org.ibidem.casefile.WholeFile;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.Item;
import org.ibidem.exchange.plain.PlainCase;
import org.ibidem.ontology.Ontology;

/**
 * Writes a case as one table: a row for each thing, then for each relation, with {@code id}, {@code uuid}, {@code schema}, {@code source} and {@code target}, and a
 * column for each property. Where a property has several values, further rows with the same id say them.
 */
public final class TableExport {
    private static final List<String> ROLES = List.of(Columns.ID, Columns.UUID, Columns.SCHEMA, Columns.SOURCE, Columns.TARGET);
    private final PlainCase plain;
    private final List<String> properties;

    /** What takes the rows. */
    private interface Rows {
        void row(Object... cells) throws IOException;
    }

    private TableExport(PlainCase plain) {
        this.plain = plain;
        this.properties = List.copyOf(new TreeSet<>(plain.items().stream().flatMap(i -> i.values().stream()).map(Item.Value::field).toList()));
    }

    /** Writes the file anew, whole or not at all, and notes it in the journal. @throws org.ibidem.message.UserProblem when it cannot be written */
    public static Outcome write(Case open, Ontology ontology, Path file) {
        TableExport export = new TableExport(PlainCase.of(open, ontology));
        boolean workbook = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        WholeFile.write(file, workbook ? export::workbook : export::csv);
        open.note("export.table", file.getFileName().toString());
        return new Outcome(export.plain.kept(), export.plain.lost());
    }

    private void csv(OutputStream out) throws IOException {
        try (CsvFile csv = new CsvFile(out, headings().toArray(String[]::new))) {
            for (Item item : plain.items()) rows(item, csv::row);
        }
    }

    private void workbook(OutputStream out) throws IOException {
        try (XlsxFile xlsx = new XlsxFile(out, headings())) {
            for (Item item : plain.items()) rows(item, cells -> {
                if (xlsx.row(cells)) plain.lose(item.id(), "", TableImport.MESSAGES.get("lost.cell-length", XlsxFile.LONGEST_CELL));
            });
        }
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(ROLES);
        properties.stream().map(TableExport::heading).forEach(headings::add);
        return headings;
    }

    /** A property of the analyst's that is called like one of our columns. */
    private static String heading(String property) {
        return ROLES.contains(property) || property.equals(Columns.LABEL) ? property + " (property)" : property;
    }

    private void rows(Item item, Rows rows) throws IOException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        item.values().forEach(v -> values.computeIfAbsent(v.field(), f -> new ArrayList<>()).add(v.text()));
        int count = values.values().stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < count; i++) rows.row(cells(item, values, i));
    }

    private Object[] cells(Item item, Map<String, List<String>> values, int row) {
        List<Object> cells = new ArrayList<>(List.of(item.id(), item.uuid().toString(), item.kind(), item.isLink() ? item.ends().from() : "", item.isLink() ? item.ends().to() : ""));
        for (String property : properties) {
            List<String> all = values.getOrDefault(property, List.of());
            cells.add(row < all.size() ? all.get(row) : "");
        }
        return cells.toArray();
    }
}
