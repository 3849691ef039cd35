package org.ibidem.model;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The services that count or advertise on pages of the web, and how a page's source names the account it is counted for. */
public enum Tracker {
    /** Google Analytics, as it was until 2023. */
    GA("ga", true, bare("UA-\\d{4,10}-\\d{1,4}"), "UA-"),
    /** Google Tag Manager. */
    GTM("gtm", true, bare("GTM-[A-Z0-9]{4,9}"), "GTM-"),
    /** Google Analytics 4. */
    GA4("ga4", true, bare("G-(?=[A-Z]{0,11}\\d)[A-Z0-9]{8,12}"), "G-"),
    /** Google AdSense. */
    ADSENSE("adsense", false, "(?<![A-Za-z0-9-])(?:ca-)?(?<v>pub-\\d{16})", "pub-"),
    /** Yandex Metrica. */
    YANDEX("yandex-metrica", false, "(?:mc\\.yandex\\.(?:ru|com)/watch/|\\bym\\()(?<v>\\d{5,10})", "mc.yandex.", "ym("),
    /** Baidu Tongji. */
    BAIDU("baidu-tongji", false, "hm\\.baidu\\.com/hm\\.js\\?(?<v>[0-9a-f]{32})", "hm.baidu.com"),
    /** The pixel of Facebook. */
    FACEBOOK("facebook-pixel", false, "(?:\\bfbq\\(\\s?['\"]init['\"],\\s?['\"]|facebook\\.com/tr/?\\?id=)(?<v>\\d{13,17})", "fbq(", "facebook.com/tr");

    private static final String END = "(?![A-Za-z0-9])";
    private final String word;
    private final boolean bare;
    private final Pattern pattern;
    private final List<String> marks;

    Tracker(String word, boolean bare, String pattern, String... marks) {
        this.word = word;
        this.bare = bare;
        this.pattern = Pattern.compile(pattern + (bare ? "" : END));
        this.marks = List.of(marks);
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

    /** Each place where a page's source names an account, with the words it is known by. */
    public Stream<String> in(String source) {
        // Most sources have none of the marks, which are looked for many times faster than the pattern.
        return marks.stream().anyMatch(source::contains) ? pattern.matcher(source).results().map(MatchResult::group) : Stream.empty();
    }
}
