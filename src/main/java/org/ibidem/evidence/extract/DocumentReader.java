package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.TextKind;

/** Reads one document of a known media type. Runs in the child process only. */
final class DocumentReader {
    /** What is read of one document at most, in UTF-16 units. */
    static final long MAX_CHARS = 10_000_000;
    private static final long MAX_TEXT_BYTES = 64L << 20;
    private static final Set<String> MARKUP = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> TEXTUAL = Set.of("application/json", "application/xml", "application/javascript", "application/x-sh",
        "application/x-ndjson", "application/sql", "application/x-tex", "application/x-subrip", "application/x-mswrite");

    private DocumentReader() {}

    static Extracted read(File file, String mediaType, String password) throws IOException {
        if (mediaType.equals("application/pdf")) return PdfText.read(file, password, MAX_CHARS);
        if (mediaType.startsWith("image/") && !mediaType.equals("image/svg+xml")) return image(file);
        if (file.length() == 0) return Extracted.refused(EvidenceStatus.NO_TEXT, "file.empty");
        if (file.length() > MAX_TEXT_BYTES) return Extracted.refused(EvidenceStatus.NO_TEXT, "file.tooLong\t" + (MAX_TEXT_BYTES >> 20));
        if (isMarkup(mediaType)) return html(Files.readAllBytes(file.toPath()));
        if (isText(mediaType)) return plain(PlainText.decode(Files.readAllBytes(file.toPath())), "", "", "");
        return Extracted.refused(EvidenceStatus.NO_TEXT, "type.unread\t" + mediaType);
    }

    static boolean isMarkup(String mediaType) {
        return MARKUP.contains(mediaType);
    }

    private static boolean isText(String mediaType) {
        return mediaType.startsWith("text/") || mediaType.endsWith("+xml") || mediaType.endsWith("+json") || TEXTUAL.contains(mediaType);
    }

    private static Extracted html(byte[] bytes) throws IOException {
        HtmlText.Page page = HtmlText.read(bytes);
        return plain(page.text(), page.title(), page.url(), page.savedAt());
    }

    private static Extracted plain(String text, String title, String url, String savedAt) {
        String kept = text.replace("\r\n", "\n").replace("\u0000", "");
        boolean cut = kept.length() > MAX_CHARS;
        List<String> pages = PlainText.pages(cut ? kept.substring(0, (int) MAX_CHARS) : kept);
        List<Extracted.Part> parts = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (!pages.get(i).isBlank()) parts.add(new Extracted.Part(i + 1, TextKind.TEXT_LAYER, pages.get(i)));
        }
        if (parts.isEmpty()) return Extracted.refused(EvidenceStatus.NO_TEXT, "file.empty");
        return Extracted.read(EvidenceStatus.OK, cut ? "text.cut\t" + MAX_CHARS : "", new Extracted.About(title, "", SavedDate.read(savedAt), url),
            new Extracted.Content(pages.size(), parts));
    }

    private static Extracted image(File file) throws IOException {
        return Extracted.read(EvidenceStatus.NO_TEXT, "image.noText" + size(file), Extracted.About.NOTHING, new Extracted.Content(1, List.of()));
    }

    /** The code's ending and value for a picture whose size can be told. */
    private static String size(File file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file)) {
            Iterator<ImageReader> readers = in == null ? List.<ImageReader>of().iterator() : ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return "";
            ImageReader reader = readers.next();
            reader.setInput(in);
            String size = reader.getWidth(0) + " × " + reader.getHeight(0);
            reader.dispose();
            return "Of\t" + size;
        }
    }
}
