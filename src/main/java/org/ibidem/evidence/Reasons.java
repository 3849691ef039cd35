package org.ibidem.evidence;

import org.ibidem.message.Messages;

/** Says in words why a document is as it is. The reading process, which has no language, gives a code and values after tabs. */
final class Reasons {
    private static final Messages MESSAGES = Messages.of(Reasons.class);
    private static final String PREFIX = "reason.";

    private Reasons() {}

    static String say(String code) {
        if (code.isEmpty()) return "";
        String[] parts = code.split("\t", -1);
        Object[] values = new Object[parts.length - 1];
        System.arraycopy(parts, 1, values, 0, values.length);
        return MESSAGES.get(PREFIX + parts[0], values);
    }
}
