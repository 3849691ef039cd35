package org.ibidem.exchange.sign;

import java.util.Optional;
import org.ibidem.message.Messages;

/**
 * What a signature beside a file is worth: by which key, whether the file is what was signed, whether the key is this installation's own, and
 * the name under which it is known here. A key without a name proves only that one and the same person signed what it signs.
 */
public record Signed(Fingerprint key, boolean isWhole, boolean isOwn, Optional<String> name) {
    private static final Messages MESSAGES = Messages.of(Signed.class);

    /** Whether the file is as somebody known here signed it. */
    public boolean isKnown() {
        return isWhole && (isOwn || name.isPresent());
    }

    /** The same in a sentence, with what to do next. */
    public String words() {
        if (!isWhole) return MESSAGES.get("signed.broken", key);
        if (isOwn) return MESSAGES.get("signed.own", key);
        return name.map(n -> MESSAGES.get("signed.known", n, key)).orElseGet(() -> MESSAGES.get("signed.unknown", key));
    }
}
