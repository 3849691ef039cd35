package org.ibidem.report;

import java.util.regex.Pattern;

/** Where sentences of a report end. */
public final class Sentences {
    private static final String INITIAL = "(?<![\\p{L}\\p{N}])\\p{Lu}[.]";
    private static final String LABEL = "(?<![\\p{L}\\p{N}])(?i:annex|appendix|article|block|building|category|class|clause|exhibit|figure|gate|grade|group|hall|item|level|lot|option|part|phase|plan|schedule|section|series|table|type|unit|wing)\\s";
    private static final String FUNCTION_WORD = "(?:A|After|And|As|At|Before|Both|But|By|Each|For|From|His|If|It|Its|Nobody|None|Nothing|Our|That|The|Their|Then|There|These|They|This|Those|What|When|Where|Whether|Who|With)(?![\\p{L}\\p{N}.])";
    private static final String NOT_AN_INITIAL = "(?:(?<!" + INITIAL + ")|(?<=" + LABEL + INITIAL + ")|(?<=" + INITIAL + ")(?=\\s+" + FUNCTION_WORD + "))";
    private static final String NOT_A_POINT_OF_A_LIST = "(?<!^\\s{0,3}\\d{1,3}[.])";
    private static final String NOT_A_KOREAN_DATE = "(?<!\\d{4}[.] ?\\d{1,2}[.])(?<!\\d{4}[.] ?\\d{1,2}[.] ?\\d{1,2}[.])";

    /**
     * The blank between two sentences of one line: not that behind the initial of a name, the number of a point, or a date of numbers.
     * A single letter is no initial behind what letters count, as in <i>Lot B.</i>, nor before a word that is no name: <i>He</i>, <i>An</i> and <i>In</i> are names.
     */
    public static final Pattern END = Pattern.compile("(?<=[.!?][”\"’)*_]?)" + NOT_AN_INITIAL + NOT_A_POINT_OF_A_LIST + NOT_A_KOREAN_DATE
        + "\\s+(?=[\\p{Lu}\\p{IsHangul}“\"‘(*_])");

    private Sentences() {}
}
