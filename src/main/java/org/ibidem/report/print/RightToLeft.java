package org.ibidem.report.print;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets words that run from right to left as they are seen: in the order of sight, which is how PDF keeps them and how those who search or read
 * one aloud expect them, and Arabic letters joined to their neighbours.
 */
final class RightToLeft implements BidiReorderer {
    /** A letter of Arabic is joined by putting the sign of that form in its place. */
    private static final int JOINED = ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK;

    @Override
    public String reorderRTLTextToLTR(String text) {
        return new Bidi(text, Bidi.RTL).writeReordered(Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return shaped(text, JOINED);
    }

    @Override
    public String deshapeText(String text) {
        return shaped(text, ArabicShaping.LETTERS_UNSHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);
    }

    private static String shaped(String text, int how) {
        try {
            return new ArabicShaping(how).shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Parts a paragraph, which itself runs from left to right, where the way of writing changes. Numbers within go with the words around them. */
    static final class Stretches implements BidiSplitter {
        private final List<BidiTextRun> stretches = new ArrayList<>();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            stretches.clear();
            // The engine asks for the stretch of a paragraph that has no letter too, as where a name is of signs alone that nothing prints.
            if (paragraph.isEmpty()) stretches.add(new BidiTextRun(0, 0, LTR));
            Bidi ways = new Bidi(paragraph, Bidi.LTR);
            for (int from = 0, to = 0; from < paragraph.length(); from = to) {
                boolean leftwards = ways.getLevelAt(from) > 0;
                while (to < paragraph.length() && ways.getLevelAt(to) > 0 == leftwards) to++;
                stretches.add(new BidiTextRun(from, to - from, leftwards ? RTL : LTR));
            }
        }

        @Override
        public int countTextRuns() {
            return stretches.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return stretches.get(index);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return LTR;
        }
    }
}
