package org.ibidem.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;

/**
 * A place where a query was found. In a document it is a page (from 1) with the place in its joined text; {@code start} equals
 * {@code end} when only what is known of the document answers the query, not its text. For an entity the page is 0, the place
 * counts in the lines of what is said of it, and {@code statement} is the one that says it. {@code snippet} is the words around on
 * one line, and {@code lit} what was found in it.
 */
public record Hit(Ref ref, UUID id, int page, int start, int end, Optional<Statement> statement, String snippet, List<Span> lit, double score) {
    /** Whether it is a page of a document. */
    public boolean isPage() {
        return ref.series() == Ref.Series.E;
    }
}
