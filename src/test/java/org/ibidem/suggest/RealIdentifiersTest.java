package org.ibidem.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures on data that others labelled; skipped where it is not at hand. */
@Tag("slow")
class RealIdentifiersTest {
    private static final Path DATA = Path.of(System.getProperty("ibidem.dev-data", "../shared/dev-data"));
    private static final Path SELECTORS = DATA.resolve("ner_selectors");
    /** Their names of kinds, with ours; those that we write in another form are compared as they stand in the text. */
    private static final Map<String, List<String>> KINDS = Map.ofEntries(Map.entry("domains", List.of("domain")), Map.entry("urls", List.of("url")),
        Map.entry("email_addresses", List.of("email")), Map.entry("xmpp_addresses", List.of("xmpp")), Map.entry("ipv4s", List.of("ipv4")),
        Map.entry("ipv4_cidrs", List.of("cidr")), Map.entry("ipv6s", List.of("ipv6")), Map.entry("asns", List.of("asn")), Map.entry("mac_addresses", List.of("mac")),
        Map.entry("sha256s", List.of("sha256")), Map.entry("imphashes", List.of("imphash")), Map.entry("ssdeeps", List.of("ssdeep")),
        Map.entry("bitcoin_addresses", List.of("btc")), Map.entry("monero_addresses", List.of("xmr")), Map.entry("registry_key_paths", List.of("registry")),
        Map.entry("file_paths", List.of("filepath")), Map.entry("email_addresses_complete", List.of("email")));
    private static final Set<String> AS_WRITTEN = Set.of("ipv6s", "mac_addresses", "email_addresses_complete");

    @BeforeEach
    void onlyWithTheData() {
        assumeTrue(Files.isDirectory(SELECTORS), "skipped: no labelled data at " + SELECTORS.toAbsolutePath());
    }

    private static List<JsonNode> rows(String file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(SELECTORS.resolve(file))) rows.add(json.readTree(line));
        return rows;
    }

    @Test
    void indicatorsAreFoundAndLittleElse() throws IOException {
        Map<String, int[]> sums = new TreeMap<>();
        Identifiers identifiers = new Identifiers("");
        for (JsonNode row : rows("ioc/ioc_cases.jsonl")) {
            if (row.get("options").isEmpty()) score(row, identifiers.in(row.get("text").asText()), sums);
        }
        int[] all = new int[3];
        sums.forEach((kind, s) -> {
            System.out.printf("ioc %-26s recall %d/%d extra %d%n", kind, s[1], s[0], s[2]);
            for (int i = 0; i < 3; i++) all[i] += s[i];
        });
        System.out.printf("ioc all recall %.3f extra %.3f%n", (double) all[1] / all[0], (double) all[2] / all[0]);
        assertThat((double) all[1] / all[0]).isGreaterThanOrEqualTo(.97);
        assertThat((double) all[2] / all[0]).isLessThanOrEqualTo(.05);
    }

    private static void score(JsonNode row, List<Identifier> found, Map<String, int[]> sums) {
        row.get("expected").properties().forEach(e -> {
            if (!e.getValue().isArray() || !KINDS.containsKey(e.getKey())) return;
            Set<String> expected = new HashSet<>();
            e.getValue().forEach(v -> expected.add(v.asText().toLowerCase(Locale.ROOT)));
            Set<String> got = found.stream().filter(i -> KINDS.get(e.getKey()).contains(i.kind())).map(i -> theirs(e.getKey(), i)).collect(Collectors.toSet());
            int[] sum = sums.computeIfAbsent(e.getKey(), k -> new int[3]);
            sum[0] += expected.size();
            sum[1] += (int) expected.stream().filter(got::contains).count();
            expected.stream().filter(v -> !got.contains(v)).forEach(v -> System.out.println("ioc missed " + e.getKey() + " " + v));
            if (!row.path("partial").asBoolean()) got.stream().filter(v -> !expected.contains(v)).forEach(v -> {
                System.out.println("ioc extra " + e.getKey() + " " + v);
                sum[2]++;
            });
        });
    }

    private static String theirs(String kind, Identifier i) {
        String value = AS_WRITTEN.contains(kind) ? i.value() : i.normalised();
        return (kind.equals("asns") ? value.replace("AS", "ASN") : value).toLowerCase(Locale.ROOT);
    }

    @Test
    void phoneNumbersAreFoundInternationallyAndByCountry() throws IOException {
        int international = 0;
        int national = 0;
        int all = 0;
        for (String line : Files.readAllLines(SELECTORS.resolve("phone_examples.csv")).stream().skip(1).toList()) {
            String[] cells = line.split(",");
            all++;
            if (holds("", "Call " + cells[4] + " today", cells[4])) international++;
            if (holds(cells[0], "Tel: " + cells[3], cells[4])) national++;
            else System.out.println("phone missed " + line);
        }
        System.out.printf("phones %d international %d national %d%n", all, international, national);
        assertThat((double) international / all).isGreaterThanOrEqualTo(.99);
        assertThat((double) national / all).isGreaterThanOrEqualTo(.97);
    }

    private static boolean holds(String country, String text, String e164) {
        return new Identifiers(country).in(text).stream().anyMatch(i -> i.kind().equals("phone") && i.normalised().equals(e164));
    }

    @Test
    void phoneNumbersAreToldFromOtherNumbers() throws IOException {
        int right = 0;
        List<JsonNode> rows = rows("phone_matcher_cases.jsonl");
        for (JsonNode row : rows) {
            boolean found = new Identifiers(row.get("region").asText()).in(row.get("text").asText()).stream().anyMatch(i -> i.kind().equals("phone"));
            if (found != row.get("category").asText().startsWith("IMPOSSIBLE")) right++;
            else System.out.println("phone wrong " + row);
        }
        System.out.printf("phone cases %d/%d%n", right, rows.size());
        assertThat((double) right / rows.size()).isGreaterThanOrEqualTo(.99);
    }

    @Test
    void readsSeveralMegabytesASecond() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(DATA.resolve("pdf/ref_poppler/text"))) {
            for (Path file : files.filter(Files::isRegularFile).limit(200).toList()) texts.add(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        Identifiers identifiers = new Identifiers("");
        texts.forEach(identifiers::in);
        long cpu = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int found = texts.stream().mapToInt(t -> identifiers.in(t).size()).sum();
        double seconds = (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        double megabytes = texts.stream().mapToLong(String::length).sum() / 1e6;
        System.out.printf("identifiers %.1f MB, %d found, %.1f MB/s%n", megabytes, found, megabytes / seconds);
        assertThat(megabytes / seconds).isGreaterThan(1);
    }
}
