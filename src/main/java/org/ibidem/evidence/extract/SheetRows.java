package org.ibidem.evidence.extract;

import org.ibidem.model.Markup.Kind;

/** Notes where the rows of a sheet are in its text, and which numbers they have: rows without a cell are no lines. */
final class SheetRows {
    private final MarkedText out;
    private int row;
    private boolean running;
    private int from;

    SheetRows(MarkedText out) {
        this.out = out;
    }

    /** An element of the sheet begins. */
    void begin(String name) {
        switch (name) {
            case "h1" -> out.open(Kind.SHEET, "");
            case "tr" -> {
                row++;
                from = out.length();
            }
            default -> { }
        }
    }

    /** An element of the sheet ends. A row that left no sign ends the run of rows, for the next line has a number that is higher by more than one. */
    void end(String name) {
        if (name.equals("h1")) out.close();
        if (name.equals("tr")) endRow();
        if (name.equals("table")) stop();
    }

    private void endRow() {
        boolean isLine = out.hasSigns(from);
        if (!isLine) stop();
        else if (!running) start();
    }

    private void start() {
        out.openAt(Kind.ROWS, from, Integer.toString(row));
        running = true;
    }

    private void stop() {
        if (running) out.close();
        running = false;
    }
}
