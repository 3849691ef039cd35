package org.ibidem.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.ibidem.message.Messages;
import org.ibidem.model.Capture;
import org.ibidem.model.Evidence;

/**
 * Where the three times of a document contradict each other. A document is made, then stored as a file, then taken in; a page saved from
 * the web claims the very moment at which its file was written. A day's difference may be a matter of time zones and is let pass.
 */
public final class CaptureTimes {
    private static final Messages MESSAGES = Messages.of(CaptureTimes.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);
    private static final Duration LET_PASS = Duration.ofDays(1);

    private CaptureTimes() {}

    /** What contradicts what. */
    public enum Kind { CLAIMED_AFTER_FILE, CLAIMED_BEFORE_FILE, CLAIMED_AFTER_TAKEN_IN, FILE_AFTER_TAKEN_IN }

    /** A contradiction between two times, and by how much they differ. */
    public record Contradiction(Kind kind, Instant one, Instant other) {
        /** How far they are apart. */
        public Duration apart() {
            return Duration.between(one, other).abs();
        }

        /** The contradiction in words. */
        public String sentence() {
            String apart = apart().toDays() >= 2 ? MESSAGES.get("times.days", apart().toDays()) : MESSAGES.get("times.hours", apart().toHours());
            return MESSAGES.get("times." + kind, TIME.format(one), TIME.format(other), apart);
        }
    }

    /** The contradictions in a document's times; empty when there is none or too little is known. */
    public static List<Contradiction> contradictions(Evidence document) {
        Capture times = document.capture();
        List<Contradiction> found = new ArrayList<>();
        add(found, Kind.CLAIMED_AFTER_FILE, times.claimedAt(), times.fileTime());
        if (isWebCapture(document)) add(found, Kind.CLAIMED_BEFORE_FILE, times.fileTime(), times.claimedAt());
        add(found, Kind.CLAIMED_AFTER_TAKEN_IN, times.claimedAt(), times.takenInAt());
        add(found, Kind.FILE_AFTER_TAKEN_IN, times.fileTime(), times.takenInAt());
        return found;
    }

    /** Whether the document is a page of the web as it was saved from its address. */
    public static boolean isWebCapture(Evidence document) {
        return !document.url().isEmpty() && document.mediaType().matches("text/html|application/xhtml\\+xml|multipart/related|message/rfc822");
    }

    /** Notes that the first time is later than the second, when it is. */
    private static void add(List<Contradiction> found, Kind kind, Instant later, Instant earlier) {
        if (later != null && earlier != null && later.isAfter(earlier.plus(LET_PASS))) found.add(new Contradiction(kind, later, earlier));
    }
}
