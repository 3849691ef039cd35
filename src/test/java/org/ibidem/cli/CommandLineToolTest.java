package org.ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.ibidem.casefile.Sha256;
import org.ibidem.model.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@Tag("slow")
@ResourceLock(Resources.SYSTEM_OUT)
class CommandLineToolTest {
    private static final ObjectMapper JSON = new ObjectMapper();
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

    private int run(String... args) {
        return terminal.run(args);
    }

    private List<JsonNode> rows(String... args) throws Exception {
        assertThat(run(args)).isLessThanOrEqualTo(1);
        List<JsonNode> rows = new ArrayList<>();
        for (String line : terminal.said().split("\n")) if (!line.isEmpty()) rows.add(JSON.readTree(line));
        return rows;
    }

    private String newCase() {
        String folder = temp.resolve("T.case").toString();
        assertThat(run("new", folder, "--title", "T", "--handling", "TLP:GREEN")).isZero();
        return folder;
    }

    @Test
    void aDocumentGoesInAndItsWordsAreFound() throws Exception {
        String folder = newCase();
        Path file = Files.writeString(temp.resolve("note.txt"), "Wonbang Trading Co. 원방무역 is also known as Pan Systems Pyongyang.");
        JsonNode row = rows("add", folder, file.toString(), "--json", "--source-url", "https://example.test/").getFirst();
        assertThat(row.path("evidence").asText()).isEqualTo("E-001");
        assertThat(row.path("status").asText()).isEqualTo("ok");
        assertThat(row.path("mediaType").asText()).isEqualTo("text/plain");
        assertThat(rows("add", folder, file.toString(), "--json").getFirst().path("duplicateOf").asText()).isEqualTo("E-001");
        assertThat(rows("text", folder, "E-001", "--json").getFirst().path("text").asText()).contains("원방무역");
        JsonNode hit = rows("search", folder, "WONBANG pyongyang", "--json").getFirst();
        assertThat(hit.path("evidence").asText()).isEqualTo("E-001");
        assertThat(hit.path("snippet").asText()).contains("Wonbang Trading");
        assertThat(rows("search", folder, "원방무역", "--exact", "--json")).hasSize(1);
        rows("add", folder, Files.writeString(temp.resolve("more.txt"), "Wonbang again.").toString(), "--json");
        assertThat(rows("search", folder, "wonbang", "--limit", "1", "--json")).hasSize(1);
        assertThat(terminal.told()).contains("1 of 2");
        assertThat(rows("search", folder, "wonbang", "--limit", "0", "--json")).hasSize(2);
        assertThat(run("undo", folder)).isZero();
        assertThat(rows("search", folder, "wonbang pyongyang", "--exact", "--json")).isEmpty();
        assertThat(rows("evidence", folder, "--json").getFirst().path("url").asText()).isEqualTo("https://example.test/");
        assertThat(rows("undo", folder, "--json").getFirst().path("action").asText()).isEqualTo("evidence.add");
        assertThat(rows("evidence", folder, "--json")).isEmpty();
        assertThat(run("redo", folder)).isZero();
        assertThat(run("verify", folder)).isZero();
        assertThat(rows("history", folder, "--json")).extracting(n -> n.path("action").asText()).containsExactly("case.create", "evidence.add", "suggestion.scan", "evidence.duplicate", "evidence.view", "evidence.add", "undo", "undo",
            "redo", "case.verify");
    }

    @Test
    void whereLinksLeadIsPrintedWhenAskedFor() throws Exception {
        String folder = newCase();
        rows("add", folder, Files.writeString(temp.resolve("page.html"), "<p>Write to <a href=\"mailto:sales@wonbang.test\">us</a>.").toString(), "--json");
        assertThat(rows("text", folder, "E-001", "--json")).extracting(r -> r.path("obtained").asText()).containsExactly("TEXT_LAYER");
        assertThat(rows("text", folder, "E-001", "--links", "--json")).extracting(r -> r.path("text").asText().strip()).containsExactly("Write to us.", "mailto:sales@wonbang.test");
    }

    @Test
    void aBundleIsWrittenAndNamesAnOriginalThatDiffers() throws Exception {
        String folder = newCase();
        rows("add", folder, Files.writeString(temp.resolve("note.txt"), "Wonbang Trading Co.").toString(), "--json");
        String sha256 = rows("evidence", folder, "--json").getFirst().path("sha256").asText();
        assertThat(rows("bundle", folder, "-o", temp.resolve("b1").toString(), "--json")).isEmpty();
        assertThat(temp.resolve("b1/SHA256SUMS")).content().contains(sha256 + "  originals/E-001_note.txt");
        assertThat(run("bundle", folder, "-o", temp.resolve("b1").toString())).isEqualTo(3);
        assertThat(terminal.told()).contains("not empty");
        Path original = Path.of(folder, "originals", sha256.substring(0, 2), sha256);
        original.toFile().setWritable(true);
        Files.writeString(original, "spoiled");
        assertThat(run("bundle", folder, "-o", temp.resolve("b2").toString(), "--json")).isEqualTo(1);
        assertThat(JSON.readTree(terminal.said()).path("object").asText()).isEqualTo("E-001");
    }

