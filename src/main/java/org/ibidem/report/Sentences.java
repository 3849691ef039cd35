package org.ibidem.report;

import java.util.regex.Pattern;

/** Where sentences of a report end. */
public final class Sentences {
    private static final String NOT_AN_INITIAL = "(?<!(?<![\\p{L}\\p{N}])\\p{Lu}[.])";
    private static final String NOT_A_POINT_OF_A_LIST = "(?<!^\\s{0,3}\\d{1,3}[.])";
    private static final String NOT_A_KOREAN_DATE = "(?<!\\d[.] ?\\d{1,2}[.])";

    /** The blank between two sentences of one line: not that behind the initial of a name, the number of a point, or a date of numbers. */
    public static final Pattern END = Pattern.compile("(?<=[.!?][”\"’)*_]?)" + NOT_AN_INITIAL + NOT_A_POINT_OF_A_LIST + NOT_A_KOREAN_DATE
        + "\\s+(?=[\\p{Lu}\\p{IsHangul}“\"‘(*_])");

    private Sentences() {}
}
