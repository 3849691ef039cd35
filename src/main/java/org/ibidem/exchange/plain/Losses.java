package org.ibidem.exchange.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibidem.exchange.Loss;
import org.ibidem.message.Messages;

/** The losses of one file, each once. Of many of one sort the first are listed and the others counted, so that a large file has a list too. */
public final class Losses {
    private static final Messages MESSAGES = Messages.of(Losses.class);
    private static final int LISTED_OF_A_SORT = 1_000;
    private final Set<Loss> listed = new LinkedHashSet<>();
    private final Map<Sort, Integer> counts = new HashMap<>();

    /** What is lost of many objects alike. */
    private record Sort(String field, String why) {}

    /** Adds a loss. */
    public void add(String object, String field, String why) {
        Loss loss = new Loss(object, field, why);
        if (listed.contains(loss)) return;
        if (counts.merge(new Sort(field, why), 1, Integer::sum) <= LISTED_OF_A_SORT) listed.add(loss);
    }

    /** The list. */
    public List<Loss> all() {
        List<Loss> all = new ArrayList<>(listed);
        counts.forEach((sort, count) -> {
            if (count > LISTED_OF_A_SORT) all.add(new Loss(MESSAGES.get("lost.more", count - LISTED_OF_A_SORT), sort.field(), sort.why()));
        });
        return all;
    }
}
