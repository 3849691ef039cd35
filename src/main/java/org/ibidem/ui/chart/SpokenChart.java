package org.ibidem.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.message.Messages;
import org.ibidem.model.CanvasItem;
import org.ibidem.ui.shell.Words;

/** What a reader who cannot see the chart is told: what the keyboard is at, and what is selected. */
record SpokenChart(ChartViewModel model) {
    private static final Messages MESSAGES = Messages.of(SpokenChart.class);

    String text() {
        ChartScene scene = model.scene();
        Optional<CanvasItem> drawn = model.drawings().alone().filter(c -> scene.index(c.id()).isEmpty());
        if (drawn.isPresent()) return MESSAGES.get("spoken." + drawn.get().kind(), drawn.get().text());
        String at = model.cursor().node().map(n -> node(scene, n)).or(() -> model.cursor().link().map(l -> link(scene, l)))
            .orElseGet(() -> MESSAGES.get("spoken.chart", scene.nodes().size(), scene.links().size()));
        int selected = model.selection().ids().get().size();
        return selected > 1 ? at + ", " + MESSAGES.get("spoken.several", selected) : at;
    }

    private String node(ChartScene scene, ChartNode n) {
        int links = scene.index(n.id()).stream().map(i -> scene.linksAt(i).length).sum();
        List<String> words = new ArrayList<>(List.of(MESSAGES.get("spoken.node", n.caption(), links, n.marks().sources())));
        if (n.marks().proposed()) words.add(MESSAGES.get("spoken.proposed"));
        if (n.marks().disputed()) words.add(MESSAGES.get("spoken.disputed"));
        if (n.marks().pinned()) words.add(MESSAGES.get("spoken.pinned"));
        if (model.selection().ids().get().contains(n.id())) words.add(MESSAGES.get("spoken.selected"));
        return String.join(", ", words);
    }

    private String link(ChartScene scene, ChartLink l) {
        List<String> words = new ArrayList<>(List.of(MESSAGES.get("spoken.link", l.label(), scene.nodes().get(l.from()).caption(),
            scene.nodes().get(l.to()).caption(), Words.of(l.standing()))));
        if (l.disputed()) words.add(MESSAGES.get("spoken.disputed"));
        if (model.selection().ids().get().contains(l.id())) words.add(MESSAGES.get("spoken.selected"));
        return String.join(", ", words);
    }
}
