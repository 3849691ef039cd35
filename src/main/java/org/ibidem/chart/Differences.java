package org.ibidem.chart;

import java.util.Map;
import java.util.UUID;

/** What tells two pictures laid over each other apart: what they are called, and which entities and relations only one of them has. */
public record Differences(String first, String second, Map<UUID, Side> sides) {
    /** Nothing is compared. */
    public static final Differences NONE = new Differences("", "", Map.of());

    /** The picture that alone has something. */
    public enum Side {
        FIRST("−"), SECOND("+");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }

        /** The sign by which it is known without its colour. */
        public String sign() {
            return sign;
        }
    }

    public Differences {
        sides = Map.copyOf(sides);
    }

    /** Whether nothing is compared. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** How many entities and relations only this picture has. */
    public long count(Side side) {
        return sides.values().stream().filter(side::equals).count();
    }
}
