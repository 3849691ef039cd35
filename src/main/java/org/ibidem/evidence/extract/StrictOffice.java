package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * An office document as the parsers know it. One in the strict form (ISO/IEC 29500-1) says the same under other names, which no parser here
 * knows: of such a one a copy with the usual names (29500-4) is read, which is wiped on closing. So is one of a workbook whose days are counted as on the Mac.
 */
final class StrictOffice implements AutoCloseable {
    private static final String SHEETS = "xl/worksheets/";
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument";
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

    /** The document itself, unless it is strict or counts its days otherwise. @throws IOException when such a one is broken or far too large for what it is */
    static StrictOffice of(Given given) throws IOException {
        boolean isKnown = given.mediaType().startsWith(OPEN_XML);
        Optional<UnaryOperator<String>> days = isKnown && given.mediaType().contains("spreadsheetml") ? MacDays.of(given.file()) : Optional.empty();
        if (!isKnown || days.isEmpty() && !isStrict(given.file())) return new StrictOffice(given.file(), false);
        Path copy = Files.createTempFile("strict-", ".zip");
        try {
            copy(given.file(), copy, days.orElse(UnaryOperator.identity()));
            return new StrictOffice(copy.toFile(), true);
        } catch (IOException | RuntimeException e) {
            Files.delete(copy);
            throw e;
        }
    }

    /** What is to be read. */
    File file() {
        return file;
    }

    /** What is no zip is locked: the parsers say so. */
    private static boolean isStrict(File file) {
        try (ZipFile zip = new ZipFile(file)) {
            ZipEntry root = zip.getEntry("_rels/.rels");
            return root != null && text(zip, root).contains(STRICT);
        } catch (IOException e) {
            return false;
        }
    }

    private static void copy(File from, Path to, UnaryOperator<String> days) throws IOException {
        long left = Limits.RATIO * from.length() + Limits.RATIO_FREE;
        try (ZipFile zip = new ZipFile(from); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                ZipEntry part = all.nextElement();
                out.putNextEntry(new ZipEntry(part.getName()));
                left -= copy(zip, part, out, part.getName().startsWith(SHEETS) ? days : UnaryOperator.identity(), left);
                if (left < 0) throw new IOException("a part of more than " + Limits.RATIO + " times its size");
            }
        }
    }

    /** What is no XML, such as a film, is copied as it is, however large. */
    private static long copy(ZipFile zip, ZipEntry part, OutputStream out, UnaryOperator<String> days, long most) throws IOException {
        boolean isXml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        if (!isXml) {
            try (InputStream in = BoundedInputStream.builder().setInputStream(zip.getInputStream(part)).setMaxCount(most + 1).get()) {
                return in.transferTo(out);
            }
        }
        byte[] bytes = days.apply(usual(text(zip, part))).getBytes(StandardCharsets.ISO_8859_1);
        out.write(bytes);
        return bytes.length;
    }

    /** The names are ASCII, whatever the encoding of the rest: each byte is a character. */
    private static String text(ZipFile zip, ZipEntry part) throws IOException {
        return new String(bytes(zip, part), StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            byte[] bytes = in.readNBytes((int) Limits.TEXT_BYTES + 1);
            if (bytes.length > Limits.TEXT_BYTES) throw new IOException("a part of more than " + (Limits.TEXT_BYTES >> 20) + " MB");
            return bytes;
        }
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
