package org.ibidem.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Standing;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts and bundles of Maltego, i2, STIX and Aleph. */
@Tag("slow")
class OtherChartsTest {
    private final Ontology ontology = Ontology.standard();
    @TempDir Path folder;
    private Desk desk;
    private Case open;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        open = desk.fresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Outcome bring(String name, String text) throws IOException {
        return ExchangeFormat.bring(open, ontology, desk.file(name, text));
    }

    private Path maltego(String name, String graph) throws IOException {
        try (OutputStream out = Files.newOutputStream(desk.file(name)); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("Graphs/Graph1.graphml"));
            zip.write(graph.getBytes(StandardCharsets.UTF_8));
        }
        return desk.file(name);
    }

    private List<String> names() {
        Dossier dossier = Dossier.of(open, ontology);
        return dossier.entities().stream().map(e -> e.schema() + " " + dossier.caption(e.id())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mtgx", "anx", "stix.json"})
    void aCaseComesBackFromItsChartAsProposals(String ending) throws IOException {
        Path file = desk.file("sample." + ending);
        Path table = desk.file("before.csv");
        Case sample = desk.sample();
        assertThat(ExchangeFormat.export(sample, ontology, file).lost()).extracting(Loss::field).contains("citation", "claimType");
        assertThat(ExchangeFormat.bring(open, ontology, file).lost()).isEmpty();
        ExchangeFormat.export(sample, ontology, table);
        ExchangeFormat.export(open, ontology, desk.file("after.csv"));
        assertThat(desk.file("after.csv")).hasSameTextualContentAs(table);
        assertThat(Dossier.of(open, ontology).relations()).hasSize(31).allSatisfy(r -> assertThat(r.standing()).isEqualTo(Standing.PROPOSED));
        long head = open.head().sequence();
        ExchangeFormat.bring(open, ontology, file);
        assertThat(open.head().sequence()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mtgx", "anx", "stix.json"})
    void wordsThatBreakWritersSurvive(String ending) {
        Path file = desk.file("hostile." + ending);
        ExchangeFormat.export(desk.saying(Desk.HOSTILE), ontology, file);
        ExchangeFormat.bring(open, ontology, file);
        Desk.assertSaid(open, "alias", Desk.HOSTILE);
        Desk.assertSaid(open, "role", Desk.HOSTILE);
    }

    @Test
    void aBundleSaysWhatEachObjectIsAndHowItIsToBeHandled() throws IOException {
        Path file = desk.file("two.stix.json");
        ExchangeFormat.export(desk.saying(List.of("Alpha")), ontology, file);
        JsonNode objects = new ObjectMapper().readTree(file.toFile()).path("objects");
        assertThat(objects).hasSize(3).allSatisfy(o -> assertThat(o.path("object_marking_refs").get(0).asText()).startsWith("marking-definition--55d920b0"));
        assertThat(objects.get(0).path("identity_class").asText()).isEqualTo("organization");
        assertThat(objects.get(2).path("relationship_type").asText()).isEqualTo("ownership");
        assertThat(objects.get(2).path("source_ref").asText()).isEqualTo(objects.get(1).path("id").asText());
    }

    @Test
    void objectsOfAnothersBundleBecomeThingsAndTheRestNotes() throws IOException {
        Outcome outcome = bring("threat.json", """
            {"type":"bundle","id":"bundle--1","objects":[
            {"type":"identity","id":"identity--1","identity_class":"individual","name":"Quill","aliases":["Q"]},
            {"type":"domain-name","id":"domain-name--1","value":"example.org"},
            {"type":"malware","id":"malware--1","name":"Worm","is_family":true},
            {"type":"relationship","id":"relationship--1","relationship_type":"uses","source_ref":"identity--1","target_ref":"domain-name--1"}]}""");
        assertThat(names()).containsExactly("Person Quill", "Domain example.org", "LegalEntity Worm");
        assertThat(Dossier.of(open, ontology).relations()).singleElement().satisfies(r -> assertThat(r.label()).isEqualTo("uses"));
        assertThat(open.all(Statement.class)).extracting(Statement::property, Statement::value).contains(tuple("alias", "Q"), tuple("domainName", "example.org"), tuple("notes", "is_family: true"), tuple("notes", "kind: malware"));
        assertThat(outcome.lost()).extracting(Loss::object, Loss::field).contains(tuple("malware--1", "schema"), tuple("malware--1", "is_family"));
    }

    @Test
    void aGraphOfMaltegosOwnIsRead() throws IOException {
        ExchangeFormat.bring(open, ontology, maltego("own.mtgx", """
            <?xml version="1.1" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:mtg="http://maltego.paterva.com/xml/mtgx"><graph edgedefault="directed">
            <node id="n0"><data key="d0"><mtg:MaltegoEntity type="maltego.Person"><mtg:Properties displayValue="person.fullname" value="person.fullname"><mtg:Property name="person.fullname"><mtg:Value>Quill&#x7;</mtg:Value></mtg:Property>
            <mtg:Property name="person.lastname"><mtg:Value>Q</mtg:Value></mtg:Property></mtg:Properties></mtg:MaltegoEntity></data></node>
            <node id="n1"><data key="d0"><mtg:MaltegoEntity type="maltego.EmailAddress"><mtg:Properties value="email"><mtg:Property name="email"><mtg:Value>q@example.org</mtg:Value></mtg:Property></mtg:Properties></mtg:MaltegoEntity></data></node>
            <edge id="e0" source="n0" target="n1"><data key="d1"><mtg:MaltegoLink type="maltego.link.manual-link"><mtg:Properties><mtg:Property name="maltego.link.manual.type"><mtg:Value>writes from</mtg:Value></mtg:Property></mtg:Properties></mtg:MaltegoLink></data></edge>
            </graph></graphml>"""));
        assertThat(names()).containsExactly("Person Quill\u0007", "EmailAddress q@example.org");
        assertThat(open.all(Statement.class)).extracting(Statement::value).contains("Q");
        assertThat(Dossier.of(open, ontology).relations()).singleElement().satisfies(r -> assertThat(r.label()).isEqualTo("writes from"));
    }

    @Test
    void theClosedFormatIsRefusedByName() {
        assertThatThrownBy(() -> bring("x.mtgl", "PK")).isInstanceOf(UserProblem.class).hasMessageContaining(".mtgl").hasMessageContaining(".mtgx");
    }

    @Test
    void aChartOfI2sOwnIsReadByNamesAndByReferences() throws IOException {
        bring("own.anx", """
            <Chart><AttributeClassCollection><AttributeClass Id="a1" Name="birthDate"/></AttributeClassCollection><EntityTypeCollection><EntityType Id="t1" Name="Person"/></EntityTypeCollection>
            <ChartItemCollection><ChartItem Label="Quill"><AttributeCollection><Attribute AttributeClassReference="a1" Value="1970"/></AttributeCollection>
            <End><Entity EntityId="1" Identity="Quill"><Icon><IconStyle EntityTypeReference="t1"/></Icon></Entity></End></ChartItem>
            <ChartItem Label="Main St"><End><Entity EntityId="2"><Icon><IconStyle Type="Location"/></Icon></Entity></End></ChartItem>
            <ChartItem Label="lives at"><Link End1Id="1" End2Id="2"><LinkStyle Type="Link"/></Link></ChartItem></ChartItemCollection></Chart>""");
        assertThat(names()).containsExactly("Person Quill", "Address Main St");
        assertThat(open.all(Statement.class)).extracting(Statement::property, Statement::value).contains(tuple("birthDate", "1970"));
        assertThat(Dossier.of(open, ontology).relations()).singleElement().satisfies(r -> assertThat(r.label()).isEqualTo("lives at"));
    }

    @Test
    void aDiagramOfAlephIsRead() throws IOException {
        Outcome outcome = bring("family.vis", """
            {"layout":{"entities":[{"id":"a","schema":"Person","properties":{"name":["Quill"]}},
            {"id":"f","schema":"Family","properties":{"person":[{"id":"a","schema":"Person","properties":{"name":["Quill"]}}],"relative":[{"id":"b","schema":"Person","properties":{"name":["Heron"]}}],"relationship":["sister"]}}],"vertices":[]}}""");
        assertThat(names()).containsExactlyInAnyOrder("Person Quill", "Person Heron");
        assertThat(Dossier.of(open, ontology).relations()).singleElement().satisfies(r -> assertThat(r.label()).isEqualTo("sister"));
        assertThat(outcome.lost()).extracting(Loss::field).containsExactly("layout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.mtgx", "x.anx", "x.stix.json", "x.vis", "x.json"})
    void aBrokenFileIsNamedAndChangesNothing(String name) {
        assertThatThrownBy(() -> bring(name, "{\"layout\": <Chart><Link")).isInstanceOf(UserProblem.class).hasMessageContaining(name);
        assertThat(open.count(Entity.class)).isZero();
    }

    @Test
    void aDocumentTypeIsRefusedAndABreakIsToldWithItsLine() throws IOException {
        String trap = "<!DOCTYPE Chart [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Chart>&x;</Chart>";
        assertThatThrownBy(() -> bring("trap.anx", trap)).isInstanceOf(UserProblem.class).hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> ExchangeFormat.bring(open, ontology, maltego("trap.mtgx", trap))).isInstanceOf(UserProblem.class).hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> bring("cut.anx", "<Chart>\n<ChartItemCollection>\n<ChartItem")).hasMessageContaining("3:");
        assertThatThrownBy(() -> bring("cut.stix.json", "{\"type\":\"bundle\",\n\"objects\":[\n{\"type\":")).hasMessageContaining("3:");
    }

    @Test
    void whatIsNotedOnAnEntityOfMaltegoComesAlong() throws IOException {
        Path file = maltego("notes.mtgx", """
            <graphml xmlns:mtg="http://maltego.paterva.com/xml/mtgx"><graph><node id="n0"><data key="d4"><mtg:MaltegoEntity type="maltego.Person"><mtg:Properties value="person.fullname">
            <mtg:Property name="person.fullname"><mtg:Value>Kim Chang Hyok</mtg:Value></mtg:Property><mtg:Property name="aliases" type="string[]"><mtg:Value>James Kim</mtg:Value><mtg:Value>Jim Kim</mtg:Value></mtg:Property></mtg:Properties>
            <mtg:Notes show="true"><![CDATA[Seen in Kuala Lumpur]]></mtg:Notes><mtg:DisplayInformation><mtg:Label name="Info" type="text/html"><![CDATA[<b>director</b>]]></mtg:Label></mtg:DisplayInformation>
            </mtg:MaltegoEntity></data></node></graph></graphml>""");
        ExchangeFormat.bring(open, ontology, file);
        assertThat(open.all(Statement.class)).extracting(Statement::property, Statement::value)
            .contains(tuple("name", "Kim Chang Hyok"), tuple("alias", "James Kim"), tuple("alias", "Jim Kim"), tuple("notes", "Seen in Kuala Lumpur"), tuple("notes", "Info: <b>director</b>"));
    }

    @Test
    void theCardsAndTheIdentityOfAnEntityOfI2ComeAlong() throws IOException {
        bring("cards.anx", """
            <Chart><ChartItemCollection><ChartItem Label="Kim"><CardCollection><Card Summary="Seen in KL" Text="at the office" SourceReference="doc 1"/><Card Summary="Left"/></CardCollection>
            <End><Entity EntityId="e1" Identity="Kim Su Gwang"><Icon><IconStyle Type="Person"/></Icon></Entity></End></ChartItem></ChartItemCollection></Chart>""");
        assertThat(open.all(Statement.class)).extracting(Statement::value).contains("Kim", "identity: Kim Su Gwang", "Seen in KL", "Left", "text: at the office", "sourceReference: doc 1");
    }

    @Test
    void howSureALinkOfI2IsComesAlongAndWhatIsOnlyDrawnIsListed() throws IOException {
        Outcome outcome = ExchangeFormat.bring(open, ontology, Files.writeString(folder.resolve("sure.anx"), """
            <Chart><StrengthCollection><Strength Id="s" Name="Unconfirmed"/></StrengthCollection><ChartItemCollection><ChartItem Label="Kim"><End><Entity EntityId="1"/></End></ChartItem><ChartItem Label="Glocom"><End><Entity EntityId="2"/></End></ChartItem>
            <ChartItem Label="runs"><Link End1Id="1" End2Id="2"><LinkStyle StrengthReference="s"/></Link></ChartItem><ChartItem Label="Ask the port"><TextBlock/></ChartItem></ChartItemCollection></Chart>"""));
        assertThat(open.all(Statement.class)).extracting(Statement::value).contains("strength: Unconfirmed");
        assertThat(outcome.lost()).anyMatch(l -> l.why().endsWith("Ask the port"));
    }

    @Test
    void aSightingOfStixIsALink() throws IOException {
        bring("seen.stix.json", """
            {"type":"bundle","id":"bundle--1","objects":[{"type":"identity","id":"identity--1","name":"Desk"},{"type":"threat-actor","id":"threat-actor--2","name":"Lazarus"},
            {"type":"sighting","id":"sighting--3","sighting_of_ref":"threat-actor--2","where_sighted_refs":["identity--1"],"count":3}]}""");
        assertThat(Dossier.of(open, ontology).relations()).singleElement().satisfies(r -> assertThat(Dossier.of(open, ontology).caption(r.target())).isEqualTo("Lazarus"));
        assertThat(open.all(Statement.class)).extracting(Statement::value).contains("count: 3");
    }

    @Test
    void aRelationshipOfStixWithoutAnEndIsListedAndAllElseKept() throws IOException {
        Outcome half = bring("half.stix.json", """
            {"type":"bundle","objects":[{"type":"identity","id":"identity--1","name":"Desk","identity_class":"organization"},
            {"type":"relationship","id":"relationship--2","relationship_type":"uses","source_ref":"identity--1"}]}""");
        assertThat(names()).containsExactly("Organization Desk");
        assertThat(half.lost()).singleElement().satisfies(l -> assertThat(l).extracting(Loss::object, Loss::field).containsExactly("relationship--2", "target_ref"))
            .satisfies(l -> assertThat(l.why()).contains("line 2"));
    }

    @Test
    void markingsOfStixAreNoEntitiesButSayOfOthersHowTheyAreHandled() throws IOException {
        Outcome marked = bring("marked.stix.json", """
            {"type":"bundle","objects":[{"type":"identity","id":"identity--1","name":"Desk","identity_class":"organization",
            "object_marking_refs":["marking-definition--5","marking-definition--f88d31f6-486f-44da-b317-01333bde0b82"]},
            {"type":"marking-definition","id":"marking-definition--5","definition_type":"statement","definition":{"statement":"Desk only"}},
            {"type":"extension-definition","id":"extension-definition--6","name":"Ext"}]}""");
        assertThat(names()).containsExactly("Organization Desk");
        assertThat(open.all(Statement.class)).extracting(Statement::value).contains("object_marking_refs: Desk only", "object_marking_refs: TLP:AMBER");
        assertThat(marked.lost()).extracting(Loss::object).contains("marking-definition--5", "extension-definition--6");
        assertThat(marked.lost()).filteredOn(l -> l.object().contains("-definition--")).filteredOn(l -> l.why().contains("as a note")).extracting(Loss::object).as("of others nothing is kept").containsExactly("marking-definition--5");
    }

    @Test
    void anObjectOfStixWithoutANameIsCalledByWhatItHas() throws IOException {
        bring("account.stix.json", """
            {"type":"bundle","id":"bundle--1","objects":[{"type":"user-account","id":"user-account--1","user_id":"1001","account_login":"jdoe"},
            {"type":"email-message","id":"email-message--1","is_multipart":false,"subject":"Invoice"}]}""");
        assertThat(names()).containsExactly("UserAccount jdoe", "LegalEntity Invoice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chart.anb|Analyst", "net.dl|UCINET", "net.lgl|Large Graph", "all.paj|Pajek", "old.xls|.xlsx", "table.ods|.xlsx", "drawing.dot|Graphviz", "other.json|JSON", "photo.jpg|graphml"})
    void aFormatThatIsNotReadIsRefusedByName(String file) {
        String[] parts = file.split("\\|");
        assertThatThrownBy(() -> bring(parts[0], "{\"rows\":[]}")).isInstanceOf(UserProblem.class).hasMessageContaining(parts[0]).hasMessageContaining(parts[1]);
        assertThat(open.count(Entity.class)).isZero();
    }
}
