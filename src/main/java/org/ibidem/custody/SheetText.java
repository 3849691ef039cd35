package org.ibidem.custody;

import java.nio.charset.StandardCharsets;
import org.ibidem.custody.CustodySheet.Fact;
import org.ibidem.custody.CustodySheet.Part;
import org.ibidem.message.Messages;

/** A custody sheet as plain text in UTF-8: a fact a line, an event a line. */
public final class SheetText {
    private static final Messages MESSAGES = CustodySheets.MESSAGES;
    private static final String INDENT = "    ";

    private SheetText() {}

    /** The sheet's bytes. */
    public static byte[] of(CustodySheet sheet) {
        StringBuilder out = new StringBuilder(sheet.heading()).append('\n').append("=".repeat(sheet.heading().length())).append('\n');
        for (Part part : sheet.parts()) {
            heading(out, part.title());
            for (Fact fact : part.facts()) out.append(fact.name()).append(": ").append(below(fact)).append('\n');
        }
        heading(out, MESSAGES.get("part.events"));
        for (CustodyEvent e : sheet.events()) out.append(String.join("  ", Long.toString(e.sequence()), e.at().toString(), e.actor(), e.program(), flat(e.what()))).append('\n');
        out.append('\n').append(MESSAGES.get("sheet.written", sheet.at(), sheet.seal())).append("\n\n");
        out.append(MESSAGES.get("sheet.signature")).append("\n\n").append("_".repeat(60)).append('\n');
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void heading(StringBuilder out, String title) {
        out.append('\n').append(title).append('\n').append("-".repeat(title.length())).append('\n');
    }

    private static String flat(String text) {
        return text.replaceAll("[\\p{Cc}\\s]+", " ");
    }

    /** A value of several lines stands below its name. */
    private static String below(Fact fact) {
        String[] lines = fact.value().split("\n");
        StringBuilder out = new StringBuilder();
        for (String line : lines) out.append(lines.length > 1 ? "\n" + INDENT : "").append(flat(line));
        return out.toString();
    }
}
