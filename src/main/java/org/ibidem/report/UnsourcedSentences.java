package org.ibidem.report;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The copy for whoever checks facts: behind each sentence that cites nothing stands that it does. */
final class UnsourcedSentences {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int MOST_TO_REFER = 2;
    private static final Pattern NO_PROSE = Pattern.compile("^\\s*(?:#|\\||$).*");
    private static final Pattern CITES = Pattern.compile("\\[@(?:[^\\[\\]]*@)?[ERS]-");

    private UnsourcedSentences() {}

    /** A Markdown text with this mark behind each such sentence; headings and tables have none. */
    static String marked(String text, String mark) {
        return text.lines().map(line -> NO_PROSE.matcher(line).matches() ? line : sentences(line, mark)).collect(Collectors.joining("\n"));
    }

    private static String sentences(String line, String mark) {
        return Sentences.END.splitAsStream(line).map(s -> CITES.matcher(s).find() || onlyRefers(s) || !s.matches("(?s).*\\p{L}{2}.*[.!”\"’)*_]\\s*") || s.endsWith("?") ? s : s.stripTrailing() + " **" + mark + "**").collect(Collectors.joining(" "));
    }

    /** "See also Table 3" claims nothing. */
    private static boolean onlyRefers(String sentence) {
        String rest = CrossReferences.without(sentence);
        return !rest.equals(sentence) && WORD.matcher(rest).results().count() <= MOST_TO_REFER;
    }
}
