package org.ibidem.exchange.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ibidem.ShadowSector;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Standing;
import org.ibidem.exchange.Desk;
import org.ibidem.exchange.ExchangeFormat;
import org.ibidem.exchange.Loss;
import org.ibidem.exchange.Outcome;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
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

    @Test
    void aGraphInGmlSaysThatItsLinksLeadSomewhereAndThatTwoThingsMayHaveSeveral() throws IOException {
        Path file = folder.resolve("out.gml");
        try (Case sample = ShadowSector.open(folder.resolve("Sample.case"), here)) {
            ExchangeFormat.export(sample, Ontology.standard(), file);
        }
        assertThat(Files.readString(file)).startsWith("graph [\n\tdirected 1\n\tmultigraph 1\n\tnode [").contains("directed \"false\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf", "gml", "dgs"})
    void aCaseGoesOutAndComesBackAsProposalsUnderItsNames(String ending) {
        Path file = folder.resolve("sample." + ending);
        try (Case sample = ShadowSector.open(folder.resolve("Sample.case"), here)) {
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

    private List<String> said() {
        return dossier().statements().stream().map(s -> s.property() + "=" + s.value()).toList();
    }

    @Test
    void whatIsSaidSeveralTimesComesBackAsOften() throws IOException {
        List<String> words = List.of("Alpha; Beta", "Gamma;; Delta", "Epsilon", ";", "a; ", "김정남; 金正男");
        try (Desk desk = new Desk(folder.resolve("desk"))) {
            Files.createDirectories(folder.resolve("desk"));
            Case saying = desk.saying(words);
            for (String ending : List.of("graphml", "gexf", "gml", "dgs")) {
                Path file = desk.file("words." + ending);
                ExchangeFormat.export(saying, Ontology.standard(), file);
                Case back = desk.fresh();
                ExchangeFormat.bring(back, Ontology.standard(), file);
                Desk.assertSaid(back, "alias", words);
                Desk.assertSaid(back, "role", words);
                Desk.assertSaid(back, "name", List.of("Acme", "Quill"));
            }
        }
    }

    @Test
    void gexfKeepsDefaultsWeightsTimesAndRepeatedValues() throws IOException {
        bring("rich.gexf", """
            <gexf version="1.2"><graph defaultedgetype="directed" mode="dynamic"><attributes class="node"><attribute id="0" title="country" type="string"><default>my</default></attribute>
            <attribute id="1" title="alias" type="string"/></attributes><nodes><node id="a" label="Quill"><nodes><node id="c" label="Wren" pid="a"/></nodes>
            <attvalues><attvalue for="1" value="Q1" start="2009"/><attvalue for="1" value="Q2"/></attvalues></node><node id="b" label="Heron"><attvalues><attvalue for="0" value="kp"/></attvalues></node></nodes>
            <edges><edge id="e" source="a" target="b" weight="2.5" start="2009-03-01" end="2011"/></edges></graph></gexf>""");
        assertThat(dossier().entities()).extracting(e -> dossier().caption(e.id())).containsExactly("Quill", "Wren", "Heron");
        assertThat(said()).contains("country=my", "country=kp", "alias=Q1", "alias=Q2", "startDate=2009-03-01", "endDate=2011").anyMatch(s -> s.endsWith("=weight: 2.5")).anyMatch(s -> s.endsWith("=pid: a"));
    }

    @Test
    void graphMlOfYEdIsReadWithItsLabelsAndOfNeo4jWithItsKinds() throws IOException {
        bring("yed.graphml", """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"><key id="d6" for="node" yfiles.type="nodegraphics"/><key id="d9" for="edge" yfiles.type="edgegraphics"/>
            <graph edgedefault="directed"><node id="n0"><data key="d6"><y:ShapeNode><y:Geometry height="30.0" x="1" y="2"/><y:NodeLabel alignment="center">Quill<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel></y:ShapeNode></data></node>
            <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Heron</y:NodeLabel></y:ShapeNode></data></node>
            <edge id="e0" source="n0" target="n1"><data key="d9"><y:PolyLineEdge><y:EdgeLabel>director</y:EdgeLabel></y:PolyLineEdge></data></edge></graph></graphml>""");
        bring("neo.graphml", """
            <graphml><key id="labels" for="node" attr.name="labels"/><key id="name" for="node" attr.name="name"/><graph edgedefault="directed">
            <node id="n7" labels=":Company"><data key="labels">:Company</data><data key="name">Corvus</data></node><node id="n8" labels=":Person"><data key="Name">Wren</data></node><edge id="e7" source="n8" target="n7" label="OWNS"><data key="label">OWNS</data></edge></graph></graphml>""");
        assertThat(dossier().entities()).extracting(e -> e.schema() + " " + dossier().caption(e.id())).containsExactly("LegalEntity Quill", "LegalEntity Heron", "Company Corvus", "Person Wren");
        assertThat(dossier().relations()).extracting(r -> r.label()).containsExactly("director", "OWNS");
    }

    @Test
    void aSecondNameIsNotLost() throws IOException {
        bring("two.graphml", "<graphml><graph edgedefault=\"directed\"><node id=\"a\"><data key=\"label\">Q.</data><data key=\"name\">Quill</data><data key=\"sources\">3</data></node></graph></graphml>");
        assertThat(said()).contains("name=Q.", "name=Quill").anyMatch(s -> s.endsWith("=sources: 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "x-windows-949"})
    void aGraphIsReadInWhateverEncodingItIsWritten(String charset) throws IOException {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        String many = "조선광업개발무역회사 단천상업은행 대동신용은행 동방은행 ";
        Files.write(folder.resolve("k.net"), (mark + "*Vertices 2\r\n1 \"김정남\"\r\n2 \"" + many + "\"\r\n*Arcs :1 \"owns\"\r\n1 2 1\r\n").getBytes(Charset.forName(charset)));
        Files.write(folder.resolve("k.gml"), (mark + "graph [ node [ id 1 label \"김정은\" ] node [ id 2 label \"" + many + "2\" ] ]").getBytes(Charset.forName(charset)));
        for (String name : List.of("k.net", "k.gml")) {
            Outcome outcome = ExchangeFormat.bring(fresh, Ontology.standard(), folder.resolve(name));
            assertThat(outcome.lost().stream().anyMatch(l -> l.field().equals("encoding"))).isEqualTo(!charset.startsWith("UTF"));
        }
        assertThat(dossier().entities()).extracting(e -> dossier().caption(e.id())).contains("김정남", "김정은");
        assertThat(dossier().relations()).extracting(r -> r.label()).containsExactly("owns");
    }

    @Test
    void xmlWithAMarkIsReadAndXmlThatIsNotWrittenAsItSaysIsRefusedWithItsLine() throws IOException {
        String gexf = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf><graph><nodes>\n<node id=\"1\" label=\"Café\"/></nodes></graph></gexf>";
        Files.writeString(folder.resolve("mark.gexf"), "\uFEFF" + gexf);
        ExchangeFormat.bring(fresh, Ontology.standard(), folder.resolve("mark.gexf"));
        assertThat(dossier().entities()).extracting(e -> dossier().caption(e.id())).containsExactly("Café");
        Files.write(folder.resolve("lies.gexf"), gexf.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ExchangeFormat.bring(fresh, Ontology.standard(), folder.resolve("lies.gexf"))).isInstanceOf(UserProblem.class).hasMessageContaining("line 3");
    }

    @Test
    void gmlOfOtherProgramsSaysThingsTwiceAndDraws() throws IOException {
        bring("nx.gml", "graph [ node [ ID 0 Label \"Quill\" alias \"Q1\" alias \"Q2\" graphics [ x 1.0 type \"oval\" ] LabelGraphics [ text \"Quill\" ] ] ]");
        assertThat(said()).containsExactlyInAnyOrder("name=Quill", "alias=Q1", "alias=Q2");
    }

    @Test
    void graphsInNodesPortsAndLinksOfManyEndsLoseNothingTheySay() throws IOException {
        bring("groups.graphml", """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="l" for="all" attr.name="label"/><graph edgedefault="directed">
            <node id="g"><data key="l">Shells</data><graph edgedefault="directed"><node id="g::a"><data key="l">Quill</data><port name="p"><data key="l">North</data></port></node></graph></node>
            <node id="b"><data key="l">Heron</data></node><node id="c"><data key="l">Wren</data></node>
            <hyperedge id="h"><endpoint node="b"/><endpoint node="c"/><data key="l">meeting</data><data key="l"/><data key="place">Dandong</data><data key="place">Shenyang</data><endpoint node="g::a"/></hyperedge></graph></graphml>""");
        assertThat(dossier().entities()).extracting(e -> dossier().caption(e.id())).containsExactly("Shells", "Quill", "Heron", "Wren");
        assertThat(dossier().relations()).extracting(r -> r.label()).containsExactly("meeting", "meeting");
        assertThat(said()).contains("notes=group: g", "notes=port.label: North");
        assertThat(said().stream().filter(s -> s.endsWith("place: Dandong") || s.endsWith("place: Shenyang"))).hasSize(4);
    }

    @Test
    void gexfKeepsSpellsParentsAndTheTimeOfAValue() throws IOException {
        bring("spells.gexf", """
            <gexf version="1.2"><graph mode="dynamic" timeformat="date"><attributes class="node" mode="dynamic"><attribute id="0" title="degree"/></attributes><nodes>
            <node id="a" label="Quill"><spells><spell start="2009-03-01" end="2009-10-01"/><spell start="2011-01-01"/></spells><attvalues><attvalue for="0" value="2" start="2009-06-01"/></attvalues>
            <nodes><node id="b" label="Heron"/></nodes></node><node id="c" label="Wren"><parents><parent for="a"/><parent for="b"/></parents></node></nodes></graph></gexf>""");
        assertThat(said()).contains("notes=startDate: 2009-03-01", "notes=startDate: 2011-01-01", "notes=endDate: 2009-10-01", "notes=degree: 2", "notes=degree 2009-06-01/..: 2");
        assertThat(said().stream().filter(s -> s.equals("notes=pid: a"))).hasSize(2);
        assertThat(said()).contains("notes=pid: b");
    }

    @Test
    void whatAGraphFileSaysOfTheWholeIsListed() throws IOException {
        assertThat(bring("whole.graphml", "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"><key id=\"d\" for=\"graph\" attr.name=\"Description\"/><graph edgedefault=\"directed\"><data key=\"d\">Draft 3</data><node id=\"a\"/></graph></graphml>").lost())
            .singleElement().satisfies(l -> assertThat(l.field() + " " + l.why()).startsWith("Description").endsWith("Draft 3"));
        assertThat(bring("whole.gexf", "<gexf version=\"1.2\"><meta><creator>Gephi 0.10</creator><keywords>money</keywords><description>A web of firms</description></meta><graph><nodes><node id=\"a\"/><node id=\"b\"/></nodes>"
            + "<edges><edge source=\"a\" target=\"b\" type=\"mutual\"/></edges></graph></gexf>").lost()).extracting(Loss::field).containsExactlyInAnyOrder("keywords", "description", "direction");
        assertThat(bring("whole.gml", "Creator \"yFiles\" graph [ hierarchic 1 directed 1 label \"Radios\" node [ id 1 ] ]").lost()).extracting(Loss::field).containsExactly("label");
    }

    @Test
    void aGraphThatIsWrittenHasLinksOfOneSortAndItsHeadSaysWhich() throws IOException {
        bring("kin.ftm.json", "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Quill\"]}}\n{\"id\":\"b\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Heron\"]}}\n"
            + "{\"id\":\"k\",\"schema\":\"UnknownLink\",\"properties\":{\"subject\":[\"a\"],\"object\":[\"b\"]}}\n");
        assertThat(written("graphml")).contains("edgedefault=\"undirected\"", "directed=\"false\"");
        bring("owns.ftm.json", "{\"id\":\"o\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"a\"],\"asset\":[\"b\"]}}\n{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{}}\n{\"id\":\"b\",\"schema\":\"Company\",\"properties\":{}}\n");
        assertThat(written("graphml")).contains("edgedefault=\"directed\"").doesNotContain("directed=\"false\"").contains("attr.name=\"directed\"");
        assertThat(written("gexf")).contains("defaultedgetype=\"directed\"").doesNotContain("type=\"undirected\"");
        assertThat(bring("back.graphml", written("graphml")).lost()).isEmpty();
    }

    private String written(String ending) throws IOException {
        Path file = folder.resolve("written." + ending);
        ExchangeFormat.export(fresh, Ontology.standard(), file);
        return Files.readString(file);
    }

    @Test
    void aFileThatIsNotThereIsToldFromABrokenOne() {
        for (String name : List.of("none.graphml", "none.anx", "none.json")) {
            assertThatThrownBy(() -> ExchangeFormat.bring(fresh, Ontology.standard(), folder.resolve(name))).isInstanceOf(UserProblem.class).hasMessageContaining("Check that it is there");
        }
    }

    @Test
    void signsInGmlMayBeGivenInHexadecimal() throws IOException {
        bring("hex.gml", "graph [ node [ id 1 label \"&#xAE40; &quot;Jim&quot;\" ] ]");
        assertThat(said()).containsExactly("name=김 \"Jim\"");
    }

    @Test
    void quotationMarksInALabelOfPajekAreDoubled() throws IOException {
        bring("q.net", "*Vertices 1\n1 \"Glocom \"\"Sdn\"\" Bhd\" 0.1 0.2");
        assertThat(said()).containsExactly("name=Glocom \"Sdn\" Bhd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*Vertices 3\n*Matrix\n0 1 0\n1 0 0|4: 2 of 3 rows", "*Vertices 3\n*Matrix\n0 1\n|3: 2 of 3 columns", "*Vertices 3 1\n*Matrix\n0 1 1\n0 1 2\n*Edges\n1 2|5: 2 of 1 rows"})
    void aMatrixThatWasCutIsRefusedWithItsLine(String file) {
        String[] parts = file.split("\\|");
        assertThatThrownBy(() -> bring("cut.net", parts[0])).isInstanceOf(UserProblem.class).hasMessageContaining(parts[1]);
        assertThat(fresh.count(Entity.class)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'nodes':[{'id':7,'label':'Quill','x':1,'data':{'properties':{'name':'Quill','country':'my'},'categories':{'0':'Company'}}},{'id':8,'label':'Heron'}],'edges':[{'id':7,'source':7,'target':8,'data':{'properties':{},'type':'owns'}}]}",
        "{'directed':true,'multigraph':false,'graph':{},'nodes':[{'id':'a','name':'Quill','country':'my','type':'Company'},{'id':'b','name':'Heron'}],'links':[{'source':'a','target':'b','relation':'owns'}]}",
        "{'elements':{'nodes':[{'data':{'id':'a','name':'Quill','type':'Company','country':['my']},'position':{'x':1}},{'data':{'id':'b','name':'Heron'}}],'edges':[{'data':{'source':'a','target':'b','interaction':'owns'}}]}}",
        "{'graph':{'nodes':{'a':{'label':'Quill','metadata':{'country':'my','type':'Company'}},'b':{'label':'Heron'}},'edges':[{'source':'a','target':'b','relation':'owns'}]}}",
        "{'nodes':[{'name':'Quill','type':'Company','country':'my'},{'name':'Heron'}],'links':[{'source':0,'target':1,'label':'owns'}]}",
        "{'layout':{'name':'preset'},'elements':[{'group':'nodes','data':{'id':'a','name':'Quill','type':'Company','country':'my'}},{'data':{'id':'b','name':'Heron'}},{'data':{'source':'a','target':'b','interaction':'owns'}}]}",
        "[{'data':{'id':'a','name':'Quill','type':'Company','country':'my'}},{'data':{'id':'b','name':'Heron'}},{'data':{'source':'a','target':'b','interaction':'owns'}}]"})
    void graphsInJsonAreReadAsTheyAreWritten(String json) throws IOException {
        Outcome outcome = bring("graph.json", json.replace('\'', '"'));
        assertThat(outcome.lost()).isEmpty();
        assertThat(dossier().entities()).extracting(e -> e.schema() + " " + dossier().caption(e.id())).containsExactly("Company Quill", "LegalEntity Heron");
        assertThat(dossier().relations()).singleElement().satisfies(r -> assertThat(r.label()).isEqualTo("owns"));
        assertThat(said()).contains("country=my");
    }

    @Test
    void severalGraphsInOneFileKeepTheirNodesApart() throws IOException {
        bring("graphs.json", "{\"graphs\":[{\"id\":\"2019\",\"nodes\":{\"a\":{\"label\":\"Quill\"}}},{\"nodes\":{\"a\":{\"label\":\"Heron\"},\"b\":{\"label\":\"Wren\"}},\"edges\":[{\"source\":\"a\",\"target\":\"b\"}]}]}");
        assertThat(dossier().entities()).extracting(e -> dossier().caption(e.id())).containsExactly("Quill", "Heron", "Wren");
        assertThat(dossier().relations()).singleElement().satisfies(r -> assertThat(dossier().caption(r.source())).isEqualTo("Heron"));
    }

    @Test
    void linksOfManyEndsInJsonBecomeLinksOfTheFirstToEachOther() throws IOException {
        String graph = "{\"graph\":{\"nodes\":{\"a\":{\"label\":\"Quill\"},\"b\":{\"label\":\"Heron\"},\"c\":{\"label\":\"Wren\"}},\"hyperedges\":[%s]}}";
        bring("many.json", graph.formatted("{\"nodes\":[\"a\",\"b\",\"c\"],\"relation\":\"met\",\"metadata\":{\"place\":\"Dandong\"}},{\"source\":[\"b\",\"c\"],\"target\":[\"a\"],\"relation\":\"pay\"}"));
        assertThat(dossier().relations()).extracting(r -> dossier().caption(r.source()) + " " + r.label() + " " + dossier().caption(r.target())).containsExactly("Quill met Heron", "Quill met Wren", "Heron pay Quill", "Wren pay Quill");
        assertThat(said().stream().filter(s -> s.endsWith("place: Dandong"))).hasSize(2);
        assertThatThrownBy(() -> bring("one.json", graph.formatted("{\"nodes\":[\"a\"]}"))).isInstanceOf(UserProblem.class).hasMessageContaining("link 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json|{'nodes':[{'id':'a'},{'id':'b'}],'links':[#{'source':'a','target':'b','label':'owns'}]}|{'source':'b','target':'a','label':'pays'},",
        "gml|graph [ node [ id 1 ] node [ id 2 ] # edge [ source 1 target 2 label \"owns\" ] ]|edge [ source 2 target 1 label \"pays\" ]",
        "net|*Vertices 2\n*Arcs\n#1 2 1 l owns|2 1 1 l pays\n"})
    void aLinkWithoutAnIdIsTheSameWhenTheFileComesBackWithMore(String parts) throws IOException {
        String[] part = parts.replace('\'', '"').split("\\|");
        bring("later." + part[0], part[1].replace("#", ""));
        bring("later." + part[0], part[1].replace("#", part[2]));
        assertThat(dossier().relations()).extracting(r -> r.label()).containsExactlyInAnyOrder("owns", "pays");
    }

    @Test
    void whatAGraphInJsonSaysOfItselfIsListed() throws IOException {
        Outcome jgf = bring("jgf.json", "{\"graph\":{\"label\":\"Radios\",\"directed\":false,\"type\":\"trade\",\"metadata\":{\"made by\":\"Ann\",\"none\":{}},\"nodes\":{\"a\":{\"label\":\"Quill\"}},\"edges\":[]}}");
        assertThat(jgf.lost()).extracting(Loss::field).contains("label", "directed", "type", "metadata.made by").doesNotContain("nodes", "metadata.none");
        assertThat(jgf.lost()).anyMatch(l -> l.field().equals("label") && l.why().contains("Radios"));
        Outcome networkx = bring("networkx.json", "{\"directed\":true,\"graph\":{\"name\":\"Ports\"},\"nodes\":[{\"id\":\"a\",\"name\":\"Quill\"}],\"links\":[]}");
        assertThat(networkx.lost()).extracting(Loss::field).containsExactly("graph.name");
        Outcome several = bring("several.json", "{\"title\":\"All\",\"graphs\":[{\"id\":\"one\",\"label\":\"First\",\"nodes\":{\"a\":{\"label\":\"Quill\"}}}]}");
        assertThat(several.lost()).extracting(l -> l.object() + " " + l.field()).contains(" title", "one label");
    }

    @Test
    void whatANodeInJsonSaysOfItselfIsNotTakenForItsDrawing() throws IOException {
        bring("said.json", "{\"nodes\":[{\"id\":1,\"label\":\"Quill\",\"x\":3,\"position\":\"director\",\"foaf:nick\":\"Q\",\"data\":{\"size\":\"large\",\"key\":\"K9\"}}]}");
        assertThat(said()).contains("notes=position: director", "notes=foaf:nick: Q", "notes=size: large", "notes=key: K9").doesNotContain("notes=x: 3");
    }

    @Test
    void aGraphInJsonThatIsBrokenIsRefused() {
        assertThatThrownBy(() -> bring("cut.json", "{\"nodes\":[{\"id\":1},\n{\"id\":")).isInstanceOf(UserProblem.class).hasMessageContaining("2:");
        assertThatThrownBy(() -> bring("half.json", "{\"nodes\":[{\"id\":1}],\"links\":[{\"source\":1}]}")).isInstanceOf(UserProblem.class).hasMessageContaining("link 1");
        assertThat(fresh.count(Entity.class)).isZero();
    }
}
