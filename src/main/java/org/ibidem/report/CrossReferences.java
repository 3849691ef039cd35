package org.ibidem.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibidem.model.Block;
import org.ibidem.report.Headings.Heading;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;

/**
 * Where a text refers to another place of the report: {@code [#Two readings]} is printed as <i>Table 3</i>, by what that place is called. The
 * numbers are known when everything else is printed. Whoever calls a place otherwise changes what refers to it ({@link #followed}).
 */
public final class CrossReferences {
    /** A reference as it is written; its group is the name of the place. */
    static final Pattern REFERENCE = Pattern.compile("\\[#([^\\[\\]]{1,200})]");
    private static final Pattern PLACE = Pattern.compile("(?m)^ {0,3}(?:#{1,6}[ \\t]+(.+?)(?:[ \\t]+#*)?|: +(.+?))[ \\t]*$");
    private final Draft draft;
    private final List<Pending> pending = new ArrayList<>();

    private record Pending(Element link, String title) {}

    CrossReferences(Draft draft) {
        this.draft = draft;
    }

    /** Refers to a place here. */
    void add(Element parent, String title) {
        pending.add(new Pending(draft.markup.add(parent, "a", "ref"), title.strip()));
    }

    /** Writes the numbers; gives what is referred to and not there, and the figures and tables of the author to which nothing refers. */
    List<ReportFinding> fill() {
        List<ReportFinding> findings = new ArrayList<>();
        Set<String> referred = new HashSet<>();
        for (Pending p : pending) {
            Optional<Heading> place = draft.headings.called(p.title());
            place.ifPresentOrElse(to -> {
                lead(p.link(), to);
                referred.add(to.anchor());
            }, () -> findings.add(missing(p)));
        }
        Stream.of(draft.headings.figures(), draft.headings.tables()).flatMap(List::stream).filter(h -> !referred.contains(h.anchor()))
            .forEach(h -> findings.add(new ReportFinding("PRE-18.unmentioned", h.number(), h.title(), Proofreading.block(element(h.anchor())))));
        return findings;
    }

    private void lead(Element link, Heading to) {
        String words = to.number().isEmpty() ? "“" + to.title() + "”" : Character.isDigit(to.number().charAt(0)) ? draft.wording.get("reference.section", to.number()) : to.number();
        link.setAttribute("href", "#" + to.anchor());
        link.setAttribute("title", Markup.clean(words));
        link.setTextContent(Markup.clean(words));
    }

    /** What is no longer there is called by its name, and told. */
    private ReportFinding missing(Pending p) {
        p.link().setTextContent(Markup.clean("“" + p.title() + "”"));
        return new ReportFinding("PRE-18.place", p.title(), "", Proofreading.block(p.link()));
    }

    private Element element(String anchor) {
        return elements(e -> e.getAttribute("id").equals(anchor)).findFirst().orElseThrow();
    }

    /** Makes plain text of the links to what this report does not print. */
    void unlink() {
        Stream<String> printed = elements(e -> e.hasAttribute("id")).map(e -> e.getAttribute("id"));
        Stream<String> drawn = draft.drawings.stream().flatMap(d -> d.anchors().stream());
        Set<String> there = Stream.concat(printed, drawn).map(id -> "#" + id).collect(Collectors.toSet());
        elements(e -> e.getTagName().equals("a") && !there.contains(e.getAttribute("href")) && !e.getAttribute("class").equals("url")).toList().forEach(a -> {
            a.removeAttribute("href");
            a.removeAttribute("title");
            draft.markup.document().renameNode(a, null, "span");
        });
    }

    private Stream<Element> elements(Predicate<Element> wanted) {
        return Elements.within(draft.markup.body(), wanted).stream();
    }

    /** What a block's text and others can refer to: its heading, and the headings and captions of tables in its text, in order. */
    public static List<String> places(Block block) {
        return Stream.concat(Stream.of(block.title()), PLACE.matcher(block.text()).results().map(m -> m.group(1) == null ? m.group(2) : m.group(1))).toList();
    }

    /** What the places of a block are called now, by what they were called; only those that are called otherwise. */
    static Map<String, String> renamed(Block before, Block now) {
        List<String> were = places(before);
        List<String> are = places(now);
        int comparable = were.size() == are.size() ? were.size() : 1;
        return IntStream.range(0, comparable).filter(i -> !were.get(i).equals(are.get(i)) && !were.get(i).isBlank() && !are.get(i).isBlank()).boxed()
            .collect(Collectors.toMap(were::get, are::get, (a, b) -> a));
    }

    /** A text in which references follow the places that are called otherwise now. */
    static String followed(String text, Map<String, String> renamed) {
        return REFERENCE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(Optional.ofNullable(renamed.get(m.group(1).strip())).map(now -> "[#" + now.replaceAll("[\\[\\]]", "") + "]").orElse(m.group())));
    }

    /** What places a text refers to, by their names. */
    static Stream<String> names(String text) {
        return REFERENCE.matcher(text).results().map(m -> m.group(1).strip());
    }

    /** A text without its references. */
    public static String without(String text) {
        return REFERENCE.matcher(text).replaceAll("");
    }
}
