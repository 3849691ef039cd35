package org.ibidem.custody;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ibidem.custody.CustodySheet.Fact;
import org.ibidem.custody.CustodySheet.Part;
import org.ibidem.message.Messages;
import org.ibidem.report.print.Markup;
import org.ibidem.report.print.PdfEngine;
import org.w3c.dom.Element;

/** A custody sheet as PDF, to be printed and signed; the same sheet gives the same bytes. */
public final class SheetPdf {
    private static final Messages MESSAGES = CustodySheets.MESSAGES;
    private static final int SEED_DIGITS = 15;
    private final CustodySheet sheet;
    private final Markup markup;

    private SheetPdf(CustodySheet sheet) {
        this.sheet = sheet;
        this.markup = new Markup(sheet.heading(), sheet.language());
    }

    /** The sheet's bytes. */
    public static byte[] of(CustodySheet sheet) {
        SheetPdf pdf = new SheetPdf(sheet);
        pdf.fill();
        PdfEngine.Stamp stamp = new PdfEngine.Stamp(sheet.at(), sheet.heading(), "", MESSAGES.get("sheet.subject"), sheet.language(),
            Long.parseUnsignedLong(sheet.seal().substring(0, SEED_DIGITS), 16));
        return new PdfEngine(List.of()).render(pdf.markup.document(), stamp, false).bytes();
    }

    private void fill() {
        markup.add(markup.head(), "style", "", style());
        Element body = markup.body();
        markup.add(markup.add(body, "div", "run-foot"), "span", "page-number", sheet.heading() + " · ");
        markup.add(body, "h1", "", sheet.heading());
        sheet.parts().forEach(this::part);
        events();
        markup.add(body, "p", "seal", MESSAGES.get("sheet.written", sheet.at(), sheet.seal()));
        markup.add(body, "p", "signature", MESSAGES.get("sheet.signature"));
    }

    private void part(Part part) {
        markup.add(markup.body(), "h2", "", part.title());
        Element table = markup.add(markup.add(markup.body(), "table", "facts"), "tbody", "");
        for (Fact fact : part.facts()) {
            Element row = markup.add(table, "tr", "");
            markup.add(row, "th", "", fact.name());
            Element value = markup.add(row, "td", "");
            for (String line : fact.value().split("\n")) markup.add(value, "div", "", line);
        }
    }

    private void events() {
        markup.add(markup.body(), "h2", "", MESSAGES.get("part.events"));
        Element table = markup.add(markup.body(), "table", "events");
        Element head = markup.add(markup.add(table, "thead", ""), "tr", "");
        for (String key : List.of("event.sequence", "event.at", "event.actor", "event.program", "event.what")) markup.add(head, "th", key.replace('.', '-'), MESSAGES.get(key));
        Element rows = markup.add(table, "tbody", "");
        for (CustodyEvent e : sheet.events()) {
            Element row = markup.add(rows, "tr", "");
            for (String cell : List.of(Long.toString(e.sequence()), e.at().toString(), e.actor(), e.program(), e.what())) markup.add(row, "td", "", cell);
        }
    }

    private static String style() {
        try (InputStream in = SheetPdf.class.getResourceAsStream("sheet.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
