package org.ibidem.suggest;

import java.util.Locale;
import java.util.Set;

/** How much it says that two share a value, by its kind: a first weight, which the analyst's knowledge outweighs. */
public enum Strength {
    WEAK, MEDIUM_WEAK, MEDIUM, STRONG, VERY_STRONG;

    private static final Set<String> UNIQUE = Set.of("lei", "uscc", "inn", "ogrn", "okpo", "ssm", "uen", "hk-cr", "uk-crn", "kr-brn", "imo", "mmsi", "vin", "btc", "eth", "tron", "xmr",
        "pgp", "passport", "id-number");
    private static final Set<String> PERSONAL = Set.of("email", "xmpp", "phone", "whatsapp", "telegram", "wechat", "skype", "profile", "iban", "ga", "ga4", "gtm", "adsense",
        "yandex-metrica", "baidu-tongji", "facebook-pixel");
    private static final Set<String> OFTEN_SHARED = Set.of("address", "ipv4", "ipv6", "mac", "md5", "sha1", "sha256", "sha512", "imphash", "ssdeep", "url", "icao24", "callsign");
    /** Hosts that everybody uses. */
    private static final Set<String> EVERYBODYS = Set.of("gmail.com", "googlemail.com", "hotmail.com", "outlook.com", "live.com", "yahoo.com", "aol.com", "icloud.com", "protonmail.com",
        "proton.me", "gmx.de", "gmx.com", "mail.ru", "yandex.ru", "qq.com", "163.com", "126.com", "sina.com", "naver.com", "daum.net", "hanmail.net", "google.com", "facebook.com",
        "twitter.com", "x.com", "linkedin.com", "github.com", "youtube.com", "instagram.com", "wikipedia.org", "archive.org", "t.me", "vk.com", "microsoft.com", "apple.com", "amazon.com");

    /** The weight of sharing this value; one with wrong check digits is weak, for it may be a slip of the pen. */
    public static Strength of(String kind, String normalised, boolean valid) {
        if (!valid) return WEAK;
        if (UNIQUE.contains(kind)) return VERY_STRONG;
        if (PERSONAL.contains(kind)) return STRONG;
        if (kind.equals("domain")) return EVERYBODYS.contains(normalised.replaceFirst("^www\\.", "")) ? WEAK : MEDIUM;
        return OFTEN_SHARED.contains(kind) ? MEDIUM_WEAK : WEAK;
    }

    /** The word in files: {@code very-strong}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
