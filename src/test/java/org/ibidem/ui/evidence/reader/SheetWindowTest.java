package org.ibidem.ui.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.evidence.Excerpt;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.job.Progress;
import org.ibidem.model.Handling;
import org.ibidem.model.Passage;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.evidence.reader.SheetViewModel.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table as it is read: cells in rows and columns, selected, marked and found where they stand in the text. */
@OnScreen
class SheetWindowTest {
    @TempDir Path folder;

    private static void fill(Sheet sheet, int row, String... cells) {
        Row made = sheet.createRow(row);
        for (int i = 0; i < cells.length; i++) made.createCell(i).setCellValue(cells[i]);
    }

    private Path workbook() throws Exception {
        Path file = folder.resolve("ships.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet ships = book.createSheet("Ships");
            fill(ships, 0, "Name", "Flag", "Remark");
            fill(ships, 6, "Jie Shun", "Cambodia", "seized");
            fill(ships, 7, "Chong Chon Gang", "DPRK", "detained");
            fill(book.createSheet("Ports"), 1, "Haeju");
            book.write(out);
        }
        return file;
    }

    private OpenWindow open(Path file) {
        Path caseFolder = folder.resolve("Tables.case");
        try (Case made = Case.create(caseFolder, "Tables", Handling.AMBER, Installation.in(folder.resolve("home")))) {
            new Intake(made).add(java.util.List.of(file), IntakeOptions.NONE, Progress.NONE);
        }
        OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(caseFolder));
        Toolkit.act(() -> window.session().openEvidence(window.session().dossier().get().evidence().getFirst().id()));
        window.hand().awaitNode("reader-sheet");
        return window;
    }

    private static String cell(Hand hand) {
        return Toolkit.ask(() -> hand.node("sheet-cell", javafx.scene.control.Label.class).getText() + "=" + hand.node("sheet-content", TextField.class).getText());
    }

    @Test
    void cellsAreSelectedMarkedAndCalledByTheirNames() throws Exception {
        try (OpenWindow window = open(workbook())) {
            Hand hand = window.hand();
            SheetGrid grid = hand.node("reader-sheet", SheetGrid.class);
            hand.click(Toolkit.ask(() -> grid.middle(new Cell(2, 1))), 1, false);
            assertThat(cell(hand)).isEqualTo("B7=Cambodia");
            hand.press(KeyCode.RIGHT, false, true);
            hand.press(KeyCode.DOWN, false, true);
            ReaderViewModel model = Toolkit.ask(() -> grid.model().reader());
            assertThat(Toolkit.ask(() -> model.selection().selected().get().map(Excerpt::words).orElse(""))).isEqualTo("Cambodia\tseized\nDPRK\tdetained");
            hand.press(KeyCode.M);
            Toolkit.await("a passage for each row", () -> model.marked().size() == 2);
            Passage first = Toolkit.ask(() -> model.marked().getFirst().passage());
            assertThat(model.text(1).substring(first.start(), first.end())).isEqualTo("Cambodia\tseized");
            assertThat(model.cells(first)).isEqualTo("Ships!B7:C7");
            hand.snapshot(Path.of("target/shots/reader-sheet.png"));
            hand.click("sheet-2");
            hand.press(KeyCode.HOME, true, false);
            hand.press(KeyCode.DOWN);
            assertThat(cell(hand)).isEqualTo("A2=Haeju");
        }
    }

    @Test
    void aHundredThousandRowsAreThereAndFound() throws Exception {
        StringBuilder csv = new StringBuilder("number,name,place\n");
        for (int i = 2; i <= 100_000; i++) csv.append(i).append(",ship ").append(i).append(",port ").append(i % 7).append('\n');
        csv.append("100001,\"last, of all\",Haeju\n");
        try (OpenWindow window = open(Files.writeString(folder.resolve("many.csv"), csv))) {
            Hand hand = window.hand();
            SheetGrid grid = hand.node("reader-sheet", SheetGrid.class);
            Toolkit.act(grid::requestFocus);
            hand.press(KeyCode.END, true, false);
            assertThat(cell(hand)).isEqualTo("C100001=Haeju");
            assertThat(Toolkit.ask(() -> grid.lookupAll(".sheet-words").size())).isLessThan(400);
            ReaderViewModel model = Toolkit.ask(() -> grid.model().reader());
            Toolkit.act(() -> model.find().words().set("ship 50000"));
            Toolkit.await("the hit", () -> model.find().hits().get().size() == 1);
            Toolkit.await("its cell", () -> cell(hand).equals("B50000=ship 50000"));
        }
    }
}
