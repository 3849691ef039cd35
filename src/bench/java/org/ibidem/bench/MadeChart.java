package org.ibidem.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.NodeMarks;
import org.ibidem.dossier.Standing;
import org.ibidem.ontology.Kind;

/** A chart of so many nodes from a fixed seed: scattered over a square, each linked to one or two that came before it, mostly to few. */
final class MadeChart {
    private static final double ROOM = 90;

    private MadeChart() {}

    static ChartScene of(int size) {
        Random random = new Random(size);
        double side = Math.sqrt(size) * ROOM;
        List<ChartNode> nodes = new ArrayList<>();
        List<ChartLink> links = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String name = "Company " + i;
            nodes.add(new ChartNode(new UUID(0, i), "N-" + i, name, Kind.values()[i % (Kind.ITEM.ordinal() + 1)], List.of(name), NodeMarks.NONE,
                random.nextDouble() * side, random.nextDouble() * side, 70, 56));
            for (int n = 0; i > 0 && n < 1 + i % 2; n++) links.add(link(links.size(), i, (int) (i * random.nextDouble() * random.nextDouble())));
        }
        return new ChartScene(nodes, links);
    }

    private static ChartLink link(int number, int from, int to) {
        return new ChartLink(new UUID(1, number), "R-" + number, from, to, "shareholder", Standing.values()[number % Standing.values().length], true, false, 0, 1);
    }
}
