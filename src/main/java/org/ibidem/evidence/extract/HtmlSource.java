package org.ibidem.evidence.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.model.Markup.Kind;
import org.ibidem.model.Tracker;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/** What the source of a web page says of it beside its words: what it is a copy or a version of, where it sends who opens it, whose trackers it carries. */
final class HtmlSource {
    /** Relations (HTML, 4.6.7) to other pages and people; of those to styles, icons and other parts of the page nothing can be learnt. */
    private static final Set<String> RELATIONS = Set.of("canonical", "alternate", "author", "me", "publisher", "shortlink");
    private static final Pattern SENT_TO = Pattern.compile("(?i)url\\s*=\\s*['\"]?([^'\"]+)");
    private final MarkedText out;
    private final Set<String> trackers = new LinkedHashSet<>();

    private HtmlSource(MarkedText out) {
        this.out = out;
    }

    /** Notes what the source says, before the words of the page. */
    static void note(Document page, MarkedText out) {
        HtmlSource source = new HtmlSource(out);
        NodeTraversor.traverse((node, depth) -> source.look(node), page);
        source.trackers.forEach(said -> out.point(Kind.TRACKER, said));
    }

    private void look(Node node) {
        switch (node) {
            case DataNode data when node.parent() instanceof Element e && e.normalName().equals("script") -> find(data.getWholeData());
            case Comment comment -> find(comment.getData());
            case Element element -> {
                element.attributes().forEach(a -> find(a.getValue()));
                lead(element);
            }
            default -> { }
        }
    }

    private void lead(Element element) {
        if (element.normalName().equals("link") && isRelated(element.attr("rel"))) out.point(Kind.LINK, element.attr("href").strip());
        if (!element.normalName().equals("meta") || !element.attr("http-equiv").equalsIgnoreCase("refresh")) return;
        Matcher sent = SENT_TO.matcher(element.attr("content"));
        if (sent.find()) out.point(Kind.LINK, sent.group(1).strip());
    }

    private static boolean isRelated(String relations) {
        Set<String> all = Set.copyOf(List.of(relations.toLowerCase(Locale.ROOT).strip().split("\\s+")));
        return !all.contains("stylesheet") && all.stream().anyMatch(RELATIONS::contains);
    }

    /** Of pictures and fonts written into a page there is nothing to be found. */
    private void find(String source) {
        if (source.startsWith("data:")) return;
        for (Tracker tracker : Tracker.values()) tracker.in(source).forEach(trackers::add);
    }
}
