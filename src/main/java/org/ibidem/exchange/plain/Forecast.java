package org.ibidem.exchange.plain;

import java.util.List;
import java.util.Map;
import org.ibidem.exchange.Loss;

/** What bringing a file would make: how many entities of each schema that are not here yet, how many values it would say, and what would be lost. */
public record Forecast(Map<String, Integer> made, int values, List<Loss> lost) {
    public Forecast {
        made = Map.copyOf(made);
        lost = List.copyOf(lost);
    }
}
