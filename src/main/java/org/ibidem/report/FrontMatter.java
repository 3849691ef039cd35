package org.ibidem.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.model.Handling;
import org.ibidem.model.Preset;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;

/** What stands before the text: the cover, the imprint, the contents, and the furniture of every page. */
final class FrontMatter {
    private final Draft draft;
    private final List<Element> labels = new ArrayList<>();
    private Element imprintLabel;
    private Element contents;

    FrontMatter(Draft draft) {
        this.draft = draft;
    }

    /** The head and foot of every page, and the label alone for the cover. */
    void furniture() {
        Markup m = draft.markup;
        Element head = m.add(m.body(), "div", "run-head");
        Element top = m.add(m.add(draft.table(head, "furniture", new int[] {70, 30}), "tr", ""), "td", "left", draft.report.shortTitle());
        label(m.add((Element) top.getParentNode(), "td", "right"));
        Element foot = m.add(m.body(), "div", "run-foot");
        Element row = m.add(draft.table(foot, "furniture", new int[] {38, 24, 38}), "tr", "");
        m.add(row, "td", "left", String.join(" · ", draft.report.series(), draft.report.version(), draft.report.date()).replaceAll("^( · )+|( · )+$", ""));
        boolean panel = draft.report.preset() == Preset.PANEL;
        Element middle = m.add(row, "td", "middle");
        // Each in a span of its own, or the engine would write the words first and the numbers behind them.
        m.add(middle, "span", "", panel ? "" : draft.wording.get("furniture.page") + " ");
        m.add(middle, "span", "page-number");
        m.add(middle, "span", "", panel ? "/" : " " + draft.wording.get("furniture.of") + " ");
        m.add(middle, "span", "page-count");
        label(m.add(row, "td", "right"));
    }

    private void label(Element parent) {
        labels.add(draft.markup.add(parent, "span", ""));
    }

    /** Writes the label wherever it belongs; it is known when everything else is printed. */
    void fillLabels(Handling handling) {
        for (Element label : labels) {
            label.setAttribute("class", "tlp tlp-" + handling.name().toLowerCase(Locale.ROOT));
            draft.markup.text(label, handling.label());
        }
        if (imprintLabel != null) draft.markup.text(imprintLabel, draft.wording.get("imprint.label", handling.label()) + " " + draft.wording.get("label." + handling.name()));
    }

    void cover() {
        Markup m = draft.markup;
        Element cover = draft.section("cover");
        Element mark = m.add(cover, "div", "cover-mark");
        label(mark);
        m.add(cover, "div", "cover-series", draft.report.series());
        Element title = m.add(cover, "h1", "cover-title", draft.report.title());
        title.setAttribute("id", "cover");
        m.add(cover, "div", "cover-subtitle", draft.report.subtitle());
        m.add(cover, "div", "cover-rule");
        m.add(cover, "div", "cover-authors", draft.report.authors());
        m.add(cover, "div", "cover-organisation", draft.report.organisation());
        m.add(cover, "div", "cover-date", String.join(" · ", draft.report.date(), draft.report.version()).replaceAll("^ · | · $", ""));
        String banner = draft.told(draft.target.info().banner());
        if (!banner.isEmpty()) m.add(cover, "div", "cover-banner", banner);
    }

    /** What stands over a report that has no cover. */
    void masthead() {
        Markup m = draft.markup;
        m.body().setAttribute("class", "brief");
        Element head = draft.section("masthead");
        m.add(head, "h1", "cover-title", draft.report.title()).setAttribute("id", "cover");
        m.add(head, "p", "", Stream.of(draft.report.authors(), draft.report.organisation(), draft.report.date(), draft.report.version()).filter(s -> !s.isBlank()).collect(Collectors.joining(" · ")));
        String banner = draft.told(draft.target.info().banner());
        if (!banner.isEmpty()) m.add(head, "p", "box", banner);
    }

    /** The page that tells what a reader must know of the report itself, where its author has not written one. */
    void imprint() {
        Element page = draft.section("imprint");
        draft.headings.plain(page, draft.wording.get("imprint.title"));
        imprint(page);
    }

    /** How the report is cited, what its label means, and what its footnotes lead to. */
    void imprint(Element page) {
        Markup m = draft.markup;
        m.add(page, "p", "", draft.wording.get("imprint.cite"));
        new HowToCite(draft.report, m).print(m.add(page, "p", "citation"));
        imprintLabel = m.add(page, "p", "");
        m.add(page, "p", "", draft.wording.get("imprint.chain"));
        String banner = draft.told(draft.target.info().banner());
        if (!banner.isEmpty()) m.add(page, "p", "box", banner);
    }

    /** Filled when all headings are known; stands where it was first put. */
    void contentsPage() {
        contents = draft.section("contents");
    }

    void fillContents() {
        if (contents == null) return;
        draft.markup.add(contents, "h1", "", draft.wording.get("contents.title")).setAttribute("id", "contents");
        for (Headings.Heading h : draft.headings.all()) {
            if (h.level() <= 2 && !h.anchor().startsWith("entity-")) line(contents, h, "toc toc-" + h.level());
        }
        list(contents, "contents.figures", draft.headings.figures());
        list(contents, "contents.tables", draft.headings.tables());
    }

    /** A list runs on behind what stands before it; where a page ends, at least three of its lines stand on either side, the head with the first. */
    private void list(Element page, String key, List<Headings.Heading> places) {
        if (places.isEmpty()) return;
        draft.markup.add(page, "h2", "toc-head", draft.wording.get(key));
        for (int i = 0; i < places.size(); i++) line(page, places.get(i), i < 2 || i >= places.size() - 3 && i < places.size() - 1 ? "toc toc-2 toc-on" : "toc toc-2");
    }

    private void line(Element page, Headings.Heading h, String cssClass) {
        Element line = draft.markup.add(page, "div", cssClass);
        draft.markup.entry(line, h.anchor(), "", (h.number() + "  " + h.title()).strip());
    }
}
