package org.ibidem.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.model.Handling;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads a report that is ready to take a form once more: labels, names that were to be left out, headings with nothing below, links, paths. */
final class Proofreading {
    /** The attribute of a section that names its block; no form writes it. */
    static final String BLOCK = "data-block";
    /** Where Linux, macOS and Windows keep what is somebody's; not a part of a web address. */
    private static final String SOMEBODYS_FOLDER = "(?<![\\w.:/])/(?:home|Users)/[^\\s/]+/[^\\s,;”\")\\]]*|\\b[A-Za-z]:\\\\Users\\\\[^\\s\\\\]+\\\\[^\\s,;”\")\\]]*";
    /** What begins as a citation; one of something that is not in the case has a finding of its own. */
    private static final Pattern CITING = Pattern.compile("\\[@[^\\]]*\\]?");
    private static final Pattern UNFINISHED = Pattern.compile("\\[@(?![ENRS]-\\d)[^\\s\\]]*\\]?|\\[@[^\\[\\]]*$");
    private final Draft draft;

    Proofreading(Draft draft) {
        this.draft = draft;
    }

    /** What is wrong in a report of this label. */
    List<ReportFinding> of(Handling label) {
        List<ReportFinding> findings = new ArrayList<>(draft.labels.stricterThan(label));
        draft.retelling.ifPresent(r -> findings.addAll(r.names().left(draft.markup.body().getTextContent() + "\n" + apart(draft.markup.body()))));
        findings.addAll(orphans());
        findings.addAll(typed());
        findings.addAll(liveLinks());
        findings.addAll(paths());
        return findings;
    }

    /** The text of each element on a line of its own: the last word of a heading and the first of its section are not one. */
    private static String apart(Node node) {
        if (node instanceof Text text) return text.getData();
        StringJoiner lines = new StringJoiner("\n");
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) lines.add(apart(child));
        return lines.toString();
    }

    /** PRE-18: a heading within a section that has no words, or that nothing stands below. */
    private List<ReportFinding> orphans() {
        return Stream.of("h2", "h3").flatMap(this::elements).filter(h -> h.hasAttribute("id") && block(h) != null && (isBlank(h) || isOrphan(h)))
            .map(h -> new ReportFinding(isBlank(h) ? "PRE-18.blank" : "PRE-18.heading", words(h), "", block(h))).toList();
    }

    private static boolean isBlank(Element heading) {
        boolean numbered = heading.getFirstChild() instanceof Element first && first.getAttribute("class").equals("num");
        return heading.getTextContent().substring(numbered ? heading.getFirstChild().getTextContent().length() : 0).isBlank();
    }

    /** PRE-18: citations that a reader would see as they were typed: begun and not ended, or in a heading. */
    private List<ReportFinding> typed() {
        List<ReportFinding> typed = new ArrayList<>();
        for (Element e : Elements.within(draft.markup.body(), e -> block(e) != null)) {
            boolean heading = e.getTagName().matches("h[1-3]");
            String all = heading ? words(e) : "";
            said(e, heading ? CITING : UNFINISHED).map(t -> heading ? new ReportFinding("PRE-18.headed", all, t, block(e)) : new ReportFinding("PRE-18.typed", t, "", block(e)))
                .filter(f -> heading || !isQuoted(e)).forEach(typed::add);
        }
        return typed.stream().distinct().toList();
    }

    /** Whether these are the words of a document, in a note, or of what the case records, in a table: their author is another. */
    private static boolean isQuoted(Node node) {
        for (Node at = node; at instanceof Element e; at = at.getParentNode()) {
            if (e.getAttribute("class").equals("fn") || e.getTagName().equals("td")) return true;
        }
        return false;
    }

    /** A heading as it is read, its number apart from its words. */
    private static String words(Element heading) {
        return apart(heading).replaceAll("\\s+", " ");
    }

    private static boolean isOrphan(Element heading) {
        Node next = heading.getNextSibling();
        return next == null || next.getNodeName().matches("h[1-3]") && next.getNodeName().compareTo(heading.getNodeName()) <= 0;
    }

    /** PRE-20: links that lead a reader to a site the case is about. */
    private List<ReportFinding> liveLinks() {
        Set<ReportFinding> links = new LinkedHashSet<>();
        elements("a").filter(a -> a.getAttribute("class").equals("url") && draft.sites.isAt(a.getAttribute("href")))
            .forEach(a -> links.add(new ReportFinding("PRE-20", CaseSites.host(a.getAttribute("href")), a.getAttribute("href"), block(a))));
        return List.copyOf(links);
    }

    /** PRE-21: folders of this machine, and those of people on any, which tell who worked there. */
    private List<ReportFinding> paths() {
        Path home = Path.of(System.getProperty("user.home"));
        Stream<String> here = Stream.of(home, draft.target.folder().toAbsolutePath()).filter(p -> p.getNameCount() > 1).map(Path::toString).map(Pattern::quote);
        Pattern told = Pattern.compile(Stream.concat(here, Stream.of(SOMEBODYS_FOLDER)).collect(Collectors.joining("|")));
        return Elements.within(draft.markup.body(), e -> true).stream().flatMap(e -> said(e, told).map(path -> new ReportFinding("PRE-21.path", path, "", block(e)))).distinct().toList();
    }

    private static Stream<String> said(Element e, Pattern wanted) {
        List<String> said = new ArrayList<>();
        for (Node child = e.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) wanted.matcher(text.getData()).results().map(MatchResult::group).forEach(said::add);
        }
        return said.stream();
    }

    private Stream<Element> elements(String tag) {
        return Elements.within(draft.markup.body(), tag).stream();
    }

    /** The block within which a node stands; {@code null} on the cover and before the text. */
    static UUID block(Node node) {
        for (Node at = node; at instanceof Element e; at = at.getParentNode()) {
            if (e.hasAttribute(BLOCK)) return UUID.fromString(e.getAttribute(BLOCK));
        }
        return null;
    }
}
