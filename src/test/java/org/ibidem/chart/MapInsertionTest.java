package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.ibidem.SmallCase;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.chart.map.Spot;
import org.ibidem.chart.map.Whereabouts;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where what is new comes to lie on a chart that is a map. */
class MapInsertionTest {
    @TempDir Path temp;
    private SmallCase small;
    private Entity owner;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        owner = in("Person", "Owner", "gb");
        small.owns(owner, in("Company", "Held", "jp"));
        ChartDocument chart = ChartDocument.create(small.open, "All", small.dossier(), new Fonts(), Progress.NONE);
        chart.arrange(small.dossier(), LayoutWish.all(LayoutKind.GEOGRAPHIC), Progress.NONE);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private Entity in(String schema, String name, String country) {
        Entity made = small.named(schema, name);
        small.say(made, "country", country);
        return made;
    }

    private ChartScene scene() {
        return ChartDocument.find(small.open, "", new Fonts()).orElseThrow().scene(small.dossier(), Progress.NONE);
    }

    @Test
    void whatIsSomewhereGoesThereAndNotToItsNeighbours() {
        ChartScene before = scene();
        Entity added = in("Company", "Newcomer", "ke");
        small.owns(owner, added);
        ChartScene after = scene();
        Spot kenya = new Whereabouts(small.dossier()).of(added.id()).orElseThrow();
        assertThat(after.node(added.id()).x()).isCloseTo(kenya.x(), within(1.0));
        assertThat(after.node(added.id()).y()).isCloseTo(kenya.y(), within(1.0));
        assertThat(before.nodes()).allSatisfy(n -> assertThat(after.node(n.id())).isEqualTo(n));
    }

    @Test
    void twoInOnePlaceLieBesideEachOther() {
        ChartNode first = added(in("Company", "First", "ke"));
        ChartNode second = added(in("Company", "Second", "ke"));
        assertThat(Math.abs(first.x() - second.x()) >= first.width() || Math.abs(first.y() - second.y()) >= first.height()).isTrue();
        assertThat(Math.hypot(first.x() - second.x(), first.y() - second.y())).isLessThan(300);
    }

    private ChartNode added(Entity entity) {
        ChartScene scene = scene();
        ChartDocument.find(small.open, "", new Fonts()).orElseThrow().move(scene, List.of(entity.id()));
        return scene.node(entity.id());
    }

    @Test
    void whatIsNowhereLiesSouthOfAllLandWhateverItIsLinkedWith() {
        Entity added = small.named("Company", "Nowhere");
        small.owns(owner, added);
        assertThat(scene().node(added.id()).y()).isGreaterThan(Spot.SOUTH_OF_ALL);
    }
}
