package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * Tells what a file is by its bytes; the name only decides between kinds the bytes cannot tell apart. Looking into a file is parsing
 * it, so this runs in the child process only.
 */
final class MediaTypes {
    private static final Set<String> UNSURE = Set.of("text/plain", "application/octet-stream", "message/news", "text/x-matlab", "multipart/related", "text/troff");
    /** A document with the headers it travelled with before it; readers of PDF look for its beginning. */
    private static final String SAVED_ANSWER = "application/x-httpresponse";
    private static final String PDF_BEGINS = "\n%PDF-";
    private static final int HEAD = 16_384;
    private static final int REPLACED = 0xfffd;
    /** What comes of the last sign of a head when only a part of its bytes is in it. */
    private static final Pattern CUT_SIGN = Pattern.compile("\uFFFD.{0,2}$", Pattern.DOTALL);
    private static final double LETTERS = .6;
    private static final Set<String> OF_MESSAGES = Set.of("from", "to", "date", "subject", "message-id", "received", "return-path", "mime-version");
    private final Detector detector = new DefaultDetector();

    /** The media type, by its bytes, and where they leave it open by what others say of its name, such as {@code application/pdf}; {@code application/octet-stream} when nothing is known. */
    String of(File file, String name, Function<String, Optional<String>> byName) throws IOException {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (InputStream in = TikaInputStream.get(file.toPath())) {
            String type = detector.detect(in, hints).getBaseType().toString();
            if (type.equals(SAVED_ANSWER) && head(file).contains(PDF_BEGINS)) return "application/pdf";
            if (!UNSURE.contains(type)) return type;
            if (isMessage(head(file))) return "message/rfc822";
            Optional<String> named = byName.apply(name);
            if (named.isPresent()) return named.get();
            return type.equals("message/news") || type.equals(Extracted.UNKNOWN_TYPE) && isWords(file) ? "text/plain" : type;
        }
    }

    /** Whether there is nothing but headers down to an empty line, two of them such as every message has. */
    private static boolean isMessage(String head) {
        Set<String> known = new HashSet<>();
        int line = 0;
        for (String text : head.split("\\r?\\n", -1)) {
            boolean isFirst = line++ == 0;
            int colon = text.indexOf(':');
            if (text.isEmpty()) return known.size() >= 2;
            if (isFirst && text.startsWith("From ") || !isFirst && Character.isWhitespace(text.charAt(0))) continue;
            if (colon < 1 || !text.substring(0, colon).matches("[!-9;-~]+")) return false;
            String name = text.substring(0, colon).toLowerCase(Locale.ROOT);
            if (OF_MESSAGES.contains(name)) known.add(name);
        }
        return known.size() >= 3;
    }

    /** Whether these are words in one of the older encodings, which the bytes of ASCII in it do not tell: letters, and nothing that steers a machine. */
    private static boolean isWords(File file) throws IOException {
        byte[] head = head(file).getBytes(StandardCharsets.ISO_8859_1);
        String words = PlainText.decode(head);
        if (head.length == HEAD) words = CUT_SIGN.matcher(words).replaceFirst("");
        long signs = words.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        long letters = words.codePoints().filter(Character::isLetterOrDigit).count();
        boolean isSteering = words.codePoints().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c) || c == REPLACED);
        return signs > 0 && !isSteering && letters >= signs * LETTERS;
    }

    private static String head(File file) throws IOException {
        try (InputStream in = Files.newInputStream(file.toPath())) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
