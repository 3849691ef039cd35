package org.ibidem.chart.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.ibidem.ShadowSector;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the entities of the sample are, and its chart on a map. */
class WhereaboutsTest {
    @TempDir Path folder;
    private Case sample;
    private Dossier dossier;

    @BeforeEach
    void unpack() {
        sample = ShadowSector.open(folder.resolve("Sample.case"), Installation.in(folder.resolve("home")));
        dossier = Dossier.of(sample, Ontology.standard());
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Entity named(String name) {
        return dossier.entities().stream().filter(e -> dossier.caption(e.id()).equals(name)).findFirst().orElseThrow();
    }

    @Test
    void aCityIsWhereItIsAndACompanyWhereItsPlaceIs() {
        Whereabouts whereabouts = new Whereabouts(dossier);
        assertThat(whereabouts.of(named("Pyongyang").id())).contains(Spot.of(125.8, 39.0));
        assertThat(whereabouts.of(named("Glocom").id())).as("linked with Kuala Lumpur").contains(Spot.of(101.7, 3.1));
    }

    @Test
    void onAMapThePictureKeepsTheDirectionsAndNothingOverlaps() {
        ChartScene scene = ChartDocument.find(sample, "", new Fonts()).orElseThrow().fresh(dossier, LayoutKind.GEOGRAPHIC, Progress.NONE);
        assertThat(scene.isOnMap()).isTrue();
        ChartNode north = scene.node(named("Pyongyang").id());
        ChartNode south = scene.node(named("Kuala Lumpur").id());
        assertThat(north.y()).isLessThan(south.y());
        assertThat(north.x()).isGreaterThan(south.x());
        List<ChartNode> nodes = scene.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            for (ChartNode other : nodes.subList(i + 1, nodes.size())) {
                boolean apart = Math.abs(nodes.get(i).x() - other.x()) >= (nodes.get(i).width() + other.width()) / 2 || Math.abs(nodes.get(i).y() - other.y()) >= (nodes.get(i).height() + other.height()) / 2;
                assertThat(apart).as(nodes.get(i).caption() + " / " + other.caption()).isTrue();
            }
        }
        String plain = new String(ChartPicture.natural(scene.onMap(false), new Fonts()).svg(), StandardCharsets.UTF_8);
        String mapped = new String(ChartPicture.natural(scene, new Fonts()).svg(), StandardCharsets.UTF_8);
        assertThat(mapped.length()).as("the land is drawn").isGreaterThan(plain.length() + 5_000);
    }
}
