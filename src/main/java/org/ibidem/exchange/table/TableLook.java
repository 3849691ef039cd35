package org.ibidem.exchange.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ibidem.casefile.Case;
import org.ibidem.exchange.plain.Forecast;
import org.ibidem.exchange.plain.ItemImport;
import org.ibidem.exchange.plain.ItemSource;
import org.ibidem.ontology.Ontology;

/**
 * A table before it is brought in: the sheets of the file, the encoding in which it is read (empty where there is no choice), and of the one that the mapping names, or else the first, its columns, what each is taken for, its
 * first rows, and how many rows there are.
 */
public record TableLook(List<String> sheets, String encoding, List<String> columns, List<String> holds, List<List<String>> first, long rows) {
    /** How many rows are shown. */
    public static final int SHOWN = 8;
    /** How many rows are tried. */
    public static final int TRIED = 1_000;
    private static final int MOST_COLUMNS = 500;

    /** Reads the file through. @throws org.ibidem.message.UserProblem when it cannot be read */
    public static TableLook at(Path path, Mapping mapping) {
        TableFile file = TableFile.of(path, mapping);
        List<String> sheets = file.sheets();
        Rows rows = new Rows();
        file.forEach(rows::take);
        List<String> head = mapping.header() ? rows.first.isEmpty() ? List.of() : rows.first.removeFirst() : List.of();
        int width = Math.min(MOST_COLUMNS, Math.max(head.size(), rows.first.stream().mapToInt(List::size).max().orElse(0)));
        List<String> padded = IntStream.range(0, width).mapToObj(i -> i < head.size() ? head.get(i) : "").toList();
        Columns columns = Columns.of(padded, mapping);
        List<List<String>> shown = rows.first.stream().limit(SHOWN).map(r -> r.subList(0, Math.min(width, r.size()))).toList();
        return new TableLook(sheets, file.encoding(), IntStream.range(0, width).mapToObj(columns::heading).toList(), IntStream.range(0, width).mapToObj(columns::holds).toList(), shown,
            Math.max(0, rows.count - (mapping.header() ? 1 : 0)));
    }

    /** What bringing the first rows as the mapping says would make; nothing is changed. @throws org.ibidem.message.UserProblem as above */
    public static Forecast tried(Case open, Ontology ontology, Path path, Mapping mapping) {
        return ItemImport.foresee(open, ontology, TableImport.origin(path, mapping), firstOf(new TableItems(TableFile.of(path, mapping), mapping)));
    }

    private static ItemSource firstOf(ItemSource all) {
        return reader -> {
            int[] read = {0};
            try {
                all.forEach(item -> {
                    if (read[0]++ == TRIED) throw new Enough();
                    reader.accept(item);
                });
            } catch (Enough e) {
                // The rest is not looked at.
            }
        };
    }

    /** Stops the reading of a file of which enough is known. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super(null, null, false, false);
        }
    }

    /** The rows of the first sheet. */
    private static final class Rows {
        private final List<List<String>> first = new ArrayList<>();
        private String sheet;
        private long count;

        void take(TableRow row) {
            if (sheet == null) sheet = row.sheet();
            if (!row.sheet().equals(sheet)) return;
            count++;
            if (first.size() <= SHOWN) first.add(row.cells());
        }
    }
}
