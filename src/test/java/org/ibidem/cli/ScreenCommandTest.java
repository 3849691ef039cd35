package org.ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.model.HitVerdict;
import org.ibidem.model.ListHit;
import org.ibidem.model.ScreeningRun;
import org.ibidem.screening.Adjudicator;
import org.ibidem.screening.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@Tag("slow")
@ResourceLock(Resources.SYSTEM_OUT)
class ScreenCommandTest {
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

    private void addUn() {
        JsonNode added = terminal.rows(0, "lists", "add", Samples.file(temp, "un.xml", Samples.UN).toString(), "--json").getFirst();
        assertThat(added.path("name").asText()).isEqualTo("UN");
        assertThat(added.path("entries").asInt()).isEqualTo(2);
        assertThat(added.path("sha256").asText()).hasSize(64);
    }

    @Test
    void listsAreAddedListedAndRemoved() {
        addUn();
        assertThat(terminal.rows(0, "lists", "list", "--json")).hasSize(1).first().extracting(r -> r.path("date").asText()).isEqualTo("2026-02-27");
        assertThat(terminal.run("lists", "add", Samples.file(temp, "x.txt", "no list").toString())).isEqualTo(3);
        assertThat(terminal.run("lists", "remove", "UN")).isZero();
        assertThat(terminal.run("lists", "remove", "UN")).isEqualTo(3);
        assertThat(terminal.run("screen", "--name", "Amaro Veltrani")).isEqualTo(3);
        assertThat(terminal.told()).contains("lists add");
    }

    @Test
    void ofSeveralFilesTheGoodAreTakenAndTheBadRefusedByName() {
        String good = Samples.file(temp, "un.xml", Samples.UN).toString();
        String bad = Samples.file(temp, "cut.xml", Samples.UN.substring(0, 900)).toString();
        assertThat(terminal.rows(1, "lists", "add", bad, good, "--json")).singleElement().extracting(r -> r.path("name").asText()).isEqualTo("UN");
        assertThat(terminal.told()).contains("cut.xml").contains("nothing of it was kept");
        assertThat(terminal.run("lists", "add", bad)).isEqualTo(3);
        String table = Samples.file(temp, "odd.csv", "Kuka,Myös\nIlmo Dravik,Drav\n").toString();
        String mapping = Samples.file(temp, "map.json", "{\"name\": \"Kuka\", \"alias\": \"Myös\"}").toString();
        assertThat(terminal.rows(0, "lists", "add", table, "--mapping", mapping, "--json").getFirst().path("names").asInt()).isEqualTo(2);
    }

    @Test
    void aMentionIsARowWithoutAScoreAndNoFinding() {
        terminal.rows(0, "lists", "add", Samples.file(temp, "eu.csv", Samples.EU).toString(), "--json");
        JsonNode mention = terminal.rows(0, "screen", "--name", "Tallowmere", "--json").getFirst();
        assertThat(mention.path("verdict").asText()).isEqualTo("mentioned");
        assertThat(mention.path("score").asDouble()).isZero();
        assertThat(mention.path("features").path(1).asText()).contains("Director of ‘Tallowmere’");
        assertThat(terminal.told()).contains("No hit").contains("One entry mentions");
    }

    @Test
    void namesAreScreenedAndNoHitIsAResult() {
        addUn();
        JsonNode hit = terminal.rows(1, "screen", "--name", "Veltrani Amaro", "--json").getFirst();
        assertThat(hit.path("query").asText()).isEqualTo("Veltrani Amaro");
        assertThat(hit.path("list").asText()).isEqualTo("UN");
        assertThat(hit.path("entry").asText()).isEqualTo("XYi.001");
        assertThat(hit.path("matched").asText()).isEqualTo("AMARO VELTRANI");
        assertThat(hit.path("features").size()).isPositive();
        assertThat(terminal.rows(0, "screen", "--name", "Nobody Known", "--json")).isEmpty();
        assertThat(terminal.told()).contains("No hit").contains("UN of 2026-02-27");
        String file = Samples.file(temp, "names.txt", "Nobody Known\nThe Baker\nOld Harbour Bank\n").toString();
        assertThat(terminal.rows(1, "screen", "--names", file, "--json")).extracting(r -> r.path("query").asText()).containsExactly("The Baker", "Old Harbour Bank");
        assertThat(terminal.rows(1, "screen", "--names", file, "--threshold", "0.99", "--limit", "1", "--json")).hasSize(1);
        assertThat(terminal.run("screen")).isEqualTo(2);
        assertThat(terminal.run("screen", "--name", "x", "--threshold", "7")).isEqualTo(2);
    }

