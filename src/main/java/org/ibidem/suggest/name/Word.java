package org.ibidem.suggest.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A word of a text: its letters, where it stands, and whether a sentence or a line begins with it. */
record Word(String text, int start, int end, boolean opens) {
    /** What stands before the lines of a list, and before headings in Markdown. */
    private static final String LIST_SIGNS = "-–—#";
    /** {@code Glocom's}, {@code Beijing-based}: what is said of a name, and is no part of it. */
    private static final Pattern SAID_OF = Pattern.compile("['’]s$|-(?:based|born|linked|controlled|led|owned|backed|registered|affiliated|flagged|made|trained)$");

    /** The words of an alphabet with capitals; signs between them tell where sentences end. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < text.length() && continues(text, end)) end++;
            words.add(new Word(text.substring(i, end), i, end, opens(text, i)));
            i = end;
        }
        return words;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) && !(c >= '\uac00' && c <= '\ud7a3') || c == '&';
    }

    private static boolean continues(String text, int place) {
        char c = text.charAt(place);
        if (isLetter(c)) return true;
        boolean inside = place + 1 < text.length() && isLetter(text.charAt(place + 1));
        return inside && (c == '\'' || c == '’' || c == '-' || c == '.' && isInitials(text, place));
    }

    /** {@code U.S}: single capitals between dots. */
    private static boolean isInitials(String text, int dot) {
        return Character.isUpperCase(text.charAt(dot - 1)) && Character.isUpperCase(text.charAt(dot + 1)) && (dot < 2 || !Character.isLetter(text.charAt(dot - 2)));
    }

    private static boolean opens(String text, int start) {
        int i = before(text, start);
        while (i >= 0 && LIST_SIGNS.indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') i = before(text, i);
        return i < 0 || ".!?:;\n\r•*|>。".indexOf(text.charAt(i)) >= 0;
    }

    private static int before(String text, int start) {
        int i = start - 1;
        while (i >= 0 && " \t\u00a0\"'“”‘’«»([".indexOf(text.charAt(i)) >= 0) i--;
        return i;
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0)) || text.length() > 2 && Character.isUpperCase(text.charAt(1)) && Character.isLetter(text.charAt(0));
    }

    boolean isAllCapitals() {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && Character.isLetter(text.charAt(0));
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Without what is said of it: {@code Glocom} of {@code Glocom's}. */
    Word bare() {
        String bare = SAID_OF.matcher(text).replaceFirst("");
        return new Word(bare, start, start + bare.length(), opens);
    }

    boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }
}
