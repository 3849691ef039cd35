package org.ibidem.report.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.casefile.Sha256;
import org.ibidem.message.Messages;
import org.ibidem.report.print.DraftMark;
import org.ibidem.report.print.Drawing;
import org.ibidem.report.print.Markup;
import org.ibidem.report.print.Scripts;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes a report as one HTML file for a browser: no script, nothing loaded from elsewhere and a policy that forbids both, figures inside,
 * footnotes at the end that lead back to their place.
 */
public final class WebPage {
    private static final Messages MESSAGES = Messages.of(WebPage.class);
    /** What a figure calls its parts: each a document of its own, it calls them as the others do. */
    private static final Pattern PART = Pattern.compile("(?<=[ \"#])(title|desc|clip-\\p{XDigit}+)(?=[ \")])");
    private static final Pattern NAMING = Pattern.compile("( (id|aria-labelledby)=\"|=\"url\\(#)[^\")]*[\")]");
    private final Manuscript manuscript;
    private final Tags page = new Tags();
    private final Tags notes = new Tags();
    private int noteCount;
    private int figureCount;

    private WebPage(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** The file's bytes, in UTF-8; the words around the text are in the language of the moment. */
    public static byte[] write(Manuscript manuscript) {
        return new WebPage(manuscript).whole().getBytes(StandardCharsets.UTF_8);
    }

    private String whole() {
        page.raw("<!DOCTYPE html>\n").open("html", "lang", manuscript.stamp().language());
        head();
        page.open("body");
        label("header");
        page.open("main");
        children(page, manuscript.body());
        endNotes();
        page.close();
        label("footer");
        return page.close().close().raw("\n").toString();
    }

    private void head() {
        String style = style();
        page.open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src 'sha256-" + sha256(style)
            + "'; img-src data:; base-uri 'none'; form-action 'none'");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.empty("meta", "name", "referrer", "content", "no-referrer");
        page.empty("meta", "name", "generator", "content", "Ibidem");
        page.empty("meta", "name", "author", "content", Markup.clean(manuscript.stamp().author()));
        page.empty("meta", "name", "description", "content", Markup.clean(manuscript.stamp().subject()));
        page.open("title").text(Markup.clean(manuscript.stamp().title())).close();
        page.open("style").raw(style).close().close();
    }

    private static String style() {
        try (InputStream in = WebPage.class.getResourceAsStream("web.css")) {
            StringBuilder widths = new StringBuilder(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            for (int width = 1; width <= 100; width++) widths.append(".w").append(width).append("{width:").append(width).append("%}");
            return widths.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        return Base64.getEncoder().encodeToString(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void label(String tag) {
        page.open(tag, "class", "label").open("span", "class", "tlp tlp-" + manuscript.handling().name().toLowerCase(Locale.ROOT))
            .text(manuscript.handling().label()).close();
        if (manuscript.draft()) page.text(" ").open("strong", "class", "draft").text(DraftMark.WORDS).close();
        page.close();
    }

    private void children(Tags out, Node parent) {
        for (Node child : Manuscript.nodes(parent)) {
            if (child instanceof Element e) element(out, e);
            else text(out, child.getTextContent());
        }
    }

    /** Words in another script say their language, by which a browser chooses letters and voice, and keep to themselves when they run the other way. */
    private static void text(Tags out, String words) {
        for (Scripts.Run run : Scripts.runs(words)) {
            if (run.script() == Scripts.LATIN) out.text(run.text());
            else out.open(run.script().isRightToLeft() ? "bdi" : "span", "lang", run.script().tag()).text(run.text()).close();
        }
    }

    private void element(Tags out, Element e) {
        if (Manuscript.isOfPages(e)) return;
        switch (e.getTagName()) {
            case "object" -> figure(out, manuscript.drawing(e));
            case "br" -> out.empty("br");
            case "col" -> out.empty("col", "class", "w" + e.getAttribute("style").replaceAll("\\D", ""));
            case "a" -> link(out, e);
            case "th" -> copy(out, e, "th", "scope", e.getParentNode().getParentNode().getNodeName().equals("thead") ? "col" : "row");
            case "span" -> span(out, e);
            default -> copy(out, e, meaning(e), "class", e.getAttribute("class"));
        }
    }

    /** What an element is called here: the plain boxes of the printed page have names of their own. */
    private static String meaning(Element e) {
        if (Manuscript.is(e, "contents")) return "nav";
        if (Manuscript.is(e, "section") || Manuscript.is(e, "imprint")) return "section";
        if (Manuscript.is(e, "figure-frame")) return "figure";
        return Manuscript.is(e, "caption") ? "figcaption" : e.getTagName();
    }

    private void copy(Tags out, Element e, String tag, String attribute, String value) {
        out.open(tag, "id", e.getAttribute("id"), attribute, value, "dir", e.getAttribute("dir"));
        children(out, e);
        out.close();
    }

    private void link(Tags out, Element e) {
        String target = e.getAttribute("href");
        out.open("a", "href", target, "class", e.getAttribute("class"), "rel", target.startsWith("#") ? "" : "noopener noreferrer");
        children(out, e);
        out.close();
    }

    private void span(Tags out, Element e) {
        if (Manuscript.is(e, "fn")) note(out, e);
        else copy(out, e, "span", "class", e.getAttribute("class"));
    }

    private void note(Tags out, Element e) {
        String number = Integer.toString(++noteCount);
        out.open("sup").open("a", "id", "call-" + number, "href", "#note-" + number, "role", "doc-noteref").text(number).close().close();
        notes.open("li", "id", "note-" + number);
        children(notes, e);
        notes.text(" ").open("a", "href", "#call-" + number, "role", "doc-backlink", "aria-label", MESSAGES.get("note.back", noteCount)).text("↩").close().close();
    }

    private void endNotes() {
        if (noteCount == 0) return;
        page.open("section", "class", "notes", "role", "doc-endnotes").open("h1", "id", "notes").text(MESSAGES.get("note.title")).close();
        page.open("ol").raw(notes.toString()).close().close();
    }

    private void figure(Tags out, Drawing drawing) {
        Optional<String> vectors = drawing.svg();
        if (vectors.isPresent()) {
            out.raw(withPartsOfItsOwn(vectors.get().substring(vectors.get().indexOf("<svg"))));
            return;
        }
        out.empty("img", "alt", Markup.clean(drawing.alt()), "width", Long.toString(Math.round(drawing.width())), "src",
            "data:image/png;base64," + Base64.getEncoder().encodeToString(drawing.png(Drawing.DENSE)));
    }

    /** On one page, where a screen reader would tell of each figure what the first says of itself. */
    private String withPartsOfItsOwn(String svg) {
        String number = "$1-" + ++figureCount;
        return NAMING.matcher(svg).replaceAll(naming -> Matcher.quoteReplacement(PART.matcher(naming.group()).replaceAll(number)));
    }
}
