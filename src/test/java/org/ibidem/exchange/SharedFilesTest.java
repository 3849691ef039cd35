package org.ibidem.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the formats against files that nobody here wrote. Skipped where those are absent: name their folder with {@code -Dibidem.dev-data}. */
@Tag("slow")
class SharedFilesTest {
    private static final Path DATA = Path.of(System.getProperty("ibidem.dev-data", "../shared/dev-data"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Ontology ontology = Ontology.standard();
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        assumeTrue(Files.isDirectory(DATA), "no files to hold the formats against in " + DATA);
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        if (desk != null) desk.close();
    }

    private static List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(DATA.resolve(file))) if (!line.isBlank()) rows.add(JSON.readTree(line));
        return rows;
    }

    @Test
    void everyTableOfTheCsvSpectrumIsReadExactly() throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve("fuzz/csv-spectrum/csvs"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode truth = JSON.readTree(DATA.resolve("fuzz/csv-spectrum/json").resolve(file.getFileName().toString().replace(".csv", ".json")).toFile());
                Case open = desk.fresh();
                ExchangeFormat.bring(open, ontology, file);
                List<String> said = open.all(Statement.class).stream().map(Statement::value).toList();
                for (JsonNode row : truth) row.properties().forEach(e -> assertThat(said).as(file + " " + e.getKey())
                    .containsAnyOf(e.getValue().asText(), e.getKey() + ": " + e.getValue().asText()));
            }
        }
    }

    @Test
    void everyNaughtyStringSurvivesEveryFormat() throws IOException {
        List<String> naughty = new ArrayList<>();
        for (JsonNode s : JSON.readTree(DATA.resolve("fuzz/strings/blns.json").toFile())) if (!s.asText().isBlank()) naughty.add(s.asText());
        List<String> words = naughty.stream().distinct().toList();
        Case saying = desk.saying(words);
        for (String ending : List.of("csv", "xlsx", "ftm.json", "mtgx", "anx", "stix.json")) {
            Path file = desk.file("naughty." + ending);
            ExchangeFormat.export(saying, ontology, file);
            Case back = desk.fresh();
            ExchangeFormat.bring(back, ontology, file);
            Desk.assertSaid(back, "alias", words);
        }
    }

    @Test
    void everyTableOfTheLeakHasItsRows() throws IOException {
        for (JsonNode row : lines("graph/MANIFEST.jsonl")) {
            String path = row.path("path").asText();
            if (!path.endsWith("nodes.csv") && !path.endsWith("edges.csv") || path.contains("All-")) continue;
            Case open = desk.fresh();
            ExchangeFormat.bring(open, ontology, DATA.resolve("graph").resolve(path));
            Dossier dossier = Dossier.of(open, ontology);
            int count = path.endsWith("nodes.csv") ? dossier.entities().size() : dossier.relations().size();
            assertThat(count).as(path).isEqualTo(row.path("truth").path("rows").asInt());
        }
    }

    @Test
    void everyBundleHasItsObjects() throws IOException {
        for (String set : List.of("stix21-capec", "stix20-attack")) {
            try (Stream<Path> files = Files.walk(DATA.resolve("graph").resolve(set))) {
                Case open = desk.fresh();
                for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().limit(40).toList()) {
                    int links = Dossier.of(open, ontology).relations().size();
                    JsonNode objects = JSON.readTree(file.toFile()).path("objects");
                    ExchangeFormat.bring(open, ontology, file);
                    long relationships = objects.valueStream().filter(o -> o.path("type").asText().equals("relationship")).count();
                    assertThat(Dossier.of(open, ontology).relations()).as(file.toString()).hasSize((int) (links + relationships));
                }
            }
        }
    }

    @Test
    void theDiagramOfAlephHasItsFamily() throws IOException {
        Path file = DATA.resolve("graph/ftm-vis/royal-family-v2.vis");
        JsonNode entities = JSON.readTree(file.toFile()).path("layout").path("entities");
        Case open = desk.fresh();
        ExchangeFormat.bring(open, ontology, file);
        Dossier dossier = Dossier.of(open, ontology);
        assertThat(dossier.entities().size() + dossier.relations().size()).isEqualTo(entities.size());
    }

    /** Files that are broken on purpose, declare less than they link, or give an id twice, have figures of their own. */
    @Test
    void everyGraphHasItsNodesAndLinks() throws IOException {
        for (JsonNode row : lines("graph/MANIFEST.jsonl")) {
            String path = row.path("path").asText();
            if (!path.matches("(gexf-graphml|gephi|constellation|igraph|panama)/.*\\.(graphml|gexf|gml|net|json)") || !row.path("truth").has("nodes") && !row.path("truth").has("vertices")) continue;
            if (path.matches(".*(invalid|missing_nodes|processing|constellation/test).*")) continue;
            Case open = desk.fresh();
            ExchangeFormat.bring(open, ontology, DATA.resolve("graph").resolve(path));
            Dossier dossier = Dossier.of(open, ontology);
            JsonNode truth = row.path("truth");
            assertThat(dossier.entities()).as(path).hasSize(truth.path("nodes").asInt(truth.path("vertices").asInt()));
            if (truth.has("edges")) assertThat(dossier.relations()).as(path).hasSize(truth.path("edges").asInt());
        }
    }
}
