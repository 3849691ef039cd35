package org.ibidem.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.jsoup.Jsoup;

/** The text of files by the libraries alone: PDFBox for PDF, Tika for office files, mime4j for mail, jsoup for pages of the web. */
final class BareReading {
    private long chars;

    /** Reads the folder named, in a process that has just been started. */
    public static void main(String[] args) throws Exception {
        new BareReading().readAll(Path.of(args[0]));
    }

    /** The milliseconds a process of its own needs to read all of them. */
    static double startedAnew(Path folder) throws Exception {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true", "-classpath",
            System.getProperty("java.class.path"), BareReading.class.getName(), folder.toString());
        return Turns.millis(() -> {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (process.waitFor() != 0) throw new IllegalStateException("the bare reading failed");
        });
    }

    void readAll(Path folder) throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) chars += text(file).length();
        }
        if (chars == 0) throw new IllegalStateException("nothing was read");
    }

    private static String text(Path file) throws Exception {
        String name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> pdf(file);
            case "docx", "xlsx" -> office(file);
            case "eml" -> mail(file);
            case "html" -> Jsoup.parse(file.toFile()).wholeText();
            default -> Files.readString(file);
        };
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String office(Path file) throws Exception {
        BodyContentHandler text = new BodyContentHandler(-1);
        try (InputStream in = Files.newInputStream(file)) {
            new OOXMLParser().parse(in, text, new Metadata(), new ParseContext());
        }
        return text.toString();
    }

    private static String mail(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Message message = new DefaultMessageBuilder().parseMessage(in);
            TextBody body = (TextBody) message.getBody();
            return String.join("\n", List.of(message.getSubject(), new String(body.getInputStream().readAllBytes(), body.getMimeCharset())));
        }
    }
}
