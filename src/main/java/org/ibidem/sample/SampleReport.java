package org.ibidem.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.model.CitationStyle;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ids;
import org.ibidem.model.Paper;
import org.ibidem.model.Preset;
import org.ibidem.model.Report;

/** Composes the report of a sample from its description and texts. */
record SampleReport(Case target, SampleFiles files, JsonNode description) {
    /** @param charts by their names @param evidence in the order of the description */
    void compose(Map<String, UUID> charts, List<Evidence> evidence) throws IOException {
        Report report = report();
        Map<JsonNode, String> texts = new LinkedHashMap<>();
        for (JsonNode block : description.path("blocks")) texts.put(block, block.has("file") ? files.text("report/" + block.path("file").asText()) : "");
        target.write("report.add", change -> {
            change.put(report);
            int position = 0;
            for (Map.Entry<JsonNode, String> block : texts.entrySet()) {
                JsonNode n = block.getKey();
                change.put(new Block(Ids.next(), report.id(), position++, BlockKind.valueOf(n.path("kind").asText()), n.path("title").asText(), block.getValue(), shown(n, charts, evidence), true));
            }
        });
    }

    /** What a figure or a plate shows; {@code null} where it is not said. */
    private UUID shown(JsonNode block, Map<String, UUID> charts, List<Evidence> evidence) {
        String document = block.path("evidence").asText();
        return evidence.stream().filter(e -> e.fileName().equals(document)).findFirst().map(Evidence::id).orElse(charts.get(block.path("chart").asText()));
    }

    private Report report() {
        JsonNode n = description.path("report");
        return new Report(Ids.next(), n.path("title").asText(), n.path("subtitle").asText(), n.path("series").asText(), n.path("authors").asText(),
            n.path("organisation").asText(), n.path("date").asText(), n.path("version").asText(), target.info().handling(), n.path("shortTitle").asText(),
            n.path("language").asText(), Preset.valueOf(n.path("preset").asText(Preset.PAPER.name())),
            CitationStyle.valueOf(n.path("citations").asText(CitationStyle.CHICAGO.name())), Paper.A4, false);
    }
}
