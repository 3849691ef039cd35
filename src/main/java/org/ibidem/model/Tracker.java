package org.ibidem.model;

import java.util.regex.Pattern;

/** The services that count or advertise on pages of the web, and how a page's source names the account it is counted for. */
public enum Tracker {
    /** Google Analytics, as it was until 2023. */
    GA("ga", true, bare("UA-\\d{4,10}-\\d{1,4}")),
    /** Google Tag Manager. */
    GTM("gtm", true, bare("GTM-[A-Z0-9]{4,9}")),
    /** Google Analytics 4. */
    GA4("ga4", true, bare("G-(?=[A-Z]{0,11}\\d)[A-Z0-9]{8,12}")),
    /** Google AdSense. */
    ADSENSE("adsense", false, "(?<![A-Za-z0-9-])(?:ca-)?(?<v>pub-\\d{16})"),
    /** Yandex Metrica. */
    YANDEX("yandex-metrica", false, "(?:mc\\.yandex\\.(?:ru|com)/watch/|\\bym\\()(?<v>\\d{5,10})"),
    /** Baidu Tongji. */
    BAIDU("baidu-tongji", false, "hm\\.baidu\\.com/hm\\.js\\?(?<v>[0-9a-f]{32})"),
    /** The pixel of Facebook. */
    FACEBOOK("facebook-pixel", false, "(?:\\bfbq\\(\\s?['\"]init['\"],\\s?['\"]|facebook\\.com/tr/?\\?id=)(?<v>\\d{13,17})");

    private static final String END = "(?![A-Za-z0-9])";
    private final String word;
    private final boolean bare;
    private final Pattern pattern;

    Tracker(String word, boolean bare, String pattern) {
        this.word = word;
        this.bare = bare;
        this.pattern = Pattern.compile(pattern + (bare ? "" : END));
    }

    private static String bare(String form) {
        return "(?<![A-Za-z0-9-])" + form + "(?![A-Za-z0-9-])";
    }

    /** Its name in files, as {@code ga}. */
    public String word() {
        return word;
    }

    /** Whether the account's own form, in capitals, gives it away; else it is known by the words around it. */
    public boolean isBare() {
        return bare;
    }

    /** How an account is named; the group {@code v}, where there is one, is the account without the words it is known by. */
    public Pattern pattern() {
        return pattern;
    }
}
