package org.ibidem.custody;

import java.time.Instant;
import java.util.List;

/**
 * What is known of one document and what happened to it, to be printed and signed. {@code at} is when it was written, {@code seal} names
 * the state of the case it was written from, {@code language} is the language of its words, such as {@code ko}.
 */
public record CustodySheet(String heading, List<Part> parts, List<CustodyEvent> events, Instant at, String seal, String language) {
    /** Facts that belong together. */
    public record Part(String title, List<Fact> facts) {}

    /** One thing known. */
    public record Fact(String name, String value) {}
}
