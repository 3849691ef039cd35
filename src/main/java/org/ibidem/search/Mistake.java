package org.ibidem.search;

import java.util.Optional;
import org.apache.lucene.queryparser.classic.ParseException;
import org.ibidem.message.UserProblem;

/** What is wrong with a query, and from which of its signs (counted from 0) it cannot be read; 0 when that is not known. */
public record Mistake(int place, String said) {
    /** The mistake in these words that the problem tells of; empty when it lies elsewhere. */
    public static Optional<Mistake> in(String words, UserProblem problem) {
        if (!problem.key().startsWith("query.")) return Optional.empty();
        int place = problem.getCause() instanceof ParseException e ? place(words, e) : 0;
        return Optional.of(new Mistake(place, problem.getMessage()));
    }

    static int place(String words, ParseException problem) {
        PlainSigns plain = PlainSigns.of(words);
        return plain.original(SyntaxPlace.of(problem, plain.text()));
    }
}
