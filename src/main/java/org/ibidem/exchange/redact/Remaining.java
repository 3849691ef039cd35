package org.ibidem.exchange.redact;

import java.util.List;

/** What a document that goes says of itself in its own bytes, under these names: nobody can take it out and leave the document what it is. */
public record Remaining(String document, List<String> names) {
    public Remaining {
        names = List.copyOf(names);
    }
}
