package org.ibidem.evidence.extract;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * Formulas of a text document (DOCX; Office Math Markup, ECMA-376 part 1, 22.1), which the parsers leave out. Each becomes words of its line, as people type
 * a formula where nothing else can be typed: {@code (a+b)/2}, {@code x^2}, {@code √x}, {@code ∑_(i=1)^n x_i}.
 */
final class Formulas {
    /** How one begins in the XML of a part. */
    static final String BEGIN = "<m:oMath(?: [^<>]*)?>";
    /** A formula, or how formulas on lines of their own stand there. */
    private static final Pattern BEGINNING = Pattern.compile("<m:(oMath|oMathParaPr)(?: [^<>]*)?/?>");
    private static final Pattern AROUND = Pattern.compile("</?m:oMathPara(?: [^<>]*)?/?>");
    private static final String DELETED = "w|del, w|moveFrom";
    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{N}.,]*|.");
    /** What an accent, an operator and brackets are when the formula does not say (22.1.2). */
    private static final Map<String, String> USUAL = Map.of("acc", "\u0302", "nary", "∫", "begChr", "(", "endChr", ")", "sepChr", "|");

    private Formulas() {}

    /** The XML of a part with its formulas as words. Each character of it is a byte of UTF-8. */
    static String asWords(String xml) {
        if (!xml.contains("<m:oMath")) return xml;
        StringBuilder out = new StringBuilder(xml.length());
        int at = 0;
        for (Matcher begin = BEGINNING.matcher(xml); begin.find(at);) {
            boolean isEmpty = xml.charAt(begin.end() - 2) == '/';
            String close = "</m:" + begin.group(1) + ">";
            int end = isEmpty ? begin.end() : xml.indexOf(close, begin.end());
            if (end < 0) break;
            out.append(xml, at, begin.start());
            at = isEmpty ? end : end + close.length();
            if (!isEmpty && begin.group(1).equals("oMath")) out.append(run(xml.substring(begin.start(), at)));
        }
        return AROUND.matcher(out.append(xml, at, xml.length())).replaceAll("");
    }

    /** A formula as words, and what was deleted of it beside it, for {@link Deletions} to tell. */
    private static String run(String formula) {
        Document read = Jsoup.parse(new String(formula.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8), "", Parser.xmlParser());
        Elements deleted = read.select(DELETED);
        deleted.forEach(Element::remove);
        return run("w:t", inside(read)) + deleted.stream().map(e -> "<w:del>" + run("w:delText", inside(e)) + "</w:del>").collect(Collectors.joining());
    }

    private static String run(String element, String words) {
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<w:r><" + element + " xml:space=\"preserve\">" + new String(escaped.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1) + "</" + element + "></w:r>";
    }

    /** All that is in an element, one after the other. */
    private static String inside(Element element) {
        return element.children().stream().map(Formulas::words).collect(Collectors.joining());
    }

    private static String words(Element e) {
        return switch (e.tagName()) {
            case "m:t", "w:delText" -> e.wholeText();
            case "m:f" -> piece(e, "num") + "/" + piece(e, "den");
            case "m:sSup" -> piece(e, "e") + "^" + piece(e, "sup");
            case "m:sSub" -> piece(e, "e") + "_" + piece(e, "sub");
            case "m:sSubSup" -> piece(e, "e") + "_" + piece(e, "sub") + "^" + piece(e, "sup");
            case "m:limLow" -> piece(e, "e") + "_" + piece(e, "lim");
            case "m:limUpp" -> piece(e, "e") + "^" + piece(e, "lim");
            case "m:rad" -> edge("", e, "deg") + "√" + piece(e, "e");
            case "m:nary" -> said(e, "chr", "nary") + edge("_", e, "sub") + edge("^", e, "sup") + " " + part(e, "e");
            case "m:func" -> part(e, "fName") + " " + part(e, "e");
            case "m:acc" -> piece(e, "e") + said(e, "chr", "acc");
            case "m:d" -> said(e, "begChr", "begChr") + rows(e, "m:e", said(e, "sepChr", "sepChr")) + said(e, "endChr", "endChr");
            case "m:m" -> "[" + e.children().stream().filter(c -> c.tagName().equals("m:mr")).map(row -> rows(row, "m:e", ", ")).collect(Collectors.joining("; ")) + "]";
            case "m:eqArr" -> rows(e, "m:e", "; ");
            default -> e.tagName().endsWith("Pr") ? "" : inside(e);
        };
    }

    private static String rows(Element e, String name, String between) {
        return e.children().stream().filter(c -> c.tagName().equals(name)).map(Formulas::inside).collect(Collectors.joining(between));
    }

    private static String part(Element e, String name) {
        return rows(e, "m:" + name, "");
    }

    private static String piece(Element e, String name) {
        return bracketed(part(e, name));
    }

    private static String edge(String sign, Element e, String name) {
        String part = part(e, name);
        return part.isEmpty() ? "" : sign + bracketed(part);
    }

    /** A part in brackets, unless nobody can mistake where it ends. */
    private static String bracketed(String part) {
        return SIMPLE.matcher(part).matches() ? part : "(" + part + ")";
    }

    private static String said(Element e, String property, String usual) {
        Element said = e.children().stream().filter(c -> c.tagName().endsWith("Pr")).flatMap(c -> c.children().stream()).filter(c -> c.tagName().equals("m:" + property)).findFirst().orElse(null);
        return said == null ? USUAL.get(usual) : said.attr("m:val");
    }
}
