package org.ibidem.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibidem.dossier.Dossier;
import org.ibidem.report.print.Markup;
import org.w3c.dom.Element;

/** The sites a case is about. What a report prints of their addresses by itself leads nobody there: {@code https://front[.]example/}. */
final class CaseSites {
    private static final Set<String> SITES = Set.of("Domain", "WebSite", "IpAddress");
    private static final Set<String> ADDRESSES = Set.of("name", "url", "alias");
    private final Set<String> hosts;

    CaseSites(Dossier dossier) {
        this.hosts = dossier.entities().stream().filter(e -> SITES.contains(e.schema())).flatMap(e -> dossier.standing(e.id()).stream())
            .filter(s -> ADDRESSES.contains(s.property())).map(s -> host(s.value())).filter(h -> h.contains(".")).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an address is at one of them. */
    boolean isAt(String address) {
        String host = host(address);
        return hosts.contains(host) || IntStream.range(0, host.length()).filter(i -> host.charAt(i) == '.').anyMatch(i -> hosts.contains(host.substring(i + 1)));
    }

    /** The name of the machine in an address, without {@code www}; empty when there is none. */
    static String host(String address) {
        String whole = address.strip().toLowerCase(Locale.ROOT);
        try {
            String host = new URI(whole.contains("://") ? whole : "http://" + whole).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /** Prints where a document was found: as a link, unless that is one of these sites. */
    void print(Markup markup, Element parent, String address) {
        if (isAt(address)) markup.text(parent, defanged(address));
        else markup.url(parent, address);
    }

    /** The dots of the machine's name in brackets, as analysts write what nobody is to click. */
    private static String defanged(String address) {
        int start = address.indexOf("://") + 3;
        int slash = address.indexOf('/', start);
        int end = slash < 0 ? address.length() : slash;
        return address.substring(0, start) + address.substring(start, end).replace(".", "[.]") + address.substring(end);
    }
}
