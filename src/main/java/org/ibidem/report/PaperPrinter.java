package org.ibidem.report;

import java.awt.print.Book;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/** A printer of this machine, on which pages of a report are put as they are in its PDF. */
public record PaperPrinter(PrintService service) {
    private static final Messages MESSAGES = Messages.of(PaperPrinter.class);

    /** How it is to be printed: under which name it stands in the queue, how often, and whether on both sides of the paper. */
    public record Wish(String name, int copies, boolean twoSided) {}

    /** The printers, the usual one first. */
    public static List<PaperPrinter> all() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null)).sorted((a, b) -> Boolean.compare(b.equals(usual), a.equals(usual))).map(PaperPrinter::new).toList();
    }

    /** What it is called. */
    public String name() {
        return service.getName();
    }

    /** Prints these pages, counted from 1, of a PDF. @throws UserProblem when the printer refuses */
    public void print(byte[] pdf, List<Integer> pages, Wish wish) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setPageable(only(new PDFPageable(document), pages));
            job.print(asked(wish));
        } catch (PrinterException | IOException e) {
            throw new UserProblem(e, MESSAGES, "printer.refused", name(), String.valueOf(e.getMessage()));
        }
    }

    private static Pageable only(Pageable all, List<Integer> pages) {
        Book book = new Book();
        // A page is drawn by its place among the printed ones, not by its place in the document.
        pages.forEach(page -> book.append((graphics, format, index) -> all.getPrintable(page - 1).print(graphics, format, page - 1), all.getPageFormat(page - 1)));
        return book;
    }

    private static PrintRequestAttributeSet asked(Wish wish) {
        PrintRequestAttributeSet asked = new HashPrintRequestAttributeSet();
        asked.add(new JobName(wish.name(), null));
        asked.add(new Copies(wish.copies()));
        asked.add(wish.twoSided() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
        return asked;
    }
}
