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
    private static final int MOST_OF_A_LINE = 1_000;
    private final FSTextBreaker ends = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";
    private int from;
    private int until;
    private int last;

    @Override
    public void setText(String newText) {
        text = newText;
        look(0);
    }

    /** No line holds so many letters. The engine asks anew for each line, with all that is left of a text: to look through all of it each time would take the square of its length. */
    private void look(int at) {
        from = at;
        last = at;
        until = Math.min(text.length(), at + MOST_OF_A_LINE);
        while (until < text.length() && isPartOfTheSignBefore(until)) until++;
        ends.setText(text.substring(from, until));
    }

    private boolean isPartOfTheSignBefore(int at) {
        return Character.isLowSurrogate(text.charAt(at)) || Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK;
    }

    @Override
    public int next() {
        for (int found = ends.next(); found != BreakIterator.DONE; found = ends.next()) {
            int end = from + found;
            if (end == until && until < text.length()) {
                boolean endless = last == from;
                look(endless ? end : last);
                if (endless) return end;
            } else if (end == 0 || end == text.length() || !isWithin(end)) {
                last = end;
                return end;
            }
        }
        return BreakIterator.DONE;
    }

    private boolean isWithin(int end) {
        return isWithinWord(text.codePointBefore(end), text.codePointAt(end)) || text.startsWith(LABEL, end - LABEL.length());
    }

    private static boolean isWithinWord(int before, int after) {
        return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after) && (isHangul(before) || isHangul(after));
    }

    private static boolean isHangul(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.HANGUL;
    }
}
