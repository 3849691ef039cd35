package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * An office document as the parsers know it. One in the strict form (ISO/IEC 29500-1) says the same under other names, which no parser here
 * knows: of such a one a copy with the usual names (29500-4) is read, which is wiped on closing. So is one of a workbook whose days are
 * counted as on the Mac or whose numbers the parsers would tell otherwise ({@link ShownNumbers}), and of a text with {@link Deletions} or {@link Formulas}.
 */
final class StrictOffice implements AutoCloseable {
    private static final String SHEETS = "xl/worksheets/";
    private static final String WORDS = "word/";
    private static final String TEXT = WORDS + "document.xml";
    private static final Pattern MENDED = Pattern.compile(Deletions.BEGIN + "|" + Formulas.BEGIN);
    private static final int LONGEST_TAG = 1 << 10;
    private static final String PARAGRAPH_ENDS = "</w:p>";
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument";
    /** Those with macros are the same files under names of their own. */
    private static final String WITH_MACROS = ".macroenabled.12";
    private static final int LOOKED_AT = 1 << 16;
    private static final int PIECE = 1 << 20;
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Pattern STRICT_NAME = Pattern.compile(STRICT + "(\\w+)/(\\w+)(/\\w+)?");
    /** Strict workbooks write days as ISO 8601, which is a text to the parsers. */
    private static final Pattern DAY = Pattern.compile("(<(?:\\w+:)?c [^>]*)\\bt=\"d\"");
    private static final Map<String, String> HYPHENED = Map.of("extendedProperties", "extended-properties", "customProperties", "custom-properties");
    private final File file;
    private final boolean isCopy;

    private StrictOffice(File file, boolean isCopy) {
        this.file = file;
        this.isCopy = isCopy;
    }

    /** The document itself, unless it is strict, has cells to be mended, or holds deleted words or formulas. @throws IOException when such a one is broken or far too large for what it is */
    static StrictOffice of(Given given) throws IOException {
        boolean isKnown = given.mediaType().startsWith(OPEN_XML) || given.mediaType().endsWith(WITH_MACROS);
        Optional<UnaryOperator<String>> cells = isWorkbook(given.mediaType()) ? cells(given.file()) : Optional.empty();
        if (!isKnown || cells.isEmpty() && !isStrict(given.file()) && !needsMending(given.file())) return new StrictOffice(given.file(), false);
        Path copy = Files.createTempFile("strict-", ".zip");
        try {
            copy(given.file(), copy, cells.orElse(UnaryOperator.identity()));
            return new StrictOffice(copy.toFile(), true);
        } catch (IOException | RuntimeException e) {
            Files.delete(copy);
            throw e;
        }
    }

    /** What mends the cells of a sheet: days are counted as usual before they are told. */
    private static Optional<UnaryOperator<String>> cells(File workbook) {
        List<UnaryOperator<String>> mending = Stream.of(MacDays.of(workbook), ShownNumbers.of(workbook)).flatMap(Optional::stream).toList();
        return mending.stream().reduce((first, then) -> sheet -> then.apply(first.apply(sheet)));
    }

    /** Whether this is an Excel workbook in XML, with macros or without. */
    static boolean isWorkbook(String mediaType) {
        return mediaType.contains("spreadsheetml") || mediaType.startsWith("application/vnd.ms-excel.") && mediaType.endsWith(WITH_MACROS);
    }

    /** What is to be read. */
    File file() {
        return file;
    }

