package org.ibidem.ontology;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ibidem.model.EdtfDate;

/**
 * The types of values, named as in FollowTheMoney, each with a light check: it refuses what cannot be such a value, and does
 * not ask whether the value exists.
 */
public enum PropertyType {
    NAME("name", "", value -> true),
    STRING("string", "", value -> true),
    TEXT("text", "", value -> true),
    HTML("html", "", value -> true),
    IDENTIFIER("identifier", "", value -> true),
    ADDRESS("address", "", value -> true),
    ENTITY("entity", "", value -> true),
    DATE("date", "value.date", value -> EdtfDate.parse(value).isPresent()),
    COUNTRY("country", "value.country", Countries::isCountry),
    LANGUAGE("language", "value.language", matches("\\p{Alpha}{2,3}(-\\p{Alnum}{2,8})*")),
    PHONE("phone", "value.phone", matches("\\+?(?:[ ()./\\-\\u00a0]*\\d){4,17}[ ()]*(?:(?:ext\\.?|x|#) ?\\d{1,6})?")),
    EMAIL("email", "value.email", matches("[^\\s@<>]{1,64}@[\\p{L}\\p{N}.\\-]+\\.[\\p{L}\\p{N}\\-]{2,}")),
    URL("url", "value.url", matches("(?i)(?:https?|ftps?|mailto|magnet|ipfs):\\S{3,}")),
    IP("ip", "value.ip", PropertyType::isIp),
    IBAN("iban", "value.iban", PropertyType::isIban),
    CHECKSUM("checksum", "value.checksum", matches("\\p{XDigit}{32,128}")),
    TOPIC("topic", "value.topic", matches("[a-z]+(?:\\.[a-z]+)*")),
    GENDER("gender", "value.gender", matches("(?i)male|female|other")),
    MIMETYPE("mimetype", "value.mimetype", matches("[\\w.+\\-]+/[\\w.+\\-]+(?:;.*)?")),
    NUMBER("number", "value.number", matches("[-+\u2212]?\\p{Sc}?\\d[\\d.,'\\u00a0 ]*(?: ?[\\p{L}\\p{Sc}%²³/]+)?")),
    JSON("json", "value.json", matches("(?s)\\s*[\\[{\"].*[\\]}\"]\\s*|\\s*(?:-?\\d[\\d.eE+\\-]*|true|false|null)\\s*"));

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final Pattern BYTE_GROUPS = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern IBAN_FORM = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");

    private final String word;
    private final String problem;
    private final Predicate<String> check;

    PropertyType(String word, String problem, Predicate<String> check) {
        this.word = word;
        this.problem = problem;
        this.check = check;
    }

    /** The name in files, such as {@code identifier}. */
    public String word() {
        return word;
    }

    /** The type of this name; empty when there is none. */
    public static Optional<PropertyType> ofWord(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    @JsonCreator
    static PropertyType read(String word) {
        return ofWord(word).orElseThrow(() -> new IllegalArgumentException("no property type " + word));
    }

    /** What is wrong with a value, as a key of this room's sentences ({@code {0}} is the value); empty when it may stand. */
    public Optional<String> problem(String value) {
        if (value.isBlank()) return Optional.of("value.blank");
        return check.test(value.strip()) ? Optional.empty() : Optional.of(problem);
    }

    private static Predicate<String> matches(String form) {
        return Pattern.compile(form).asMatchPredicate();
    }

    private static boolean isIp(String value) {
        return BYTE_GROUPS.matcher(value).matches() || isIpV6(value);
    }

    /** Eight groups of up to four hexadecimal digits, one run of them written as {@code ::} (RFC 4291 §2.2). */
    private static boolean isIpV6(String value) {
        int gap = value.indexOf("::");
        if (gap < 0) return groups(value) == 8;
        int before = gap == 0 ? 0 : groups(value.substring(0, gap));
        int after = gap + 2 == value.length() ? 0 : groups(value.substring(gap + 2));
        return before >= 0 && after >= 0 && before + after < 8;
    }

    private static int groups(String part) {
        String[] groups = part.split(":", -1);
        return Arrays.stream(groups).allMatch(group -> group.matches("\\p{XDigit}{1,4}")) ? groups.length : Integer.MIN_VALUE / 2;
    }

    /** The remainder by 97 of the rearranged digits must be 1 (ISO 13616). */
    private static boolean isIban(String value) {
        String compact = value.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!IBAN_FORM.matcher(compact).matches()) return false;
        StringBuilder digits = new StringBuilder();
        (compact.substring(4) + compact.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValueExact() == 1;
    }
}
