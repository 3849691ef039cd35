package org.ibidem.suggest.scheme;

import java.util.Locale;
import java.util.Optional;

/** Addresses of the XMPP network (RFC 7622): they look like e-mail, and the host says what they are. */
final class Jabber extends Mail {
    Jabber(TopLevelDomains top) {
        super("xmpp", top);
    }

    @Override
    Optional<Reading> read(String value) {
        String host = host(value).toLowerCase(Locale.ROOT);
        return host.contains("xmpp") || host.contains("jabber") ? super.read(value) : Optional.empty();
    }
}
