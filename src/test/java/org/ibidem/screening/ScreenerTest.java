package org.ibidem.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ibidem.casefile.Installation;
import org.ibidem.job.Progress;
import org.ibidem.match.Feature;
import org.ibidem.message.UserProblem;
import org.ibidem.screening.list.Lists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenerTest {
    @TempDir Path temp;
    private Screener screener;

    @BeforeEach
    void read() {
        Installation here = Installation.in(temp.resolve("home"));
        Lists.of(here).add(List.of(Samples.file(temp, "un.xml", Samples.UN), Samples.file(temp, "sdn.csv", Samples.SDN), Samples.file(temp, "eu.csv", Samples.EU)), Progress.NONE);
        screener = Screener.of(here, Progress.NONE);
    }

    private List<ScreeningHit> find(String name) {
        return screener.find(Subject.named(name), Screener.THRESHOLD, 10);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Amaro Veltrani               | XYi.001
        VELTRANY, Amaro              | XYi.001
        Kestrel Harbour              | XYe.002
        Old Harbour Bank Ltd         | XYe.002
        Ilmo Dravik                  | 77
        DRAVIK Ilmo P.               | 77
        Kestrel Lines                | 36
        강철림                       | 32099R0001/I.A/7
        Kang Cheol-rim               | 32099R0001/I.A/7
        Glastonmoor                  | 32099R0001/I.A/7/Company
        Amber Golden Services        | 32099R0001/I.A/7/Company
        someone; Amaru Veltrani      | XYi.001
        """)
    void aNameFindsItsEntry(String name, String entry) {
        assertThat(find(name).getFirst().entry().id()).isEqualTo(entry);
    }

    @ParameterizedTest
    @CsvSource({"Trading Co", "S.A.", "Harbour Trading Co", "Ilmo Petrelius", "Maria Veltrani", "Kang", "International", "Corporation Ltd"})
    void aLegalFormAnotherPersonOrAHalfNameFindsNothing(String name) {
        assertThat(find(name)).isEmpty();
    }

    @Test
    void anEntryWhoseTextMentionsANameIsNoHitButTold() {
        List<NameAnswer> answers = NameAnswer.of(screener, List.of("TALLOWMERE Ltd", "Glastonmoor", "Tallow", "Ltd", "Tallowmere Søndergaard", "Tallowmere Trading Ltd"), Screener.THRESHOLD, 10, Progress.NONE);
        assertThat(answers.getFirst().hits()).isEmpty();
        assertThat(answers.getFirst().mentions()).singleElement().satisfies(m -> {
            assertThat(m.entry().caption()).isEqualTo("KANG Chul Rim");
            assertThat(m.passage()).contains("Director of ‘Tallowmere’");
        });
        assertThat(answers.get(1).hits()).extracting(h -> h.entry().id()).containsExactly("32099R0001/I.A/7/Company");
        assertThat(answers.get(1).mentions()).extracting(m -> m.entry().id()).containsExactly("32099R0001/I.A/7");
        assertThat(answers.subList(2, 6)).allSatisfy(a -> assertThat(a.mentions()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"Second Tallow Works", "Smith & Sons Tallow", "O'Tallow", "Tällow Bau"})
    void aNameIsLookedForInTextsAsItIsWritten(String name) {
        Installation here = Installation.in(temp.resolve("other"));
        String list = Samples.EU.replace("a Glastonmoor front", "once of " + name + " in the port");
        Lists.of(here).add(List.of(Samples.file(temp, "eu.csv", list)), Progress.NONE);
        assertThat(Screener.of(here, Progress.NONE).mentions(List.of(name), 10)).containsOnlyKeys(name);
    }

    @Test
    void aWeakAliasIsMarkedAndSaid() {
        ScreeningHit hit = find("The Baker").getFirst();
        assertThat(hit.isWeak()).isTrue();
        assertThat(hit.score()).isBetween(0.9, 0.96);
        assertThat(hit.features()).extracting(Feature::key).contains("fact.weak");
        assertThat(find("Amaro Veltrani").getFirst().isWeak()).isFalse();
    }

    @Test
    void factsSpeakForAndAgainstAndKindsMustAgree() {
        Subject same = new Subject(List.of("Ilmo Drawick"), "Person", Map.of("birthDate", List.of("1959-12-05"), "passportNumber", List.of("x 123 4567")));
        Subject other = new Subject(List.of("Ilmo Dravik"), "Person", Map.of("birthDate", List.of("1991")));
        assertThat(screener.find(same, Screener.THRESHOLD, 5).getFirst().features()).extracting(Feature::key).contains("fact.identifier", "fact.born");
        assertThat(screener.find(other, Screener.THRESHOLD, 5)).isEmpty();
        assertThat(screener.find(other, 0.6, 5).getFirst().features()).extracting(Feature::key).contains("fact.bornApart");
        assertThat(screener.find(new Subject(List.of("Ilmo Dravik"), "Company", Map.of()), Screener.THRESHOLD, 5)).isEmpty();
    }

    @Test
    void everyHitSaysWhyAndWhatWasAskedCanBeCited() {
        ScreeningHit hit = find("Veltrani Amaro").getFirst();
        assertThat(hit.sentences()).anyMatch(s -> s.contains("veltrani"));
        assertThat(hit.list().sha256()).hasSize(64);
        assertThat(screener.asked()).contains("UN", "2026-02-27", "OFAC SDN", "EU 32099R0001");
    }

    @Test
    void withoutAnyListNothingIsScreened() {
        assertThatThrownBy(() -> Screener.of(Installation.in(temp.resolve("empty")), Progress.NONE)).isInstanceOf(UserProblem.class);
    }
}
