package org.ibidem.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Leaves out of words what nobody sees and nobody types: soft hyphens, joiners, marks of direction (Unicode, category Cf). */
final class UnseenSignsFilter extends TokenFilter {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    UnseenSignsFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) return false;
        char[] signs = word.buffer();
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.getType(signs[i]) != Character.FORMAT) signs[length++] = signs[i];
        }
        word.setLength(length);
        return true;
    }
}
