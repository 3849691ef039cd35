package org.ibidem.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ibidem.casefile.Installation;
import org.ibidem.job.Progress;
import org.ibidem.screening.list.ListInfo;
import org.ibidem.screening.list.Lists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Published lists, and what is known of who is on them and who is not. Skipped unless they are named:
 * {@code mvn verify -Dtest=JudgedScreeningTest -Dtest.args=-Dibidem.data=../shared/dev-data}.
 */
@Tag("slow")
class JudgedScreeningTest {
    private static final Path DATA = Path.of(System.getProperty("ibidem.data", "no-data"), "sanctions");
    private static final int MOST = 25;
    @TempDir Path temp;
    private List<ListInfo> lists;
    private Screener screener;

    @BeforeEach
    void addEveryList() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "the judged data are not here");
        Installation here = Installation.in(temp.resolve("home"));
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(DATA.resolve("lists"))) {
            all.filter(f -> f.getFileName().toString().matches("test__UN.*|test__bench.*|eu_.*csv")).sorted().forEach(files::add);
        }
        assertThat(Lists.of(here).add(files, Progress.NONE).refused()).isEmpty();
        lists = Lists.of(here).all();
        screener = Screener.of(here, Progress.NONE);
    }

    private static List<CSVRecord> rows(String name) throws IOException {
        try (CSVParser rows = CSVParser.parse(Files.readString(DATA.resolve("truth").resolve(name)), CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return rows.getRecords();
        }
    }

    private List<ScreeningHit> find(String name) {
        return screener.find(new Subject(List.of(name), "Thing", Map.of()), Screener.THRESHOLD, MOST);
    }

    private long count(String file, String query, BiPredicate<List<ScreeningHit>, CSVRecord> counts) throws IOException {
        return rows(file).parallelStream().filter(r -> counts.test(find(r.get(query)), r)).count();
    }

    /** Who is on the list of the Security Council is on others too, with the same score. */
    private static BiPredicate<List<ScreeningHit>, CSVRecord> amongThoseOfTheUn(int first, String expected) {
        return (hits, row) -> hits.stream().filter(h -> h.list().name().equals("UN")).limit(first).anyMatch(h -> h.entry().id().equals(row.get(expected)));
    }

    @Test
    void everyEntryOfTheListsIsRead() {
        assertThat(lists).filteredOn(l -> l.name().equals("UN")).first().extracting(ListInfo::counts).hasToString("Counts[entries=1003, persons=730, names=4192]");
        assertThat(lists).filteredOn(l -> l.name().equals("OFAC SDN")).first().extracting(ListInfo::entries).isEqualTo(8976);
        assertThat(find("Korea Computer Center").getFirst().entry().id()).isEqualTo("22323");
        assertThat(find("Yanbian Silverstar").getFirst().entry().id()).isEqualTo("24977");
        assertThat(find("Aprokgang")).isEmpty();
    }

    @Test
    void whoIsListedIsFoundFirstAndHardlyAnybodyElseAtAll() throws IOException {
        long treated = rows("un_treated_queries.csv").stream().filter(r -> !r.get("expected_reference_if_resolved").isEmpty()).count();
        assertThat(count("un_treated_queries.csv", "query_treated", amongThoseOfTheUn(1, "expected_reference_if_resolved"))).isEqualTo(treated);
        assertThat(count("un_alias_queries.csv", "query", amongThoseOfTheUn(5, "expected_reference"))).isGreaterThanOrEqualTo(Math.round(rows("un_alias_queries.csv").size() * 0.995));
        assertThat(count("neg_global.csv", "full_name", (hits, row) -> !hits.isEmpty())).isLessThanOrEqualTo(rows("neg_global.csv").size() / 200);
    }
}
