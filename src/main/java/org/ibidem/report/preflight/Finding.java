package org.ibidem.report.preflight;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.analysis.Severity;
import org.ibidem.analysis.WeakSpot;
import org.ibidem.message.Messages;
import org.ibidem.model.Ids;
import org.ibidem.model.Waiver;

/** Something a publisher or lawyer would reject: what it is, the block of the report it stands in ({@code null} for none), and who lets it stand. */
public record Finding(WeakSpot spot, UUID block, Optional<Waiver> waiver) {
    private static final Messages MESSAGES = Messages.of(Finding.class);
    private static final int SHOWN = 120;

    /** A finding about words of the report, told by the sentence of this key. */
    static Finding of(String key, Severity severity, String object, UUID block, Object... values) {
        String code = key.split("\\.")[0];
        return new Finding(new WeakSpot(code, severity, List.of(object), MESSAGES.get(key, shown(values)), WeakSpot.mark(key, values), null), block, Optional.empty());
    }

    /** Long words are cut where they are shown, and not in the mark, or words that begin alike would be taken for the same. */
    private static Object[] shown(Object... values) {
        return Arrays.stream(values).map(v -> v instanceof String words ? cut(words) : v).toArray();
    }

    private static String cut(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, Character.isHighSurrogate(words.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN).strip() + "…";
    }

    /** The check, such as {@code PRE-07}. */
    public String code() {
        return spot.code();
    }

    /** How grave it is. */
    public Severity severity() {
        return spot.severity();
    }

    /** What it is about as people see it: a number such as {@code S-230}, or the heading of a block. */
    public String object() {
        return spot.object();
    }

    /** What is wrong and what to do, in the display language. */
    public String message() {
        return spot.message();
    }

    /** Whether nobody has let it stand. */
    public boolean isOpen() {
        return waiver.isEmpty();
    }

    /** Whether it forbids a release, also when somebody lets it stand: then the report can only be a draft. */
    public boolean isObstacle() {
        return severity() == Severity.BLOCK;
    }

    /** A person's word that this may stand in a report. */
    public Waiver waived(UUID report, String reason, String author, Instant at) {
        return new Waiver(Ids.next(), report, code(), object(), spot.mark(), reason, author, at);
    }

    /** Whether a waiver was given for this very finding. */
    boolean isOf(Waiver w) {
        return w.code().equals(code()) && w.object().equals(object()) && w.mark().equals(spot.mark());
    }
}
