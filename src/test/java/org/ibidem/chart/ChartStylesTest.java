package org.ibidem.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.ibidem.SmallCase;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.Dimension;
import org.ibidem.chart.filter.FilterJson;
import org.ibidem.chart.paint.ChartPicture;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Look;
import org.ibidem.model.Look.Form;
import org.ibidem.model.Look.Hue;
import org.ibidem.model.Look.Sign;
import org.ibidem.model.Look.Size;
import org.ibidem.model.StyleRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartStylesTest {
    private static final Look ORANGE = new Look(Hue.ORANGE, Form.AS_IS, Sign.AS_IS, Size.AS_IS, "");
    private static final Look LARGE_BLUE = new Look(Hue.BLUE, Form.AS_IS, Sign.AS_IS, Size.LARGE, "");
    private final Fonts fonts = new Fonts();
    @TempDir Path temp;
    private SmallCase small;
    private ChartDocument chart;
    private Entity anna;
    private Entity acme;
    private Entity owns;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        anna = small.named("Person", "Anna");
        acme = small.named("Company", "Acme");
        owns = small.owns(anna, acme);
        small.say(acme, "registrationNumber", "HRB 4711");
        small.say(owns, "percentage", "60 %");
        chart = ChartDocument.create(small.open, "All", small.dossier(), fonts, Progress.NONE);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private ChartScene scene() {
        return chart.scene(small.dossier(), Progress.NONE);
    }

    private StyleRule rule(ChartFilter where, Look look) {
        return new StyleRule(Ids.next(), chart.id(), 0, true, false, "", FilterJson.write(where), look);
    }

    private StyleRule add(ChartFilter where, Look look) {
        chart.styles().put(rule(where, look));
        return chart.styles().all().getLast();
    }

    private static ChartFilter type(String schema) {
        return ChartFilter.NONE.including(Dimension.TYPE, schema);
    }

    private Look look(Entity entity) {
        return scene().node(entity.id()).marks().look();
    }

    @Test
    void whatFitsIsDrawnSoAndTheRestAsItIs() {
        add(type("Person"), ORANGE);
        assertThat(look(anna)).isEqualTo(ORANGE);
        assertThat(look(acme)).isEqualTo(Look.AS_IS);
        assertThat(scene().links()).allSatisfy(l -> assertThat(l.look()).as("a rule of entities leaves relations").isEqualTo(Look.AS_IS));
    }

    @Test
    void theFirstRuleThatSaysSomethingDecidesIt() {
        add(type("Person"), ORANGE);
        StyleRule all = add(ChartFilter.NONE, LARGE_BLUE);
        assertThat(look(anna)).isEqualTo(new Look(Hue.ORANGE, Form.AS_IS, Sign.AS_IS, Size.LARGE, ""));
        chart.styles().move(all.id(), -1);
        assertThat(look(anna)).isEqualTo(LARGE_BLUE);
        chart.styles().move(all.id(), -1);
        assertThat(chart.styles().all().getFirst().id()).as("above the first is nothing").isEqualTo(all.id());
    }

    @Test
    void aRuleThatIsOffDrawsNothingAndStandsInNoLegend() {
        StyleRule rule = add(type("Person"), ORANGE);
        chart.styles().put(rule.withActive(false));
        assertThat(look(anna)).isEqualTo(Look.AS_IS);
        assertThat(scene().keys()).isEmpty();
    }

    @Test
    void eachVerbIsOneStepThatCanBeTakenBack() {
        StyleRule rule = add(type("Person"), ORANGE);
        chart.styles().remove(rule.id());
        assertThat(chart.styles().all()).isEmpty();
        small.open.undo();
        assertThat(chart.styles().all()).containsExactly(rule);
        small.open.undo();
        assertThat(chart.styles().all()).isEmpty();
        small.open.redo();
        assertThat(look(anna)).isEqualTo(ORANGE);
    }

    @Test
    void theLegendTellsOnlyTheRulesThatFitSomething() {
        add(type("Person"), ORANGE);
        add(type("Vessel"), LARGE_BLUE);
        assertThat(scene().keys()).extracting(StyleKey::words).containsExactly("Entities: Person");
        assertThat(new String(ChartPicture.natural(scene(), fonts).svg(), StandardCharsets.UTF_8)).contains(">Entities: Person<").doesNotContain("Vessel");
    }

    @Test
    void aValueIsWrittenBelowTheNameAndInsteadOfTheLabelOfALink() {
        double before = scene().node(acme.id()).height();
        add(ChartFilter.NONE, new Look(Hue.AS_IS, Form.AS_IS, Sign.AS_IS, Size.AS_IS, "registrationNumber"));
        chart.styles().put(new StyleRule(Ids.next(), chart.id(), 0, true, true, "", "", new Look(Hue.GREEN, Form.AS_IS, Sign.AS_IS, Size.LARGE, "percentage")));
        assertThat(scene().node(acme.id()).lines()).containsExactly("Acme", "HRB 4711");
        assertThat(scene().node(acme.id()).height()).as("room for one line more").isEqualTo(before + ChartNode.LINE);
        assertThat(scene().node(anna.id()).lines()).containsExactly("Anna");
        assertThat(scene().links()).singleElement().satisfies(l -> {
            assertThat(l.label()).isEqualTo("60 %");
            assertThat(l.look().hue()).isEqualTo(Hue.GREEN);
        });
    }

    @Test
    void aLargerShapeStaysWhereItIsAndLinksEndAtItsBorder() {
        ChartNode before = scene().node(acme.id());
        double gap = gap(scene());
        add(type("Company"), new Look(Hue.AS_IS, Form.AS_IS, Sign.AS_IS, Size.LARGEST, ""));
        ChartNode now = scene().node(acme.id());
        assertThat(now.shapeY()).isEqualTo(before.shapeY());
        assertThat(now.radius()).isEqualTo(before.radius() * 1.9);
        assertThat(gap(scene())).isEqualTo(gap - before.radius() * 0.9, within(0.01));
    }

    private double gap(ChartScene scene) {
        LinkPath way = scene.way(0);
        return Math.hypot(way.x2() - way.x1(), way.y2() - way.y1());
    }

    @Test
    void aRuleWhoseFilterIsNotUnderstoodDrawsNothing() {
        chart.styles().put(new StyleRule(Ids.next(), chart.id(), 0, true, false, "", "{\"weather\":\"fine\"}", ORANGE));
        assertThat(look(anna)).isEqualTo(Look.AS_IS);
    }

    @Test
    void aViewLikeAnotherIsDrawnLikeItAndGoesItsOwnWayFromThen() {
        StyleRule rule = add(type("Person"), ORANGE);
        UUID copy = new SavedViews(small.open).copy(chart, "Copy");
        chart.styles().remove(rule.id());
        ChartDocument other = ChartDocument.find(small.open, copy, fonts).orElseThrow();
        assertThat(other.styles().all()).singleElement().satisfies(r -> assertThat(r.look()).isEqualTo(ORANGE));
        assertThat(other.scene(small.dossier(), Progress.NONE).node(anna.id()).marks().look()).isEqualTo(ORANGE);
        assertThat(look(anna)).isEqualTo(Look.AS_IS);
    }
}
