package org.ibidem.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.exchange.Desk;
import org.ibidem.exchange.ExchangeFormat;
import org.ibidem.exchange.Loss;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.Forecast;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class TableTest {
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

    private Outcome bring(String name, String text, String mapping) throws IOException {
        return ExchangeFormat.bring(open, ontology, desk.file(name, text), desk.file("mapping.json", mapping));
    }

    private List<String> names() {
        Dossier dossier = Dossier.of(open, ontology);
        return dossier.entities().stream().map(e -> e.schema() + " " + dossier.caption(e.id())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aCaseComesBackFromItsTableAndGoesOutTheSame(String ending) throws IOException {
        Path first = desk.file("first." + ending);
        Path second = desk.file("second." + ending);
        Outcome out = ExchangeFormat.export(desk.sample(), ontology, first);
        assertThat(out.lost()).extracting(Loss::field).contains("citation", "validFrom", "claimType");
        assertThat(ExchangeFormat.bring(open, ontology, first).lost()).isEmpty();
        ExchangeFormat.export(open, ontology, second);
        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
        assertThat(Dossier.of(open, ontology).relations()).hasSize(31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void wordsThatBreakSpreadsheetsSurvive(String ending) throws IOException {
        Path file = desk.file("hostile." + ending);
        ExchangeFormat.export(desk.saying(Desk.HOSTILE), ontology, file);
        ExchangeFormat.bring(open, ontology, file);
        Desk.assertSaid(open, "alias", Desk.HOSTILE);
        Desk.assertSaid(open, "role", Desk.HOSTILE);
    }

    @Test
    void noCellOfOursIsAFormula() throws IOException {
        Path file = desk.file("formula.csv");
        ExchangeFormat.export(desk.saying(Desk.HOSTILE), ontology, file);
        assertThat(Files.readString(file).split("[,\n]")).noneMatch(cell -> cell.replace("\"", "").matches("(?s)[=+@-].*"));
    }

    @Test
    void bringingATableIntoItsOwnCaseAddsOnlyWhatIsNew() throws IOException {
        Case own = desk.saying(List.of("Alpha"));
        Path file = desk.file("own.csv");
        ExchangeFormat.export(own, ontology, file);
        long before = own.count(Statement.class);
        Files.writeString(file, Files.readString(file).replace("Alpha", "Beta"));
        ExchangeFormat.bring(own, ontology, file);
        assertThat(own.count(Statement.class)).isEqualTo(before + 2);
        assertThat(own.count(Entity.class)).isEqualTo(3);
    }

    @Test
    void headingsSayWhatColumnsHoldAndOthersAreKeptAsNotes() throws IOException {
        Outcome outcome = bring("firms.csv", "id,type,name,Country,mood\n1,Company,Acme,my,grim\n2,person,Quill,,\n");
        assertThat(names()).containsExactly("Company Acme", "Person Quill");
        assertThat(outcome.lost()).extracting(Loss::object, Loss::field).containsExactly(tuple("1", "mood"));
        assertThat(open.all(Statement.class)).extracting(Statement::property, Statement::value).contains(tuple("country", "my"), tuple("notes", "mood: grim"));
        assertThat(open.all(Statement.class)).allSatisfy(s -> {
            assertThat(s.status()).isEqualTo(StatementStatus.PROPOSED);
            assertThat(s.reason()).contains("firms.csv, line ");
        });
        open.undo();
        assertThat(open.count(Entity.class)).isZero();
    }

    @Test
    void aListOfLinksMakesTheThingsAtItsEnds() throws IOException {
        bring("links.csv", "from;to;label\nQuill;Acme;director\nHeron;Acme;owner\n");
        assertThat(names()).containsExactlyInAnyOrder("LegalEntity Quill", "LegalEntity Acme", "LegalEntity Heron");
        assertThat(Dossier.of(open, ontology).relations()).extracting(r -> r.label()).containsExactly("director", "owner");
    }

    @Test
    void aKindThatIsALinkIsNotSaidToBeUnknownWhereOnlyItsEndsAreMissing() throws IOException {
        assertThat(bring("a.csv", "name,Amount\nGlocom,3\n", "{\"schema\": \"Directorship\"}").lost()).anyMatch(l -> l.why().equals("Directorship is a link, and where it begins and leads is not told: taken as Legal entity"));
        assertThat(bring("b.csv", "source,target\nGlocom,Pan\n", "{\"schema\": \"Person\"}").lost()).anyMatch(l -> l.why().startsWith("Person is no kind of link: taken as "));
        assertThat(bring("c.csv", "name,x\nGlocom,3\n", "{\"schema\": \"Gizmo\"}").lost()).anyMatch(l -> l.why().startsWith("There is no kind Gizmo here"));
    }

    @Test
    void aMappingSaysWhatColumnsHold() throws IOException {
        String table = "Director|Firm|Since|Secret\nQuill|Acme|2009|x\n";
        Outcome outcome = bring("board.csv", table, """
            {"delimiter":"|","schema":"Directorship","columns":{"Director":"source","Firm":"target","Since":"startDate","Secret":"-"}}""");
        Dossier dossier = Dossier.of(open, ontology);
        assertThat(dossier.relations()).singleElement().satisfies(r -> {
            assertThat(r.entity().schema()).isEqualTo("Directorship");
            assertThat(r.dates()).isEqualTo("2009");
        });
        assertThat(names()).containsExactlyInAnyOrder("LegalEntity Quill", "Organization Acme");
        assertThat(outcome.lost()).extracting(Loss::field).containsExactly("Secret");
    }

    @Test
    void twoFilesThatShareTheirIdsKnowEachOthersThings() throws IOException {
        bring("nodes.csv", "node_id,name\n7,Acme\n8,Quill\n", "{\"ids\":\"leak\",\"schema\":\"Company\"}");
        bring("edges.csv", "id,source,target,label\n7,8,7,owns\n", "{\"ids\":\"leak\"}");
        assertThat(names()).containsExactly("Company Acme", "Company Quill");
        assertThat(Dossier.of(open, ontology).relations()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncoding(String charset) throws IOException {
        Files.write(desk.file("k.csv"), ("\uFEFFid;name\r\n1;김정남 é\r\n").getBytes(Charset.forName(charset)));
        assertThat(ExchangeFormat.bring(open, ontology, desk.file("k.csv")).lost()).isEmpty();
        assertThat(names()).containsExactly("LegalEntity 김정남 é");
    }

    @Test
    void anEncodingThatIsGuessedIsTold() throws IOException {
        Files.write(desk.file("old.csv"), "id,name\n1,Société Générale à Genève\n2,Élan Café\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(ExchangeFormat.bring(open, ontology, desk.file("old.csv")).lost()).extracting(Loss::field).containsExactly("encoding");
        assertThat(names()).contains("LegalEntity Société Générale à Genève");
    }

    @Test
    void aMappingNamesTheEncodingOfAnOldFile() throws IOException {
        Files.write(desk.file("euc.csv"), "id,name\n1,조선광업개발\n".getBytes(Charset.forName("x-windows-949")));
        ExchangeFormat.bring(open, ontology, desk.file("euc.csv"), desk.file("m.json", "{\"encoding\":\"x-windows-949\"}"));
        assertThat(names()).containsExactly("LegalEntity 조선광업개발");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWithItsLine() {
        assertThatThrownBy(() -> bring("open.csv", "id,name\n1,Acme\n2,\"Quill\n3,Heron\n")).isInstanceOf(UserProblem.class).hasMessageContaining("open.csv").hasMessageContaining("3");
        assertThat(open.count(Entity.class)).isZero();
    }

    @Test
    void aMappingThatIsNoneIsRefusedByName() {
        assertThatThrownBy(() -> bring("a.csv", "id\n1\n", "{\"colums\":{}}")).isInstanceOf(UserProblem.class).hasMessageContaining("mapping.json").hasMessageContaining("colums");
        assertThatThrownBy(() -> bring("a.csv", "id\n1\n", "{\"encoding\":\"klingon\"}")).isInstanceOf(UserProblem.class).hasMessageContaining("klingon");
        assertThatThrownBy(() -> bring("a.graphml", "<graphml/>", "{}")).isInstanceOf(UserProblem.class).hasMessageContaining("a.graphml");
    }

    private Path workbook(String name, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(desk.file(name)); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return desk.file(name);
    }

    private static final String WORKBOOK = "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"People\" r:id=\"a\"/><sheet name=\"Links\" r:id=\"b\"/></sheets></workbook>";
    private static final String RELATIONS = "<Relationships><Relationship Id=\"a\" Target=\"worksheets/one.xml\"/><Relationship Id=\"b\" Target=\"/xl/worksheets/two.xml\"/></Relationships>";

    @Test
    void sheetsOfAnotherProgramAreReadWithTheirDatesAndSharedTexts() throws IOException {
        Path file = workbook("other.xlsx", Map.of("xl/workbook.xml", WORKBOOK, "xl/_rels/workbook.xml.rels", RELATIONS,
            "xl/sharedStrings.xml", "<sst><si><t>name</t></si><si><r><t>Qu</t></r><r><t>ill</t></r><rPh><t>kwil</t></rPh></si></sst>",
            "xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
            "xl/worksheets/one.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c><c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"str\"><v>birthDate</v></c><c r=\"D1\" t=\"str\"><v>height</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>7</v></c><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"C3\" s=\"1\"><v>42552</v></c><c r=\"D3\"><f>1.2+.58</f><v>1.7800000000000002</v></c></row></sheetData></worksheet>",
            "xl/worksheets/two.xml", "<worksheet><sheetData><row><c t=\"str\"><v>source</v></c><c t=\"str\"><v>target</v></c></row><row><c><v>7</v></c><c t=\"str\"><v>Acme</v></c></row></sheetData></worksheet>"));
        ExchangeFormat.bring(open, ontology, file, desk.file("m.json", "{\"schema\":\"Person\"}"));
        assertThat(names()).contains("Person Quill", "LegalEntity Acme");
        assertThat(open.all(Statement.class)).extracting(Statement::property, Statement::value).contains(tuple("birthDate", "2016-07-01"), tuple("height", "1.78"));
        assertThat(Dossier.of(open, ontology).relations()).hasSize(1);
    }

    @Test
    void aWorkbookThatNamesAnotherFileOrIsBrokenIsRefused() throws IOException {
        Path trap = workbook("trap.xlsx", Map.of("xl/workbook.xml", WORKBOOK, "xl/_rels/workbook.xml.rels", RELATIONS, "xl/worksheets/one.xml",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>"));
        Path missing = workbook("missing.xlsx", Map.of("xl/workbook.xml", WORKBOOK, "xl/_rels/workbook.xml.rels", RELATIONS));
        Path broken = workbook("broken.xlsx", Map.of("xl/workbook.xml", WORKBOOK, "xl/_rels/workbook.xml.rels", RELATIONS, "xl/worksheets/one.xml", "<worksheet><sheetData><row>\n<c r=\"A1\" t=\"s\"><v>9</v></c>"));
        for (Path file : List.of(trap, missing, broken, desk.file("no.xlsx", "no workbook"))) {
            assertThatThrownBy(() -> ExchangeFormat.bring(open, ontology, file)).isInstanceOf(UserProblem.class).hasMessageContaining(file.getFileName().toString());
        }
        assertThatThrownBy(() -> ExchangeFormat.bring(open, ontology, broken)).hasMessageContaining("People, 2:");
        assertThat(open.count(Entity.class)).isZero();
    }

    @Test
    void aLookTellsTheColumnsTheFirstRowsAndWhatWouldBeMadeAndChangesNothing() throws IOException {
        Path file = desk.file("board.csv", "Director,Firm,Internal\nQuill,Corvus,1\nHeron,Corvus,2\n");
        Mapping mapping = new Mapping("", "", "", true, "", "Directorship", Map.of("Director", "source", "Firm", "target"));
        TableLook look = TableLook.at(file, mapping);
        assertThat(look).isEqualTo(new TableLook(List.of(), "UTF-8", List.of("Director", "Firm", "Internal"), List.of("source", "target", "Internal"), List.of(List.of("Quill", "Corvus", "1"), List.of("Heron", "Corvus", "2")), 2));
        long head = open.head().sequence();
        Forecast forecast = TableLook.tried(open, ontology, file, mapping);
        assertThat(open.head().sequence()).isEqualTo(head);
        assertThat(open.all(Entity.class)).isEmpty();
        Outcome outcome = TableImport.read(open, ontology, file, mapping);
        assertThat(forecast.made()).isEqualTo(Map.of("Directorship", 2, "LegalEntity", 2, "Organization", 1));
        assertThat(open.all(Entity.class)).hasSize(5);
        assertThat(forecast.values()).isEqualTo(outcome.kept());
        assertThat(forecast.lost()).isEqualTo(outcome.lost());
        assertThat(TableLook.tried(open, ontology, file, mapping).made()).isEmpty();
    }

    @Test
    void aLookAtAWorkbookNamesItsSheets() throws IOException {
        Path file = desk.file("c.xlsx");
        ExchangeFormat.export(desk.saying(List.of("Alias")), ontology, file);
        TableLook look = TableLook.at(file, Mapping.none());
        assertThat(look.sheets()).hasSize(1);
        assertThat(look.columns()).startsWith("id", "uuid", "schema");
        assertThat(TableLook.at(file, new Mapping(look.sheets().getFirst(), "", "", true, "", "", Map.of()))).isEqualTo(look);
    }

    @Test
    void columnsWithoutHeadingsAreMappedByTheirNumbers() throws IOException {
        Path file = desk.file("bare.csv", "Quill,1970\nHeron,1981\n");
        TableImport.read(open, ontology, file, new Mapping("", "", "", false, "", "Person", Map.of("#1", "label", "#2", "birthDate")));
        Desk.assertSaid(open, "name", List.of("Quill", "Heron"));
        Desk.assertSaid(open, "birthDate", List.of("1970", "1981"));
    }

    @Test
    void aMappingComesBackFromItsFile() {
        Mapping mapping = new Mapping("Board", "windows-1252", "|", false, "leak", "Directorship", Map.of("Director", "source", "원", "-"));
        mapping.write(desk.file("m.json"));
        assertThat(Mapping.read(desk.file("m.json"))).isEqualTo(mapping);
    }

    @Test
    void aFirstLineThatNamesTheDelimiterIsNoRow() throws IOException {
        Path file = desk.file("excel.csv", "sep=|\r\nid|name\r\n1|Acme, Inc.\r\n");
        assertThat(TableLook.at(file, Mapping.none()).columns()).containsExactly("id", "name");
        assertThat(ExchangeFormat.bring(open, ontology, file).lost()).isEmpty();
        assertThat(names()).containsExactly("LegalEntity Acme, Inc.");
        assertThat(open.all(Statement.class)).allSatisfy(s -> assertThat(s.reason()).contains("excel.csv, line 3"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void everyOtherByteOfNothingTellsUtf16WithoutAMark(String charset) throws IOException {
        Files.write(desk.file("bare.csv"), "id;name\r\n1;Acme Holdings 대동\r\n".getBytes(Charset.forName(charset)));
        assertThat(ExchangeFormat.bring(open, ontology, desk.file("bare.csv")).lost()).extracting(Loss::field).containsExactly("encoding");
        assertThat(names()).containsExactly("LegalEntity Acme Holdings 대동");
    }

    @Test
    void aWorkbookOfTheStrictFormHasItsSheetsToo() throws IOException {
        Path file = workbook("strict.xlsx", Map.of("xl/workbook.xml", WORKBOOK.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships").replace("<sheet name=\"Links\" r:id=\"b\"/>", ""),
            "xl/_rels/workbook.xml.rels", RELATIONS, "xl/worksheets/one.xml", "<worksheet><sheetData><row><c t=\"str\"><v>name</v></c></row><row><c t=\"str\"><v>Acme</v></c></row></sheetData></worksheet>"));
        ExchangeFormat.bring(open, ontology, file);
        assertThat(names()).containsExactly("LegalEntity Acme");
    }

    @Test
    void aLongWholeNumberKeepsItsDigits() throws IOException {
        Path file = workbook("long.xlsx", Map.of("xl/workbook.xml", WORKBOOK.replace("<sheet name=\"Links\" r:id=\"b\"/>", ""), "xl/_rels/workbook.xml.rels", RELATIONS, "xl/worksheets/one.xml",
            "<worksheet><sheetData><row><c t=\"str\"><v>name</v></c><c t=\"str\"><v>idNumber</v></c></row><row><c t=\"str\"><v>Acme</v></c><c><v>110101199001011234</v></c></row></sheetData></worksheet>"));
        ExchangeFormat.bring(open, ontology, file);
        assertThat(open.all(Statement.class)).extracting(Statement::value).contains("110101199001011234");
    }

    @Test
    void aLongTableIsOneStepOfUndo() throws IOException {
        StringBuilder table = new StringBuilder("id,name\n");
        for (int i = 0; i < 10_500; i++) table.append(i).append(",Firm ").append(i).append('\n');
        bring("long.csv", table.toString());
        assertThat(open.count(Entity.class)).isEqualTo(10_500);
        open.undo();
        assertThat(open.count(Entity.class)).isZero();
    }

    @Test
    void aFormulaWithoutAResultIsTold() throws IOException {
        Path file = workbook("formulas.xlsx", Map.of("xl/workbook.xml", WORKBOOK.replace("<sheet name=\"Links\" r:id=\"b\"/>", ""), "xl/_rels/workbook.xml.rels", RELATIONS,
            "xl/worksheets/one.xml", "<worksheet><sheetData><row><c t=\"str\"><v>name</v></c><c t=\"str\"><v>country</v></c></row><row><c t=\"str\"><f>A9</f><v>Acme</v></c><c><f>A8</f></c></row></sheetData></worksheet>"));
        assertThat(ExchangeFormat.bring(open, ontology, file).lost()).extracting(Loss::field, Loss::why).containsExactly(tuple("formula", "One formula has no result in the file, so the cells are empty. Open it in a spreadsheet, save it, and import it again."));
        assertThat(names()).containsExactly("LegalEntity Acme");
    }

    @Test
    void aBlankBeforeAQuotationMarkDoesNotTakeItsMeaning() throws IOException {
        assertThat(bring("spaced.csv", "id, name, country\n1, \"Quill, Inc.\", my\n").lost()).isEmpty();
        assertThat(names()).containsExactly("LegalEntity Quill, Inc.");
    }

    @Test
    void aBackslashMayTakeItsMeaningFromAQuotationMark() throws IOException {
        bring("mysql.csv", "name,notes\n\"A \\\"quoted\\\" name\",\"x, y\"\n\"B\",\"C:\\\\dir\"\n");
        assertThat(open.all(Statement.class)).extracting(Statement::value).contains("A \"quoted\" name", "x, y", "C:\\dir");
    }

    @Test
    void aBackslashAtTheEndOfACellIsOneWhereNoneIsEscaped() throws IOException {
        bring("paths.csv", "name,notes\n\"A\",\"C:\\new\\\"\n\"B\",\"D:\\\"\n");
        assertThat(open.all(Statement.class)).extracting(Statement::value).contains("C:\\new\\", "D:\\");
    }

    @Test
    void columnsNamedAsNeo4jNamesThemAreUnderstood() throws IOException {
        bring("people.csv", "personId:ID(Person),name:string,birthDate:date,alias:string[],:LABEL\n1,Kim,1976,James;Jim,Officer;Person\n", "{\"ids\": \"n\"}");
        bring("links.csv", ":START_ID(Person),role,:END_ID(Person),:TYPE\n1,director,2,Directorship\n", "{\"ids\": \"n\"}");
        Dossier dossier = Dossier.of(open, ontology);
        assertThat(dossier.entities()).extracting(Entity::schema).contains("Person");
        assertThat(open.all(Statement.class)).extracting(Statement::property, Statement::value)
            .contains(tuple("name", "Kim"), tuple("birthDate", "1976"), tuple("alias", "James"), tuple("alias", "Jim"), tuple("role", "director"));
        assertThat(dossier.relations()).hasSize(1);
    }

    @Test
    void aColonAtTheEndOfAHeadingTakesNoRoleAway() throws IOException {
        bring("colons.csv", "From:,To:\nKim,Glocom\n");
        assertThat(Dossier.of(open, ontology).relations()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"x-windows-949,'name,country\n김창혁,북한\n리원호,조선\n'", "GB18030,'name,country\n习近平,中国\n延边银星,吉林\n'"})
    void aShortTableInTwoBytesASignIsKnown(String charset, String table) throws IOException {
        String text = table.replace("\\n", "\n");
        Files.write(desk.file("short.csv"), text.getBytes(Charset.forName(charset)));
        ExchangeFormat.bring(open, ontology, desk.file("short.csv"));
        assertThat(open.all(Statement.class)).extracting(Statement::value).contains(text.lines().skip(1).findFirst().orElseThrow().split(",")[0]);
    }

    @Test
    void lettersOfTheWestAreNoPairs() throws IOException {
        Files.write(desk.file("west.csv"), "name,notes\nMüller,Größe größer\nÉlodie,déjà été\n".getBytes(Charset.forName("windows-1252")));
        ExchangeFormat.bring(open, ontology, desk.file("west.csv"));
        assertThat(open.all(Statement.class)).extracting(Statement::value).contains("Müller", "Élodie");
    }

    @Test
    void theFirstLetterBeyondAsciiSaysHowALongTableIsWritten() throws IOException {
        String names = IntStream.range(0, 300).mapToObj(i -> "Company of the long name ".repeat(10) + i).collect(Collectors.joining("\n"));
        Files.write(desk.file("late.csv"), ("name\n" + names + "\nMüller größer\nStraßenbau für Österreich\nGemüse und Früchte\nKöhler und Söhne\nBäckerei Schäfer über den Dächern\n").getBytes(Charset.forName("windows-1252")));
        ExchangeFormat.bring(open, ontology, desk.file("late.csv"));
        assertThat(open.all(Statement.class)).extracting(Statement::value).anyMatch("Müller größer"::equals);
    }
}
