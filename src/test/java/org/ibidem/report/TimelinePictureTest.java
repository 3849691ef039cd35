package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.ibidem.fonts.Fonts;
import org.ibidem.model.EdtfDate;
import org.ibidem.report.TimelinePicture.Moment;
import org.junit.jupiter.api.Test;

/** Moments along an axis of time. */
class TimelinePictureTest {
    private final Fonts fonts = new Fonts();

    private static Moment moment(String date, String words) {
        return new Moment(EdtfDate.parse(date).orElseThrow(), words);
    }

    private String drawn(List<Moment> moments, double height) {
        return new TimelinePicture(moments, fonts, 465, height).svg().orElseThrow();
    }

    @Test
    void eachMomentIsNamedAtADateAsPreciseAsItIsKnown() {
        String svg = drawn(List.of(moment("199X", "A prize"), moment("2009", "A site"), moment("2016-07", "A shipment"), moment("2017-02-27", "A finding"), moment("2017~", "A sister")), 500);
        assertThat(svg).contains(">1990s<", ">2009<", ">2016-07<", ">2017-02-27<", ">about 2017<").contains(">A prize<", ">A shipment<", ">A sister<");
        assertThat(svg).contains("<title id=\"title\">Timeline of 5 dated events, from 1990s to about 2017.");
    }

    @Test
    void underAHeadItSaysHowItIsToBeHandledAndNothingLiesOverThat() {
        TimelinePicture picture = new TimelinePicture(List.of(moment("2009", "A site"), moment("2012", "A shipment")), fonts, 465, 500);
        TimelinePicture headed = picture.headed(new PrintedFor("Lantern", "TLP:AMBER", "2026-11-27"));
        String svg = headed.svg().orElseThrow();
        assertThat(svg).contains("Lantern · TLP:AMBER · ");
        assertThat(headed.alt()).startsWith("Lantern · TLP:AMBER · ");
        assertThat(headed.height()).isGreaterThan(picture.height());
        assertThat(svg.lines().filter(l -> l.startsWith("<text") && !l.contains("TLP")).map(l -> Double.parseDouble(l.replaceAll(".* y=\"([-\\d.]+)\".*", "$1"))))
            .allSatisfy(y -> assertThat(y).isBetween(30.0, headed.height()));
    }

    @Test
    void openAndSingleDatesCanBeDrawn() {
        assertThat(drawn(List.of(moment("../2012", "Gone"), moment("2010/..", "Begun")), 500)).contains(">Gone<", ">Begun<");
        assertThat(drawn(List.of(moment("2012-05-05", "Alone")), 500)).contains(">Alone<");
    }

    @Test
    void whatHasNoRoomSharesALineWithOthersOfItsYearAndNothingIsDrawnBeyondThePicture() {
        List<Moment> many = IntStream.range(0, 300).mapToObj(i -> moment(String.format("%d-%02d-01", 2000 + i / 12, i % 12 + 1), "Event " + i)).toList();
        String svg = drawn(many, 500);
        assertThat(svg).contains("Event 0 (and 11 more)").doesNotContain(">Event 1<");
        assertThat(svg.lines().filter(l -> l.startsWith("<text")).map(l -> Double.parseDouble(l.replaceAll(".* y=\"([-\\d.]+)\".*", "$1")))).allSatisfy(y -> assertThat(y).isBetween(0.0, 500.0));
    }
}
