package org.ibidem.chart.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ibidem.chart.measure.Measure;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Handling;

class FilterJsonTest {
    @Provide
    Arbitrary<ChartFilter> filters() {
        Arbitrary<Choice> types = Combinators.combine(Arbitraries.of(Choice.Mode.ONLY, Choice.Mode.EXCEPT), Arbitraries.strings().ofMaxLength(9).set().ofMaxSize(4))
            .as(Choice::new);
        Arbitrary<Choice> handling = Arbitraries.of(Handling.class).map(Handling::name).set().ofMaxSize(3).map(v -> new Choice(Choice.Mode.EXCEPT, v));
        Arbitrary<Choice> sources = Arbitraries.integers().between(0, 5).map(n -> new Choice(Choice.Mode.AT_LEAST, Set.of(Integer.toString(n))));
        Arbitrary<Map<Dimension, Choice>> choices = Combinators.combine(types, handling, sources)
            .as((t, h, s) -> Map.of(Dimension.TYPE, t, Dimension.RELATION, t, Dimension.HANDLING, h, Dimension.SOURCES, s));
        Arbitrary<List<PropertyTest>> tests = Combinators.combine(Arbitraries.of(true, false), Arbitraries.strings().ofMaxLength(9), Arbitraries.of(PropertyTest.How.class),
            Arbitraries.strings().ofMaxLength(9).list().ofMinSize(1).ofMaxSize(3)).as((of, property, how, texts) -> new PropertyTest(of, property, how, texts)).list().ofMaxSize(3);
        Arbitrary<Optional<EdtfDate>> on = Arbitraries.of("2009", "2016-07-12", "2014/2016", "../2012", "199X").map(EdtfDate::parse).injectNull(0.3)
            .map(d -> d == null ? Optional.empty() : d);
        Arbitrary<Optional<Instant>> known = Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond).optional();
        Arbitrary<List<MeasureTest>> measures = Combinators.combine(Arbitraries.of(Measure.class), Arbitraries.doubles().between(0, 1_000)).as(MeasureTest::new).list().ofMaxSize(2);
        Arbitrary<Set<UUID>> part = Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new).set().ofMaxSize(3);
        return Combinators.combine(part, choices, tests, measures, on, Arbitraries.of(true, false), known).as(ChartFilter::new);
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("filters") ChartFilter filter) {
        assertThat(FilterJson.read(FilterJson.write(filter))).isEqualTo(filter);
    }

    @Property(tries = 300)
    void whatIsNoFilterHidesNothing(@ForAll String text) {
        assertThat(FilterJson.read(text).isNone()).isTrue();
    }

    @Example
    void whatANewerVersionAsksIsLeftOutAndTheRestStays() {
        ChartFilter read = FilterJson.read("""
            {"type":{"only":["Person"]},"colour":{"only":["red"]},"grade":{"at_least":["Z9"]},"handling":{"except":["TLP:PINK"]},"sources":7,"part":["N-7"],"properties":[{"how":"like"},{"how":"equals","texts":[]}]}""");
        assertThat(read).isEqualTo(ChartFilter.NONE.including(Dimension.TYPE, "Person"));
    }

    @Example
    void aValueOfAPropertyIsAskedForBesidesAnother() {
        Said country = new Said(false, "country");
        ChartFilter korea = ChartFilter.NONE.including(country.test(PropertyTest.How.EQUALS, "KP"));
        ChartFilter both = korea.including(country.test(PropertyTest.How.EQUALS, "CN"));
        assertThat(both.properties()).containsExactly(new PropertyTest(false, "country", PropertyTest.How.EQUALS, List.of("KP", "CN")));
        assertThat(both.includes(country.test(PropertyTest.How.EQUALS, "cn"))).isTrue();
        assertThat(both.including(country.test(PropertyTest.How.EQUALS, "CN"))).isEqualTo(korea);
        assertThat(korea.including(country.test(PropertyTest.How.EQUALS, "KP")).isNone()).isTrue();
        assertThat(korea.with(country.test(PropertyTest.How.EQUALS, "CN"))).as("written instead of clicked").isEqualTo(both);
        assertThat(korea.with(country.test(PropertyTest.How.CONTAINS, "K")).properties()).as("asked in another way, both are wanted").hasSize(2);
    }

    @Example
    void aBarAskedForTwiceIsNoLongerAskedFor() {
        ChartFilter persons = ChartFilter.NONE.including(Dimension.TYPE, "Person");
        assertThat(persons.including(Dimension.TYPE, "Company").choice(Dimension.TYPE)).isEqualTo(new Choice(Choice.Mode.ONLY, Set.of("Person", "Company")));
        assertThat(persons.including(Dimension.TYPE, "Person").isNone()).isTrue();
        assertThat(ChartFilter.NONE.excluding(Dimension.TYPE, "Person").including(Dimension.TYPE, "Person").isNone()).isTrue();
        assertThat(ChartFilter.NONE.including(Dimension.SOURCES, "2").including(Dimension.SOURCES, "2").isNone()).isTrue();
        assertThat(ChartFilter.NONE.including(Dimension.SOURCES, "2").including(Dimension.SOURCES, "3").choice(Dimension.SOURCES).values()).containsExactly("3");
    }
}
