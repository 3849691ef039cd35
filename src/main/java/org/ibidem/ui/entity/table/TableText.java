package org.ibidem.ui.entity.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.casefile.CsvFile;
import org.ibidem.casefile.WholeFile;
import org.ibidem.message.Messages;
import org.ibidem.report.SelectedTable;
import org.ibidem.ui.shell.IntoReport;

/** Rows for elsewhere: as text with tabs for the clipboard, as a CSV file for spreadsheets, as a table of the report. */
record TableText(FactTableModel model) {
    private static final Messages MESSAGES = Messages.of(TableText.class);

    /** Rows with tabs between their cells; under the titles of the columns when there are several. */
    String tabbed(List<Line> rows, List<Column> columns) {
        String body = rows.stream().map(r -> columns.stream().map(c -> plain(model.cell(r, c))).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
        return rows.size() < 2 ? body : columns.stream().map(Column::title).collect(Collectors.joining("\t")) + "\n" + body;
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }

    /** Puts rows into the report as a table; who or what a row is of comes first, under the name that the case has for it. */
    void report(List<Line> rows, List<Column> shown) {
        List<Column> columns = Stream.concat(shown.stream().filter(c -> c.id().equals(Column.NAME)), shown.stream().filter(c -> !c.id().equals(Column.NAME) && !c.id().equals(Column.NUMBER) && isFilled(c, rows))).toList();
        boolean named = !columns.isEmpty() && columns.getFirst().id().equals(Column.NAME);
        List<SelectedTable.Row> cells = rows.stream().map(r -> new SelectedTable.Row(columns.stream().map(c -> plain(model.cell(r, c))).toList(), named ? r.entity() : null,
            columns.stream().flatMap(c -> model.said(r, c).stream()).toList())).toList();
        if (!columns.isEmpty() && !rows.isEmpty()) new IntoReport(model.session()).table(MESSAGES.get("report.title." + model.kind().get()), columns.stream().map(Column::title).toList(), cells);
    }

    private boolean isFilled(Column column, List<Line> rows) {
        return rows.stream().anyMatch(r -> !model.cell(r, column).isEmpty());
    }

    /** Asks for a file and writes there what is shown. */
    void export() {
        List<Line> rows = List.copyOf(model.lines());
        List<Column> columns = model.columns();
        int[] at = columns.stream().mapToInt(model.table().get()::index).toArray();
        String name = MESSAGES.get("export.name." + model.kind().get());
        model.session().desk().files().chooseTarget(MESSAGES.get("export.choose"), name + ".csv").ifPresent(file ->
            model.session().run(MESSAGES.get("export.job", file.getFileName()), progress -> {
                WholeFile.write(file, out -> write(rows, columns, at, out));
                return file;
            }, done -> model.session().written(MESSAGES.get("export.done", done.getFileName(), rows.size()), done)));
    }

    private static void write(List<Line> rows, List<Column> columns, int[] at, OutputStream out) throws IOException {
        try (CsvFile csv = new CsvFile(out, columns.stream().map(Column::title).toArray(String[]::new))) {
            for (Line row : rows) csv.row(java.util.Arrays.stream(at).mapToObj(row::cell).toArray());
        }
    }
}
