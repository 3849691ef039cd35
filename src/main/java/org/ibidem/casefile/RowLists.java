package org.ibidem.casefile;

import java.util.List;
import org.ibidem.model.Row;

/** Where all rows of a kind can be asked for: of a case as it stands ({@link Rows}), or as it stood once ({@link Past}). */
public interface RowLists {
    /** All rows of a kind, by their number where they have one, else in the order they were made. */
    <R extends Row> List<R> all(Class<R> type);
}
