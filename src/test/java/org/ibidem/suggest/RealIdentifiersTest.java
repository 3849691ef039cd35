package org.ibidem.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Figures on data that others labelled; skipped where it is not at hand. */
@Tag("slow")
@ResourceLock(value = Resources.SYSTEM_OUT, mode = ResourceAccessMode.READ)
class RealIdentifiersTest {
    private static final Path DATA = Path.of(System.getProperty("ibidem.dev-data", "../shared/dev-data"));
    private static final Path SELECTORS = DATA.resolve("ner_selectors");
    private final LabelledSelectors labelled = new LabelledSelectors(SELECTORS);

    @BeforeEach
    void onlyWithTheData() {
        assumeTrue(Files.isDirectory(SELECTORS), "skipped: no labelled data at " + SELECTORS.toAbsolutePath());
    }

    @Test
    void indicatorsAreFoundAndLittleElse() throws IOException {
        Map<String, int[]> sums = new TreeMap<>();
        for (JsonNode row : labelled.indicators()) {
            if (row.get("options").isEmpty()) score(row, LabelledSelectors.found(row.get("text").asText()), sums);
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

    private static void score(JsonNode row, Map<String, List<String>> found, Map<String, int[]> sums) {
        row.get("expected").properties().forEach(e -> {
            if (!e.getValue().isArray() || !found.containsKey(e.getKey())) return;
            Set<String> expected = new HashSet<>();
            e.getValue().forEach(v -> expected.add(v.asText().toLowerCase(Locale.ROOT)));
            List<String> got = found.get(e.getKey());
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

    @Test
    void phoneNumbersAreFoundInternationallyAndByCountry() throws IOException {
        LabelledSelectors.Phones phones = labelled.phones();
        System.out.println(phones);
        assertThat((double) phones.international() / phones.all()).isGreaterThanOrEqualTo(.99);
        assertThat((double) phones.national() / phones.ofCountries()).isGreaterThanOrEqualTo(.99);
    }

    @Test
    void phoneNumbersAreToldFromOtherNumbers() throws IOException {
        int right = 0;
        List<JsonNode> rows = labelled.rows("phone_matcher_cases.jsonl");
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
