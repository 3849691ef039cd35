package org.ibidem.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes EDTF dates as people do: {@code 2018-05-16} as 16 May 2018, {@code 2016-07} as July 2016, {@code 2017~} as about 2017. */
final class Dates {
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December"};
    private static final Pattern POINT = Pattern.compile("(\\d{3}[\\dX])(?:-(\\d{2}))?(?:-(\\d{2}))?([~?%])?");

    private Dates() {}

    static String words(String edtf) {
        if (edtf.startsWith("../")) return "until " + words(edtf.substring(3));
        if (edtf.endsWith("/..")) return "from " + words(edtf.substring(0, edtf.length() - 3));
        int slash = Math.max(edtf.indexOf('/'), edtf.indexOf('–'));
        if (slash > 0) return words(edtf.substring(0, slash)) + " to " + words(edtf.substring(slash + 1));
        Matcher m = POINT.matcher(edtf);
        return m.matches() ? point(m) : edtf;
    }

    private static String point(Matcher m) {
        String year = m.group(1).endsWith("X") ? m.group(1).replace('X', '0') + "s" : m.group(1);
        String date = year;
        if (m.group(2) != null && Integer.parseInt(m.group(2)) <= 12) date = MONTHS[Integer.parseInt(m.group(2)) - 1] + " " + year;
        if (m.group(3) != null) date = Integer.parseInt(m.group(3)) + " " + date;
        return m.group(4) == null ? date : (m.group(4).equals("?") ? "perhaps " : "about ") + date;
    }

    /** Both ends of a period, whichever are known. */
    static String period(String from, String to) {
        if (from.isEmpty() && to.isEmpty()) return "";
        if (to.isEmpty() || from.equals(to)) return words(from);
        return from.isEmpty() ? "until " + words(to) : words(from) + " to " + words(to);
    }
}
