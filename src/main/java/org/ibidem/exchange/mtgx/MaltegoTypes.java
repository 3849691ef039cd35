package org.ibidem.exchange.mtgx;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which type of Maltego's own a schema of ours is, and in which property its name stands. */
record MaltegoTypes(String schema, String type, String property, String valueOf) {
    private static final List<MaltegoTypes> ALL = List.of(of("Person", "Person", "person.fullname", "name"), of("Company", "Company", "title", "name"), of("Organization", "Organization", "title", "name"),
        of("PublicBody", "Organization", "title", "name"), of("Domain", "Domain", "fqdn", "domainName"), of("WebSite", "Website", "fqdn", "name"), of("WebSite", "URL", "url", "url"),
        of("EmailAddress", "EmailAddress", "email", "mail"), of("PhoneNumber", "PhoneNumber", "phonenumber", "dialled"), of("IpAddress", "IPv4Address", "ipv4-address", "ip"),
        of("IpAddress", "IPv6Address", "ipv6-address", "ip"), of("Address", "Location", "location.name", "full"), of("Document", "Document", "title", "title"), of("UserAccount", "Alias", "alias", "username"));
    /** Fields of Maltego's own that are properties here. */
    static final Map<String, String> FIELDS = Map.of("person.firstnames", "firstName", "person.lastname", "lastName", "aliases", "alias", "country", "country", "city", "city", "streetaddress", "street");
    private static final MaltegoTypes OTHER = of("", "Phrase", "text", "");

    private static MaltegoTypes of(String schema, String type, String property, String valueOf) {
        return new MaltegoTypes(schema, "maltego." + type, property, valueOf);
    }

    static MaltegoTypes ofSchema(String schema) {
        return ALL.stream().filter(t -> t.schema.equals(schema)).findFirst().orElse(OTHER);
    }

    static Optional<MaltegoTypes> ofType(String type) {
        return ALL.stream().filter(t -> t.type.equals(type)).findFirst();
    }
}
