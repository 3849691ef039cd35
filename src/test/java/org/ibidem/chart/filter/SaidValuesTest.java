package org.ibidem.chart.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ibidem.SmallCase;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartScene;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaidValuesTest {
    @TempDir Path temp;
    private SmallCase small;
    private Entity anna;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        anna = small.named("Person", "Anna");
        Entity boris = small.named("Person", "Boris");
        Entity clara = small.named("Person", "Clara");
        small.say(anna, "nationality", "kp");
        small.say(anna, "nationality", "KP");
        small.say(boris, "nationality", "KP");
        small.say(clara, "nationality", "cn");
        small.say(anna, "birthDate", "1984-03-02");
        small.say(boris, "birthDate", "1984");
        small.say(clara, "birthDate", "1983/1984");
        small.say(small.owns(anna, small.named("Company", "Acme")), "startDate", "198X");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private FilteredChart chart(ChartFilter filter) {
        ChartScene whole = ChartDocument.create(small.open, "All", small.dossier(), new Fonts(), Progress.NONE).whole(small.dossier(), Progress.NONE);
        return FilteredChart.uncounted(whole, new FactBook(small.dossier()), filter);
    }

    @Test
    void eachValueIsCountedOnceForAnEntityHoweverItIsWritten() {
        List<SaidValues.Value> values = SaidValues.of(chart(ChartFilter.NONE), new Said(false, "nationality"));
        assertThat(values).extracting(v -> v.bar().all()).containsExactly(2, 1);
        assertThat(values.getFirst().bar().value()).isEqualToIgnoringCase("kp");
        assertThat(values.getFirst().test().how()).isEqualTo(PropertyTest.How.EQUALS);
    }

    @Test
    void datesAreCountedByYearAndVagueOnesInEachThatTheyMayBe() {
        List<SaidValues.Value> values = SaidValues.of(chart(ChartFilter.NONE), new Said(false, "birthDate"));
        assertThat(values).extracting(SaidValues.Value::bar).containsExactly(new Bar("1984", 3, 3), new Bar("1983", 1, 1));
        assertThat(values.getFirst().test().how()).isEqualTo(PropertyTest.How.RANGE);
        assertThat(SaidValues.of(chart(ChartFilter.NONE), new Said(true, "startDate"))).extracting(SaidValues.Value::bar).containsExactly(new Bar("1980", 1, 1));
    }

    @Test
    void aBarTellsAsMuchAsItsTestLetsThrough() {
        for (String property : List.of("nationality", "birthDate", "name")) {
            for (SaidValues.Value value : SaidValues.of(chart(ChartFilter.NONE), new Said(false, property))) {
                assertThat(chart(ChartFilter.NONE.with(value.test())).scene().nodes()).as("%s %s", property, value).hasSize(value.bar().all());
            }
        }
    }

    @Test
    void whatIsHiddenIsCountedBesideAllThatThereIs() {
        ChartFilter asked = ChartFilter.NONE.with(new Said(false, "name").test(PropertyTest.How.EQUALS, "Anna"));
        assertThat(SaidValues.of(chart(asked), new Said(false, "nationality"))).extracting(v -> v.bar().shown()).containsExactly(1, 0);
        assertThat(SaidValues.of(chart(asked), new Said(false, "nothing"))).isEmpty();
    }
}
