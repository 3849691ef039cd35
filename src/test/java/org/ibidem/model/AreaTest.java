package org.ibidem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class AreaTest {
    @Property
    void anAreaIsReadBackAsItIsWritten(@ForAll @DoubleRange(min = -0.5, max = 1.5) double x1, @ForAll @DoubleRange(min = -0.5, max = 1.5) double y1,
                                       @ForAll @DoubleRange(min = -0.5, max = 1.5) double x2, @ForAll @DoubleRange(min = -0.5, max = 1.5) double y2) {
        Area area = Area.between(x1, y1, x2, y2);
        Area back = Area.parse(area.toString()).orElseThrow();
        assertThat(back.x()).isCloseTo(area.x(), within(1e-5));
        assertThat(back.height()).isCloseTo(area.height(), within(1e-5));
        assertThat(area.x() + area.width()).isLessThanOrEqualTo(1 + 1e-9);
    }

    @Test
    void whatIsNoAreaOnAPageIsNotRead() {
        assertThat(Area.parse("0.1,0.2,0.3")).isEmpty();
        assertThat(Area.parse("0.1,0.2,0.3,1.4")).isEmpty();
        assertThat(Area.parse("a,b,c,d")).isEmpty();
        assertThat(Area.parse("NaN,0,0,0")).isEmpty();
    }
}