    @Test
    void aCaseGoesToAColleagueAndComesBack() throws Exception {
        String ours = newCase();
        rows("add", ours, Files.writeString(temp.resolve("note.txt"), "Wonbang Trading Co.").toString(), "--json");
        String file = temp.resolve("sent.ibidem").toString();
        String secret = Files.writeString(temp.resolve("secret"), "three long words\n").toString();
        assertThat(rows("share", ours, "-o", file, "--encrypt", "--passphrase-file", secret, "--json")).extracting(n -> n.path("originals").asInt()).containsExactly(1);
        String theirs = temp.resolve("Theirs.case").toString();
        assertThat(run("open", file, theirs, "--passphrase-file", Files.writeString(temp.resolve("wrong"), "words").toString())).isEqualTo(3);
        assertThat(run("open", file, theirs, "--passphrase-file", secret)).isZero();
        rows("add", theirs, Files.writeString(temp.resolve("other.txt"), "Glocom.").toString(), "--json");
        assertThat(rows("merge", ours, theirs, "--dry-run", "--json")).extracting(n -> n.path("kind").asText() + " " + n.path("object").asText()).startsWith("added E-002");
        assertThat(rows("evidence", ours, "--json")).hasSize(1);
        assertThat(run("merge", ours, theirs)).isZero();
        assertThat(rows("evidence", ours, "--json")).extracting(n -> n.path("evidence").asText()).containsExactly("E-001", "E-002");
        assertThat(rows("merge", ours, theirs, "--json")).as("nothing comes twice").isEmpty();
    }

    @Test
    void aListOfTermsIsCountedInOneGo() throws Exception {
        String folder = newCase();
        rows("add", folder, Files.writeString(temp.resolve("note.txt"), "Wonbang Trading Co.").toString(), "--json");
        Path terms = Files.writeString(temp.resolve("terms.txt"), "wonbang\naprokgang\n");
        Path csv = temp.resolve("counts.csv");
        assertThat(rows("search", folder, "--terms", terms.toString(), "-o", csv.toString(), "--json")).extracting(n -> n.path("term").asText(), n -> n.path("hits").asInt(), n -> n.path("documents").toString())
            .containsExactly(org.assertj.core.groups.Tuple.tuple("wonbang", 1, "[\"E-001\"]"), org.assertj.core.groups.Tuple.tuple("aprokgang", 0, "[]"));
        assertThat(Files.readAllLines(csv)).hasSize(3);
        assertThat(run("search", folder)).isEqualTo(2);
        assertThat(run("search", folder, "wonbang", "--terms", terms.toString())).isEqualTo(2);
        assertThat(run("search", folder, "--terms", temp.resolve("none.txt").toString())).isEqualTo(3);
    }

    @Test
    void identifiersNamesAndWhatIsSharedAreListed() throws Exception {
        Path file = Files.writeString(temp.resolve("a.txt"), "Lantern Bay Trading Sdn Bhd: quill[at]lantern-bay.test, IMO 0123451");
        JsonNode mail = rows("identifiers", "--text-file", file.toString(), "--json").getFirst();
        assertThat(mail.path("type").asText()).isEqualTo("email");
        assertThat(mail.path("value").asText()).isEqualTo("quill[at]lantern-bay.test");
        assertThat(mail.path("normalised").asText()).isEqualTo("quill@lantern-bay.test");
        String folder = newCase();
        rows("add", folder, file.toString(), Files.writeString(temp.resolve("b.txt"), "again quill@lantern-bay.test").toString(), "--json");
        assertThat(rows("identifiers", folder, "--json")).extracting(r -> r.path("evidence").asText()).contains("E-001", "E-002");
        assertThat(rows("names", folder, "--json").getFirst().path("value").asText()).isEqualTo("Lantern Bay Trading Sdn Bhd");
        JsonNode pivot = rows("pivots", folder, "--json").getFirst();
        assertThat(pivot.path("normalised").asText()).isEqualTo("quill@lantern-bay.test");
        assertThat(pivot.path("evidence")).hasSize(2);
        assertThat(pivot.path("strength").asText()).isEqualTo("strong");
        assertThat(run("identifiers", "--text-file", temp.resolve("none.txt").toString())).isEqualTo(3);
    }

