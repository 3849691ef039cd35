package org.ibidem.suggest.scheme;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** Domain names under a top-level domain that exists (RFC 1034 §3.5; underscores are let stand, as hosts in the wild have them). */
final class Domains extends Scheme {
    private static final String LABEL = "[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62}+)\\.(?=[A-Za-z0-9_])";
    /** Endings of files that are also countries' or companies' domains: two words with one of them are a file more often. */
    private static final Set<String> FILE_ENDINGS = Set.of("py", "sh", "so", "ps", "zip", "mov", "cab", "bz");
    private final TopLevelDomains top;

    Domains(TopLevelDomains top) {
        super("domain", line -> line.dots() > 0,
            "(?:(?<![A-Za-z0-9_.%-])|(?<=%[0-9A-Fa-f]{2}))(?:" + LABEL + "){1,12}+(?:[A-Za-z]{2,24}+|xn--[a-z0-9-]{2,59}+)(?![A-Za-z0-9_-])"
                + "|(?<![\\p{L}\\p{N}_.-])(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62}+)\\.(?=[\\p{L}\\p{N}])){1,12}+[\\p{L}&&[^\\x00-\\x7f]]{2,24}+(?![\\p{L}\\p{N}_-])");
        this.top = top;
    }

    @Override
    public Optional<Reading> read(CharSequence text, MatchResult place) {
        String host = place.group();
        if (!top.ends(host) || top.isSuffix(host) || looksLikeGluedSentences(host)) return Optional.empty();
        if (isFile(host) && !isWithin(text, place.start())) return Optional.empty();
        return Reading.right(host.toLowerCase(Locale.ROOT));
    }

    /** {@code contracts.In} is the end of one sentence and the beginning of the next; {@code Co.Ltd} is a legal form. */
    private static boolean looksLikeGluedSentences(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        String rest = host.substring(0, host.length() - last.length());
        if (last.equalsIgnoreCase("ltd") && rest.equalsIgnoreCase("co.")) return true;
        return Character.isUpperCase(last.charAt(0)) && !host.equals(host.toUpperCase(Locale.ROOT));
    }

    private static boolean isFile(String host) {
        int dot = host.indexOf('.');
        return dot == host.lastIndexOf('.') && FILE_ENDINGS.contains(host.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether something of an address stands before: a file's name by itself begins after a space or a quote. */
    private static boolean isWithin(CharSequence text, int start) {
        return start > 0 && "/@=F".indexOf(text.charAt(start - 1)) >= 0;
    }

    @Override
    public boolean standsInside() {
        return true;
    }
}
