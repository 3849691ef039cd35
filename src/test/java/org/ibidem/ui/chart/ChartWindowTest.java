package org.ibidem.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import org.assertj.core.data.Offset;
import org.ibidem.ShadowSector;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.LinkPath;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.chart.paint.View;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
class ChartWindowTest {
    @TempDir Path folder;
    private OpenWindow window;
    private Hand hand;
    private ChartViewModel model;
    private ChartView view;

    @BeforeEach
    void open() {
        Path home = folder.resolve("home");
        Path sample = folder.resolve("Sample.case");
        ShadowSector.copiedTo(sample);
        window = new OpenWindow(home, new AnswersFiles(folder), Optional.of(sample));
        hand = window.hand();
        Toolkit.act(() -> window.session().pages().open(window.frame().screens().stream().filter(s -> s.id().equals("chart")).findFirst().orElseThrow().page()));
        hand.awaitNode("chart-sheet");
        view = (ChartView) hand.node("chart-sheet").getParent();
        Toolkit.await("the chart painted", view::isSettled);
        model = Toolkit.ask(view::model);
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

    private Point2D at(ChartNode node) {
        return at(node.x(), node.shapeY());
    }

    @Test
    void aClickedLineShowsTheWordsThatProveIt() {
        ChartLink link = Toolkit.ask(() -> model.scene().links().stream().filter(l -> l.label().startsWith("front company")).findFirst().orElseThrow());
        LinkPath path = model.scene().way(model.scene().linkIndex(link.id()).orElseThrow());
        Point2D quarter = at(path.x1() + (path.x2() - path.x1()) * 0.25, path.y1() + (path.y2() - path.y1()) * 0.25);
        hand.drag(quarter, quarter);
        assertThat(window.session().selection().get()).isEqualTo(Selection.entity(link.id()));
        assertThat(hand.reads("The listing states that Glocom is a front company of Pan Systems Pyongyang.")).isTrue();
        hand.snapshot(Path.of("target/shots/chart-link.png"));
    }

    @Test
    void draggingANodeIsOneStepThatCanBeTakenBack() {
        ChartNode glocom = node("Glocom");
        Point2D from = at(glocom);
        hand.drag(from, from.add(60, 40));
        Toolkit.await("the move kept", () -> window.session().caseFile().toUndo().map(e -> e.action().equals("chart.move")).orElse(false));
        double moved = node("Glocom").x() - glocom.x();
        assertThat(moved * model.viewport().view().get().scale()).isCloseTo(60, Offset.offset(1.5));
        hand.snapshot(Path.of("target/shots/chart-moved.png"));
        Toolkit.act(() -> window.session().undo());
        Toolkit.await("the node back", () -> Math.abs(node("Glocom").x() - glocom.x()) < 0.2);
    }

    @Test
    void aFrameSelectsWhatIsInside() {
        hand.click("chart-fit");
        Toolkit.await("everything painted", view::isSettled);
        hand.drag(at(model.scene().bounds()[0] - 10, model.scene().bounds()[1] - 10), at(model.scene().bounds()[2] + 10, model.scene().bounds()[3] + 10));
        assertThat(model.selection().ids().get()).hasSize(model.scene().nodes().size());
    }

    @Test
    void findingGoesToTheNodeAndDimsTheRest() {
        Toolkit.act(() -> model.finding().text().set("volasys"));
        Toolkit.act(() -> model.next(true));
        Toolkit.await("found", () -> !model.selection().nodes().isEmpty());
        assertThat(model.selection().nodes()).singleElement().satisfies(n -> assertThat(n.caption()).isEqualTo("Volasys Silver Star"));
        assertThat(model.emphasis().get().found()).hasSize(1);
        Toolkit.await("painted", view::isSettled);
        hand.snapshot(Path.of("target/shots/chart-find.png"));
    }

    @Test
    void hidingShowsHowManyAreHiddenAndBringsThemBack() {
        hand.drag(at(node("PEFIS")), at(node("PEFIS")));
        int before = model.scene().nodes().size();
        Toolkit.act(model.sight()::hide);
        hand.awaitNode("chart-hidden");
        assertThat(hand.reads("1 hidden")).isTrue();
        hand.click("chart-hidden");
        Toolkit.await("all back", () -> model.scene().nodes().size() == before);
    }

    @Test
    void theArrowKeysGoFromNodeToNode() {
        hand.drag(at(node("Glocom")), at(node("Glocom")));
        hand.press(KeyCode.RIGHT);
        assertThat(model.selection().nodes()).singleElement().satisfies(n -> assertThat(n.x()).isGreaterThan(node("Glocom").x()));
    }

    @Test
    void escapeEndsTheSearchWhereverTheCaretIs() {
        hand.click("chart-find");
        Toolkit.act(() -> hand.node("chart-find").requestFocus());
        hand.type("volasys");
        Toolkit.await("counted", () -> hand.reads("0 of 1"));
        hand.press(KeyCode.ENTER);
        Toolkit.await("gone to", () -> hand.reads("1 of 1"));
        hand.press(KeyCode.ESCAPE);
        assertThat(model.finding().text().get()).isEmpty();
        assertThat(model.emphasis().get().searching()).isFalse();
        assertThat(Toolkit.ask(() -> hand.node("chart-sheet").isFocused())).isTrue();
    }

    @Test
    void aLinkIsMadeByKeysAlone() {
        Toolkit.act(() -> hand.node("chart-sheet").requestFocus());
        hand.press(KeyCode.RIGHT);
        ChartNode first = Toolkit.ask(() -> model.selection().nodes().getFirst());
        hand.press(KeyCode.RIGHT, false, true);
        assertThat(model.selection().nodes()).containsExactly(first);
        hand.press(KeyCode.SPACE);
        assertThat(model.selection().nodes()).hasSize(2);
        assertThat(Toolkit.ask(() -> hand.node("chart-sheet").getAccessibleText())).contains(model.selection().nodes().getLast().caption(), "2 selected");
        assertThat(hand.reads("2 selected")).isTrue();
        int before = model.scene().links().size();
        hand.press(KeyCode.L, true, false);
        hand.awaitNode("relation-add");
        hand.press(KeyCode.ENTER);
        Toolkit.await("the link on the chart", () -> model.scene().links().size() == before + 1);
        Toolkit.await("and current", () -> hand.node("chart-sheet").getAccessibleText().contains(first.caption()) && model.cursor().link().isPresent());
    }

    @Test
    void tabGoesAroundTheLinksOfANodeAndShowsEach() {
        hand.drag(at(node("Glocom")), at(node("Glocom")));
        hand.press(KeyCode.TAB);
        ChartLink link = Toolkit.ask(() -> model.cursor().link().orElseThrow());
        assertThat(model.scene().nodes().get(link.from()).caption() + model.scene().nodes().get(link.to()).caption()).contains("Glocom");
        assertThat(window.session().selection().get()).isEqualTo(Selection.entity(link.id()));
        Toolkit.await("painted", view::isSettled);
        hand.snapshot(Path.of("target/shots/chart-keys.png"));
    }

    @Test
    void theLegendFoldsAwayAndStaysSo() {
        assertThat(hand.sees("chart-legend-signs")).isTrue();
        hand.click("chart-legend-fold");
        assertThat(hand.sees("chart-legend-signs")).isFalse();
        assertThat(window.desk().here().setting("chart.legend")).contains("off");
    }

    @Test
    void theChartIsWrittenAsItsEndingSays() {
        hand.click("chart-export");
        Toolkit.await("the file", () -> Files.exists(folder.resolve("chart.svg")));
        assertThat(folder.resolve("chart.svg")).content().contains("Royal Malaysia Police");
    }

    @Test
    void aLayoutIsChosenWithTheMouseMarkedAndTakenBackAsOneStep() {
        ChartNode before = node("Glocom");
        hand.click("chart-layout");
        MenuButton wand = (MenuButton) hand.node("chart-layout");
        Toolkit.await("the menu open", wand::isShowing);
        Toolkit.act(() -> wand.getItems().stream().filter(i -> "chart-layout-layered".equals(i.getId())).findFirst().orElseThrow().fire());
        Toolkit.await("the layers drawn", () -> model.arranging().layouts().last().get() == LayoutKind.LAYERED);
        assertThat(node("Royal Malaysia Police").y()).isLessThan(node("International Golden Services Sdn Bhd").y());
        assertThat(node("Glocom").y()).isLessThan(node("Reconnaissance General Bureau").y());
        Toolkit.await("everything in view", () -> model.viewport().showsAll() && view.isSettled());
        hand.snapshot(Path.of("target/shots/chart-layered.png"));
        Toolkit.act(wand::hide);
        hand.click("chart-layout");
        Toolkit.await("marked", () -> wand.getItems().stream().anyMatch(i -> i instanceof RadioMenuItem r && r.isSelected() && "chart-layout-layered".equals(r.getId())));
        Toolkit.act(wand::hide);
        Toolkit.act(() -> window.session().undo());
        Toolkit.await("all back", () -> Math.abs(node("Glocom").x() - before.x()) < 0.2);
        Toolkit.await("the way too", () -> model.arranging().layouts().last().get() == LayoutKind.STRESS);
    }

    @Test
    void aLayoutIsChosenByKeysAroundWhatIsSelected() {
        hand.drag(at(node("Glocom")), at(node("Glocom")));
        Toolkit.act(() -> hand.node("chart-sheet").requestFocus());
        hand.press(KeyCode.DIGIT5, true, true);
        Toolkit.await("the rings drawn", () -> model.arranging().layouts().last().get() == LayoutKind.RADIAL);
        ChartNode middle = node("Glocom");
        int at = model.scene().index(middle.id()).orElseThrow();
        double nearest = model.scene().nodes().stream().filter(n -> !n.id().equals(middle.id())).mapToDouble(n -> Math.hypot(n.x() - middle.x(), n.y() - middle.y())).min().orElseThrow();
        for (int link : model.scene().linksAt(at)) {
            ChartNode next = model.scene().nodes().get(model.scene().links().get(link).other(at));
            assertThat(Math.hypot(next.x() - middle.x(), next.y() - middle.y())).isLessThan(nearest * 2.5);
        }
    }

    @Test
    void whenSeveralAreSelectedOnlyTheyAreLaidOut() {
        List<ChartNode> three = List.of(node("Glocom"), node("PEFIS"), node("Kuala Lumpur"));
        ChartNode other = node("Adnet");
        double apart = Math.hypot(three.get(0).x() - three.get(1).x(), three.get(0).y() - three.get(1).y());
        Toolkit.act(() -> model.selection().only(three.stream().map(ChartNode::id).toList()));
        hand.press(KeyCode.DIGIT8, true, true);
        Toolkit.await("laid out", () -> window.session().caseFile().toUndo().map(e -> e.action().equals("chart.tidy")).orElse(false));
        Toolkit.await("together", () -> Math.hypot(node("Glocom").x() - node("PEFIS").x(), node("Glocom").y() - node("PEFIS").y()) < apart / 2);
        assertThat(node("Adnet").x()).isCloseTo(other.x(), Offset.offset(0.1));
        assertThat(Toolkit.ask(() -> model.arranging().layouts().last().get())).isEqualTo(LayoutKind.STRESS);
    }
}
