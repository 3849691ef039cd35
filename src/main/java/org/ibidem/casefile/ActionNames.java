package org.ibidem.casefile;

import java.util.ResourceBundle;
import org.ibidem.message.Language;

/**
 * The names people read for the actions and tables of the journal, from {@code actions.properties}. An action of a later version or of
 * another program is shown as it is written.
 */
public final class ActionNames {
    private ActionNames() {}

    /** What was done by an entry, with its detail: {@code undo: add a statement}. */
    public static String of(Entry entry) {
        boolean turns = entry.undoes() != 0 || entry.redoes() != 0;
        String detail = turns ? of(entry.detail()) : entry.detail();
        return detail.isEmpty() ? of(entry.action()) : of(entry.action()) + ": " + detail;
    }

    /** The name of a table such as {@code chart_item}, in the display language. */
    public static String ofTable(String table) {
        String name = of("table." + table);
        return name.startsWith("table.") ? table.replace('_', ' ') : name;
    }

    /** The name of an action such as {@code statement.add}, in the display language. */
    public static String of(String action) {
        ResourceBundle names = ResourceBundle.getBundle("org.ibidem.casefile.actions", Language.now(),
            ActionNames.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return names.containsKey(action) ? names.getString(action) : action;
    }
}
