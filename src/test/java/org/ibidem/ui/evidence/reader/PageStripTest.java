package org.ibidem.ui.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class PageStripTest {
    @Property
    void everyPlaceOfAPageLeadsBackToThePage(@ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 1, max = 5_000) Double> pages,
                                             @ForAll @DoubleRange(min = 0, max = 0.99) double share) {
        double[] heights = pages.stream().mapToDouble(Double::doubleValue).toArray();
        PageStrip strip = new PageStrip(heights.length);
        strip.sizeAll(heights.clone(), heights);
        for (int page = 1; page <= heights.length; page++) assertThat(strip.at(strip.top(page) + share * strip.height(page))).isEqualTo(page);
        assertThat(strip.length()).isCloseTo(Arrays.stream(heights).sum() + (heights.length + 1) * PageStrip.GAP, within(1e-6 * strip.length()));
    }

    @Property
    void aPageThatGrowsMovesOnlyThoseAfterIt(@ForAll @Size(min = 2, max = 60) List<@DoubleRange(min = 1, max = 5_000) Double> pages,
                                             @ForAll @DoubleRange(min = 1, max = 5_000) double height) {
        double[] heights = pages.stream().mapToDouble(Double::doubleValue).toArray();
        PageStrip strip = new PageStrip(heights.length);
        strip.sizeAll(heights.clone(), heights);
        double second = strip.top(2);
        double end = strip.length();
        double by = strip.grow(1, height);
        assertThat(strip.top(1)).isEqualTo(PageStrip.GAP);
        assertThat(strip.top(2)).isCloseTo(second + by, within(1e-6));
        assertThat(strip.length()).isCloseTo(end + by, within(1e-6));
    }
}
