package org.ibidem.exchange.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.exchange.Loss;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.ExchangeFormat;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Adjudication;
import org.ibidem.model.Capture;
import org.ibidem.model.Citation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.HitMatch;
import org.ibidem.model.HitNews;
import org.ibidem.model.Ids;
import org.ibidem.model.ListHit;
import org.ibidem.model.ListedEntry;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Ref;
import org.ibidem.model.ScreeningRun;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.TextKind;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;
import org.ibidem.model.Verdict;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class FtmTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Ontology ontology = Ontology.standard();
    @TempDir Path temp;
    private Case open;

    @BeforeEach
    void newCase() {
        open = another("one");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Case another(String name) {
        return Case.create(temp.resolve(name + ".case"), name, Handling.AMBER, Installation.in(temp.resolve("home")));
    }

    private Outcome bring(String... lines) throws IOException {
        Path file = temp.resolve("in.ftm.json");
        Files.write(file, List.of(lines));
        return FtmImport.read(open, ontology, file);
    }

    private Map<String, JsonNode> sent(Case from) throws IOException {
        Path file = temp.resolve("out.ftm.json");
        FtmExport.write(from, ontology, file);
        Map<String, JsonNode> byId = new TreeMap<>();
        for (String line : Files.readAllLines(file)) byId.put(JSON.readTree(line).get("id").asText(), JSON.readTree(line));
        return byId;
    }

    @Test
    void foreignEntitiesBecomeProposalsWithARelationBetweenThem() throws IOException {
        Outcome outcome = bring("""
            {"id":"own-1","schema":"Ownership","properties":{"owner":["p-1"],"asset":["c-1"],"percentage":["51"]}}""", """
            {"id":"p-1","schema":"Person","caption":"Kim","properties":{"name":["Kim","김"],"birthDate":"1970"}}""", "", """
            {"id":"c-1","schema":"Company","properties":{"name":["Acme"]}}""");

        assertThat(outcome.lost()).isEmpty();
        Dossier dossier = Dossier.of(open, ontology);
        assertThat(dossier.relations()).singleElement().satisfies(relation -> {
            assertThat(dossier.caption(relation.source())).isEqualTo("Kim");
            assertThat(dossier.caption(relation.target())).isEqualTo("Acme");
            assertThat(relation.entity().ref()).hasToString("R-1");
        });
        assertThat(dossier.statements()).allSatisfy(s -> assertThat(s.status()).isEqualTo(StatementStatus.PROPOSED));
        assertThat(dossier.statements()).allSatisfy(s -> assertThat(s.reason()).contains("in.ftm.json"));
    }

    @Test
    void foreignIdsAndValuesGoOutAsTheyCame() throws IOException {
        bring("""
            {"id":"NK-1","schema":"Company","properties":{"name":["Acme","ACME 유한회사"],"parent":["NK-2"]}}""", """
            {"id":"NK-2","schema":"Company","properties":{"name":["Mother"]}}""");

        Map<String, JsonNode> lines = sent(open);

        assertThat(lines).containsOnlyKeys("NK-1", "NK-2");
        assertThat(lines.get("NK-1").get("properties")).isEqualTo(JSON.readTree("""
            {"name":["Acme","ACME 유한회사"],"parent":["NK-2"]}"""));
    }

    @Test
    void theSameFileBroughtTwiceAddsNothing() throws IOException {
        String line = """
            {"id":"NK-1","schema":"Company","properties":{"name":["Acme"]},"datasets":["a","b"]}""";
        bring(line);
        long before = open.head().sequence();
        bring(line);
        assertThat(open.head().sequence()).isEqualTo(before);
        assertThat(open.count(Entity.class)).isEqualTo(1);
    }

    @Test
    void whatDoesNotFitIsKeptAsANoteOrListed() throws IOException {
        Outcome outcome = bring("""
            {"id":"a","schema":"Company","properties":{"name":["Acme"],"colour":["red"],"parent":["gone"]},"datasets":["x"]}""", """
            {"id":"b","schema":"Spaceship","properties":{"name":["Enterprise"]}}""", """
            {"id":"c","schema":"Thing","properties":{"name":["?"]}}""", """
            {"op":"DEL","entity":{"id":"d"}}""");

        assertThat(outcome.lost()).extracting(Loss::object, Loss::field).containsExactlyInAnyOrder(
            tuple("a", "colour"), tuple("a", "parent"),
            tuple("a", "datasets"), tuple("b", "schema"),
            tuple("c", "schema"), tuple("d", "op"));
        assertThat(open.all(Statement.class)).filteredOn(s -> s.property().equals("notes")).extracting(Statement::value)
            .containsExactly("FollowTheMoney id: a", "colour: red", "parent: gone", "datasets: x");
        assertThat(open.count(Entity.class)).isEqualTo(1);
    }

    @Test
    void whatIsTakenAwayBringsNothingThatStandsInIt() throws IOException {
        bring("""
            {"op":"DEL","entity":{"id":"d","schema":"Company","properties":{"parent":[{"id":"e","schema":"Company","properties":{"name":["Acme"]}}]}}}""");
        assertThat(open.count(Entity.class)).isZero();
    }

    @Test
    void aBrokenLineIsNamedAndNothingIsChanged() {
        long before = open.head().sequence();
        String good = "{\"id\":\"a\",\"schema\":\"Company\",\"properties\":{}}";
        for (String bad : List.of("{\"id\":", "[1]", "{\"schema\":\"Company\"}", "{\"id\":\"x\"}",
            "{\"id\":\"x\",\"schema\":\"Company\",\"properties\":[]}", "{\"id\":\"x\",\"schema\":\"Company\",\"ibidem\":{\"statements\":[{}]}}",
            "{\"id\":\"x\",\"schema\":\"Company\",\"ibidem\":7}")) {
            assertThatExceptionOfType(UserProblem.class).as(bad).isThrownBy(() -> bring(good, bad))
                .withMessageContaining("in.ftm.json").withMessageContaining("2").extracting(UserProblem::key).isEqualTo("import.broken-line");
        }
        assertThatExceptionOfType(UserProblem.class).isThrownBy(() -> FtmImport.read(open, ontology, temp.resolve("none.json")));
        assertThat(open.head().sequence()).isEqualTo(before);
    }

    @Test
    void whatWasFoundOnListsHasNoPlaceAndIsTold() {
        UUID company = entity("Company", Ref.Series.N);
        ScreeningRun run = new ScreeningRun(Ids.next(), open.now(), "kim", 0.85, 25, 1, 1, "");
        ListedEntry entry = new ListedEntry("UN", "1", "2026-02-27", "0".repeat(64), "XYe.002", "ACME", "d");
        open.write("test", change -> {
            change.put(run);
            change.put(new ListHit(Ids.next(), company, run.id(), HitNews.NEW, entry, new HitMatch("Acme", "ACME", false, 1, "[]"), Adjudication.NONE));
        });
        assertThat(FtmExport.write(open, ontology, temp.resolve("out.ftm.json")).lost()).extracting(Loss::object).contains("screening", "hit");
    }

    @Test
    void aDomainIsWrittenAsANoteAndToldOnItsOwner() throws IOException {
        UUID company = entity("Company", Ref.Series.N);
        UUID domain = entity("Domain", Ref.Series.N);
        say(company, "name", "Acme", null);
        say(domain, "name", "acme.example", null);
        say(domain, "registrar", "Registrar Ltd", null);
        say(domain, "registrant", "", company);

        Path file = temp.resolve("out.ftm.json");
        Outcome outcome = FtmExport.write(open, ontology, file);
        Map<String, JsonNode> lines = sent(open);

        assertThat(lines.get(company.toString()).at("/properties/website/0").asText()).isEqualTo("acme.example");
        assertThat(lines.get(domain.toString()).get("schema").asText()).isEqualTo("Note");
        assertThat(lines.get(domain.toString()).at("/properties/entity/0").asText()).isEqualTo(company.toString());
        assertThat(lines.get(domain.toString()).at("/properties/description").toString()).contains("registrar: Registrar Ltd");
        assertThat(outcome.lost()).extracting(Loss::object, Loss::field).contains(tuple("N-2", "schema"));

        try (Case other = another("two")) {
            FtmImport.read(other, ontology, file);
            assertThat(other.all(Entity.class)).isEqualTo(open.all(Entity.class));
            assertThat(other.all(Statement.class)).hasSameSizeAs(open.all(Statement.class));
        }
    }

    @Test
    void aRelationOfTheAnalystsGoesOutAsAnotherLink() throws IOException {
        open.write("schema.add", change -> {
            change.put(new UserSchema(Ids.next(), "Transfer", "transferred to", "", "Vessel", "Vessel"));
            change.put(new UserProperty(Ids.next(), "Vessel", "hull", "Hull", "string"));
        });
        UUID from = entity("Vessel", Ref.Series.N);
        UUID to = entity("Vessel", Ref.Series.N);
        UUID transfer = entity("Transfer", Ref.Series.R);
        say(from, "hull", "red", null);
        say(transfer, "source", "", from);
        say(transfer, "target", "", to);

        Map<String, JsonNode> lines = sent(open);

        assertThat(lines.get(transfer.toString()).get("schema").asText()).isEqualTo("UnknownLink");
        assertThat(lines.get(transfer.toString()).at("/properties/subject/0").asText()).isEqualTo(from.toString());
        assertThat(lines.get(from.toString()).at("/properties/notes/0").asText()).isEqualTo("hull: red");
    }

    @Test
    void anAcceptedStatementStaysSoWhereItsEvidenceIs() throws IOException {
        UUID company = entity("Company", Ref.Series.N);
        UUID passage = evidence(open);
        UUID statement = say(company, "name", "Acme", null);
        open.write("accept", change -> {
            change.put(new Citation(Ids.next(), statement, passage, Stance.SUPPORTS, Credibility.PROBABLY_TRUE));
            change.put(open.find(Statement.class, statement).orElseThrow().withStatus(StatementStatus.ACCEPTED, ""));
        });
        Path file = temp.resolve("out.ftm.json");
        FtmExport.write(open, ontology, file);

        try (Case without = another("without"); Case with = another("with")) {
            Outcome lostIt = FtmImport.read(without, ontology, file);
            evidence(with);
            Outcome keptIt = FtmImport.read(with, ontology, file);

            assertThat(without.find(Statement.class, statement)).map(Statement::status).contains(StatementStatus.PROPOSED);
            assertThat(lostIt.lost()).hasSize(1);
            assertThat(with.find(Statement.class, statement)).map(Statement::status).contains(StatementStatus.ACCEPTED);
            assertThat(with.all(Citation.class)).isEqualTo(open.all(Citation.class));
            assertThat(keptIt.lost()).isEmpty();
        }
    }

    /** A company whose accepted and preferred name cites the word "Acme" in the extract; gives the line of its export. */
    private String citedCompany() throws IOException {
        UUID company = entity("Company", Ref.Series.N);
        UUID passage = evidence(open);
        UUID statement = say(company, "name", "Acme", null);
        open.write("accept", change -> {
            change.put(new Citation(Ids.next(), statement, passage, Stance.SUPPORTS, Credibility.PROBABLY_TRUE));
            change.put(open.find(Statement.class, statement).orElseThrow().withStatus(StatementStatus.ACCEPTED, "").withPreferred(true, "as registered"));
        });
        return sent(open).get(company.toString()).toString();
    }

    private Statement brought(Case into, String line, List<Loss> lost) throws IOException {
        evidence(into);
        lost.addAll(FtmImport.read(into, ontology, Files.writeString(temp.resolve("in.json"), line)).lost());
        return into.all(Statement.class).getFirst();
    }

    @Test
    void aWordThatTheDocumentDoesNotHaveThereProvesNothing() throws IOException {
        String line = citedCompany();
        for (String forged : List.of(line.replace("\"quote\":\"Acme\"", "\"quote\":\"Acne\""), line.replace("\"start\":0", "\"start\":1"),
            line.replace("\"end\":4", "\"end\":400"), line.replace("\"page\":1", "\"page\":2"), line.replace("\"start\":0", "\"start\":-1"),
            line.replace("\"quote\":\"Acme\"", "\"quote\":\"\"").replace("\"region\":\"\"", "\"region\":\"0,0,1,1\""))) {
            List<Loss> lost = new ArrayList<>();
            try (Case other = another(UUID.randomUUID().toString())) {
                assertThat(forged).isNotEqualTo(line);
                assertThat(brought(other, forged, lost).status()).isEqualTo(StatementStatus.PROPOSED);
                assertThat(other.count(Citation.class)).isZero();
                assertThat(lost).extracting(Loss::field).contains("name");
            }
        }
    }

    @Test
    void aForeignAuthorAndPreferenceAreNotTakenForOurs() throws IOException {
        String line = citedCompany();
        List<Loss> lost = new ArrayList<>();
        try (Case same = another("same"); Case other = Case.create(temp.resolve("other.case"), "other", Handling.AMBER, Installation.in(temp.resolve("elsewhere")))) {
            assertThat(brought(same, line, lost)).extracting(Statement::author, Statement::preferred, Statement::status)
                .containsExactly("me", true, StatementStatus.ACCEPTED);
            assertThat(lost).isEmpty();
            assertThat(brought(other, line, lost)).extracting(Statement::author, Statement::preferred, Statement::status)
                .containsExactly("me (by in.json)", false, StatementStatus.ACCEPTED);
            assertThat(lost).extracting(Loss::field).containsExactlyInAnyOrder("author", "name");
        }
    }

    @Test
    void ourMarkIsGoodForNoOtherLineAndNoOtherWords() throws IOException {
        String line = citedCompany();
        String id = JSON.readTree(line).get("id").asText();
        for (String forged : List.of(line.replace("\"value\":\"Acme\"", "\"value\":\"Evil\""), line.replace("\"id\":\"" + id, "\"id\":\"x" + id.substring(1)))) {
            try (Case other = another(UUID.randomUUID().toString())) {
                assertThat(forged).isNotEqualTo(line);
                assertThat(brought(other, forged, new ArrayList<>()).preferred()).isFalse();
            }
        }
    }

    @Test
    void aForeignFileCannotChangeACitationThatIsThere() throws IOException {
        UUID target = entity("Company", Ref.Series.N);
        String line = citedCompany();
        Citation before = open.all(Citation.class).getFirst();
        String forged = line.replace(open.all(Statement.class).getLast().id().toString(), Ids.next().toString()).replace("SUPPORTS", "REFUTES");
        FtmImport.read(open, ontology, Files.writeString(temp.resolve("in.json"), forged));
        assertThat(open.all(Citation.class)).containsExactly(before);
        assertThat(open.find(Entity.class, target)).isPresent();
    }

    @Test
    void whatTheCaseSaysAlreadyIsNotProposedAgain() throws IOException {
        UUID company = entity("Company", Ref.Series.N);
        say(company, "name", "Acme", null);
        bring("{\"id\":\"" + company + "\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Acme\",\"ACME\"]}}");
        assertThat(open.all(Statement.class)).extracting(Statement::value).containsExactly("Acme", "ACME");
    }

    @Test
    void whatAnotherProgramAddedToOurLineIsProposed() throws IOException {
        UUID company = entity("Company", Ref.Series.N);
        say(company, "name", "Acme", null);
        String line = sent(open).get(company.toString()).toString().replace("\"properties\":{", "\"properties\":{\"country\":[\"my\"],");

        try (Case other = another("two")) {
            Path file = Files.writeString(temp.resolve("edited.json"), line);
            FtmImport.read(other, ontology, file);
            assertThat(other.all(Statement.class)).extracting(Statement::property).containsExactly("name", "country");
        }
    }

    @Test
    void aRealDataSetGoesInAndComesOutTheSame() throws IOException {
        Path donations = Path.of(System.getProperty("ibidem.dev-data", "../shared/dev-data"), "ftm/entities/nomenklatura/donations.ijson");
        assumeTrue(Files.exists(donations), "no " + donations);

        assertThat(FtmImport.read(open, ontology, donations).lost()).isEmpty();

        Map<String, JsonNode> lines = sent(open);
        List<String> before = Files.readAllLines(donations);
        assertThat(lines).hasSameSizeAs(before);
        for (String text : before) {
            JsonNode line = JSON.readTree(text);
            assertThat(lines.get(line.get("id").asText()).get("properties")).isEqualTo(line.get("properties"));
        }
    }

    private UUID entity(String schema, Ref.Series series) {
        UUID id = Ids.next();
        open.write("entity.add", change -> change.put(new Entity(id, series, change.nextNumber(series), schema)));
        return id;
    }

    private UUID say(UUID entity, String property, String value, UUID target) {
        UUID id = Ids.next();
        open.write("statement.add", change -> change.put(new Statement(id, change.nextNumber(Ref.Series.S), entity, property, value,
            target, "", "", "2009", "", ClaimType.REGISTRY_RECORD, StatementStatus.PROPOSED, false, "", Handling.CLEAR, "me")));
        return id;
    }

    private static UUID evidence(Case into) throws IOException {
        String sha = into.originals().keep(new ByteArrayInputStream("Acme Ltd".getBytes(StandardCharsets.UTF_8)));
        UUID document = Ids.next();
        UUID passage = Ids.next();
        into.write("evidence.add", change -> {
            change.put(new Evidence(document, change.nextNumber(Ref.Series.E), "Extract", "a.txt", "text/plain", 8, sha, null, "", "", "",
                "", new Capture(null, null, into.now()), "", 1, Handling.CLEAR, null, null, EvidenceStatus.OK, ""));
            change.put(new PageText(Ids.next(), document, 1, TextKind.TEXT_LAYER, "Acme Ltd"));
            change.put(new Passage(passage, document, 1, 0, 4, "Acme", "", " Ltd", ""));
        });
        return passage;
    }

    @Test
    void whatOthersDecidedIsLeftOpenHereAndOtherProgramsReadALikelyMatch() throws IOException {
        UUID acme = entity("Company", Ref.Series.N);
        UUID akme = entity("Company", Ref.Series.N);
        open.write("decide", change -> change.put(Decision.of(Ids.next(), acme, akme, Verdict.SAME, akme).because("one address", "", "me", open.now())));
        JsonNode line = sent(open).get(open.all(Decision.class).getFirst().id().toString());
        assertThat(line.path("schema").asText()).isEqualTo("Similar");
        assertThat(line.path("properties").toString()).isEqualTo("{\"candidate\":[\"" + akme + "\"],\"confidenceScore\":[\"1\"],\"criteria\":[\"one address\"],\"match\":[\"" + acme + "\"]}");
        try (Case other = Case.create(temp.resolve("other.case"), "other", Handling.AMBER, Installation.in(temp.resolve("elsewhere")))) {
            Outcome outcome = FtmImport.read(other, ontology, temp.resolve("out.ftm.json"));
            assertThat(outcome.lost()).extracting(Loss::field).containsExactly("decision");
            assertThat(other.all(Decision.class)).singleElement().satisfies(d -> {
                assertThat(d.verdict()).isEqualTo(Verdict.UNDECIDED);
                assertThat(d.reason()).contains("out.ftm.json", "one address", "me");
            });
            FtmImport.read(other, ontology, temp.resolve("out.ftm.json"));
            assertThat(other.all(Decision.class)).hasSize(1);
        }
    }

    @Test
    void itsLinesAreKnownUnderEveryEnding() throws IOException {
        String line = "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Quill\"]}}\n";
        for (String name : List.of("a.ijson", "a.jsonl", "a.ndjson", "a.json", "entities.ftm.json")) {
            assertThat(ExchangeFormat.bring(open, ontology, Files.writeString(temp.resolve(name), line)).kept()).as(name).isEqualTo(2);
        }
        String change = "{\"op\":\"ADD\",\"entity\":{\"id\":\"b\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Heron\"]}}}\n";
        ExchangeFormat.bring(open, ontology, Files.writeString(temp.resolve("entities.delta.json"), change));
        assertThat(ExchangeFormat.bring(open, ontology, Files.writeString(temp.resolve("empty.delta.json"), "")).kept()).isZero();
        assertThat(open.all(Statement.class)).extracting(Statement::value).contains("Quill", "Heron");
    }

    @Test
    void aListOfObjectsOverManyLinesHoldsTheSame() throws IOException {
        Path list = Files.writeString(temp.resolve("list.json"), """
            \uFEFF[
              {
                "id": "a",
                "schema": "Person",
                "properties": {"name": ["Quill"]}
              },
              {"id": "b", "schema": "Person", "properties": {"name": ["Heron"]}}
            ]
            """);
        assertThat(ExchangeFormat.bring(open, ontology, list).kept()).isEqualTo(4);
        assertThat(open.all(Statement.class)).extracting(Statement::value).contains("Quill", "Heron");
        Path cut = Files.writeString(temp.resolve("cut.json"), "[\n{\"id\":\"c\",\"schema\":\"Person\"},\n{\"id\":\"d\",\n\"schema\":");
        assertThatThrownBy(() -> FtmImport.read(open, ontology, cut)).isInstanceOf(UserProblem.class).hasMessageContaining("Line 3");
    }

    @Test
    void aLineInAnotherEncodingIsNamed() throws IOException {
        String line = "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ren\u00e9\"]}}\n";
        Path file = Files.write(temp.resolve("old.ftm.json"), ("{\"id\":\"b\",\"schema\":\"Person\"}\n" + line).getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> FtmImport.read(open, ontology, file)).isInstanceOf(UserProblem.class).hasMessageContaining("Line 2");
    }

    @Test
    void entitiesThatStandWholeInAnotherAreBroughtToo() throws IOException {
        bring("""
            {"id":"t-1","schema":"Person","properties":{"name":["Kim"],"ownershipOwner":[{"id":"o-1","schema":"Ownership","properties":{"owner":["t-1"],
            "asset":[{"id":"c-1","schema":"Company","properties":{"name":["Acme"]}}]}}]}}""");
        Dossier dossier = Dossier.of(open, ontology);
        assertThat(dossier.relations()).singleElement().satisfies(relation -> {
            assertThat(dossier.caption(relation.source())).isEqualTo("Kim");
            assertThat(dossier.caption(relation.target())).isEqualTo("Acme");
        });
    }
}
