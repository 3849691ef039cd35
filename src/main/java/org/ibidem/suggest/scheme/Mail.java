package org.ibidem.suggest.scheme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses as people write them, with quoted names, comments and addresses by number (RFC 5322 §3.4.1). */
class Mail extends Checked {
    private static final String EDGE = "(?<![A-Za-z0-9._%+\\-@\"])";
    private static final String COMMENT = "(?:\\([^()\\s@]{1,40}+\\))?+";
    private static final String LOCAL = "(?:[A-Za-z0-9_%+&'#/=?^~{}|-](?:[A-Za-z0-9._%+&'#/=?^~{}|-]{0,63}+)|\"[^\"\\s@]{1,62}+\")";
    private static final String HOST = "(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62}+)\\.(?=[A-Za-z0-9_])){1,12}+(?:[A-Za-z]{2,24}+|xn--[a-z0-9-]{2,59}+)(?![A-Za-z0-9_-])";
    private static final String NUMBER = "\\[(?:\\d{1,3}+\\.){3}+\\d{1,3}+\\]";
    private static final Pattern COMMENTS = Pattern.compile("\\([^)]*\\)");
    private final TopLevelDomains top;

    Mail(TopLevelDomains top) {
        this("email", top);
    }

    Mail(String word, TopLevelDomains top) {
        super(word, line -> line.ats() > 0, EDGE + COMMENT + LOCAL + COMMENT + "@(?:" + HOST + "|" + NUMBER + ")");
        this.top = top;
    }

    @Override
    Optional<Reading> read(String value) {
        String plain = COMMENTS.matcher(value).replaceAll("");
        String host = host(plain);
        if (!isNumber(host) && (!top.ends(host) || top.isSuffix(host))) return Optional.empty();
        return Reading.right(plain.substring(0, plain.length() - host.length()).toLowerCase(Locale.ROOT) + host.toLowerCase(Locale.ROOT));
    }

    /** What stands behind the last {@code @}. */
    static String host(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static boolean isNumber(String host) {
        return host.startsWith("[");
    }

    @Override
    public boolean holdsOthers() {
        return true;
    }
}
