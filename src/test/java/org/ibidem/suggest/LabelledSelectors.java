package org.ibidem.suggest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Texts whose identifiers others have told, and what is found in them, in their words for the kinds. */
public final class LabelledSelectors {
    /** Their names of kinds, with ours; those that we write in another form are compared as they stand in the text. */
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("domains", "domain"), Map.entry("urls", "url"), Map.entry("email_addresses", "email"),
        Map.entry("xmpp_addresses", "xmpp"), Map.entry("ipv4s", "ipv4"), Map.entry("ipv4_cidrs", "cidr"), Map.entry("ipv6s", "ipv6"), Map.entry("asns", "asn"),
        Map.entry("mac_addresses", "mac"), Map.entry("md5s", "md5"), Map.entry("sha1s", "sha1"), Map.entry("sha256s", "sha256"), Map.entry("sha512s", "sha512"),
        Map.entry("imphashes", "imphash"), Map.entry("ssdeeps", "ssdeep"), Map.entry("bitcoin_addresses", "btc"), Map.entry("monero_addresses", "xmr"),
        Map.entry("registry_key_paths", "registry"), Map.entry("file_paths", "filepath"), Map.entry("email_addresses_complete", "email"), Map.entry("urls_complete", "url"));
    private static final Set<String> AS_WRITTEN = Set.of("ipv6s", "mac_addresses", "email_addresses_complete");
    private final Path folder;

    /** How many numbers there are, and how many of them are found as the world and as their country writes them; those of no country are not. */
    public record Phones(int all, int international, int ofCountries, int national, List<String> missed) {}

    /** What is in this folder. */
    public LabelledSelectors(Path folder) {
        this.folder = folder;
    }

    /** The rows of one of its files. */
    public List<JsonNode> rows(String file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(file))) rows.add(json.readTree(line));
        return rows;
    }

    /** The texts with indicators, and what each holds. */
    public List<JsonNode> indicators() throws IOException {
        return rows("ioc/ioc_cases.jsonl");
    }

    /** What is found in a text, by their kinds. */
    public static Map<String, List<String>> found(String text) {
        List<Identifier> found = new Identifiers("").in(text);
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        KINDS.forEach((theirs, ours) -> byKind.put(theirs, found.stream().filter(i -> i.kind().equals(ours)).map(i -> written(theirs, i)).distinct().toList()));
        return byKind;
    }

    private static String written(String kind, Identifier i) {
        String value = AS_WRITTEN.contains(kind) ? i.value() : i.normalised();
        return (kind.equals("asns") ? value.replace("AS", "ASN") : value).toLowerCase(Locale.ROOT);
    }

    /** Looks for a number of every country and kind. */
    public Phones phones() throws IOException {
        int international = 0;
        int ofCountries = 0;
        int national = 0;
        List<String> missed = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder.resolve("phone_examples.csv")).stream().skip(1).toList();
        for (String line : lines) {
            String[] cells = line.split(",");
            if (holds("", "Call " + cells[4] + " today", cells[4])) international++;
            else missed.add(line);
            if (!cells[0].matches("[A-Z]{2}")) continue;
            ofCountries++;
            if (holds(cells[0], "Tel: " + cells[3], cells[4])) national++;
            else missed.add(line);
        }
        return new Phones(lines.size(), international, ofCountries, national, missed);
    }

    private static boolean holds(String country, String text, String e164) {
        return new Identifiers(country).in(text).stream().anyMatch(i -> i.kind().equals("phone") && i.normalised().equals(e164));
    }
}
