package org.ibidem.exchange.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Standing;
import org.ibidem.exchange.ExchangeFormat;
import org.ibidem.exchange.Loss;
import org.ibidem.exchange.Outcome;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.ontology.Ontology;
import org.ibidem.sample.SampleCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTest {
    @TempDir Path folder;
    private Installation here;
    private Case fresh;

    @BeforeEach
    void open() {
        here = Installation.in(folder.resolve("home"));
        fresh = Case.create(folder.resolve("Fresh.case"), "Fresh", Handling.AMBER, here);
    }

    @AfterEach
    void close() {
        fresh.close();
    }

    private Outcome bring(String name, String text) throws IOException {
        return ExchangeFormat.bring(fresh, Ontology.standard(), Files.writeString(folder.resolve(name), text));
    }

    private Dossier dossier() {
        return Dossier.of(fresh, Ontology.standard());
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf", "gml", "dgs"})
    void aCaseGoesOutAndComesBackAsProposalsUnderItsNames(String ending) {
        Path file = folder.resolve("sample." + ending);
        try (Case sample = SampleCase.unpack(SampleCase.SHADOW_SECTOR, folder.resolve("Sample.case"), here, Progress.NONE)) {
            Outcome out = ExchangeFormat.export(sample, Ontology.standard(), file);
            assertThat(out.lost()).extracting(Loss::field).contains("citation");
        }
        ExchangeFormat.bring(fresh, Ontology.standard(), file);
        Dossier dossier = dossier();
        assertThat(dossier.relations()).hasSize(31).allSatisfy(r -> assertThat(r.standing()).isEqualTo(Standing.PROPOSED));
        assertThat(dossier.entities()).extracting(e -> dossier.caption(e.id())).contains("Glocom", "Pan Systems Pyongyang");
        assertThat(dossier.entities()).extracting(Entity::schema).contains("PublicBody", "Address", "Company");
        assertThat(dossier.statements()).anyMatch(s -> s.value().contains("延边银星网络科技有限公司"));
    }

    @Test
    void whatANodeSaysInWordsOfItsOwnIsKeptAsANoteAndListed() throws IOException {
        Outcome outcome = bring("notes.graphml", """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="mood" attr.type="string"/>
            <key id="d1" for="node" attr.name="kind" attr.type="string"/>
            <graph edgedefault="directed"><node id="a"><data key="d0">grim</data><data key="d1">Wizard</data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>
            """);
        assertThat(outcome.lost()).extracting(Loss::object, Loss::field).contains(org.assertj.core.groups.Tuple.tuple("a", "mood"));
        assertThat(dossier().statements()).anyMatch(s -> s.value().equals("mood: grim"));
        assertThat(dossier().entities()).extracting(Entity::schema).containsOnly("LegalEntity");
        assertThat(dossier().relations()).singleElement().satisfies(r -> assertThat(r.entity().schema()).isEqualTo("UnknownLink"));
    }

    @Test
    void bringingAFileTwiceAddsNothingAndOneUndoTakesItAllBack() throws IOException {
        String graph = "graph [ node [ id 1 label \"Bank &#45824;&#46041;\" ] node [ id 2 label \"Quill & Co\" ] edge [ source 1 target 2 ] ]";
        bring("pair.gml", graph);
        List<Entity> once = fresh.all(Entity.class);
        bring("pair.gml", graph);
        assertThat(fresh.all(Entity.class)).isEqualTo(once).hasSize(3);
        assertThat(dossier().entities()).extracting(e -> dossier().caption(e.id())).containsExactly("Bank 대동", "Quill & Co");
        fresh.undo();
        assertThat(fresh.count(Entity.class)).isZero();
    }

    @Test
    void aFileThatWouldHaveOthersReadIsRefusedWhole() {
        assertThatThrownBy(() -> bring("trap.graphml", """
            <?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/hostname">]>
            <graphml><graph edgedefault="directed"><node id="a"><data key="d">&x;</data></node></graph></graphml>
            """)).isInstanceOf(UserProblem.class).hasMessageContaining("document type");
        assertThat(fresh.count(Entity.class)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken.graphml", "broken.gexf", "broken.gml", "broken.net", "broken.dgs"})
    void aBrokenFileIsNamedAndChangesNothing(String name) {
        assertThatThrownBy(() -> bring(name, "<graphml><node [[[ \"")).isInstanceOf(UserProblem.class).hasMessageContaining(name);
        assertThat(fresh.count(Entity.class)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ae", "ae ab a ># b"})
    void aFileThatEndsInTheMiddleOfALineIsNamedToo(String line) {
        assertThatThrownBy(() -> bring("cut.dgs", "DGS004\nt 0 0\nan a label:\"Orchid\"\nan b\n" + line)).isInstanceOf(UserProblem.class).hasMessageContaining("cut.dgs");
        assertThat(fresh.count(Entity.class)).isZero();
    }

    @Test
    void anUnknownEndingIsToldWithThoseThatCanBe() {
        assertThatThrownBy(() -> ExchangeFormat.export(fresh, Ontology.standard(), folder.resolve("case.docx"))).isInstanceOf(UserProblem.class).hasMessageContaining("graphml");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a.net|*Vertices 2\n1 \"Quill\" 0.1 0.2\n2 \"Heron\"\n*EDGES\n1 2 3 l \"owns\"",
        "b.net|*vertices 2\n% a comment\n1 Quill\n2 Heron\n*Arcslist\n1 2",
        "c.net|*vertices 2 1\n1 Quill\n2 Heron\n*matrix\n1",
        "a.gml|# a comment\nCreator \"me\" graph\n[ directed 1 node [ id 1 label \"Quill\" graphics [ w 1 ] ] node [ id 2 label \"Heron\" ] edge [ source 1 target 2 weight -3.7e+2 ] ]",
        "a.gexf|<gexf version=\"1.3\"><meta><strange/></meta><graph><nodes><node id=\"1\" label=\"Quill\"><attvalues><attvalue for=\"undeclared\" value=\"x\"/></attvalues></node><node id=\"2\" label=\"Heron\"/></nodes><edges><edge source=\"1\" target=\"2\"/></edges></graph></gexf>"})
    void graphsOfOtherProgramsAreReadAsTheyWriteThem(String file) throws IOException {
        bring(file.substring(0, file.indexOf('|')), file.substring(file.indexOf('|') + 1));
        assertThat(dossier().entities()).extracting(e -> dossier().caption(e.id())).containsExactly("Quill", "Heron");
        assertThat(dossier().relations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.net|*vertices 2\n*arcs\n1 9|3: ", "a.gml|graph [\nnode [ id 1 ]\nedge [ source 1 ] ]|3: ", "b.gml|graph [\nnode [ id \"1 ]|2: ", "a.gexf|<gexf>\n<graph><nodes>\n<node/>|3:"})
    void whereAGraphIsBrokenIsTold(String file) {
        String[] parts = file.split("\\|");
        assertThatThrownBy(() -> bring(parts[0], parts[1])).isInstanceOf(UserProblem.class).hasMessageContaining(parts[2]);
        assertThat(fresh.count(Entity.class)).isZero();
    }
}
