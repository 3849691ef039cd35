package org.ibidem.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.LayoutWish;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;

/** The ways to lay the chart out: which was the last, what is laid out now, and a command for each. */
final class ChartLayouts {
    private static final Messages MESSAGES = Messages.of(ChartLayouts.class);
    private static final int KEYS = 9;
    private final ObjectProperty<LayoutKind> last = new SimpleObjectProperty<>(LayoutKind.STRESS);
    private final ChartSelection selection;

    ChartLayouts(ChartSelection selection) {
        this.selection = selection;
    }

    /** The way the chart was laid out last. */
    ObjectProperty<LayoutKind> last() {
        return last;
    }

    /** A way by its name. */
    static String title(LayoutKind kind) {
        return kind.title().orElseGet(() -> MESSAGES.get("layout." + kind.word()));
    }

    /** Says what would be laid out now. */
    String subject() {
        int chosen = selection.nodes().size();
        return chosen > 1 ? MESSAGES.get("layout.selected", chosen) : MESSAGES.get("layout.all");
    }

    /** The selected when several are, else all; around the first that is selected. */
    LayoutWish wish(LayoutKind kind) {
        List<UUID> chosen = selection.nodes().stream().map(ChartNode::id).toList();
        return new LayoutWish(kind, chosen.stream().findFirst(), chosen.size() > 1 ? Set.copyOf(chosen) : Set.of());
    }

    /** All as it was laid out last; around what alone is selected. */
    LayoutWish again() {
        List<ChartNode> chosen = selection.nodes();
        return new LayoutWish(last.get(), chosen.size() == 1 ? Optional.of(chosen.getFirst().id()) : Optional.empty(), Set.of());
    }

    /** A command for each way, the first nine on Shift and their number. */
    static List<Command> commands(ChartViewModel model) {
        List<LayoutKind> all = LayoutKind.all();
        return IntStream.range(0, all.size()).mapToObj(i -> i < KEYS ? command(model, all.get(i)).on("Shortcut+Shift+" + (i + 1)) : command(model, all.get(i))).toList();
    }

    private static Command command(ChartViewModel model, LayoutKind kind) {
        return Command.of("chart.layout." + kind.word(), MESSAGES.get("layout.command", title(kind)), Place.CHART_LAYOUT, () -> model.arranging().layOut(kind));
    }
}
