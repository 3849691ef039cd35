package org.ibidem.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibidem.message.Messages;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;

/** Numbers the headings and keeps them for the contents and the bookmarks. Annexes have letters. */
final class Headings {
    private static final Messages MESSAGES = Messages.of(Headings.class);
    private final Markup markup;
    private final List<Heading> all = new ArrayList<>();
    private final List<Heading> figures = new ArrayList<>();
    private final List<Heading> tables = new ArrayList<>();
    private final int[] numbers = new int[3];
    private int annexes;
    private String chapter = "";

    /** A heading as printed: its level from 1, its number (or empty), its words and its anchor. */
    record Heading(int level, String number, String title, String anchor) {}

    Headings(Markup markup) {
        this.markup = markup;
    }

    /** A numbered heading of level 1 to 3; one of the third without one of the second above it takes that one's place, for no level may be left out. */
    Element add(Element parent, int wanted, String title) {
        int level = wanted == 3 && numbers[1] == 0 ? 2 : wanted;
        numbers[level - 1]++;
        for (int deeper = level; deeper < 3; deeper++) numbers[deeper] = 0;
        if (level == 1) chapter = Integer.toString(numbers[0]);
        String number = chapter.isEmpty() || level == 1 ? chapter : level == 2 ? chapter + "." + numbers[1] : chapter + "." + numbers[1] + "." + numbers[2];
        return print(parent, new Heading(level, number, title, "section-" + all.size()));
    }

    /** A heading of an annex. */
    Element annex(Element parent, String title) {
        chapter = Character.toString('A' + annexes++);
        numbers[1] = 0;
        return print(parent, new Heading(1, MESSAGES.get("heading.annex", chapter), title, "section-" + all.size()));
    }

    /** A heading of the front matter, without a number, as are those below it. */
    Element plain(Element parent, String title) {
        chapter = "";
        numbers[1] = 0;
        return print(parent, new Heading(1, "", title, "section-" + all.size()));
    }

    /** A sub-heading that is in the bookmarks but has an anchor of its own. */
    Element named(Element parent, int level, String title, String anchor) {
        return print(parent, new Heading(level, "", title, anchor));
    }

    private Element print(Element parent, Heading heading) {
        all.add(heading);
        Element h = markup.add(parent, "h" + heading.level(), "");
        h.setAttribute("id", heading.anchor());
        if (!heading.number().isEmpty()) markup.add(h, "span", "num", heading.number());
        markup.text(h, heading.title());
        return h;
    }

    /** The number of the next figure, whose title goes into the list of figures. */
    String figure(String title, String anchor) {
        String number = MESSAGES.get("heading.figure", figures.size() + 1);
        figures.add(new Heading(1, number, title, anchor));
        return number;
    }

    /** The number of the next table, whose title goes into the list of tables. */
    String table(String title, String anchor) {
        String number = MESSAGES.get("heading.table", tables.size() + 1);
        tables.add(new Heading(1, number, title, anchor));
        return number;
    }

    /** Whether an annex has begun. */
    boolean isInAnnex() {
        return annexes > 0;
    }

    /** The words of the last heading; empty before the first. */
    String last() {
        return all.isEmpty() ? "" : all.getLast().title();
    }

    /** The figure, the table or else the heading that is called so; letters may be capital or small. */
    Optional<Heading> called(String title) {
        return Stream.of(figures, tables, all).flatMap(List::stream).filter(h -> h.title().strip().equalsIgnoreCase(title)).findFirst();
    }

    List<Heading> all() {
        return all;
    }

    List<Heading> figures() {
        return figures;
    }

    List<Heading> tables() {
        return tables;
    }

    /** The bookmarks a PDF reader shows beside the pages: headings of three levels, then the figures and the tables. */
    void bookmarks() {
        Element list = markup.add(markup.head(), "bookmarks", "");
        Element[] parents = {list, list, list, list};
        for (Heading h : all) {
            Element mark = bookmark(parents[h.level() - 1], h);
            Arrays.fill(parents, h.level(), parents.length, mark);
        }
        group(list, "heading.figures", figures);
        group(list, "heading.tables", tables);
    }

    private void group(Element list, String key, List<Heading> places) {
        if (places.isEmpty()) return;
        Element group = bookmark(list, new Heading(1, "", MESSAGES.get(key), places.getFirst().anchor()));
        places.forEach(h -> bookmark(group, h));
    }

    private Element bookmark(Element parent, Heading h) {
        Element mark = markup.add(parent, "bookmark", "");
        mark.setAttribute("name", Markup.clean((h.number() + " " + h.title()).strip()));
        mark.setAttribute("href", "#" + h.anchor());
        return mark;
    }
}
