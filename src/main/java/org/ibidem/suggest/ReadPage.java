package org.ibidem.suggest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as it is read for what is in it: its text, of which the first {@code words} UTF-16 units can be read on the page and the rest is
 * where its links lead, a line each; {@code site} is the host it was on, empty when that is not known.
 */
public record ReadPage(String text, int words, String site) {
    private static final Pattern HOST = Pattern.compile("(?i)^(?:(?:[a-z][a-z0-9+.-]*:)?//(?:[^@/?#]*@)?)?(?:www\\.)?([^/:?#]+)");
    private static final Pattern OUT = Pattern.compile("(?i)^(?:[a-z][a-z0-9+.-]*:|//|www\\.)");
    /** How an address begins within another, such as that of a page which leads on. */
    private static final Pattern WITHIN = Pattern.compile("(?i)[a-z][a-z0-9+.-]{0,20}://|\\bwww\\.");
    private static final Set<String> ADDRESSES = Set.of("url", "domain");

    /** A page of words alone. */
    public static ReadPage of(String text) {
        return new ReadPage(text, text.length(), "");
    }

    /** A page of a document that was at this address. */
    static ReadPage of(String text, int words, String url) {
        return new ReadPage(text, words, host(url).orElse(""));
    }

    private static Optional<String> host(String address) {
        Matcher host = HOST.matcher(address);
        return host.find() ? Optional.of(host.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** What can be read on the page. */
    public String wordsAlone() {
        return text.substring(0, words);
    }

    /** Whether something found at this place tells more than that the pages of a site lead to each other, as hundreds of links of every page do. */
    public boolean tells(String kind, int start) {
        if (start < words || !ADDRESSES.contains(kind)) return true;
        String address = address(start);
        return OUT.matcher(address).find() && host(address).filter(site::equals).isEmpty();
    }

    /** What a place behind the page belongs to: its line, or from where an address begins within it. */
    private String address(int place) {
        int line = text.lastIndexOf('\n', place) + 1;
        int end = text.indexOf('\n', place);
        Matcher within = WITHIN.matcher(text).region(line, end < 0 ? text.length() : end);
        int begin = line;
        while (within.find() && within.start() <= place) begin = within.start();
        return text.substring(begin, within.regionEnd());
    }
}
