package org.ibidem.report;

import java.util.UUID;

/**
 * Something noticed while a report was written that its author should look at. {@code sentence} names the sentence that tells it: its code,
 * and a word behind a point where a check has several ({@code PRE-17.crowded}); {@code place} is where people find it, {@code message} what it
 * is (a word, an address, a number), and {@code block} the block it stands in, or {@code null} when it is of the whole report.
 */
public record ReportFinding(String sentence, String place, String message, UUID block) {
    ReportFinding(String sentence, String place, String message) {
        this(sentence, place, message, null);
    }

    /** The check that noticed it, such as {@code PRE-17}. */
    public String code() {
        return sentence.split("\\.")[0];
    }

    ReportFinding in(UUID where) {
        return block == null ? new ReportFinding(sentence, place, message, where) : this;
    }
}
