package org.ibidem.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.classic.ParseException;

/** Where a query cannot be read. The parser knows it as the token after the last good one, or as a column in its message. */
final class SyntaxPlace {
    private static final Pattern COLUMN = Pattern.compile("column (\\d+)");

    private SyntaxPlace() {}

    /** The place of the first sign that cannot be read, the length of the query when something is missing at its end. */
    static int of(ParseException problem, String query) {
        for (Throwable e = problem; e != null; e = e.getCause()) {
            if (e instanceof ParseException p && p.currentToken != null) return column(p, query);
            Matcher said = COLUMN.matcher(String.valueOf(e.getMessage()));
            if (!(e instanceof ParseException) && said.find()) return Math.min(query.length(), Integer.parseInt(said.group(1)) - 1);
        }
        return 0;
    }

    private static int column(ParseException p, String query) {
        boolean atEnd = p.currentToken.next == null || p.currentToken.next.image.isEmpty();
        return atEnd ? query.length() : p.currentToken.next.beginColumn;
    }
}
