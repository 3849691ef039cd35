package org.ibidem.ui.merge;

import java.util.Optional;
import java.util.Set;
import org.ibidem.casefile.ActionNames;
import org.ibidem.exchange.merge.Difference;
import org.ibidem.message.Messages;
import org.ibidem.model.Handling;
import org.ibidem.ui.shell.Words;

/** What a difference is called and what each side says, in the words of the display language and no longer than it takes to see what differs. */
final class DifferenceWords {
    private static final Messages MESSAGES = Messages.of(DifferenceWords.class);
    /** Rows without a name of their own, which are called by what they belong to. */
    private static final Set<String> OWNED = Set.of("passage", "citation", "decision", "chart_item", "canvas_item", "style_rule", "block", "basis", "ground", "assessment", "list_hit", "metadata", "page_text", "derived");
    private static final int SHORT = 160;
    private static final int AROUND = 40;

    private DifferenceWords() {}

    /** What it is and whom it is about. */
    static String object(Difference d) {
        String name = object(d.object());
        return d.about().isEmpty() ? name : name + " · " + d.about();
    }

    /** A number is the same in all languages; the name of a table is not. */
    private static String object(String named) {
        int blank = named.indexOf(' ');
        String table = blank < 0 ? named : named.substring(0, blank);
        String rest = blank < 0 ? "" : named.substring(blank + 1);
        Optional<String> called = MESSAGES.find("object." + table);
        if (called.isEmpty()) return blank < 0 ? named : ActionNames.ofTable(table) + " " + rest;
        String whole = OWNED.contains(table) ? object(rest) : rest;
        return whole.isBlank() ? called.get() : MESSAGES.get("object.of", called.get(), whole);
    }

    /** What stands here. */
    static String ours(Difference d) {
        return value(d, d.ours(), d.theirs());
    }

    /** What stands in the copy. */
    static String theirs(Difference d) {
        return value(d, d.theirs(), d.ours());
    }

    /** A whole row of which one side has nothing is new there, or was removed. */
    private static String value(Difference d, String kept, String other) {
        if (d.field().isEmpty()) return kept.isEmpty() && d.kind() != Difference.Kind.ADDED ? MESSAGES.get("value.removed") : kept;
        if (d.field().equals("handling")) return Handling.valueOf(kept).label();
        return differing(Words.ofKept(d.row().table(), d.field(), kept), other);
    }

    /** Of a long text the place where it differs from the other. */
    private static String differing(String text, String other) {
        if (text.length() <= SHORT) return text;
        int most = Math.min(text.length(), other.length());
        int alike = 0;
        while (alike < most && text.charAt(alike) == other.charAt(alike)) alike++;
        int alikeAtEnd = 0;
        while (alikeAtEnd < most - alike && text.charAt(text.length() - 1 - alikeAtEnd) == other.charAt(other.length() - 1 - alikeAtEnd)) alikeAtEnd++;
        int from = text.lastIndexOf(' ', alike - AROUND) + 1;
        int to = text.indexOf(' ', text.length() - alikeAtEnd + AROUND);
        return (from > 0 ? "… " : "") + text.substring(from, to < 0 ? text.length() : to) + (to < 0 ? "" : " …");
    }
}
