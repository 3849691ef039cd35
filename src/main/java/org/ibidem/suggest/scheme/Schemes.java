package org.ibidem.suggest.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ibidem.model.Tracker;

/** Every scheme, the surest first: where two claim the same words, the earlier one has them. */
public final class Schemes {
    private static final UnaryOperator<String> AS_IT_IS = UnaryOperator.identity();
    private static final UnaryOperator<String> LOWER = value -> value.toLowerCase(Locale.ROOT);
    private static final UnaryOperator<String> UPPER = value -> value.toUpperCase(Locale.ROOT);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String SIGN = "[\\s:：=#\"'(]{0,4}+";

    private Schemes() {}

    /** All of them. */
    public static List<Scheme> all() {
        TopLevelDomains top = new TopLevelDomains();
        return Stream.of(List.of(
            new WebAddress(top), new Jabber(top), new Mail(top),
            path("registry", "(?<![A-Za-z0-9_])<?(?<v>(?:HKEY_[A-Z_]{4,20}|HK(?:LM|CU|CR|CC|U))>?(?:\\\\[^\\\\\\r\\n\"“”*?|]{1,80})*+)"),
            path("filepath", "(?<![A-Za-z0-9])(?<v>[A-Za-z]:(?:\\\\[^\\\\\\r\\n\"“”*?|:]{1,80})++)"),
            pgp(), sum("imphash", "(?i)\\bimp(?:ort)?[ -]?hash[\\s:：=-]{0,12}+(?<v>[0-9a-f]{32})(?![A-Za-z0-9])", 32),
            new Marked("ssdeep", line -> line.colons() > 1 && line.longestWord() > 2,
                "(?<![A-Za-z0-9:])\\d{1,9}+:[A-Za-z0-9/+]{3,128}+:[A-Za-z0-9/+]{3,128}+(?![A-Za-z0-9:])", AS_IT_IS, false),
            new Hash("sha512", 128), new Hash("sha256", 64), new Hash("sha1", 40), new Hash("md5", 32),
            new Monero(), new Ethereum(), new Tron(), new BitcoinSegwit(), new BitcoinOld(),
            IpV4.network(), new MacAddress(), new IpV6(), IpV4.address(), new SystemNumber()),
            Arrays.stream(Tracker.values()).map(Schemes::tracker).toList(), List.of(
            new Uscc(), new Lei(), new Iban(), new Vin(), new Imo(), new Worded("mmsi", 9, near("MMSI"), "[2-7]\\d{8}"),
            new Worded("icao24", 1, near("ICAO[ -]?(?:24|hex|address)"), "[0-9A-Fa-f]{6}"),
            new Worded("callsign", 1, "call ?sign[\\s:：]{0,4}", "[A-Z0-9]{1,3}[A-Z]{1,3}\\d{0,4}"),
            new Worded("ogrn", 13, near("ОГРН(?:ИП)?|OGRN(?:IP)?"), "\\d{15}|\\d{13}", RussianNumbers::isOgrn),
            new Worded("inn", 10, near("ИНН|INN|TIN"), "\\d{12}|\\d{10}", RussianNumbers::isInn),
            new Worded("kpp", 7, near("КПП|KPP"), "\\d{4}[0-9A-Z]{2}\\d{3}"),
            new Worded("okpo", 8, near("ОКПО|OKPO"), "\\d{10}|\\d{8}", RussianNumbers::isOkpo),
            new Worded("kr-brn", 10, near("사업자 ?(?:등록)? ?번호|business (?:registration|licen[sc]e|number)|BRN"), "\\d{3}[- ]?\\d{2}[- ]?\\d{5}", Schemes::isKoreanBusiness),
            new Worded("ssm", 6, near("SDN\\.? ?BHD\\.?|BERHAD|SSM|compan(?:y|ies)|syarikat|registration|reg"), "(?:19|20)\\d{2}0[1-6]\\d{6}|\\d{5,7}-[A-Z]"),
            new Uen(),
            new Worded("hk-cr", 7, near("CR|商業登記|公司(?:註冊)?(?:編號|号码|號碼)|Hong Kong"), "\\d{7,8}"),
            new Worded("uk-crn", 6, near("compan(?:y|ies)(?: house| registration| reg\\.?)?|CRN|registered (?:in|number)"), "(?:[A-Z]{2})?\\d{6}|\\d{8}"),
            new Worded("bic", 0, near("SWIFT|BIC"), "[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?", v -> COUNTRIES.contains(v.substring(4, 6))),
            new Worded("passport", 5, near("passport|여권|护照|護照|паспорт"), "[A-Z]{0,2}\\d{6,9}"),
            new Worded("id-number", 6, near("(?:national|identity|personal) ?(?:ID|identification)?|ID|NRIC|주민등록|身份证"), "[A-Z]?\\d{6,14}[-]?\\d{0,7}[A-Z]?"),
            new Profile(),
            account("telegram", "(?:(?<![A-Za-z0-9])(?:t|telegram)\\.me/|\\btelegram" + SIGN + "@|\\bTG" + SIGN + "@)(?<v>[A-Za-z]\\w{4,31})"),
            account("whatsapp", "(?:wa\\.me/|api\\.whatsapp\\.com/send\\?phone=)\\+?(?<v>\\d{7,15})"),
            account("wechat", "(?:\\bWe ?Chat|微信|위챗)(?: ?ID|号|號)?[\\s:：=]{1,4}+@?(?<v>[A-Za-z][A-Za-z0-9_-]{5,19})"),
            account("skype", "\\bskype(?: ?(?:ID|name|handle))?(?:[:：=]|[:：=]? {0,2}(?=live:|\\w{0,30}[\\d_.]))\\s?(?<v>(?:live:)?[A-Za-z.][\\w.,-]{4,30}\\w)"),
            new Domains(top))).flatMap(List::stream).toList();
    }

