package org.ibidem.suggest.scheme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Addresses of pages and files (RFC 3986), with a scheme or without one when a path follows a domain; signs that close a sentence stay out. */
final class WebAddress extends Scheme {
    private static final String HOST = "(?:[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]{0,62}+)\\.(?=[\\p{L}\\p{N}])){1,12}+(?:[A-Za-z0-9-]{1,24}+|[\\p{L}&&[^\\x00-\\x7f]]{2,24}+)";
    private static final String BARE = "(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62}+)\\.(?=[A-Za-z0-9_])){1,12}+[A-Za-z]{2,24}+";
    private static final String NUMBERED = "\\[[0-9A-Fa-f:.]{2,45}+\\]";
    private static final String REST = "(?:[/?#][^\\s<>\"“”「」《》\\\\^`{|}]{0,2000}+)";
    private static final Pattern PARTS = Pattern.compile("(?:([a-z]+)://)?+(?:[^@/?#]*@)?+([^/?#:\\[]*|\\[[^]]*])(.*)");
    /** Words of a script without spaces that follow an address of ASCII signs, as Korean particles do. */
    private static final Pattern PARTICLE = Pattern.compile("^([\\x21-\\x7e]*[\\x21-\\x2e\\x30-\\x7e])[\\p{IsHangul}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+$");
    private static final Pattern LIST = Pattern.compile(",[\\p{L},]*$");
    private final TopLevelDomains top;

    WebAddress(TopLevelDomains top) {
        super("url", line -> line.slashes() > 0 || line.dots() > 1,
            "(?i)(?<![\\p{L}\\p{N}_])(?:(?:https?|ftps?|sftp|wss?)://(?:[^\\s@/?#<>\"]{1,128}+@)?(?:" + HOST + "|" + NUMBERED + "|localhost)(?::\\d{1,5}+)?+" + REST + "?+)"
                + "|(?<![A-Za-z0-9_.@/-])" + BARE + "(?::\\d{1,5}+)?+/[^\\s<>\"“”「」《》\\\\^`{|}]{0,2000}+|(?<![A-Za-z0-9_.@/-])www\\." + BARE + REST + "?+");
        this.top = top;
    }

    @Override
    public Optional<Reading> read(CharSequence text, MatchResult place) {
        return read(trimmed(place.group()));
    }

    @Override
    public int end(MatchResult place) {
        return place.start() + trimmed(place.group()).length();
    }

    /** An address without what follows it in the sentence: closing marks, a bracket opened before, the next cells of a list. */
    static String trimmed(String address) {
        String left = PARTICLE.matcher(LIST.matcher(address).replaceFirst("")).replaceFirst("$1");
        while (!left.isEmpty() && closes(left)) left = left.substring(0, left.length() - 1);
        return left;
    }

    private static boolean closes(String address) {
        char last = address.charAt(address.length() - 1);
        if (last == ')') return count(address, ')') > count(address, '(');
        if (last == ']') return count(address, ']') > count(address, '[');
        return ".,;:!?'’‘*。，、；：！？）】".indexOf(last) >= 0;
    }

    private static long count(String address, char bracket) {
        return address.chars().filter(c -> c == bracket).count();
    }

    private Optional<Reading> read(String address) {
        var parts = PARTS.matcher(address.toLowerCase(Locale.ROOT));
        if (!parts.matches()) return Optional.empty();
        String host = parts.group(2);
        boolean named = parts.group(1) != null;
        if (named ? !isHost(host) : !top.ends(host) || top.isSuffix(host)) return Optional.empty();
        String rest = address.substring(address.length() - parts.group(3).length());
        return Reading.right(address.substring(0, address.length() - rest.length()).toLowerCase(Locale.ROOT) + rest);
    }

    private boolean isHost(String host) {
        return host.startsWith("[") || host.equals("localhost") || host.matches("[0-9.]+") || top.ends(host);
    }

    @Override
    public boolean holdsOthers() {
        return true;
    }
}
