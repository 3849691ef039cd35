package org.ibidem.report.form;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.ibidem.report.print.Scripts;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Words within a paragraph of WordprocessingML (ECMA-376 part 1, §17.3.2), for one part of a document, whose addresses it collects. */
final class WordRuns {
    private static final int PLACES_WITHIN_LINES = 1_000_000;
    private final List<String> addresses = new ArrayList<>();
    private final Calls calls;
    private int places;

    /** What a footnote becomes where it is called: the number of its call. */
    interface Calls {
        int call(Element note);
    }

    /** How letters look. */
    record Ink(boolean bold, boolean italic, String style, String colour) {
        static final Ink PLAIN = new Ink(false, false, "", "");

        Ink heavy() {
            return new Ink(true, italic, style, colour);
        }

        Ink leaning() {
            return new Ink(bold, true, style, colour);
        }

        Ink in(String characterStyle) {
            return new Ink(bold, italic, characterStyle, colour);
        }
    }

    WordRuns(Calls calls) {
        this.calls = calls;
    }

    /** The addresses that runs lead to; the n-th is the relation {@code rIdLn} of the part. */
    List<String> addresses() {
        return addresses;
    }

    void add(Tags out, Node node, Ink ink) {
        if (!(node instanceof Element e)) {
            text(out, node.getTextContent(), ink);
            return;
        }
        switch (e.getTagName()) {
            case "b" -> inside(out, e, ink.heavy());
            case "i" -> inside(out, e, ink.leaning());
            case "code" -> inside(out, e, ink.in("Code"));
            case "br" -> out.open("w:r").empty("w:br").close();
            case "a" -> link(out, e, ink);
            default -> span(out, e, ink);
        }
    }

    void inside(Tags out, Element parent, Ink ink) {
        Manuscript.nodes(parent).forEach(n -> add(out, n, ink));
    }

    private void span(Tags out, Element e, Ink ink) {
        if (e.hasAttribute("id")) place(out, e.getAttribute("id"));
        if (Manuscript.is(e, "fn")) call(out, e);
        else if (Manuscript.is(e, "page-number")) field(out, "PAGE", "1");
        else if (Manuscript.is(e, "page-count")) field(out, "NUMPAGES", "1");
        else if (Manuscript.is(e, "status") || Manuscript.is(e, "reason")) inside(out, e, ink.leaning());
        else if (Manuscript.is(e, "tlp")) text(out, e.getTextContent(), new Ink(true, false, "Label", colour(e)));
        else inside(out, e, ink);
        if (Manuscript.is(e, "num")) text(out, "  ", ink);
    }

    /** A place within a line; its number is beside those of the paragraphs. */
    private void place(Tags out, String anchor) {
        String id = Integer.toString(PLACES_WITHIN_LINES + places++);
        out.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark(anchor)).empty("w:bookmarkEnd", "w:id", id);
    }

    /** The colours the Traffic Light Protocol prescribes, on black. */
    private static String colour(Element label) {
        if (Manuscript.is(label, "tlp-red")) return "FF2B2B";
        if (Manuscript.is(label, "tlp-green")) return "33FF00";
        return Manuscript.is(label, "tlp-amber") || Manuscript.is(label, "tlp-amber_strict") ? "FFC000" : "FFFFFF";
    }

    private void call(Tags out, Element note) {
        int number = calls.call(note);
        out.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close().empty("w:footnoteReference", "w:id", Integer.toString(number)).close();
    }

    /** A field that Word counts; the text stands until it does. */
    static void field(Tags out, String instruction, String text) {
        out.open("w:fldSimple", "w:instr", instruction).open("w:r").open("w:t").text(text).close().close().close();
    }

    private void link(Tags out, Element a, Ink ink) {
        String target = a.getAttribute("href");
        String address = target.startsWith("#") ? "" : address(target);
        if (address.isEmpty() && !target.startsWith("#")) {
            inside(out, a, ink);
            return;
        }
        if (address.isEmpty()) out.open("w:hyperlink", "w:anchor", bookmark(target.substring(1)), "w:history", "1");
        else {
            addresses.add(address);
            out.open("w:hyperlink", "r:id", "rIdL" + addresses.size(), "w:history", "1");
        }
        inside(out, a, ink.in("Hyperlink"));
        out.close();
    }

    /** An address that Word can follow; empty when it is none. */
    private static String address(String written) {
        try {
            return URI.create(written).toASCIIString();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The name of a place in the document: Word allows letters, digits and underscores. */
    static String bookmark(String anchor) {
        return anchor.replaceAll("[^A-Za-z0-9]", "_");
    }

    void text(Tags out, String text, Ink ink) {
        for (Scripts.Run run : Scripts.runs(text)) {
            out.open("w:r");
            look(out, run.script(), ink);
            out.open("w:t", "xml:space", "preserve").text(run.text()).close().close();
        }
    }

    private static void look(Tags out, Scripts script, Ink ink) {
        if (ink.equals(Ink.PLAIN) && script == Scripts.LATIN) return;
        out.open("w:rPr");
        if (!ink.style().isEmpty()) out.empty("w:rStyle", "w:val", ink.style());
        if (script.isEastAsian()) out.empty("w:rFonts", "w:hint", "eastAsia", "w:eastAsia", font(script));
        if (ink.bold()) out.empty("w:b").empty("w:bCs");
        if (ink.italic() && script == Scripts.LATIN) out.empty("w:i");
        if (!ink.colour().isEmpty()) out.empty("w:color", "w:val", ink.colour());
        if (script.isRightToLeft()) out.empty("w:rtl");
        if (script != Scripts.LATIN) out.empty("w:lang", "w:" + script.kind(), script.language());
        out.close();
    }

    /** Fonts that come with Word. */
    private static String font(Scripts script) {
        return switch (script) {
            case HAN -> "Microsoft YaHei";
            case KANA -> "Yu Gothic";
            default -> "Malgun Gothic";
        };
    }
}
