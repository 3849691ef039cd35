package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;
import org.junit.jupiter.api.Test;

/** Cells of a sheet and their places in the page's text. */
class SheetTest {
    private static final String TEXT = "Ships\nName\tFlag\nJie Shun\tCambodia\n\tDPRK";

    private static Sheet ships() {
        return Sheet.of(TEXT, List.of(new Markup(Kind.SHEET, 0, 5, ""), new Markup(Kind.ROWS, 6, 34, "1"), new Markup(Kind.ROWS, 34, TEXT.length(), "7")));
    }

    @Test
    void aPlaceIsCalledByItsCells() {
        Sheet sheet = ships();
        int cambodia = TEXT.indexOf("Cambodia");
        assertThat(sheet.reference(cambodia, cambodia + 8)).isEqualTo("Ships!B2");
        assertThat(sheet.reference(TEXT.indexOf("Jie"), cambodia + 8)).isEqualTo("Ships!A2:B2");
        assertThat(sheet.reference(TEXT.indexOf("DPRK"), TEXT.length())).as("rows that are left out count").isEqualTo("Ships!B7");
        assertThat(sheet.reference(0, 5)).as("the title is no cell").isEmpty();
        assertThat(sheet.number(0)).isZero();
        assertThat(sheet.cell(3, 0)).isEmpty();
        assertThat(sheet.cell(1, 5)).as("a cell the row does not have").isEmpty();
    }

    @Test
    void columnsHaveTheirLetters() {
        assertThat(IntStream.of(0, 25, 26, 51, 701, 702).mapToObj(Sheet::column)).containsExactly("A", "Z", "AA", "AZ", "ZZ", "AAA");
    }

    @Property
    void everyCellIsFoundAtItsPlace(@ForAll @Size(min = 1, max = 12) List<@Size(min = 1, max = 6) List<@CharRange(from = 'a', to = 'c') @StringLength(max = 3) String>> rows) {
        String text = rows.stream().map(r -> String.join("\t", r)).collect(Collectors.joining("\n"));
        Sheet sheet = Sheet.of(text, List.of(new Markup(Kind.ROWS, 0, text.length(), "1")));
        for (int row = 0; row < rows.size() && sheet.number(row) > 0; row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                assertThat(sheet.cell(row, column)).isEqualTo(rows.get(row).get(column));
                int start = sheet.start(row, column);
                assertThat(sheet.rowAt(start)).isEqualTo(row);
                assertThat(sheet.columnAt(start)).isEqualTo(column);
            }
        }
    }
}
