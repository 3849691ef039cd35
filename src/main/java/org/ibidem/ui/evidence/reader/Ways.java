package org.ibidem.ui.evidence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.ibidem.evidence.extract.Survey;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;

/** What leads through a document: its headings, and where its links lead. Nothing here was opened or loaded. */
public record Ways(List<Heading> headings, List<Link> links) {
    /** Nothing is known. */
    static final Ways NONE = new Ways(List.of(), List.of());

    /** A heading: how deep it lies (0 is the top), its words, and where it is; {@code null} when it leads to no page. */
    public record Heading(int depth, String title, Viewing.Target target) {}

    /** A link: where it is, the words one would click, and the whole address. */
    public record Link(Viewing.Target target, String words, String address) {}

    /** The bookmarks and links of a document that is drawn. */
    static Ways of(Survey survey) {
        return new Ways(survey.headings().stream().map(h -> new Heading(h.depth(), h.title(), h.page() == 0 ? null : target(h, survey.sizes()))).toList(),
            survey.links().stream().map(l -> new Link(l.page() == 0 ? null : new Viewing.Target(l.page(), 0, 0, 0), l.words(), l.address())).toList());
    }

    private static Viewing.Target target(Survey.Heading heading, List<Survey.Size> sizes) {
        double high = heading.page() <= sizes.size() ? sizes.get(heading.page() - 1).height() : 1;
        return new Viewing.Target(heading.page(), Math.clamp(heading.down() / high, 0, 1), 0, 0);
    }

    /** The headings and links of a document that is written out, by its markup. */
    static Ways of(int pages, IntFunction<String> texts, IntFunction<List<Markup>> markup) {
        List<Heading> headings = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            String text = texts.apply(page);
            for (Markup m : markup.apply(page)) {
                if (m.kind() != Kind.HEADING && m.kind() != Kind.LINK) continue;
                String words = text.substring(m.start(), m.end()).replaceAll("\\s+", " ").strip();
                Viewing.Target target = new Viewing.Target(page, 0, m.start(), m.end());
                if (m.kind() == Kind.HEADING) headings.add(new Heading(Math.max(0, Integer.parseInt(m.detail()) - 1), words, target));
                else if (!m.detail().isEmpty() && !m.detail().startsWith("#")) links.add(new Link(target, words, m.detail()));
            }
        }
        return new Ways(List.copyOf(headings), List.copyOf(links));
    }
}