    private static String near(String words) {
        return "(?:" + words + ")" + "(?:[^\\p{N}\\n]{0,20}|[^\\p{L}\\p{N}]{0,8})";
    }

    private static Scheme path(String word, String pattern) {
        return new Path(word, pattern);
    }

    private static Scheme pgp() {
        return new Marked("pgp", line -> line.longestWord() > 3, "(?<![A-Za-z0-9])(?:[0-9A-F]{4} ){4}[0-9A-F]{4} {1,2}(?:[0-9A-F]{4} ){4}[0-9A-F]{4}(?![A-Za-z0-9])"
            + "|(?i:(?:PGP|GPG|OpenPGP)(?: key)?(?: fingerprint)?|fingerprint)[\\s:=]{1,4}+(?:0x)?+[0-9A-Fa-f]{40}(?![A-Za-z0-9])", Schemes::fingerprint, false);
    }

    private static String fingerprint(String value) {
        String plain = value.replace(" ", "");
        return plain.substring(plain.length() - 40).toUpperCase(Locale.ROOT);
    }

    private static Scheme sum(String word, String pattern, int length) {
        return new Marked(word, line -> line.longestWord() >= length, pattern, LOWER, false);
    }

    private static Scheme tracker(Tracker tracker) {
        return tracker.isBare() ? new Marked(tracker.word(), line -> line.hyphens() > 0, tracker.pattern().pattern(), UPPER, true)
            : new Marked(tracker.word(), line -> line.digits() > 4, tracker.pattern().pattern(), AS_IT_IS, true);
    }

    private static Scheme account(String word, String pattern) {
        return new Marked(word, line -> line.longestWord() > 1, "(?iu)" + pattern + "(?![\\w@])", LOWER, true);
    }

    /** Weights 1, 3, 7 …; of the ninth product the tens count too (National Tax Service of Korea). */
    private static boolean isKoreanBusiness(String value) {
        int sum = CheckDigits.weighted(value, 1, 3, 7, 1, 3, 7, 1, 3, 5) + CheckDigits.digit(value, 8) * 5 / 10;
        return (10 - sum % 10) % 10 == CheckDigits.digit(value, 9);
    }
}
