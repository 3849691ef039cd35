package org.ibidem.evidence.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells in which of the older encodings a text is written. Mozilla's detector is sure even of a few words of Korean, Chinese, Japanese,
 * Cyrillic, Greek, Hebrew and Thai, but knows no Arabic and takes all that is Latin for Western; ICU's, weaker on little text, knows these.
 */
final class Encoding {
    private static final int SAMPLE = 1 << 16;
    private static final int BEFORE = 1_000;
    private static final char UNREAD = 0xFFFD;
    private static final int SIGNS_A_SPOILED_ONE = 5;
    private static final int BYTES_A_SPOILED_ONE = 200;
    private static final String ARABIC = "ar";
    private static final String WESTERN = "WINDOWS-1252";
    /** Arabic is most often mistaken for it, and hardly any text is written in it. */
    private static final String RARE = "MACCYRILLIC";
    private static final Set<String> LATIN = Set.of("ISO-8859-1", "ISO-8859-2", "ISO-8859-9", "WINDOWS-1250", "WINDOWS-1252", "WINDOWS-1254");
    /** What programs write who say they write the first: the same and more, as letters of Ukrainian for the lines of tables. */
    private static final Map<String, String> WIDER = Map.of("ISO-8859-1", "windows-1252", "US-ASCII", "windows-1252", "ISO-8859-9", "windows-1254", "ISO-8859-8",
        "windows-1255", "TIS620", "x-windows-874", "TIS-620", "x-windows-874", "EUC-KR", "x-windows-949", "SHIFT_JIS", "windows-31j", "GB2312", "GB18030", "KOI8-R", "KOI8-U");

    /** How the encodings of seven bits that switch between sets of signs say which they switch to (ISO 2022). */
    private static final Map<String, String> SWITCHES = Map.of("\u001B$)C", "ISO-2022-KR", "\u001B$)A", "ISO-2022-CN", "\u001B$B", "ISO-2022-JP", "\u001B$@", "ISO-2022-JP", "\u001B(J", "ISO-2022-JP");

    private Encoding() {}

    /** Of bytes that could be UTF-8: those that switch between sets of signs could be too, for all of them are ASCII. */
    static Charset ofSevenBits(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        if (start.indexOf('\u001B') < 0) return StandardCharsets.UTF_8;
        return SWITCHES.entrySet().stream().filter(s -> start.contains(s.getKey()) && Charset.isSupported(s.getValue())).map(s -> Charset.forName(s.getValue())).findFirst().orElse(StandardCharsets.UTF_8);
    }

    /** What programs mean by this name of an encoding; {@code null} when there is none of this name. */
    static Charset named(String name) {
        try {
            return name != null && Charset.isSupported(name.strip()) ? charset(Charset.forName(name.strip()).name()) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    /** The likeliest encoding of these bytes, which are not whole UTF-8. */
    static Charset of(byte[] bytes) {
        byte[] sample = sample(bytes);
        if (isSpoiledUtf8(sample)) return StandardCharsets.UTF_8;
        List<CharsetMatch> weighed = Arrays.stream(new CharsetDetector().setText(sample).detectAll()).filter(m -> m.getLanguage() != null && fits(m.getName(), sample)).toList();
        String first = mozillas(sample);
        if (first.equals(WESTERN)) return charset(best(weighed, m -> LATIN.contains(m.getName().toUpperCase(Locale.ROOT))));
        boolean isArabic = !weighed.isEmpty() && ARABIC.equals(weighed.getFirst().getLanguage());
        boolean isDoubtful = first.isEmpty() || first.equals(RARE) || !fits(first, sample);
        return charset(isArabic || isDoubtful ? best(weighed, m -> true) : first);
    }

    /** Hardly any sign beyond ASCII in an older encoding looks like one in UTF-8. */
    private static boolean isSpoiledUtf8(byte[] sample) {
        String read = new String(sample, StandardCharsets.UTF_8);
        long unread = read.chars().filter(c -> c == UNREAD).count();
        return read.chars().filter(c -> c > 127 && c != UNREAD).count() > SIGNS_A_SPOILED_ONE * unread;
    }

    /** Whether nearly all of it can be read so: a byte may be spoiled, and the last sign of a sample cut. */
    private static boolean fits(String name, byte[] sample) {
        long unread = new String(sample, charset(name)).chars().filter(c -> c == UNREAD).count();
        return unread <= sample.length / BYTES_A_SPOILED_ONE + (sample.length == SAMPLE ? 1 : 0);
    }

    /** The part in which the first sign beyond ASCII is: what is before says nothing. */
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) first++;
        int from = Math.max(0, first - BEFORE);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }

    private static String mozillas(byte[] sample) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample);
        detector.dataEnd();
        return detector.getDetectedCharset() == null ? "" : detector.getDetectedCharset().toUpperCase(Locale.ROOT);
    }

    private static String best(List<CharsetMatch> weighed, Predicate<CharsetMatch> wanted) {
        return weighed.stream().filter(wanted).map(CharsetMatch::getName).findFirst().orElse(WESTERN);
    }

    /** ICU says behind some names which way the text runs. */
    private static Charset charset(String name) {
        String plain = name.toUpperCase(Locale.ROOT).replaceFirst("(-I|_RTL|_LTR)$", "");
        String wider = WIDER.getOrDefault(plain, plain);
        return Charset.isSupported(wider) ? Charset.forName(wider) : Charset.forName(WESTERN);
    }
}
