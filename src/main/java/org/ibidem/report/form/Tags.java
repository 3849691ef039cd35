package org.ibidem.report.form;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML, or HTML that is well-formed as XML: text is escaped, and what was opened is closed in the right order. */
final class Tags {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with these attributes, each a name and its value; one without a value is left out. */
    Tags open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** An element with nothing in it. */
    Tags empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1]).replace("\"", "&quot;")).append('"');
        }
    }

    /** Closes what was opened last. */
    Tags close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Text as it is. */
    Tags text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** What is markup already. */
    Tags raw(CharSequence markup) {
        out.append(markup);
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
