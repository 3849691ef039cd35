package org.ibidem.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ibidem.casefile.Case;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;

/** Draws the charts of a sample. */
record SampleCharts(Case target, Dossier dossier, Map<String, UUID> entities) {
    /** Each chart of everything, or of what it is said to show; their ids by their names. */
    Map<String, UUID> draw(JsonNode charts) {
        Map<String, UUID> drawn = new LinkedHashMap<>();
        Fonts fonts = new Fonts();
        for (JsonNode n : charts) {
            ChartDocument chart = ChartDocument.create(target, n.path("name").asText(), dossier, fonts, Progress.NONE);
            if (n.has("shows")) keepOnly(chart, n.path("shows"));
            drawn.put(chart.name(), chart.id());
        }
        return drawn;
    }

    private void keepOnly(ChartDocument chart, JsonNode keys) {
        Set<UUID> shown = StreamSupport.stream(keys.spliterator(), false).map(k -> entities.get(k.asText())).collect(Collectors.toSet());
        ChartScene scene = chart.scene(dossier, Progress.NONE);
        List<UUID> rest = scene.nodes().stream().map(ChartNode::id).filter(id -> !shown.contains(id)).toList();
        chart.hide(scene, rest);
        chart.tidy(dossier, Progress.NONE);
    }
}