    @Test
    void theSampleIsCheckedDrawnReportedAndExported() throws Exception {
        String folder = temp.resolve("S.case").toString();
        assertThat(run("demo", "shadow-sector", folder)).isZero();
        assertThat(rows("info", folder, "--json").getFirst().path("evidence").asInt()).isEqualTo(18);
        assertThat(rows("statements", folder, "--entity", "N-6", "--json")).isNotEmpty().allSatisfy(s -> assertThat(s.path("entity").asText()).isEqualTo("N-6"));
        for (String kind : List.of("svg", "png", "pdf")) {
            Path chart = temp.resolve("chart." + kind);
            assertThat(rows("chart", folder, "-o", chart.toString(), "--json").getFirst().path("nodes").asInt()).isEqualTo(26);
            assertThat(chart).isNotEmptyFile();
        }
        assertThat(rows("history", folder, "--json")).filteredOn(e -> e.path("action").asText().equals("chart.export")).as("a chart that left the case is noted").hasSize(3);
        Path report = temp.resolve("r.pdf");
        JsonNode written = rows("report", folder, "-o", report.toString(), "--json").getFirst();
        assertThat(written.path("sha256").asText()).isEqualTo(Sha256.hex(report));
        assertThat(rows("report", folder, "-o", report.toString(), "--json").getFirst().path("sha256")).isEqualTo(written.path("sha256"));
        String secret = Files.writeString(temp.resolve("secret"), "four words for you").toString();
        JsonNode sealed = rows("report", folder, "-o", report.toString(), "--encrypt", "--passphrase-file", secret, "--json").getFirst();
        assertThat(sealed.path("sha256").asText()).isEqualTo(Sha256.hex(report)).isNotEqualTo(written.path("sha256").asText());
        assertThatThrownBy(() -> Loader.loadPDF(report.toFile())).isInstanceOf(InvalidPasswordException.class);
        assertThat(run("report", folder, "-o", temp.resolve("r.html").toString(), "--encrypt", "--passphrase-file", secret)).isEqualTo(3);
        for (String ending : List.of("docx", "html", "md")) {
            Path other = temp.resolve("r." + ending);
            assertThat(rows("report", folder, "-o", other.toString(), "--pseudonyms", "--json").getFirst().path("sha256").asText()).isEqualTo(Sha256.hex(other));
        }
        assertThat(rows("check", folder, "--json")).extracting(n -> n.path("code").asText()).contains("PRE-09").doesNotContain("PRE-01");
        Path ftm = temp.resolve("s.ftm.json");
        assertThat(rows("export", folder, "-o", ftm.toString(), "--json")).isNotEmpty().allSatisfy(lost -> assertThat(lost.path("why").asText()).isNotBlank());
        String other = newCase();
        assertThat(rows("import", other, ftm.toString(), "--json").getFirst().path("kept").asInt()).isEqualTo(209);
        assertThat(rows("entities", other, "--json")).hasSameSizeAs(rows("entities", folder, "--json"));
    }

    @Test
    void aReportThatSomethingForbidsIsRefusedUnlessItIsADraft() throws Exception {
        String folder = newCase();
        Path file = Files.writeString(temp.resolve("a.txt"), "evidence");
        rows("add", folder, file.toString(), "--json");
        try (var originals = Files.walk(Path.of(folder, "originals"))) {
            Files.delete(originals.filter(Files::isRegularFile).findFirst().orElseThrow());
        }
        Path report = temp.resolve("r.md");
        assertThat(run("report", folder, "-o", report.toString())).isEqualTo(3);
        assertThat(terminal.told()).contains("PRE-02 E-001", "--no-clear");
        assertThat(report).doesNotExist();
        assertThat(rows("report", folder, "-o", report.toString(), "--no-clear", "--json").getFirst().path("findings").asInt()).isEqualTo(1);
        assertThat(report).content().contains("DRAFT - NOT CLEARED");
        assertThat(rows("check", folder, "--report", "", "--json")).filteredOn(f -> f.path("code").asText().equals("PRE-02"))
            .allSatisfy(f -> assertThat(f.path("severity").asText()).isEqualTo("BLOCK")).extracting(f -> f.path("object").asText()).contains("E-001");
    }

    @Test
    void whatIsRefusedIsNamedAndChangesNothing() throws Exception {
        String folder = newCase();
        assertThat(run("new", folder, "--title", "Again")).isEqualTo(3);
        assertThat(terminal.told()).contains("T.case");
        assertThat(run("text", folder, "E-9")).isEqualTo(3);
        assertThat(run("text", folder, "nine")).isEqualTo(3);
        assertThat(run("info", temp.resolve("none").toString())).isEqualTo(3);
        assertThat(run("demo", "paper-boat", temp.resolve("p.case").toString())).isEqualTo(3);
        assertThat(run("chart", folder, "-o", temp.resolve("c.bmp").toString())).isEqualTo(3);
        assertThat(run("report", folder, "-o", temp.resolve("r.odt").toString())).isEqualTo(3);
        assertThat(run("undo", folder)).isEqualTo(3);
        assertThat(terminal.said()).isEmpty();
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(run("new")).isEqualTo(2);
    }

