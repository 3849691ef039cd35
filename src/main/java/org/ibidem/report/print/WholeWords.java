package org.ibidem.report.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: as the engine has it, but not within a Korean word, a label of the Traffic Light Protocol, nor between a number and what it counts. Lines that are not stretched to one
 * width need no such end, and a name or a date is hard to read across it. A word that no line holds is still broken.
 */
final class WholeWords implements FSTextBreaker {
    private static final String LABEL = "TLP:";
    private final FSTextBreaker ends = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        ends.setText(newText);
    }

    @Override
    public int next() {
        int end = ends.next();
        while (end > 0 && end < text.length() && (isWithinWord(text.codePointBefore(end), text.codePointAt(end)) || text.startsWith(LABEL, end - LABEL.length()))) end = ends.next();
        return end;
    }

    private static boolean isWithinWord(int before, int after) {
        return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after) && (isHangul(before) || isHangul(after));
    }

    private static boolean isHangul(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.HANGUL;
    }
}
