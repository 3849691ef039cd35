package org.ibidem.exchange.redact;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a file writes in other signs than those it means, as the bytes these stand for: {@code %EA%B9%80} of addresses, {@code =EA=B9=80} of mails, {@code &#44608;} of markup,
 * {@code \uAE40} of JSON, {@code \352} and {@code <FEFFAE40>} of PDF, <code>&#92;'ea</code> and <code>&#92;u44608?</code> of RTF, and base64.
 */
final class Escapes {
    private static final Pattern PERCENT = Pattern.compile("%([0-9a-fA-F]{2})");
    private static final Pattern QUOTED_PRINTABLE = Pattern.compile("=(?:([0-9a-fA-F]{2})|[ \\t]*\\r?\\n)");
    private static final Pattern MAIL = Pattern.compile("quoted-printable", Pattern.CASE_INSENSITIVE);
    /** A piece of a mail's header (RFC 2047); blanks between two such pieces are none. */
    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?[^?\\s]{1,40}\\?(?:[bB]\\?([A-Za-z0-9+/]*=*)|[qQ]\\?([^?\\s]*))\\?=(?:\\s+(?==\\?))?");
    private static final Pattern SIGNS = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|(\\d{1,7}));|\\\\u\\{([0-9a-fA-F]{1,6})\\}|((?:\\\\u[0-9a-fA-F]{4})++)");
    /** Letters with marks, which count as those without, and other signs that have a name in markup. */
    private static final Pattern NAMED = Pattern.compile("&(?:([A-Za-z])(?:grave|acute|circ|tilde|uml|ring|cedil|caron|slash|strok|ogon|breve|macr|dot|dblac)|([A-Za-z]{2,6}));");
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("szlig", "ss"), Map.entry("aelig", "ae"), Map.entry("AElig", "ae"), Map.entry("oelig", "oe"), Map.entry("OElig", "oe"), Map.entry("nbsp", " "),
        Map.entry("ensp", " "), Map.entry("emsp", " "), Map.entry("thinsp", " "), Map.entry("shy", ""), Map.entry("zwj", ""), Map.entry("zwnj", ""), Map.entry("amp", "&"), Map.entry("apos", "'"), Map.entry("quot", "\""));
    /** Markup between letters, and the blanks between two pieces of markup. */
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,4000}>(?:\\s+(?=<))?");
    /** Ends of lines and slashes in JSON, which may itself stand in JSON. */
    private static final Pattern JSON = Pattern.compile("\\\\+(?:[nr]|(/))");
    private static final Pattern RTF = Pattern.compile("\\\\u(-?\\d{1,5}) ?(?:\\\\'[0-9a-fA-F]{2}|[^\\\\{}])?|\\\\'([0-9a-fA-F]{2})");
    private static final Pattern OCTAL = Pattern.compile("\\\\([0-3][0-7]{2})");
    private static final Pattern HEX = Pattern.compile("<([0-9a-fA-F\\s]{4,})>|(?:\\b|0[xX]|\\\\x)([0-9a-fA-F][0-9a-fA-F\\r\\n]{15,})(?![0-9a-zA-Z])");
    private static final Pattern SCRIPT = Pattern.compile("\\\\x([0-9a-fA-F]{2})");
    /** Fewer letters of base64 are any word. */
    private static final int TELLING = 16;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_\\-\\r\\n]{8,}");
    /** Letters of base64 that stand for three bytes: whatever stands before the first, one of four beginnings is right. */
    private static final int GROUP = 4;
    /** A longer run is taken from its first line and from its second: what stands before it by chance is no longer than a line. */
    private static final int LONG = 4096;
    private static final String PDF = "%PDF";
    private static final String RICH_TEXT = "{\\rtf";
    private static final byte[] NOTHING = new byte[0];

    private Escapes() {}

    /** The bytes that a text's bytes stand for, in each way in which any of them are written; those that are not written so stay as they are. */
    static Stream<byte[]> of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return ways(text).entrySet().stream().filter(w -> w.getKey().matcher(text).find()).map(w -> replaced(text, w.getKey(), w.getValue()));
    }

    /**
     * What they stand for when all ways that belong into such a text are undone one after the other: one text, however many ways there are. That of mails is not
     * among them, for it is only ever the outermost, and its = stands in many an address; what is octal in a PDF is a folder of a year elsewhere.
     */
    static Optional<byte[]> again(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String meant = text;
        for (Map.Entry<Pattern, Function<MatchResult, byte[]>> way : ways(text).entrySet()) {
            if (isInner(way.getKey(), text) && way.getKey().matcher(meant).find()) meant = new String(replaced(meant, way.getKey(), way.getValue()), StandardCharsets.ISO_8859_1);
        }
        return meant.equals(text) ? Optional.empty() : Optional.of(meant.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** What a mail or a saved page stands for that says it is written in the way of mails. */
    static Optional<byte[]> ofMail(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return MAIL.matcher(text).find() ? Optional.of(replaced(text, QUOTED_PRINTABLE, Escapes::quoted)) : Optional.empty();
    }

    private static boolean isInner(Pattern way, String text) {
        return way != QUOTED_PRINTABLE && way != TAG && (way != OCTAL || text.startsWith(PDF)) && (way != SIGNS && way != JSON || !text.startsWith(RICH_TEXT));
    }

    private static Map<Pattern, Function<MatchResult, byte[]>> ways(String text) {
        Map<Pattern, Function<MatchResult, byte[]>> ways = new LinkedHashMap<>();
        ways.put(PERCENT, m -> hex(m.group(1)));
        ways.put(QUOTED_PRINTABLE, Escapes::quoted);
        ways.put(ENCODED_WORD, Escapes::encodedWord);
        ways.put(SIGNS, Escapes::signs);
        ways.put(NAMED, Escapes::named);
        ways.put(TAG, m -> NOTHING);
        ways.put(JSON, m -> (m.group(1) == null ? "\n" : "/").getBytes(StandardCharsets.US_ASCII));
        ways.put(SCRIPT, m -> hex(m.group(1)));
        ways.put(OCTAL, m -> new byte[] {(byte) Integer.parseInt(m.group(1), 8)});
        if (text.startsWith(RICH_TEXT)) ways.put(RTF, m -> m.group(2) != null ? hex(m.group(2)) : sign(Integer.parseInt(m.group(1)) & 0xFFFF));
        return ways;
    }

    /** What pieces of the bytes stand for that are written in base64, of so many letters that they are no word, or as hexadecimal digits, of which the last may be left out. */
    static Stream<byte[]> within(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Stream<byte[]> digits = HEX.matcher(text).results().flatMap(m -> m.group(1) == null ? Stream.concat(Stream.of(m.group(2)), lines(m.group(2))) : Stream.of(m.group(1))).map(Escapes::digits);
        return Stream.concat(digits, letters(text).filter(l -> l.length() >= TELLING).flatMap(Escapes::meant));
    }

    /** What stands above the digits may look like some by chance, so each line is also one of its own. */
    private static Stream<String> lines(String digits) {
        return digits.indexOf('\n') < 0 ? Stream.empty() : digits.lines().filter(line -> line.length() >= TELLING);
    }

    private static byte[] digits(String run) {
        String digits = run.replaceAll("\\s", "");
        return hex(digits.length() % 2 == 0 ? digits : digits + "0");
    }

    /** What pieces of the bytes would stand for if they were base64, which are as short as words. */
    static Stream<byte[]> perhaps(byte[] bytes) {
        return letters(new String(bytes, StandardCharsets.ISO_8859_1)).filter(l -> l.length() < TELLING).flatMap(Escapes::meant);
    }

    private static Stream<String> letters(String text) {
        return BASE64.matcher(text).results().map(MatchResult::group);
    }

    private static Stream<byte[]> meant(String letters) {
        return runs(letters).stream()
            .flatMap(run -> IntStream.range(0, run.length() > LONG ? 1 : GROUP).filter(from -> run.length() - from >= GROUP).mapToObj(from -> base64(run.substring(from))));
    }

    /** The letters of base64 without the ends of their lines, parted where a line is empty. */
    private static List<String> runs(String letters) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int ends = 0;
        int firstLine = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c == '\n' && firstLine == 0) firstLine = run.length();
            if (c == '\n' && ++ends == 2) {
                add(runs, run, firstLine);
                run.setLength(0);
                firstLine = 0;
            } else if (c != '\n' && c != '\r') {
                ends = 0;
                run.append(c);
            }
        }
        add(runs, run, firstLine);
        return runs;
    }

    private static void add(List<String> runs, StringBuilder run, int firstLine) {
        runs.add(run.toString());
        if (run.length() > LONG && firstLine > 0) runs.add(run.substring(firstLine));
    }

    private static byte[] replaced(String text, Pattern pattern, Function<MatchResult, byte[]> bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        int from = 0;
        for (Matcher found = pattern.matcher(text); found.find(); from = found.end()) {
            out.writeBytes(text.substring(from, found.start()).getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(bytes.apply(found));
        }
        out.writeBytes(text.substring(from).getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] quoted(MatchResult m) {
        return m.group(1) == null ? NOTHING : hex(m.group(1));
    }

    private static byte[] encodedWord(MatchResult m) {
        return m.group(1) != null ? base64(m.group(1).replace("=", "")) : replaced(m.group(2).replace('_', ' '), QUOTED_PRINTABLE, Escapes::quoted);
    }

    private static byte[] named(MatchResult m) {
        return (m.group(1) != null ? m.group(1) : NAMES.getOrDefault(m.group(2), m.group())).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] signs(MatchResult m) {
        if (m.group(4) != null) return halves(m.group(4));
        return m.group(2) != null ? sign(Integer.parseInt(m.group(2))) : sign(Integer.parseInt(m.group(1) != null ? m.group(1) : m.group(3), 16));
    }

    /** A sign beyond four digits is written as two halves, so that those beside each other are read together. */
    private static byte[] halves(String escapes) {
        StringBuilder text = new StringBuilder();
        for (int at = 2; at < escapes.length(); at += 6) text.append((char) Integer.parseInt(escapes, at, at + 4, 16));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sign(int code) {
        return Character.isValidCodePoint(code) ? Character.toString(code).getBytes(StandardCharsets.UTF_8) : NOTHING;
    }

    private static byte[] base64(String run) {
        String whole = run.length() % GROUP == 1 ? run.substring(0, run.length() - 1) : run;
        return Base64.getDecoder().decode(whole.replace('-', '+').replace('_', '/'));
    }
}
