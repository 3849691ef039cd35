package org.ibidem.chart.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The outline and the projection agree, and go the way a map goes. */
class WorldMapTest {
    private final WorldMap map = WorldMap.get();

    /** Where these capitals lie, by their longitude and latitude, is within their country's outline. */
    @Test
    void capitalsLieInTheirCountries() {
        for (double[] city : List.of(new double[] {126.0, 38.8}, new double[] {37.6, 55.8}, new double[] {-3.7, 40.4}, new double[] {38.9, 15.3}, new double[] {-47.9, -15.8}, new double[] {149.0, -35.3})) {
            Spot spot = Spot.of(city[0], city[1]);
            assertThat(map.outlines()).as(Arrays.toString(city)).anyMatch(o -> contains(o, spot));
        }
        assertThat(map.outlines()).as("the middle of the Pacific").noneMatch(o -> contains(o, Spot.of(-140, 0)));
    }

    private static boolean contains(WorldMap.Outline o, Spot p) {
        boolean inside = false;
        for (int i = 0, j = o.x().length - 1; i < o.x().length; j = i++) {
            boolean crosses = o.y()[i] > p.y() != o.y()[j] > p.y() && p.x() < (o.x()[j] - o.x()[i]) * (p.y() - o.y()[i]) / (o.y()[j] - o.y()[i]) + o.x()[i];
            if (crosses) inside = !inside;
        }
        return inside;
    }

    @Test
    void everyCountryOfTheWorldHasAMiddleNearItsCapital() {
        assertThat(map.centre("kp")).hasValueSatisfying(s -> assertThat(s.x()).isCloseTo(Spot.of(127, 40).x(), within(100.0)));
        assertThat(map.centre("SG")).contains(Spot.of(103.8, 1.35));
        assertThat(map.centre("zz")).isEmpty();
        assertThat(List.of("hk", "my", "cn", "ru", "us", "de", "gb", "fr", "in", "vg", "ky", "mh", "pa", "ae", "er", "cy", "mt")).allMatch(c -> map.centre(c).isPresent());
    }

    @Property
    void eastLiesRightAndNorthUp(@ForAll @DoubleRange(min = -179, max = 178) double east, @ForAll @DoubleRange(min = -80, max = 79) double north) {
        Spot here = Spot.of(east, north);
        assertThat(Spot.of(east + 1, north).x()).isGreaterThan(here.x());
        assertThat(Spot.of(east, north + 1).y()).isLessThan(here.y());
    }
}
