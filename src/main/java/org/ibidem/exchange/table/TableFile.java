package org.ibidem.exchange.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.ibidem.exchange.Loss;

/** A file of rows. */
interface TableFile {
    /** Gives each row in turn, the headings among them. @throws org.ibidem.message.UserProblem at the first place that cannot be read */
    void forEach(Consumer<TableRow> reader);

    /** The names of its sheets in order; none of a file that has no sheets. @throws org.ibidem.message.UserProblem when it cannot be read */
    List<String> sheets();

    /** In which encoding its letters are read; empty where the format leaves no choice. */
    String encoding();

    /** What is to be told of how it was taken where the file does not say. */
    List<Loss> doubt();

    /** The table in a file, by its ending. */
    static TableFile of(Path path, Mapping mapping) {
        boolean workbook = path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return workbook ? new XlsxTable(path, mapping) : new CsvTable(path, mapping);
    }
}
