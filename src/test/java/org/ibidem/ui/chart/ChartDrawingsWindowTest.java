package org.ibidem.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.assertj.core.data.Offset;
import org.ibidem.ShadowSector;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.paint.View;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.Handling;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes, frames and groups by mouse, and a whole chart by keys alone. */
@OnScreen
class ChartDrawingsWindowTest {
    @TempDir Path folder;
    private OpenWindow window;
    private Hand hand;
    private ChartViewModel model;
    private ChartView view;

    private void open(Path opened, Path home) {
        window = new OpenWindow(home, new AnswersFiles(folder), Optional.of(opened));
        hand = window.hand();
        Toolkit.act(() -> window.session().pages().open(window.frame().screens().stream().filter(s -> s.id().equals("chart")).findFirst().orElseThrow().page()));
        hand.awaitNode("chart-sheet");
        view = (ChartView) hand.node("chart-sheet").getParent();
        model = Toolkit.ask(view::model);
    }

    private void openSample() {
        Path home = folder.resolve("home");
        Path sample = folder.resolve("Sample.case");
        ShadowSector.copiedTo(sample);
        open(sample, home);
        hand.click("chart-fit");
        Toolkit.await("the chart painted", view::isSettled);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private ChartNode node(String caption) {
        return Toolkit.ask(() -> model.scene().nodes().stream().filter(n -> n.caption().equals(caption)).findFirst().orElseThrow());
    }

    private Point2D at(double chartX, double chartY) {
        return Toolkit.ask(() -> {
            View v = model.viewport().view().get();
            return hand.node("chart-sheet").localToScene(v.x(chartX), v.y(chartY));
        });
    }

    private void awaitStep(String action) {
        Toolkit.await(action, () -> window.session().caseFile().toUndo().map(e -> e.action().equals(action)).orElse(false));
    }

    private void write(String text) {
        hand.awaitNode("note-text");
        Toolkit.act(() -> hand.node("note-text", TextInputControl.class).setText(text));
        hand.click("note-keep");
    }

    private void give(String id) {
        Toolkit.act(() -> window.frame().commands().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow().give());
    }

    @Test
    void frameNoteAndGroupByMouse() {
        openSample();
        Toolkit.act(() -> model.selection().only(List.of(node("US Department of Justice").id(), node("Volasys Silver Star").id(), node("Munitions Industry Department").id())));
        give("chart.draw.frame");
        write("Second network");
        Toolkit.await("the frame", () -> model.drawings().alone().isPresent());
        CanvasItem frame = Toolkit.ask(() -> model.drawings().alone().orElseThrow());
        double before = node("Volasys Silver Star").x();
        Point2D title = at(frame.box().x(), frame.box().top() + 8);
        hand.drag(title, title.add(60, -20));
        awaitStep("chart.move");
        double moved = Toolkit.ask(() -> model.scene().canvas().stream().filter(c -> c.id().equals(frame.id())).findFirst().orElseThrow()).box().x() - frame.box().x();
        assertThat(moved).isGreaterThan(20);
        assertThat(node("Volasys Silver Star").x() - before).as("what lies in the frame goes with it").isCloseTo(moved, Offset.offset(0.2));

        Toolkit.act(() -> model.selection().only(List.of(node("Glocom").id())));
        give("chart.draw.callout");
        write("Sold radios in 10 countries,\nsays the Panel of Experts");
        Toolkit.await("the note", () -> model.drawings().alone().filter(c -> c.entityId() != null).isPresent());
        CanvasItem note = Toolkit.ask(() -> model.drawings().alone().orElseThrow());
        Point2D corner = at(note.box().left() + note.box().width(), note.box().top() + note.box().height());
        hand.drag(corner, corner.add(30, 10));
        awaitStep("chart.resize");

        Toolkit.act(() -> model.selection().only(List.of(node("Royal Malaysia Police").id(), node("International Global System Sdn Bhd").id(), node("International Golden Services Sdn Bhd").id())));
        int nodes = model.scene().nodes().size();
        give("chart.draw.group");
        write("Malaysian side");
        Toolkit.await("one node", () -> model.scene().nodes().size() == nodes - 2);
        Toolkit.await("painted", view::isSettled);
        hand.snapshot(Path.of("target/shots/chart-drawings.png"));
        ChartNode group = node("Malaysian side (3)");
        hand.click(at(group.x(), group.shapeY()), 2, false);
        Toolkit.await("expanded", () -> model.scene().nodes().size() == nodes);
        Toolkit.act(() -> window.workbench().switchTheme());
        Toolkit.await("painted", view::isSettled);
        hand.snapshot(Path.of("target/shots/chart-drawings-dark.png"));
        give("chart.print");
        hand.awaitNode("print-page");
        Toolkit.await("the page drawn", () -> hand.node("print-page", ImageView.class).getImage() != null);
        hand.snapshot(Path.of("target/shots/chart-print.png"));
    }

    @Test
    void aChartOfFiveByKeysAlone() {
        Path home = folder.resolve("home");
        Path empty = folder.resolve("Keys.case");
        Case.create(empty, "Keys", Handling.AMBER, Installation.in(home)).close();
        open(empty, home);
        Toolkit.await("the chart has the keys", () -> hand.node("chart-sheet").isFocused());
        for (String name : List.of("One", "Two", "Three", "Four", "Five")) {
            int before = model.scene().nodes().size();
            hand.press(KeyCode.N, true, true);
            Toolkit.await("the field", () -> hand.node("entity-name").isFocused());
            hand.type(name);
            hand.press(KeyCode.ENTER);
            Toolkit.await(name, () -> model.scene().nodes().size() == before + 1 && model.selection().nodes().stream().map(ChartNode::caption).toList().equals(List.of(name)));
            assertThat(Toolkit.ask(() -> hand.node("chart-sheet").isFocused())).as("the chart has the keys again").isTrue();
        }
        hand.press(KeyCode.A, true, false);
        assertThat(model.selection().nodes()).hasSize(5);
        hand.press(KeyCode.DIGIT6, true, false, true);
        awaitStep("chart.align");
        assertThat(model.selection().nodes()).extracting(n -> Math.round(n.shapeY())).containsOnly(Math.round(model.selection().nodes().getFirst().shapeY()));
        hand.press(KeyCode.U, true, false, true);
        hand.awaitNode("note-text");
        Toolkit.act(() -> hand.node("note-text").requestFocus());
        hand.type("All five");
        hand.press(KeyCode.ENTER);
        Toolkit.await("grouped", () -> model.scene().nodes().size() == 1 && model.drawings().alone().isPresent());
        Toolkit.act(() -> hand.node("chart-sheet").requestFocus());
        hand.press(KeyCode.V, true, false, true);
        Toolkit.await("expanded", () -> model.scene().nodes().size() == 5);
        for (int i = 0; i < 8; i++) {
            int now = i;
            long before = window.session().caseFile().toUndo().orElseThrow().sequence();
            hand.press(KeyCode.Z, true, false);
            Toolkit.await("undo " + now, () -> window.session().caseFile().toUndo().map(s -> s.sequence() < before).orElse(true));
        }
        Toolkit.await("nothing left", () -> model.scene().nodes().isEmpty());
    }
}
