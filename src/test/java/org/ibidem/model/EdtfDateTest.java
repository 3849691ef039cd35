package org.ibidem.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {
    @ParameterizedTest
    @CsvSource({
        "2009,       2009-01-01, 2009-12-31",
        "2016-07,    2016-07-01, 2016-07-31",
        "2016-02,    2016-02-01, 2016-02-29",
        "2018-09-13, 2018-09-13, 2018-09-13",
        "2017~,      2017-01-01, 2017-12-31",
        "199X,       1990-01-01, 1999-12-31",
        "2009/2012,  2009-01-01, 2012-12-31",
        "2017-10/2024-07, 2017-10-01, 2024-07-31"})
    void aDateIsBoundedByItsFirstAndLastDay(String text, LocalDate earliest, LocalDate latest) {
        EdtfDate date = EdtfDate.parse(text).orElseThrow();
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @Test
    void anOpenEndReachesAsFarAsTimeDoes() {
        assertThat(EdtfDate.parse("../2012").orElseThrow().earliest()).isEqualTo(LocalDate.MIN);
        assertThat(EdtfDate.parse("2009/..").orElseThrow().latest()).isEqualTo(LocalDate.MAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2016-13", "2016-02-30", "13 Sep 2018", "2012/2009", "../..", "19X-01", "2016-7"})
    void whatIsNoDateIsRefused(String text) {
        assertThat(EdtfDate.parse(text)).isEqualTo(Optional.empty());
    }

    @Property
    void everyDayOfTheCalendarIsReadBackAsItself(@ForAll @IntRange(min = 0, max = 3_000_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        if (date.getYear() > 9999) return;
        EdtfDate read = EdtfDate.parse(date.toString()).orElseThrow();
        assertThat(List.of(read.earliest(), read.latest())).containsExactly(date, date);
    }

    @Property
    void orderFollowsTheFirstDay(@ForAll @IntRange(min = 0, max = 40_000) int a, @ForAll @IntRange(min = 0, max = 40_000) int b) {
        EdtfDate first = EdtfDate.parse(LocalDate.ofEpochDay(a).toString()).orElseThrow();
        EdtfDate second = EdtfDate.parse(LocalDate.ofEpochDay(b).toString()).orElseThrow();
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(Integer.compare(a, b));
        assertThat(first.isBefore(second)).isEqualTo(a < b);
    }
}
