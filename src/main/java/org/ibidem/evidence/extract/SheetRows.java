package org.ibidem.evidence.extract;

import java.util.List;
import org.ibidem.model.Markup.Kind;

/** Notes where the rows of a sheet are in its text, and which numbers they have: rows without a cell are no lines. */
final class SheetRows {
    private final MarkedText out;
    private final List<Integer> numbers;
    private int rows;
    private int number;
    private int next = -1;
    private int from;

    /** The rows of a sheet have these numbers; where the list ends, each is one more than the one before. */
    SheetRows(MarkedText out, List<Integer> numbers) {
        this.out = out;
        this.numbers = numbers;
    }

    /** An element of the sheet begins. */
    void begin(String name) {
        if (name.equals("h1")) out.open(Kind.SHEET, "");
        if (!name.equals("tr")) return;
        number = rows < numbers.size() ? numbers.get(rows) : number + 1;
        rows++;
        if (number != next) stop();
        from = out.length();
    }

    /** An element of the sheet ends. A row that left no sign ends the run of rows, for the next line has a number that is higher by more than one. */
    void end(String name) {
        if (name.equals("h1")) out.close();
        if (name.equals("tr")) endRow();
        if (name.equals("table")) stop();
    }

    private void endRow() {
        if (!out.hasSigns(from)) {
            stop();
        } else {
            if (next < 0) out.openAt(Kind.ROWS, from, Integer.toString(number));
            next = number + 1;
        }
    }

    private void stop() {
        if (next >= 0) out.close();
        next = -1;
    }
}
