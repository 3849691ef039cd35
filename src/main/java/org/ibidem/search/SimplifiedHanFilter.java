package org.ibidem.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.ibidem.match.SimplifiedHan;

/** Folds traditional Chinese characters to simplified ones: who types one form finds the other. */
final class SimplifiedHanFilter extends TokenFilter {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    SimplifiedHanFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) return false;
        char[] signs = word.buffer();
        for (int i = 0; i < word.length(); i++) signs[i] = SimplifiedHan.of(signs[i]);
        return true;
    }
}
