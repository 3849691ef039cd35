package org.ibidem.sample.workshop;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.ibidem.fonts.Fonts;
import org.ibidem.report.print.Drawing;
import org.ibidem.report.print.Markup;
import org.ibidem.report.print.PdfEngine;
import org.w3c.dom.Element;

/** Papers as PDF: printed by an office, or scanned, which leaves a picture without words. */
final class PaperFile {
    private static final String STYLE = "@page{size:A4;margin:22mm} body{font-family:'Noto Sans','Noto Sans KR','Noto Sans SC';font-size:10.5pt;line-height:1.4}"
        + "h1{font-size:16pt;border-bottom:1pt solid #444} table{width:100%;border-collapse:collapse} td{border:0.5pt solid #888;padding:3pt;font-size:9pt} object{display:block}";
    private static final double WIDTH = 470;
    private static final double HEIGHT = 660;
    private static final double DOTS_A_POINT = 2;
    private final Fonts fonts;

    PaperFile(Fonts fonts) {
        this.fonts = fonts;
    }

    private record Scan(BufferedImage image, String alt) implements Drawing {
        @Override
        public double width() {
            return WIDTH;
        }

        @Override
        public double height() {
            return HEIGHT;
        }

        @Override
        public void paint(Graphics2D graphics) {
            graphics.drawImage(image, 0, 0, (int) WIDTH, (int) HEIGHT, null);
        }
    }

    /** A paper whose words can be read. */
    byte[] printed(Note note, String language, Instant made) {
        Markup markup = markup(note, language);
        markup.add(markup.body(), "h1", "", note.title());
        for (Note.Part part : note.parts()) {
            if (part.isTable()) table(markup, part.rows());
            else markup.add(markup.body(), "p", "", part.words());
        }
        return render(markup, List.of(), note, language, made);
    }

    private static Markup markup(Note note, String language) {
        Markup markup = new Markup(note.title(), language.isEmpty() ? "en" : language);
        markup.add(markup.head(), "style", "", STYLE);
        return markup;
    }

    private static void table(Markup markup, List<List<String>> rows) {
        Element body = markup.add(markup.add(markup.body(), "table", ""), "tbody", "");
        for (List<String> row : rows) {
            Element line = markup.add(body, "tr", "");
            row.forEach(cell -> markup.add(line, "td", "", cell));
        }
    }

    private static byte[] render(Markup markup, List<Drawing> drawings, Note note, String language, Instant made) {
        return new PdfEngine(drawings).render(markup.document(), new PdfEngine.Stamp(made, note.title(), "", "", language, note.title().hashCode()), false).bytes();
    }

    /** The same paper as a scanner gives it back: a picture, grey and a little askew. */
    byte[] scanned(Note note, String language, Instant made) {
        BufferedImage image = new BufferedImage((int) (WIDTH * DOTS_A_POINT), (int) (HEIGHT * DOTS_A_POINT), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = Pictures.canvas(image, 0xF4F4F0);
        g.rotate(0.006);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        Pictures.lines(g, fonts, note.lines(), 60, 90, 24);
        g.dispose();
        Markup markup = markup(note, language);
        Scan scan = new Scan(image, note.title());
        PdfEngine.place(markup, markup.body(), scan, 0, WIDTH);
        return render(markup, List.of(scan), note, language, made);
    }

    /** A paper that broke off while it was copied: the first half of its bytes, with nothing of what a reader looks for at the end. */
    byte[] torn(Note note, String language, Instant made) {
        byte[] whole = printed(note, language, made);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Arrays.fill(half, 16, half.length, (byte) '#');
        return half;
    }
}
