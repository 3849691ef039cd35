package org.ibidem.exchange.stix;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.exchange.plain.Item;
import org.ibidem.model.Handling;

/** Which type of STIX a schema of ours is, and the other way round; numbers of the specification's section in which it is defined. */
final class StixTypes {
    static final String OTHER = "x-ibidem-thing";
    static final String RELATIONSHIP = "relationship";
    /** Observables (6): the schema, and the property that is their value. */
    private static final Map<String, String[]> OBSERVABLES = Map.of("domain-name", new String[] {"Domain", "domainName"}, "url", new String[] {"WebSite", "url"},
        "email-addr", new String[] {"EmailAddress", "mail"}, "ipv4-addr", new String[] {"IpAddress", "ip"}, "ipv6-addr", new String[] {"IpAddress", "ip"});
    private static final Map<String, String> IDENTITIES = Map.of("Person", "individual", "Company", "organization", "Organization", "organization", "PublicBody", "organization", "LegalEntity", "unknown");
    private static final Map<String, String> CLASSES = Map.of("individual", "Person", "organization", "Organization", "group", "Organization");
    private static final Map<String, String> NAMES = Map.of("aliases", "alias", "street_address", "street", "postal_code", "postalCode", "administrative_area", "state", "contact_information", "notes",
        "account_login", "username", "display_name", "name");
    /** Marking definitions of TLP 2.0 (7.2.1.4 and the extension for TLP 2.0). */
    private static final Map<Handling, String> MARKINGS = Map.of(Handling.CLEAR, "94868c89-83c2-464b-929b-a1a8aa3c8487", Handling.GREEN, "bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
        Handling.AMBER, "55d920b0-5e8b-4f79-9ee9-91f868d9b421", Handling.AMBER_STRICT, "939a9414-2ddd-4d32-a0cd-375ea402b003", Handling.RED, "e828b379-4e03-4974-9ac4-e53a884c97c1");

    /** Those of TLP 1.0 (4.1.4.1 of STIX 2.0), which bundles still name. */
    private static final Map<String, String> FIRST_TLP = Map.of("marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", "TLP:WHITE", "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", "TLP:GREEN",
        "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", "TLP:AMBER", "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", "TLP:RED");

    private StixTypes() {}

    /** The ids of the markings of TLP, each with what it says. */
    static Map<String, String> handlings() {
        return Stream.concat(MARKINGS.keySet().stream().map(h -> Map.entry(marking(h), h.toString())), FIRST_TLP.entrySet().stream()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static String marking(Handling handling) {
        return "marking-definition--" + MARKINGS.get(handling);
    }

    /** The type of an item: an observable only when it has the value that makes it one, a place only when it says in which country it is. */
    static String type(Item item) {
        if (item.isLink()) return RELATIONSHIP;
        if (IDENTITIES.containsKey(item.kind())) return "identity";
        if (item.kind().equals("Address") && item.first("country").filter(c -> c.matches("[A-Za-z]{2}")).isPresent()) return "location";
        if (item.kind().equals("IpAddress")) return item.first("ip").map(ip -> ip.contains(":") ? "ipv6-addr" : "ipv4-addr").orElse(OTHER);
        return OBSERVABLES.entrySet().stream().filter(o -> o.getValue()[0].equals(item.kind()) && item.first(o.getValue()[1]).isPresent()).map(Map.Entry::getKey).findFirst().orElse(OTHER);
    }

    static String identityClass(String schema) {
        return IDENTITIES.get(schema);
    }

    /** The property that is the value of an observable; empty for all other types. */
    static Optional<String> valueOf(String type) {
        return Optional.ofNullable(OBSERVABLES.get(type)).map(o -> o[1]);
    }

    /** The schema of an object; its own type when there is none. */
    static String schema(String type, String identityClass) {
        if (OBSERVABLES.containsKey(type)) return OBSERVABLES.get(type)[0];
        return switch (type) {
            case "identity" -> CLASSES.getOrDefault(identityClass, "LegalEntity");
            case "location" -> "Address";
            case "user-account" -> "UserAccount";
            case RELATIONSHIP -> "";
            default -> type;
        };
    }

    /** The property that a field of an object is. */
    static String property(String type, String field) {
        if (field.equals("value")) return valueOf(type).orElse(field);
        return NAMES.getOrDefault(field, field);
    }
}
