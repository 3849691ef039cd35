package org.ibidem.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Cuts words at the points and low lines within them: hosts, file names, abbreviations. To Unicode {@code www.glocom.com.my} is one word, which none of its parts
 * finds; cut in the text as in the question, its parts are a phrase. What has no letter, a number or a day, stays whole.
 * A part in Hangul or Katakana is pairs of signs, as {@link TextAnalyzer} has it elsewhere, for to Unicode the word that holds it is of neither.
 */
final class PartsFilter extends TokenFilter {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Queue<Span> parts = new ArrayDeque<>();
    private final boolean wholeToo;
    private AttributeSource.State whole;
    private int stepToFirst;

    /** @param wholeToo whether the whole word stands where its first part does, for patterns to find */
    PartsFilter(TokenStream words, boolean wholeToo) {
        super(words);
        this.wholeToo = wholeToo;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!parts.isEmpty()) return nextPart();
        if (!input.incrementToken()) return false;
        cut();
        if (parts.isEmpty()) return true;
        whole = captureState();
        stepToFirst = wholeToo ? 0 : step.getPositionIncrement();
        return wholeToo || nextPart();
    }

    private boolean nextPart() {
        restoreState(whole);
        Span part = parts.remove();
        String text = word.toString().substring(part.start(), part.end());
        word.setEmpty().append(text);
        int start = place.startOffset();
        place.setOffset(start + part.start(), start + part.end());
        step.setPositionIncrement(stepToFirst);
        stepToFirst = 1;
        return true;
    }

    private void cut() {
        boolean isCut = word.chars().anyMatch(PartsFilter::isEdge) && word.codePoints().anyMatch(Character::isLetter);
        if (!isCut || word.length() != place.endOffset() - place.startOffset()) return;
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i < word.length() && !isEdge(word.charAt(i))) continue;
            if (isInPairs(from, i)) for (int pair = from; pair + 1 < i; pair++) parts.add(new Span(pair, pair + 2));
            else if (i > from) parts.add(new Span(from, i));
            from = i + 1;
        }
    }

    /** Whether a part would have been cut into pairs of signs if it stood alone. */
    private boolean isInPairs(int from, int to) {
        return to - from > 1 && (word.subSequence(from, to).chars().allMatch(PartsFilter::isHangul) || word.subSequence(from, to).chars().allMatch(PartsFilter::isKatakana));
    }

    private static boolean isHangul(int sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HANGUL;
    }

    private static boolean isKatakana(int sign) {
        return Character.UnicodeBlock.of(sign) == Character.UnicodeBlock.KATAKANA;
    }

    private static boolean isEdge(int sign) {
        return sign == '.' || sign == '．' || sign == '_' || sign == '＿';
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
    }
}
