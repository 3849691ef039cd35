package org.ibidem.suggest.scheme;

import java.util.Optional;

/** Internet addresses of version 4, four numbers of 0 to 255 (RFC 791), and networks of them ({@code 10.0.0.0/8}, RFC 4632). */
final class IpV4 extends Checked {
    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final String ADDRESS = "(?:" + BYTE + "\\.){3}" + BYTE;

    private IpV4(String word, String pattern) {
        super(word, line -> line.dots() > 2 && line.digits() > 3, pattern);
    }

    static IpV4 address() {
        return new IpV4("ipv4", "(?<![A-Za-z0-9_]|[0-9]\\.)" + ADDRESS + "(?![A-Za-z0-9_-]|\\.\\d)");
    }

    static IpV4 network() {
        return new IpV4("cidr", "(?<![A-Za-z0-9_.-])" + ADDRESS + "/(?:3[0-2]|[12]?\\d)(?![A-Za-z0-9/])");
    }

    @Override
    Optional<Reading> read(String value) {
        return Reading.right(value);
    }

    @Override
    public boolean standsInside() {
        return word().equals("ipv4");
    }
}
