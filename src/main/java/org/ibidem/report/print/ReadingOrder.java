package org.ibidem.report.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Puts the words of each page into the order in which they are read. The engine draws what is a link or in italics behind the rest of its
 * line, and whoever copies or searches the text finds it there; the structure of the document has it in its place. Words change places only
 * among themselves: nothing is drawn over or under anything else than before.
 */
final class ReadingOrder {
    private static final Set<String> OF_TEXT = Set.of("BDC", "EMC", "BT", "ET", "Tf", "Tm", "Tj", "TJ", "rg");
    private static final Set<String> OF_MARKS = Set.of("BDC", "BMC", "EMC");
    /** The engine has no need of them; what they set is not followed here. */
    private static final Set<String> OTHER_COLOURS = Set.of("g", "k", "cs", "sc", "scn");
    private static final List<Object> BLACK = List.of(COSFloat.ZERO, COSFloat.ZERO, COSFloat.ZERO, Operator.getOperator("rg"));
    private final Map<COSDictionary, Map<Integer, Integer>> ranks = new HashMap<>();

    /** Part of a page: words that the structure names, which may change places, or else {@code rank} is -1. The colours are those before and behind it. */
    private record Piece(List<Object> tokens, int rank, List<Object> before, List<Object> after) {
        boolean isWords() {
            return rank >= 0;
        }

        /** Whether words may change places across it: it draws nothing and sets nothing. */
        boolean isInert() {
            return operators(tokens).stream().allMatch(OF_MARKS::contains);
        }
    }

    private ReadingOrder() {}

    /** Settles all pages of a tagged document. */
    static void settle(PDDocument pdf) throws IOException {
        if (pdf.getDocumentCatalog().getStructureTreeRoot() == null) return;
        ReadingOrder order = new ReadingOrder();
        order.read(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        for (PDPage page : pdf.getPages()) order.settle(pdf, page);
    }

    private void read(PDStructureNode node, PDPage inherited) {
        PDPage page = node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : inherited;
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureNode inner -> read(inner, page);
                case PDMarkedContentReference words -> rank(words.getPage() == null ? page : words.getPage(), words.getMCID());
                case Integer words -> rank(page, words);
                default -> { }
            }
        }
    }

    private void rank(PDPage page, int words) {
        if (page == null) return;
        Map<Integer, Integer> ofPage = ranks.computeIfAbsent(page.getCOSObject(), p -> new HashMap<>());
        ofPage.putIfAbsent(words, ofPage.size());
    }

    private void settle(PDDocument pdf, PDPage page) throws IOException {
        Map<Integer, Integer> ofPage = ranks.get(page.getCOSObject());
        if (ofPage == null) return;
        List<Object> drawn = new PDFStreamParser(page).parse();
        if (operators(drawn).stream().anyMatch(OTHER_COLOURS::contains)) return;
        List<Piece> pieces = pieces(drawn, ofPage);
        List<Object> settled = new ArrayList<>();
        for (int from = 0, to = 0; from < pieces.size(); from = to) {
            while (to < pieces.size() && (pieces.get(to).isWords() || pieces.get(to).isInert())) to++;
            settle(pieces.subList(from, to), settled);
            if (to < pieces.size()) settled.addAll(pieces.get(to++).tokens());
        }
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(settled);
        }
        page.setContents(stream);
    }

    /** Writes words in the order of their ranks, each in the colour that it had. */
    private static void settle(List<Piece> run, List<Object> settled) {
        List<Piece> words = run.stream().filter(Piece::isWords).toList();
        List<Piece> read = words.stream().sorted(Comparator.comparingInt(Piece::rank)).toList();
        if (words.equals(read)) {
            run.forEach(p -> settled.addAll(p.tokens()));
            return;
        }
        run.stream().filter(p -> !p.isWords()).forEach(p -> settled.addAll(p.tokens()));
        List<Object> colour = words.getFirst().before();
        for (Piece p : read) {
            settled.addAll(p.tokens().subList(0, 3));
            if (!p.before().equals(colour)) settled.addAll(p.before());
            settled.addAll(p.tokens().subList(3, p.tokens().size()));
            colour = p.after();
        }
        if (!words.getLast().after().equals(colour)) settled.addAll(words.getLast().after());
    }

    private static List<Piece> pieces(List<Object> tokens, Map<Integer, Integer> ranks) {
        List<Piece> pieces = new ArrayList<>();
        Deque<List<Object>> outer = new ArrayDeque<>();
        List<Object> colour = BLACK;
        int operands = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (!(tokens.get(at) instanceof Operator operator)) continue;
            boolean marked = operator.getName().equals("BDC");
            int end = marked ? end(tokens, at) : at;
            List<Object> part = List.copyOf(tokens.subList(operands, end + 1));
            List<Object> before = colour;
            if (operator.getName().equals("q")) outer.push(colour);
            colour = operator.getName().equals("Q") && !outer.isEmpty() ? outer.pop() : colour(part, colour);
            pieces.add(new Piece(part, marked ? rank(part, ranks) : -1, before, colour));
            operands = end + 1;
            at = end;
        }
        return pieces;
    }

    /** Where the marked content ends that begins here. */
    private static int end(List<Object> tokens, int begin) {
        int depth = 0;
        for (int at = begin; at < tokens.size(); at++) {
            if (!(tokens.get(at) instanceof Operator operator)) continue;
            if (operator.getName().equals("EMC")) depth--;
            else if (OF_MARKS.contains(operator.getName())) depth++;
            if (depth == 0) return at;
        }
        return tokens.size() - 1;
    }

    private static int rank(List<Object> part, Map<Integer, Integer> ranks) {
        boolean words = part.get(1) instanceof COSDictionary && OF_TEXT.containsAll(operators(part));
        return words ? ranks.getOrDefault(((COSDictionary) part.get(1)).getInt(COSName.MCID), -1) : -1;
    }

    private static List<String> operators(List<Object> tokens) {
        return tokens.stream().filter(Operator.class::isInstance).map(t -> ((Operator) t).getName()).toList();
    }

    private static List<Object> colour(List<Object> part, List<Object> before) {
        List<Object> colour = before;
        for (int at = 0; at < part.size(); at++) {
            if (part.get(at) instanceof Operator operator && operator.getName().equals("rg")) colour = List.copyOf(part.subList(at - 3, at + 1));
        }
        return colour;
    }
}
