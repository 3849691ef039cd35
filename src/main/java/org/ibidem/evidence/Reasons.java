package org.ibidem.evidence;

import java.util.stream.Collectors;
import org.ibidem.message.Messages;

/** Says in words why a document is as it is. The reading process, which has no language, gives a code and values after tabs. */
final class Reasons {
    private static final Messages MESSAGES = Messages.of(Reasons.class);
    private static final String PREFIX = "reason.";

    private Reasons() {}

    /** In words; of several codes, a line each, one after the other. */
    static String say(String codes) {
        return codes.lines().map(Reasons::sayOne).collect(Collectors.joining(" "));
    }

    private static String sayOne(String code) {
        String[] parts = code.split("\t", -1);
        Object[] values = new Object[parts.length - 1];
        for (int i = 0; i < values.length; i++) values[i] = parts[i + 1].matches("[0-9]{1,15}") ? Long.valueOf(parts[i + 1]) : parts[i + 1];
        return MESSAGES.get(PREFIX + parts[0], values);
    }
}
