package org.ibidem.evidence.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines of contacts and calendars (vCard, RFC 6350; iCalendar, RFC 5545) whole: they are written folded, in the midst of words and even of signs, and in the older
 * form (vCard 2.1, vCalendar 1.0) with names in quoted-printable, as phones still write them.
 */
final class CardLines {
    private static final Set<String> TYPES = Set.of("text/vcard", "text/x-vcard", "text/calendar", "text/x-vcalendar");
    /** A file may hold cards of both forms. */
    private static final Pattern CARD = Pattern.compile("(?im)^(?=BEGIN:(?:VCARD|VCALENDAR))");
    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");
    private static final Pattern OLD = Pattern.compile("(?im)^VERSION:(?:2\\.1|1\\.0)");
    private static final Pattern PRINTABLE = Pattern.compile("(?im)^([^:\n]*;(?:ENCODING=)?QUOTED-PRINTABLE[^:\n]*:)((?:[^\n]*(?<==)\n)*+[^\n]*)$");
    private static final Pattern CHARSET = Pattern.compile("(?i)CHARSET=\"?([\\w.:-]+)");

    private CardLines() {}

    static boolean areOf(String mediaType) {
        return TYPES.contains(mediaType);
    }

    /** The words of a file, its lines as they were before they were folded and coded. */
    static String read(byte[] bytes) {
        String signs = new String(bytes, StandardCharsets.ISO_8859_1);
        String unfolded = CARD.splitAsStream(signs).map(card -> OLD.matcher(card).find() ? card : FOLD.matcher(card).replaceAll("")).collect(Collectors.joining());
        String text = TextPages.clean(PlainText.decode(unfolded.getBytes(StandardCharsets.ISO_8859_1)));
        return OLD.matcher(text).find() ? PRINTABLE.matcher(text).replaceAll(line -> Matcher.quoteReplacement(decoded(line))) : text;
    }

    private static String decoded(MatchResult line) {
        byte[] bytes = bytes(line.group(2).replace("=\n", ""));
        Matcher named = CHARSET.matcher(line.group(1));
        Charset charset = named.find() ? Encoding.named(named.group(1)) : null;
        String words = charset == null ? PlainText.decode(bytes) : new String(bytes, charset);
        return line.group(1) + words.replaceAll("[\r\n]+", " ");
    }

    private static byte[] bytes(String printable) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < printable.length(); i++) {
            boolean isCoded = printable.charAt(i) == '=' && i + 2 < printable.length() && isHex(printable.charAt(i + 1)) && isHex(printable.charAt(i + 2));
            if (isCoded) bytes.write(Integer.parseInt(printable, i + 1, i + 3, 16));
            else bytes.writeBytes(printable.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            if (isCoded) i += 2;
        }
        return bytes.toByteArray();
    }

    private static boolean isHex(char sign) {
        return Character.digit(sign, 16) >= 0;
    }
}
