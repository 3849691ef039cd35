package org.ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_OUT)
class MatchCommandTest {
    @TempDir Path temp;
    private Terminal terminal;

    @BeforeEach
    void listen() {
        terminal = new Terminal(temp.resolve("home"));
    }

    @AfterEach
    void stop() {
        terminal.close();
    }

    @Test
    void twoNamesAreScoredWithReasons() {
        JsonNode row = terminal.rows(0, "match", "김창혁", "Kim Chang-hyok", "--schema", "Person", "--json").getFirst();
        assertThat(row.path("score").asDouble()).isBetween(0.9, 1.0);
        assertThat(row.path("features").toString()).contains("김창혁").contains("kim");
        assertThat(terminal.run("match", "only one")).isEqualTo(2);
    }

    @Test
    void aFileOfPairsKeepsItsColumnsAndGainsScores() throws Exception {
        Path pairs = Files.writeString(temp.resolve("pairs.csv"), "schema,name1,name2,note\nCompany,'Ndrangheta Ltd,\"Ndrangheta, Limited\",=1+1\nPerson,Igor Orlov,Oleg Orlov,\n");
        Path scored = temp.resolve("scored.csv");
        assertThat(terminal.run("match", "--pairs", pairs.toString(), "-o", scored.toString())).isZero();
        assertThat(Files.readAllLines(scored).get(0)).isEqualTo("schema,name1,name2,note,score");
        assertThat(Files.readAllLines(scored).get(1)).isEqualTo("Company,'Ndrangheta Ltd,\"Ndrangheta, Limited\",=1+1,1.0");
        assertThat(Double.parseDouble(Files.readAllLines(scored).get(2).replaceAll(".*,", ""))).isLessThan(0.7);
        Path wrong = Files.writeString(temp.resolve("wrong.csv"), "a,b\nx,y\n");
        assertThat(terminal.run("match", "--pairs", wrong.toString(), "-o", scored.toString())).isEqualTo(3);
        assertThat(terminal.told()).contains("name1");
    }
}