    /** What is no zip is locked: the parsers say so. */
    private static boolean isStrict(File file) {
        try (ZipFile zip = new ZipFile(file)) {
            ZipEntry root = zip.getEntry("_rels/.rels");
            if (root == null) return false;
            try (InputStream in = zip.getInputStream(root)) {
                return new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1).contains(STRICT);
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether words would be left out of a text, or read as if nobody had deleted them. */
    private static boolean needsMending(File file) {
        try (ZipFile zip = new ZipFile(file)) {
            ZipEntry text = zip.getEntry(TEXT);
            if (text == null) return false;
            try (InputStream in = zip.getInputStream(text)) {
                return needsMending(in);
            }
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean needsMending(InputStream xml) throws IOException {
        String end = "";
        for (byte[] read = xml.readNBytes(LOOKED_AT); read.length > 0; read = xml.readNBytes(LOOKED_AT)) {
            String piece = end + new String(read, StandardCharsets.ISO_8859_1);
            if (MENDED.matcher(piece).find()) return true;
            end = piece.substring(Math.max(0, piece.length() - LONGEST_TAG));
        }
        return false;
    }

    private static void copy(File from, Path to, UnaryOperator<String> cells) throws IOException {
        long left = Limits.RATIO * from.length() + Limits.RATIO_FREE;
        try (ZipFile zip = new ZipFile(from); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                ZipEntry part = all.nextElement();
                out.putNextEntry(new ZipEntry(part.getName()));
                left -= copy(zip, part, out, mending(part.getName(), cells), left);
                if (left < 0) throw new IOException("a part of more than " + Limits.RATIO + " times its size");
            }
        }
    }

    private static UnaryOperator<String> mending(String part, UnaryOperator<String> cells) {
        if (part.startsWith(SHEETS)) return cells;
        return part.startsWith(WORDS) ? xml -> Deletions.apart(Formulas.asWords(xml)) : UnaryOperator.identity();
    }

    /** What is no XML, such as a film, is copied as it is. */
    private static long copy(ZipFile zip, ZipEntry part, OutputStream out, UnaryOperator<String> mending, long most) throws IOException {
        boolean isXml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        try (InputStream in = BoundedInputStream.builder().setInputStream(zip.getInputStream(part)).setMaxCount(most + 1).get()) {
            return isXml ? rewrite(in, out, xml -> mending.apply(usual(xml))) : in.transferTo(out);
        }
    }

    /** Piece by piece, for a sheet may be larger than memory. The names are ASCII, whatever the encoding of the rest: each byte is a character. */
    private static long rewrite(InputStream in, OutputStream out, UnaryOperator<String> words) throws IOException {
        long written = 0;
        String left = "";
        for (byte[] read = in.readNBytes(PIECE); read.length > 0; read = in.readNBytes(PIECE)) {
            String piece = left + new String(read, StandardCharsets.ISO_8859_1);
            int end = read.length < PIECE ? piece.length() : end(piece);
            written += write(words.apply(piece.substring(0, end)), out);
            left = piece.substring(end);
        }
        return written + write(words.apply(left), out);
    }

    /** Behind the last paragraph or cell of a piece, else behind its last tag, so that none is cut in two. */
    private static int end(String piece) {
        int paragraph = piece.lastIndexOf(PARAGRAPH_ENDS);
        if (paragraph >= 0) return paragraph + PARAGRAPH_ENDS.length();
        int cell = piece.lastIndexOf("c>");
        int end = cell >= 0 ? cell + 2 : piece.lastIndexOf('>') + 1;
        return end > 0 ? end : piece.length();
    }

    private static int write(String xml, OutputStream out) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.ISO_8859_1);
        out.write(bytes);
        return bytes.length;
    }

    private static String usual(String xml) {
        String named = xml.contains(STRICT) ? STRICT_NAME.matcher(xml).replaceAll(StrictOffice::usual) : xml;
        return DAY.matcher(named).replaceAll("$1t=\"str\"");
    }

    private static String usual(MatchResult name) {
        String last = name.group(3) == null ? "" : "/" + hyphened(name.group(3).substring(1));
        return Matcher.quoteReplacement("http://schemas.openxmlformats.org/" + name.group(1) + "/2006/" + hyphened(name.group(2)) + last);
    }

    private static String hyphened(String word) {
        return HYPHENED.getOrDefault(word, word);
    }

    @Override
    public void close() throws IOException {
        if (isCopy) Files.delete(file.toPath());
    }
}
