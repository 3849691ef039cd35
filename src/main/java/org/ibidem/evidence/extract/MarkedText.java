package org.ibidem.evidence.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;

/**
 * A text as it is written, and beside it what its parts are. Line ends are {@code \n}, there are no blanks before them and never more than
 * one empty line together.
 */
final class MarkedText {
    /** So much markup is kept of one document; what comes after is plain words. */
    private static final int MOST = 100_000;
    private static final int MOST_DETAIL = 2_000_000;
    /** What may stand where there are no words. */
    private static final Set<Kind> POINTS = Set.of(Kind.IMAGE, Kind.LINK, Kind.TRACKER);
    private final StringBuilder out = new StringBuilder();
    private final List<Markup> closed = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private int said;
    private boolean isCut;

    private record Open(Kind kind, int start, String detail) {}

    /** A text and what its parts are; {@code isCut}: whether it leads to more than the parts tell. */
    record Written(String text, List<Markup> markup, boolean isCut) {
        Written(String text, List<Markup> markup) {
            this(text, markup, false);
        }

        /** Words of which nothing is known. */
        static Written plain(String text) {
            return new Written(text, List.of());
        }
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /** How much was written. */
    int length() {
        return out.length();
    }

    /** The last sign; a line end when there is none. */
    char last() {
        return out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
    }

    void append(CharSequence words) {
        for (int i = 0; i < words.length(); i++) append(words.charAt(i));
    }

    void append(char sign) {
        if (sign == '\n' || sign == '\r') endLine();
        else if (sign != 0) out.append(sign);
    }

    private void endLine() {
        trimBlanks();
        int length = out.length();
        if (length >= 2 && out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n') return;
        out.append('\n');
    }

    /** Takes blanks at the end away. */
    void trimBlanks() {
        int length = out.length();
        while (length > 0 && (out.charAt(length - 1) == ' ' || out.charAt(length - 1) == '\u00A0')) length--;
        if (length == out.length()) return;
        out.setLength(length);
        for (int i = closed.size() - 1; i >= 0 && closed.get(i).end() > length; i--) closed.set(i, within(closed.get(i), 0, length));
        for (int i = open.size() - 1; i >= 0 && open.get(i).start() > length; i--) open.set(i, new Open(open.get(i).kind(), length, open.get(i).detail()));
    }

    /** Whether nothing but blanks was written. */
    boolean isBlank() {
        return out.chars().allMatch(Character::isWhitespace);
    }

    /** Whether something else than blanks was written from this place on; a tab is more than a blank. */
    boolean hasSigns(int from) {
        for (int i = from; i < out.length(); i++) {
            if (out.charAt(i) != ' ' && out.charAt(i) != '\u00A0') return true;
        }
        return false;
    }

    /** Says that what is written next is this, until {@link #close} says that it ends. */
    void open(Kind kind, String detail) {
        openAt(kind, out.length(), detail);
    }

    /** Says that what was written from this place on is this, until {@link #close} says that it ends. */
    void openAt(Kind kind, int from, String detail) {
        open.add(new Open(kind, from, detail));
    }

    /** What was opened last, and not closed yet, ends with the last sign that is no blank. */
    void close() {
        Open ended = open.removeLast();
        int end = out.length();
        while (end > ended.start() && Character.isWhitespace(out.charAt(end - 1))) end--;
        if (ended.start() < end || ended.kind() == Kind.LINK) add(ended.kind(), ended.start(), end, ended.detail());
    }

    /** Says that something stands here that is no words. */
    void point(Kind kind, String detail) {
        add(kind, out.length(), out.length(), detail);
    }

    private void add(Kind kind, int start, int end, String detail) {
        boolean leads = kind == Kind.LINK && Targets.isOne(detail) || kind == Kind.TRACKER;
        if (start == end && kind == Kind.LINK && !leads) return;
        Markup markup = new Markup(kind, start, end, detail);
        said += markup.detail().length();
        // The beginning of an address is another address.
        boolean fits = closed.size() < MOST && said <= MOST_DETAIL && !(leads && detail.length() > Markup.MAX_DETAIL);
        if (fits) closed.add(markup);
        isCut |= leads && !fits;
    }

    /** What was written, without blanks around it. */
    Written written() {
        while (!open.isEmpty()) close();
        String whole = out.toString();
        int from = whole.length() - whole.stripLeading().length();
        int to = Math.max(from, whole.stripTrailing().length());
        List<Markup> kept = closed.stream().map(m -> within(m, from, to)).filter(m -> m.end() > m.start() || POINTS.contains(m.kind()))
            .map(m -> m.moved(-from)).sorted(Markup.OUTER_FIRST).toList();
        return new Written(whole.substring(from, to), kept, isCut);
    }

    private static Markup within(Markup m, int from, int to) {
        return new Markup(m.kind(), Math.clamp(m.start(), from, to), Math.clamp(m.end(), from, to), m.detail());
    }
}
