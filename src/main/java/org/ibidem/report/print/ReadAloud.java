package org.ibidem.report.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.report.print.Scripts.Run;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Prepares a document for readers that read it aloud (ISO 32000-1, 14.8 and 14.9.2): words in another script than the document's say in which
 * language they are, and its parts that they are sections. The structure of the PDF follows.
 */
final class ReadAloud {
    private static final Pattern WORD_OR_SPACE = Pattern.compile("\\S+|\\s+");
    /** The only element within a line that the engine keeps in the structure, whatever is in it. */
    private static final String WITHIN_A_LINE = "abbr";
    private static final int LONGEST_LINK = 300;
    private final Document document;
    private final String language;

    private ReadAloud(Document document) {
        this.document = document;
        this.language = document.getDocumentElement().getAttribute("lang");
    }

    static void prepare(Document document) {
        ReadAloud prepared = new ReadAloud(document);
        Element body = (Element) document.getElementsByTagName("body").item(0);
        prepared.languages(body);
        shortenLinks(document.getElementsByTagName("a"));
        children(body).stream().filter(n -> n.getNodeName().equals("div")).forEach(n -> document.renameNode(n, null, "section"));
    }

    /** A link is told on each line over which it goes; a name of many pages, told on each line of them, would fill the file. */
    private static void shortenLinks(NodeList links) {
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            String told = link.getAttribute("title");
            if (told.length() > LONGEST_LINK) link.setAttribute("title", told.substring(0, told.offsetByCodePoints(0, LONGEST_LINK / 2)) + "…");
        }
    }

    private static List<Node> children(Node parent) {
        NodeList list = parent.getChildNodes();
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) children.add(list.item(i));
        return children;
    }

    private void languages(Node parent) {
        for (Node child : children(parent)) {
            if (child instanceof Text text) languages(text);
            else languages(child);
        }
    }

    private void languages(Text text) {
        List<Run> runs = runs(text.getData());
        if (runs.stream().noneMatch(this::isForeign)) return;
        Node parent = text.getParentNode();
        for (Run run : runs) parent.insertBefore(isForeign(run) ? foreign(run) : document.createTextNode(run.text()), text);
        parent.removeChild(text);
    }

    private boolean isForeign(Run run) {
        return run.script() != Scripts.LATIN && !run.script().tag().equals(language);
    }

    private Element foreign(Run run) {
        Element words = document.createElement(WITHIN_A_LINE);
        words.setAttribute("lang", run.script() == Scripts.HAN ? "zh-Hans" : run.script().tag());
        words.appendChild(document.createTextNode(run.text()));
        return words;
    }

    /** Runs of whole words, or a line could break between a bracket and the name in it. */
    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher m = WORD_OR_SPACE.matcher(text);
        while (m.find()) {
            Scripts script = script(m.group());
            if (standsWithin(runs, script)) join(runs, runs.removeLast().text() + m.group());
            else if (!runs.isEmpty() && (runs.getLast().script() == script || m.group().isBlank())) join(runs, m.group());
            else runs.add(new Run(script, m.group()));
        }
        return runs;
    }

    /** Whether what was last, such as a number, has no letters and stands between words that run from right to left, with which it takes its place. */
    private static boolean standsWithin(List<Run> runs, Scripts script) {
        return script.isRightToLeft() && runs.size() > 1 && runs.get(runs.size() - 2).script() == script && runs.getLast().text().codePoints().noneMatch(Character::isLetter);
    }

    private static void join(List<Run> runs, String more) {
        Run before = runs.removeLast();
        runs.add(new Run(before.script(), before.text() + more));
    }

    private static Scripts script(String word) {
        return Scripts.runs(word).stream().map(Run::script).filter(s -> s != Scripts.LATIN).findFirst().orElse(Scripts.LATIN);
    }
}
