package org.ibidem.ui.chart;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.paint.ChartPicture;

/**
 * Copies what is selected: for other programs as a picture and as a table of links in text, for the charts of this case as the entities
 * in their places.
 */
public final class ChartClipboard {
    /** The largest side of a picture for other programs, in points. */
    private static final double LARGEST = 1600;
    private final ChartViewModel model;
    private final ObjectProperty<ChartScene> copied = new SimpleObjectProperty<>(ChartScene.EMPTY);

    ChartClipboard(ChartViewModel model) {
        this.model = model;
    }

    /** What was copied last. */
    ObjectProperty<ChartScene> copied() {
        return copied;
    }

    /** Copies the selected nodes and the links between them. */
    CompletableFuture<Void> copy() {
        ChartScene chosen = model.scene().only(model.selection().entities());
        if (chosen.nodes().isEmpty()) return CompletableFuture.completedFuture(null);
        copied.set(chosen);
        return model.session().later(() -> picture(chosen).png()).thenAccept(png -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(table(chosen.apart()));
            content.putImage(new Image(new ByteArrayInputStream(png)));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private ChartPicture picture(ChartScene chosen) {
        ChartPicture natural = ChartPicture.natural(chosen, model.fonts());
        boolean fits = natural.width() <= LARGEST && natural.height() <= LARGEST;
        return fits ? natural : ChartPicture.within(chosen, model.fonts(), LARGEST, LARGEST);
    }

    /** A line for each link, its ends and label between tabs; then one for each entity that has none. */
    static String table(ChartScene scene) {
        List<String> lines = new ArrayList<>();
        Set<Integer> linked = new HashSet<>();
        for (ChartLink l : scene.links()) {
            lines.add(String.join("\t", name(scene.nodes().get(l.from())), l.label(), name(scene.nodes().get(l.to()))));
            linked.add(l.from());
            linked.add(l.to());
        }
        for (int i = 0; i < scene.nodes().size(); i++) if (!linked.contains(i)) lines.add(name(scene.nodes().get(i)));
        return String.join("\n", lines);
    }

    private static String name(ChartNode n) {
        return n.caption().replaceAll("\\s", " ") + " (" + n.ref() + ")";
    }

    /** Puts what was copied on the chart, arranged alike about the middle of the view or where there is room, and selects it: one step. */
    CompletableFuture<Void> paste() {
        ChartScene pasted = copied.get();
        double[] middle = model.viewport().middle();
        ChartScene now = model.scene();
        return model.change(d -> d.paste(now, pasted, middle[0], middle[1])).thenRun(() -> model.onceSeen(() -> welcome(pasted)));
    }

    private void welcome(ChartScene pasted) {
        model.selection().only(pasted.nodes().stream().map(ChartNode::id).toList());
        model.selection().nodes().stream().findFirst().ifPresent(model.viewport()::glance);
    }
}
