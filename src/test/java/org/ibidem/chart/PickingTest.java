package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ibidem.SmallCase;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PickingTest {
    @TempDir Path temp;
    private SmallCase small;
    private Entity acme;
    private Entity beta;
    private Entity gamma;
    private Entity ann;
    private ChartDocument chart;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        acme = small.named("Company", "Acme");
        beta = small.named("Company", "Beta Trading");
        gamma = small.named("Company", "Gamma");
        ann = small.named("Person", "Ann Acker");
        small.owns(acme, beta);
        small.owns(gamma, beta);
        chart = ChartDocument.create(small.open, "All", small.dossier(), new Fonts(), Progress.NONE);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private Picking picking() {
        return new Picking(chart.scene(small.dossier(), Progress.NONE), small.dossier());
    }

    @Test
    void byLinks() {
        assertThat(picking().neighbours(List.of(acme.id()))).containsExactlyInAnyOrder(acme.id(), beta.id());
        assertThat(picking().common(List.of(acme.id(), gamma.id()))).containsExactly(beta.id());
        assertThat(picking().common(List.of(acme.id(), ann.id()))).isEmpty();
        assertThat(picking().others(Set.of(acme.id()))).containsExactlyInAnyOrder(beta.id(), gamma.id(), ann.id());
    }

    @Test
    void byWhatTheyAreAndWhatIsSaidOfThem() {
        assertThat(picking().alike(List.of(ann.id()))).containsExactly(ann.id());
        assertThat(picking().matching(new Picking.Wish("", "", "AC"))).containsExactlyInAnyOrder(acme.id(), ann.id());
        assertThat(picking().matching(new Picking.Wish("Person", "", "ac"))).containsExactly(ann.id());
        assertThat(picking().matching(new Picking.Wish("Company", "", ""))).containsExactlyInAnyOrder(acme.id(), beta.id(), gamma.id());
        assertThat(picking().matching(new Picking.Wish("", "name", "trading"))).containsExactly(beta.id());
        assertThat(picking().matching(new Picking.Wish("", "country", ""))).isEmpty();
        assertThat(picking().schemata()).containsExactly("Company", "Person");
    }

    @Test
    void whatIsHiddenComesBackOneStepAtATime() {
        small.owns(beta, ann);
        ChartScene all = chart.scene(small.dossier(), Progress.NONE);
        double before = all.node(beta.id()).x();
        chart.hide(all, List.of(beta.id(), gamma.id(), ann.id()));
        ChartScene few = chart.scene(small.dossier(), Progress.NONE);
        assertThat(few.nodes()).extracting(ChartNode::id).containsExactly(acme.id());
        assertThat(chart.expand(small.dossier(), few, List.of(acme.id()))).containsExactly(beta.id());
        ChartScene two = chart.scene(small.dossier(), Progress.NONE);
        assertThat(two.node(beta.id()).x()).isEqualTo(before);
        assertThat(chart.expand(small.dossier(), two, List.of(acme.id(), beta.id()))).containsExactlyInAnyOrder(gamma.id(), ann.id());
        small.open.undo();
        assertThat(chart.scene(small.dossier(), Progress.NONE).omission().byHand()).isEqualTo(2);
    }
}
