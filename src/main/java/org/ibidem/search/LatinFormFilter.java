package org.ibidem.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.ibidem.match.NameKeys;

/** Puts beside each word of another alphabet its Latin form, at the same place. */
final class LatinFormFilter extends TokenFilter {
    private static final char FIRST_GREEK = 0x370;
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private State place;
    private String latin = "";

    LatinFormFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!latin.isEmpty()) {
            restoreState(place);
            word.setEmpty().append(latin);
            step.setPositionIncrement(0);
            latin = "";
            return true;
        }
        if (!input.incrementToken()) return false;
        latin = isPlain() ? "" : NameKeys.latin(word.toString());
        if (!latin.isEmpty()) place = captureState();
        return true;
    }

    /** Most words are Latin, and this runs for each: nothing before Greek is of another alphabet. */
    private boolean isPlain() {
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) >= FIRST_GREEK) return false;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        latin = "";
    }
}