    @Test
    void aChangedOriginalIsAFinding() throws Exception {
        String folder = newCase();
        rows("add", folder, Files.writeString(temp.resolve("a.txt"), "evidence").toString(), "--json");
        try (var originals = Files.walk(Path.of(folder, "originals"))) {
            Path original = originals.filter(Files::isRegularFile).findFirst().orElseThrow();
            original.toFile().setWritable(true);
            Files.writeString(original, "evidencE");
        }
        assertThat(run("verify", folder)).isEqualTo(1);
        assertThat(rows("verify", folder, "--json")).singleElement().satisfies(f -> assertThat(f.path("object").asText()).isEqualTo("E-001"));
    }

    @Test
    void whatADocumentSaysCannotSteerTheTerminal() throws Exception {
        String folder = temp.resolve("E.case").toString();
        assertThat(run("new", folder, "--title", "a\u001b[31mred\u009b1mb\tc", "--handling", "TLP:GREEN")).isZero();
        assertThat(run("info", folder)).isZero();
        assertThat(terminal.said()).contains("a\uFFFD[31mred\uFFFD1mb c").doesNotContain("\u001b", "\u009b");
        assertThat(rows("info", folder, "--json").toString()).contains("31mred");
        assertThat(terminal.said()).contains("\\u001B[31mred\\u009b1mb\\tc").doesNotContain("\u001b", "\u009b");
        assertThat(run("evidence", temp.resolve("no\u001b[2J.case").toString())).isEqualTo(3);
        assertThat(terminal.told()).doesNotContain("\u001b");
    }

    @Test
    void anEmptyCaseHasAChartAndAReport() throws Exception {
        String folder = newCase();
        for (String ending : List.of("svg", "png", "pdf")) {
            Path file = temp.resolve("chart." + ending);
            assertThat(run("chart", folder, "-o", file.toString())).isZero();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(run("report", folder, "-o", temp.resolve("r.pdf").toString())).isZero();
        assertThat(temp.resolve("r.pdf")).isNotEmptyFile();
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        assertThat(run("--version")).isZero();
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + Version.PROGRAM.replace("Ibidem ", "") + "</version>");
    }

    private static final String THREE = """
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d" for="edge" attr.name="startDate" attr.type="string"/>
        <graph edgedefault="directed"><node id="a"/><node id="b"/><node id="c"/><node id="alone"/>
        <edge source="a" target="b"><data key="d">2016-07</data></edge><edge source="b" target="c"><data key="d">2009</data></edge></graph></graphml>
        """;

    @Test
    void aGraphIsPlacedARowEachInTheFile() throws Exception {
        Path graph = Files.writeString(temp.resolve("three.graphml"), THREE);
        Path places = temp.resolve("three.json");
        assertThat(run("layout", "--graph", graph.toString(), "--layout", "layered", "-o", places.toString())).isZero();
        assertThat(terminal.said()).isEmpty();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(places)) rows.add(JSON.readTree(line));
        assertThat(rows).extracting(r -> r.path("id").asText()).containsExactly("a", "b", "c", "alone");
        assertThat(rows.get(0).path("y").asDouble()).isLessThan(rows.get(1).path("y").asDouble());
        assertThat(rows.get(1).path("y").asDouble()).isLessThan(rows.get(2).path("y").asDouble());
        assertThat(rows("layout", "--graph", graph.toString(), "--layout", "grid", "-o", places.toString(), "--json")).hasSize(4);
    }

    @Test
    void aTimelineOfAGraphFollowsItsDatesAndSaysWhatHasNone() throws Exception {
        Path graph = Files.writeString(temp.resolve("three.graphml"), THREE);
        List<JsonNode> rows = rows("layout", "--graph", graph.toString(), "--layout", "timeline", "-o", temp.resolve("t.json").toString(), "--json");
        assertThat(rows.get(0).path("x").asDouble()).isGreaterThan(rows.get(1).path("x").asDouble());
        assertThat(terminal.told()).contains("1 entity has no date");
    }

    @Test
    void anUnknownLayoutIsRefusedWithTheListOfThoseThereAre() throws Exception {
        Path graph = Files.writeString(temp.resolve("three.graphml"), THREE);
        assertThat(run("layout", "--graph", graph.toString(), "--layout", "sugiyama", "-o", temp.resolve("t.json").toString())).isEqualTo(2);
        assertThat(terminal.told()).contains("sugiyama", "stress, force, layered, circular, radial, community, timeline, grid");
        assertThat(run("chart", newCase(), "-o", temp.resolve("c.svg").toString(), "--layout", "spiral")).isEqualTo(2);
        assertThat(temp.resolve("t.json")).doesNotExist();
    }
}
