package org.ibidem.casefile;

import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.message.Language;

/**
 * The names people read for the actions and tables of the journal, from {@code actions.properties}. An action of a later version or of
 * another program is shown as it is written.
 */
public final class ActionNames {
    /** What copies of a case know of each other: programs read it, people do not. */
    private static final Pattern KNOWN = Pattern.compile("(?:known|origin)=[0-9a-f]{64}\\s*");

    /** What a colleague did as often, from which day to which; the journal keeps it in words of no language. */
    private static final Pattern DOINGS = Pattern.compile(": (\\S+) (\\d+)x (\\S+)(?: to (\\S+))?;");

    private ActionNames() {}

    /** What was done by an entry, with its detail: {@code undo: add a statement}. */
    public static String of(Entry entry) {
        boolean turns = entry.undoes() != 0 || entry.redoes() != 0;
        String detail = turns ? of(entry.detail()) : told(entry);
        return detail.isEmpty() ? of(entry.action()) : of(entry.action()) + ": " + detail;
    }

    private static String told(Entry entry) {
        String detail = KNOWN.matcher(entry.detail()).replaceAll("").strip();
        return entry.action().equals("merge") ? DOINGS.matcher(detail).replaceAll(m -> Matcher.quoteReplacement(doings(m))).replaceFirst(";$", "") : detail;
    }

    private static String doings(MatchResult done) {
        String days = done.group(4) == null ? done.group(3) : done.group(3) + "–" + done.group(4);
        return ": " + of(done.group(1)) + " (" + done.group(2) + " ×, " + days + ");";
    }

    /** The name of a table such as {@code chart_item}, in the display language. */
    public static String ofTable(String table) {
        String name = of("table." + table);
        return name.startsWith("table.") ? table.replace('_', ' ') : name;
    }

    /** The name of a column such as {@code valid_from}, in the display language. */
    public static String ofColumn(String column) {
        String name = of("column." + column);
        return name.startsWith("column.") ? column.replace('_', ' ') : name;
    }

    /** The name of an action such as {@code statement.add}, in the display language. */
    public static String of(String action) {
        ResourceBundle names = ResourceBundle.getBundle("org.ibidem.casefile.actions", Language.now(),
            ActionNames.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return names.containsKey(action) ? names.getString(action) : action;
    }
}
