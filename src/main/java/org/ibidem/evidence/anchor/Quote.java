package org.ibidem.evidence.anchor;

import org.ibidem.evidence.WordEdges;
import org.ibidem.model.Passage;

/**
 * What is looked for: the letters of a passage, those before it, read backwards, and after it, and whether the passage begins or ends
 * inside of a word.
 */
record Quote(String letters, String before, String after, boolean cutsFirst, boolean cutsLast) {
    static Quote of(Passage p) {
        String whole = p.prefix() + p.quote() + p.suffix();
        int end = p.prefix().length() + p.quote().length();
        return new Quote(Letters.of(p.quote()).toString(), new StringBuilder(Letters.of(p.prefix()).toString()).reverse().toString(),
            Letters.of(p.suffix()).toString(), WordEdges.cuts(whole, p.prefix().length()), WordEdges.cuts(whole, end));
    }
}
