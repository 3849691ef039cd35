package org.ibidem.report;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The copy for whoever checks facts: behind each sentence that cites nothing stands that it does. */
final class UnsourcedSentences {
    /** What may stand beside a reference that claims nothing, in the languages of the reports. */
    private static final Pattern REFERRING = Pattern.compile("(?iu)(?:\\b(?:see|also|cf|compare|and)\\b|[을를과와도는은의]|에서|함께|또한|및|보십시오|보세요|참조하십시오|참고하십시오|참조|참고|비교|[^\\p{L}\\p{N}])*");
    private static final int LONGEST = 80;
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
        return !rest.equals(sentence) && rest.length() <= LONGEST && REFERRING.matcher(rest).matches();
    }
}
