package org.ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_OUT)
class ImportCommandTest {
    @TempDir Path temp;
    private Terminal terminal;
    private String folder;
    private String table;

    @BeforeEach
    void open() throws IOException {
        terminal = new Terminal(temp.resolve("home"));
        folder = temp.resolve("T.case").toString();
        assertThat(terminal.run("new", folder, "--title", "T")).isZero();
        table = Files.writeString(temp.resolve("board.csv"), "Director,Firm,Since,Internal\nR. Quill,Corvus Lighters,2014-03,x\nA. Heron,Corvus Lighters,2016,y\n").toString();
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    private String mapping(String json) throws IOException {
        return Files.writeString(temp.resolve("mapping.json"), json).toString();
    }

    @Test
    void aMappingSaysWhatTheColumnsOfATableHold() throws IOException {
        String mapping = mapping("{\"schema\":\"Directorship\",\"columns\":{\"Director\":\"source\",\"Firm\":\"target\",\"Since\":\"startDate\",\"Internal\":\"-\"}}");
        List<JsonNode> rows = terminal.rows(0, "import", folder, table, "--mapping", mapping, "--json");
        assertThat(rows.getFirst().path("lost").asInt()).isEqualTo(1);
        assertThat(rows.get(1).path("field").asText()).isEqualTo("Internal");
        List<JsonNode> entities = terminal.rows(0, "entities", folder, "--json");
        assertThat(entities).extracting(e -> e.path("schema").asText()).containsExactlyInAnyOrder("LegalEntity", "Organization", "LegalEntity", "Directorship", "Directorship");
        assertThat(terminal.rows(0, "statements", folder, "--json")).extracting(s -> s.path("property").asText() + " " + s.path("value").asText()).contains("startDate 2014-03", "startDate 2016");
    }

    @Test
    void aMappingThatIsNoneIsRefusedAndNothingIsChanged() throws IOException {
        assertThat(terminal.run("import", folder, table, "--mapping", mapping("[1,2]"))).isEqualTo(3);
        assertThat(terminal.told()).contains("mapping.json");
        assertThat(terminal.rows(0, "entities", folder, "--json")).isEmpty();
    }

    @Test
    void onlyATableHasAMapping() throws IOException {
        String graph = Files.writeString(temp.resolve("g.gml"), "graph [ node [ id 1 label \"Quill\" ] ]").toString();
        assertThat(terminal.run("import", folder, graph, "--mapping", mapping("{}"))).isEqualTo(3);
        assertThat(terminal.told()).contains("without --mapping");
    }
}
