package org.ibidem.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.ibidem.match.NameKeys;
import org.ibidem.match.Umlauts;

/** Puts beside each word of another alphabet its Latin form, and beside one with an umlaut that with two letters, at the same place. */
final class LatinFormFilter extends TokenFilter {
    private static final char FIRST_MARKED = 0xC0;
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
        latin = isPlain() ? "" : plain(word.toString());
        if (!latin.isEmpty()) place = captureState();
        return true;
    }

    /** Most words are plain Latin, and this runs for each. */
    private boolean isPlain() {
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) >= FIRST_MARKED) return false;
        return true;
    }

    private static String plain(String word) {
        String two = Umlauts.asTwo(word);
        return two.equals(word) ? NameKeys.latin(word) : two;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        latin = "";
    }
}
