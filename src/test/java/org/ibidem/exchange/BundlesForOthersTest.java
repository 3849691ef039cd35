package org.ibidem.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.CsvFile;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases for teams that outgrow a laptop: tables for Neo4j, a bundle for OpenAleph. */
@Tag("slow")
class BundlesForOthersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Ontology ontology = Ontology.standard();
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Map<String, byte[]> members(Path zip) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                in.transferTo(bytes);
                members.put(e.getName(), bytes.toByteArray());
            }
        }
        return members;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Reads a table as Neo4j does with quoting of the old style, which LOAD CSV has unless told otherwise: {@code \\} and {@code ""} are one sign. */
    private static List<List<String>> rows(String table) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            char next = i + 1 < table.length() ? table.charAt(i + 1) : 0;
            if (quoted && c == '\\' && (next == '\\' || next == '"') || quoted && c == '"' && next == '"') cell.append(table.charAt(++i));
            else if (c == '"') quoted = !quoted;
            else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else cell.append(c);
        }
        assertThat(quoted).isFalse();
        return rows;
    }

    @Test
    void whateverIsSaidComesThroughTheTablesAsItIsAndNoneOfItIsInTheScripts() throws IOException {
        List<String> words = new ArrayList<>(Desk.HOSTILE);
        words.addAll(List.of("ends with \\", "\\\" }) DETACH DELETE (n) //", "' \\u0027 `x` } CALL db.shutdown()", "a;b|c"));
        Path file = desk.file("c.neo4j.zip");
        ExchangeFormat.export(desk.saying(words), ontology, file);
        Map<String, byte[]> members = members(file);
        assertThat(members.keySet()).containsExactly("nodes/Company.csv", "nodes/Person.csv", "links/Ownership.csv", "import.cypher", "after-admin-import.cypher", "README.txt");
        for (String[] place : new String[][] {{"nodes/Company.csv", "alias:string[]"}, {"links/Ownership.csv", "role:string[]"}}) {
            List<List<String>> rows = rows(text(members.get(place[0])));
            assertThat(rows).hasSize(2);
            String cell = rows.get(1).get(rows.getFirst().indexOf(place[1]));
            assertThat(CsvFile.unguarded(cell).split("\u001F")).containsExactlyInAnyOrderElementsOf(words);
        }
        for (String script : List.of("import.cypher", "after-admin-import.cypher")) assertThat(text(members.get(script))).doesNotContain("DETACH", "db.shutdown", "jndi", "Acme", "Quill");
    }

    @Test
    void noCellIsAFormula() throws IOException {
        Path file = desk.file("c.neo4j.zip");
        ExchangeFormat.export(desk.saying(List.of("=1+1")), ontology, file);
        Map<String, byte[]> members = members(file);
        members.keySet().stream().filter(n -> n.endsWith(".csv")).flatMap(n -> rows(text(members.get(n))).stream()).flatMap(List::stream)
            .forEach(cell -> assertThat(cell).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-").doesNotStartWith("@"));
        assertThat(rows(text(members.get("nodes/Company.csv"))).get(1)).contains("'=1+1");
    }

    @Test
    void everyThingAndEveryLinkIsThereAndEveryLinkHasItsEnds() throws IOException {
        Case sample = desk.sample();
        Path file = desk.file("c.neo4j.zip");
        Outcome outcome = ExchangeFormat.export(sample, ontology, file);
        assertThat(outcome.lost()).extracting(Loss::field).contains("citation", "claimType");
        Map<String, byte[]> members = members(file);
        Set<String> nodes = members.keySet().stream().filter(n -> n.startsWith("nodes/")).flatMap(n -> rows(text(members.get(n))).stream().skip(1)).map(List::getFirst).collect(Collectors.toSet());
        List<List<String>> links = members.keySet().stream().filter(n -> n.startsWith("links/")).flatMap(n -> rows(text(members.get(n))).stream().skip(1)).toList();
        assertThat(links).hasSize(31).allSatisfy(link -> assertThat(nodes).contains(link.get(0), link.get(1)));
        String readme = text(members.get("README.txt"));
        members.keySet().stream().filter(n -> n.endsWith(".csv")).forEach(n -> assertThat(readme).contains("=" + n));
        assertThat(text(members.get("import.cypher")).split("LOAD CSV")).hasSize((int) members.keySet().stream().filter(n -> n.endsWith(".csv")).count() + 1);
        assertThat(sample.head().action()).isEqualTo("export.neo4j");
    }

    private static String sha1(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
    }

    @Test
    void aBundleForOpenAlephHasEveryDocumentUnderItsHashAndEveryLinkNamesWhatProvesIt() throws Exception {
        Case sample = desk.sample();
        Path file = desk.file("c.openaleph.zip");
        Outcome outcome = ExchangeFormat.export(sample, ontology, file);
        Map<String, byte[]> members = members(file);
        Map<String, JsonNode> entities = new LinkedHashMap<>();
        for (String line : text(members.get("entities.ftm.json")).split("\n")) entities.put(JSON.readTree(line).path("id").asText(), JSON.readTree(line));
        for (Evidence document : sample.all(Evidence.class)) {
            JsonNode properties = entities.get(document.id().toString()).path("properties");
            String hash = properties.path("contentHash").path(0).asText("");
            if (sample.originals().has(document.sha256())) {
                byte[] bytes = members.get("archive/" + hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash.substring(4, 6) + "/" + hash + "/blob");
                assertThat(sha1(bytes)).isEqualTo(hash);
                assertThat((long) bytes.length).isEqualTo(document.size());
            } else {
                assertThat(hash).isEmpty();
                assertThat(outcome.lost()).contains(new Loss(document.ref().toString(), "contentHash", "Its bytes are not kept here, so only what is known of it is written"));
            }
        }
        List<JsonNode> proven = entities.values().stream().filter(e -> e.path("properties").has("proof")).toList();
        assertThat(proven).hasSizeGreaterThan(20).allSatisfy(e -> e.path("properties").path("proof").forEach(id -> assertThat(entities).containsKey(id.asText())));
        assertThat(outcome.lost()).extracting(Loss::object).contains("passage").doesNotContain("evidence");
        assertThat(text(members.get("README.txt"))).contains("ftm-lakehouse", "write-entities");
    }

    @Test
    void aSpoiledDocumentIsNotSentAsIfItWereWhole() throws Exception {
        Case sample = desk.sample();
        Evidence document = sample.all(Evidence.class).stream().filter(e -> sample.originals().has(e.sha256())).findFirst().orElseThrow();
        Path original = sample.originals().path(document.sha256());
        original.toFile().setWritable(true);
        byte[] bytes = Files.readAllBytes(original);
        bytes[0] ^= 1;
        Files.write(original, bytes);
        Path file = desk.file("c.openaleph.zip");
        assertThatThrownBy(() -> ExchangeFormat.export(sample, ontology, file)).isInstanceOf(UserProblem.class).hasMessageContaining(document.ref().toString());
        assertThat(Arrays.asList(folder.toFile().list())).noneMatch(n -> n.endsWith(".zip") || n.endsWith(".part"));
    }
}
