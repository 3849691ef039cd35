package org.ibidem.suggest;

import java.util.List;
import java.util.Map;
import org.ibidem.ontology.Schema;

/**
 * What a kind of suggestion becomes when it is accepted: the schema and property of a new entity, and the properties that say it of
 * another entity, the first that entity may have.
 */
public record Target(String schema, String property, List<String> elsewhere) {
    private static final Map<String, Target> BY_KIND = Map.ofEntries(
        kind("email", "EmailAddress", "mail", "email"), kind("xmpp", "UserAccount", "username", "email"), kind("phone", "PhoneNumber", "dialled", "phone"),
        kind("whatsapp", "UserAccount", "username", "phone"), kind("url", "WebSite", "url", "website"), kind("domain", "Domain", "domainName", "website"),
        kind("ipv4", "IpAddress", "ip", "ipAddress"), kind("ipv6", "IpAddress", "ip", "ipAddress"), kind("cidr", "IpAddress", "network"), kind("asn", "IpAddress", "network"),
        kind("btc", "CryptoWallet", "publicKey"), kind("eth", "CryptoWallet", "publicKey"), kind("tron", "CryptoWallet", "publicKey"), kind("xmr", "CryptoWallet", "publicKey"),
        kind("iban", "BankAccount", "iban"), kind("bic", "BankAccount", "bic", "swiftBic"), kind("lei", "Company", "leiCode"), kind("inn", "Company", "innCode"),
        kind("ogrn", "Company", "ogrnCode"), kind("okpo", "Company", "okpoCode"), kind("kpp", "Company", "kppCode"), kind("uscc", "Company", "registrationNumber"),
        kind("ssm", "Company", "registrationNumber"), kind("uen", "Company", "registrationNumber"), kind("hk-cr", "Company", "registrationNumber"),
        kind("uk-crn", "Company", "registrationNumber"), kind("kr-brn", "Company", "registrationNumber", "taxNumber"), kind("imo", "Vessel", "imoNumber"),
        kind("mmsi", "Vessel", "mmsi"), kind("callsign", "Vessel", "callSign"), kind("vin", "Vehicle", "registrationNumber"), kind("icao24", "Airplane", "icaoCode"),
        kind("passport", "Person", "passportNumber"), kind("id-number", "Person", "idNumber"), kind("md5", "Document", "contentHash"), kind("sha1", "Document", "contentHash"),
        kind("sha256", "Document", "contentHash"), kind("sha512", "Document", "contentHash"), kind("filepath", "Document", "fileName"),
        kind("person", "Person", "name", "alias"), kind("organisation", "Organization", "name", "alias"), kind("place", "Address", "full", "address"),
        kind("term", "LegalEntity", "name", "alias"), kind("telegram", "UserAccount", "username"), kind("wechat", "UserAccount", "username"),
        kind("skype", "UserAccount", "username"), kind("profile", "UserAccount", "username", "website"), kind("ga", "TrackerId", "code"), kind("ga4", "TrackerId", "code"),
        kind("gtm", "TrackerId", "code"), kind("adsense", "TrackerId", "code"), kind("yandex-metrica", "TrackerId", "code"), kind("baidu-tongji", "TrackerId", "code"),
        kind("facebook-pixel", "TrackerId", "code"));
    private static final Target ANYTHING = new Target("Asset", "name", List.of("notes"));

    private static Map.Entry<String, Target> kind(String word, String schema, String property, String... elsewhere) {
        return Map.entry(word, new Target(schema, property, List.of(elsewhere)));
    }

    /** What suggestions of a kind become. */
    public static Target of(String kind) {
        return BY_KIND.getOrDefault(kind, ANYTHING);
    }

    /** Whether a kind names people, organisations, places or the analyst's terms: whose value stays as it is written. */
    public static boolean isName(String kind) {
        return kind.equals("person") || kind.equals("organisation") || kind.equals("place") || kind.equals(WatchTerms.KIND);
    }

    /** The property that says it of an entity of a schema: its own, one that stands for it, or a note. */
    public String propertyOn(Schema other) {
        if (!property.equals("name") && other.property(property).isPresent()) return property;
        return elsewhere.stream().filter(p -> other.property(p).isPresent()).findFirst()
            .orElse(other.property("notes").isPresent() ? "notes" : other.captionProperties().getFirst());
    }
}