    @Test
    void theThingsOfACaseAreScreened() {
        addUn();
        String folder = temp.resolve("T.case").toString();
        assertThat(terminal.run("new", folder, "--title", "T")).isZero();
        Path people = Samples.file(temp, "people.ftm.json", "{\"id\":\"p1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Amaro Veltrany\"]}}\n{\"id\":\"c1\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Amaro Veltrani\"]}}\n");
        assertThat(terminal.run("import", folder, people.toString())).isZero();
        List<JsonNode> rows = terminal.rows(1, "screen", folder, "--json");
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().path("query").asText()).isEqualTo("N-1 Amaro Veltrany");
        assertThat(rows.getFirst().path("verdict").asText()).isEqualTo("open");
        assertThat(terminal.rows(1, "screen", folder, "--keep", "--limit", "0", "--json")).hasSize(1);
        try (Case c = Case.open(Path.of(folder), Installation.in(temp.resolve("home")))) {
            assertThat(c.all(ScreeningRun.class)).hasSize(1);
            new Adjudicator(c).judge(c.all(ListHit.class), HitVerdict.FALSE, "another person");
        }
        assertThat(terminal.rows(0, "screen", folder, "--json").getFirst().path("verdict").asText()).as("shown, and no finding any more").isEqualTo("false");
        assertThat(terminal.run("screen", "--keep", "--name", "x")).isEqualTo(2);
    }

    @Test
    void whatWasDecidedAboutAnEntryThatReadsOtherwiseNowCountsNoMore() {
        addUn();
        String folder = temp.resolve("T.case").toString();
        assertThat(terminal.run("new", folder, "--title", "T")).isZero();
        Path people = Samples.file(temp, "people.ftm.json", "{\"id\":\"p1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Amaro Veltrany\"]}}\n");
        assertThat(terminal.run("import", folder, people.toString())).isZero();
        assertThat(terminal.rows(1, "screen", folder, "--keep", "--json")).hasSize(1);
        try (Case c = Case.open(Path.of(folder), Installation.in(temp.resolve("home")))) {
            new Adjudicator(c).judge(c.all(ListHit.class), HitVerdict.FALSE, "another person");
        }
        assertThat(terminal.run("lists", "add", Samples.file(temp, "un.xml", Samples.UN.replace("PX 381420", "PX 999999")).toString())).isZero();
        assertThat(terminal.rows(1, "screen", folder, "--json").getFirst().path("verdict").asText()).isEqualTo("open");
        assertThat(terminal.rows(1, "screen", folder, "--keep", "--json").getFirst().path("verdict").asText()).isEqualTo("open");
    }

    @Test
    void thingsThatMayBeOneAreListed() {
        String folder = temp.resolve("T.case").toString();
        assertThat(terminal.run("new", folder, "--title", "T")).isZero();
        Path people = Samples.file(temp, "people.ftm.json", "{\"id\":\"p1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Amaro Veltrany\"]}}\n{\"id\":\"p2\",\"schema\":\"Person\",\"properties\":{\"name\":[\"VELTRANI, Amaro\"]}}\n");
        assertThat(terminal.run("import", folder, people.toString())).isZero();
        JsonNode pair = terminal.rows(0, "duplicates", folder, "--json").getFirst();
        assertThat(pair.path("a").asText()).isEqualTo("N-1");
        assertThat(pair.path("b").asText()).isEqualTo("N-2");
        assertThat(pair.path("score").asDouble()).isBetween(0.9, 1.0);
        assertThat(pair.path("features").toString()).contains("veltrany");
    }

    @Test
    void infoCountsRelationsThatHaveBothTheirEnds() {
        String folder = temp.resolve("R.case").toString();
        assertThat(terminal.run("new", folder, "--title", "R")).isZero();
        Path links = Samples.file(temp, "links.ftm.json", "{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]}}\n{\"id\":\"c\",\"schema\":\"Company\",\"properties\":{\"name\":[\"B\"]}}\n"
            + "{\"id\":\"whole\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"p\"],\"asset\":[\"c\"]}}\n{\"id\":\"half\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"p\"]}}\n");
        assertThat(terminal.run("import", folder, links.toString())).isZero();
        assertThat(terminal.rows(0, "info", folder, "--json").getFirst().path("relations").asInt()).isEqualTo(1);
    }

    @Test
    void whetherTwoAreOneIsDecidedListedAndTakenBack() {
        String folder = temp.resolve("T.case").toString();
        assertThat(terminal.run("new", folder, "--title", "T")).isZero();
        Path people = Samples.file(temp, "people.ftm.json", "{\"id\":\"p1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Amaro Veltrany\"]}}\n{\"id\":\"p2\",\"schema\":\"Person\",\"properties\":{\"name\":[\"VELTRANI, Amaro\"]}}\n");
        assertThat(terminal.run("import", folder, people.toString())).isZero();
        assertThat(terminal.run("decide", folder, "N-1", "N-2", "--same", "--not-same")).isEqualTo(2);
        int before = terminal.rows(0, "info", folder, "--json").getFirst().path("entities").asInt();
        JsonNode same = terminal.rows(0, "decide", folder, "N-2", "N-1", "--same", "--reason", "one passport", "--json").getFirst();
        assertThat(terminal.rows(0, "info", folder, "--json").getFirst().path("entities").asInt()).as("what is shown as another is not counted").isEqualTo(before - 1);
        assertThat(same.path("a").asText()).as("the one that is shown").isEqualTo("N-2");
        assertThat(same.path("grounds").toString()).contains("veltrany");
        assertThat(terminal.rows(0, "entities", folder, "--json")).hasSize(1);
        assertThat(terminal.rows(0, "duplicates", folder, "--json")).isEmpty();
        JsonNode listed = terminal.rows(0, "decisions", folder, "--json").getFirst();
        assertThat(listed.path("verdict").asText()).isEqualTo("SAME");
        assertThat(listed.path("reason").asText()).isEqualTo("one passport");
        assertThat(terminal.run("decide", folder, "N-1", "N-2", "--take-back")).isZero();
        assertThat(terminal.rows(0, "entities", folder, "--json")).hasSize(2);
        assertThat(terminal.run("decide", folder, "N-1", "N-2", "--take-back")).isEqualTo(3);
        assertThat(terminal.run("decide", folder, "N-1", "N-2", "--not-same", "--reason", "other births")).isZero();
        assertThat(terminal.run("decide", folder, "N-1", "N-2", "--same", "--reason", "one passport")).isEqualTo(3);
        assertThat(terminal.run("decide", folder, "N-2", "N-1", "--same")).as("no reason").isEqualTo(3);
    }
}
