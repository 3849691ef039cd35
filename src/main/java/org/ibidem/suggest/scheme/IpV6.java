package org.ibidem.suggest.scheme;

import java.util.Arrays;
import java.util.Optional;

/** Internet addresses of version 6 (RFC 4291), in the short form of RFC 5952: no leading zeros, the longest run of zeros as {@code ::}. */
final class IpV6 extends Checked {
    private static final int GROUPS = 8;

    IpV6() {
        super("ipv6", line -> line.colons() > 1, "(?<![A-Za-z0-9:.])[0-9A-Fa-f:]{2,39}+(?![A-Za-z0-9:])");
    }

    @Override
    Optional<Reading> read(String value) {
        int gap = value.indexOf("::");
        if (value.chars().filter(c -> c == ':').count() < 2 || gap != value.lastIndexOf("::")) return Optional.empty();
        int[] before = groups(gap < 0 ? value : value.substring(0, gap));
        int[] after = groups(gap < 0 ? "" : value.substring(gap + 2));
        if (before == null || after == null) return Optional.empty();
        int known = before.length + after.length;
        if (gap < 0 ? known != GROUPS : known == 0 || known >= GROUPS) return Optional.empty();
        int[] all = Arrays.copyOf(before, GROUPS);
        System.arraycopy(after, 0, all, GROUPS - after.length, after.length);
        return Reading.right(shortest(all));
    }

    /** The groups between colons as numbers; {@code null} when one is empty or longer than four digits. */
    private static int[] groups(String part) {
        if (part.isEmpty()) return new int[0];
        String[] groups = part.split(":", -1);
        for (String group : groups) {
            if (group.isEmpty() || group.length() > 4) return null;
        }
        return Arrays.stream(groups).mapToInt(g -> Integer.parseInt(g, 16)).toArray();
    }

    private static String shortest(int[] groups) {
        int from = 0;
        int longest = 0;
        for (int i = 0; i < GROUPS; i++) {
            int run = i;
            while (run < GROUPS && groups[run] == 0) run++;
            if (run - i > longest) {
                longest = run - i;
                from = i;
            }
        }
        return longest < 2 ? joined(groups, 0, GROUPS) : joined(groups, 0, from) + "::" + joined(groups, from + longest, GROUPS);
    }

    private static String joined(int[] groups, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) text.append(i > from ? ":" : "").append(Integer.toHexString(groups[i]));
        return text.toString();
    }

    @Override
    public boolean standsInside() {
        return true;
    }
}
