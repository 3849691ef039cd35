package org.ibidem.screening.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ibidem.casefile.Installation;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.screening.Samples;
import org.ibidem.screening.Screener;
import org.ibidem.screening.list.ListName.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {
    @TempDir Path temp;
    private Lists lists;

    @BeforeEach
    void open() {
        lists = Lists.of(Installation.in(temp.resolve("home")));
    }

    private ListInfo add(String name, String text) {
        AddedLists added = lists.add(List.of(Samples.file(temp, name, text)), Progress.NONE);
        if (!added.refused().isEmpty()) throw added.refused().getFirst();
        return added.taken().getFirst();
    }

    private List<ListEntry> entries(String list) {
        List<ListEntry> entries = new ArrayList<>();
        lists.open(list, Progress.NONE).entries().forEach(entries::add);
        return entries;
    }

    @Test
    void theUnListIsReadWithAliasesScriptsAndDocuments() {
        ListInfo info = add("un.xml", Samples.UN);
        assertThat(info.name()).isEqualTo("UN");
        assertThat(info.date()).isEqualTo("2026-02-27");
        assertThat(info.counts()).isEqualTo(new ListInfo.Counts(2, 1, 7));
        assertThat(info.notUnderstood()).containsExactly("NEW_THING (1)");
        assertThat(info.sha256()).hasSize(64);
        ListEntry person = entries("UN").getFirst();
        assertThat(person.id()).isEqualTo("XYi.001");
        assertThat(person.names()).contains(new ListName("AMARO VELTRANI", Kind.PRIMARY), new ListName("فلتراني", Kind.SCRIPT),
            new ListName("Omar Veltran", Kind.ALIAS), new ListName("Amaru Veltrani", Kind.ALIAS), new ListName("The Baker", Kind.WEAK));
        assertThat(person.facts("birthDate")).containsExactly("1964-06-18");
        assertThat(person.facts("passportNumber")).containsExactly("PX 381420");
        assertThat(entries("UN").get(1).names()).contains(new ListName("Old Harbour Bank", Kind.FORMER));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Veltra Anatolievna BIDOVA / Veltra Anatolievna BIDEVA                  | Veltra Anatolievna BIDOVA; Veltra Anatolievna BIDEVA
        Mihail TAVANOV / Mikhail TAWANOV                                       | Mihail TAVANOV; Mikhail TAWANOV
        Artyom/ Artem Grigorevich SHELNIN (Russian:Артём Григорьевич ШЕЛНИН)   | Artyom/ Artem Grigorevich SHELNIN; Артём Григорьевич ШЕЛНИН
        Vlad NEMOV (Владимир НЕМОВ) Volodymyr NEMOV (Володимир НЕМОВ)          | Vlad NEMOV; Владимир НЕМОВ; Volodymyr NEMOV; Володимир НЕМОВ
        Larisa AIRAMAN (a.k.a. Larysa AYRAMAN, Larisa EYRAMAN or Lora VOSS)    | Larisa AIRAMAN; Larysa AYRAMAN; Larisa EYRAMAN; Lora VOSS
        Muha AL-SALVI (Muhamad AL-SALVI, Akram AL-SALVI) – محمد السلفي, أكرم السلفي | Muha AL-SALVI; Muhamad AL-SALVI; Akram AL-SALVI; محمد السلفي; أكرم السلفي
        Igor Petrovich (Petrovych) TURCHEN                                     | Igor Petrovich TURCHEN
        Elena MIZUL (born DMITRIEVA OSTEN)                                     | Elena MIZUL
        Saad KALEM (Deputy Minister of the Harbour)                            | Saad KALEM
        DE LA CRUZ, Juan Carlos                                                | ''
        """)
    void namesOfAPersonThatAreWrittenAsOneAreFoundEachForItself(String written, String names) {
        assertThat(String.join("; ", NamesInOne.of(written, true))).isEqualTo(names);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Amberex (Glastonmoor Digital LLC) | Glastonmoor Digital LLC
        OOO ‘Veltra’ (ООО ‘Вельтра Плюс’) | ООО ‘Вельтра Плюс’
        Chinveltra (Hong Kong) Limited    | ''
        Chinveltra Trading (Hong Kong)    | ''
        Harbour Guard Corps (HGC)         | ''
        """)
    void whatAnOrganisationIsCalledInBracketsIsANameUnlessItIsAPlaceOrOneWord(String written, String names) {
        assertThat(String.join("; ", NamesInOne.of(written, false))).isEqualTo(names);
    }

    @Test
    void ofacFilesAreOneListWithWhatTheRemarksSay() {
        Samples.file(temp, "x_alt.csv", Samples.ALT);
        Samples.file(temp, "x_add.csv", Samples.ADD);
        ListInfo info = add("x_sdn.csv", Samples.SDN);
        assertThat(info.name()).isEqualTo("OFAC SDN");
        assertThat(info.counts()).isEqualTo(new ListInfo.Counts(2, 1, 5));
        ListEntry ship = entries("OFAC SDN").getFirst();
        assertThat(ship.names()).extracting(ListName::kind).containsExactly(Kind.PRIMARY, Kind.WEAK, Kind.FORMER);
        assertThat(ship.facts("address")).containsExactly("1 Harbour Road, Port Town, Nowhere");
        ListEntry person = entries("OFAC SDN").get(1);
        assertThat(person.schema()).isEqualTo("Person");
        assertThat(person.facts("birthDate")).containsExactly("1959-12-05");
        assertThat(person.facts("passportNumber")).containsExactly("X1234567");
        assertThat(person.facts("program")).containsExactly("NPWMD", "IFSR");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Vessel Registration Identification IMO 9074729 | imoNumber          | 9074729
        MMSI 209511000                                 | mmsi               | 209511000
        Organization Established Date 05 Dec 1999      | incorporationDate  | 1999-12-05
        NIT # 800149060-5 (Colombia)                   | taxNumber          | 800149060-5
        V.A.T. Number BG 121396123 (Bulgaria)          | taxNumber          | 121396123
        C.U.R.P. # AEQR551129HSLLNM01 (Mexico)         | idNumber           | AEQR551129HSLLNM01
        SWIFT/BIC KSTLXX22                             | swiftBic           | KSTLXX22
        UK Company Number 07110878 (United Kingdom)    | registrationNumber | 07110878
        Email Address office@kestrel.example           | email              | office@kestrel.example
        Citizen Card Number 4210021977032500           | idNumber           | 4210021977032500
        Digital Currency Address - XBT 18M8bJWMzWHDBMx | cryptoWallets      | 18M8bJWMzWHDBMx
        """)
    void whatOfacRemarksIsKeptUnderItsPropertyFromEitherForm(String remark, String property, String value) {
        add("sdn.csv", "36,\"KESTREL\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 1959; alt. " + remark + ".\"\n");
        assertThat(entries("OFAC SDN").getFirst().facts(property)).containsExactly(value);
        int parted = remark.lastIndexOf(value.split("-")[0].equals("1999") ? "05 Dec" : value);
        add("sdn.xml", "<sdnList><publshInformation/><sdnEntry><uid>36</uid><lastName>KESTREL</lastName><idList><id><uid>1</uid><idType>" + remark.substring(0, parted)
            + "</idType><idNumber>" + remark.substring(parted) + "</idNumber></id><id><uid>2</uid><idType>Secondary sanctions risk:</idType><idNumber>North Sea Regulations</idNumber></id></idList></sdnEntry></sdnList>");
        assertThat(entries("OFAC SDN").getFirst().facts(property)).containsExactly(value);
        assertThat(entries("OFAC SDN").getFirst().facts("notes")).containsExactly("Secondary sanctions risk: North Sea Regulations");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"Cedula No., 1.234.567, idNumber", "SSN, 123-45-6789, idNumber", "Citizen's Card Number, 77 12, idNumber", "V.A.T. Number, bg 12, taxNumber", "Additional Sanctions Information -, Subject to all, notes"})
    void aNumberOfTheXmlIsKeptHoweverItIsWritten(String type, String number, String property) {
        add("sdn.xml", "<sdnList><publshInformation/><sdnEntry><uid>36</uid><lastName>KESTREL</lastName><idList><id><idType>" + type + "</idType><idNumber>" + number + "</idNumber></id></idList></sdnEntry></sdnList>");
        assertThat(entries("OFAC SDN").getFirst().facts(property)).singleElement().asString().endsWith(number);
    }

    @Test
    void ofacXmlIsTheSameAndItsOwnCountIsChecked() {
        String xml = """
            <sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation><Publish_Date>02/27/2026</Publish_Date><Record_Count>1</Record_Count></publshInformation>
            <sdnEntry><uid>77</uid><firstName>Ilmo</firstName><lastName>DRAVIK</lastName><sdnType>Individual</sdnType>
            <akaList><aka><uid>2</uid><type>a.k.a.</type><category>weak</category><lastName>DRAWIK</lastName></aka></akaList>
            <idList><id><uid>3</uid><idType>Passport</idType><idNumber>X1234567</idNumber></id></idList></sdnEntry></sdnList>
            """;
        assertThat(add("sdn.xml", xml).date()).isEqualTo("2026-02-27");
        assertThat(entries("OFAC SDN").getFirst().names()).containsExactly(new ListName("DRAVIK, Ilmo", Kind.PRIMARY), new ListName("DRAWIK", Kind.WEAK));
        Path cut = Samples.file(temp, "cut.xml", xml.replace("<Record_Count>1", "<Record_Count>2"));
        assertThat(lists.add(List.of(cut), Progress.NONE).refused()).singleElement().extracting(UserProblem::getMessage).asString().contains("1 of 2");
    }

    @Test
    void euLegalActsKeepQuotedSemicolonsAndTheirNumbering() {
        ListInfo info = add("32099R0001.csv", Samples.EU);
        assertThat(info.name()).isEqualTo("EU 32099R0001");
        assertThat(info.notUnderstood()).containsExactly("column mystery (1)");
        List<ListEntry> entries = entries("EU 32099R0001");
        assertThat(entries).extracting(ListEntry::id).containsExactly("32099R0001/I.A/7", "32099R0001/I.A/7/Company");
        assertThat(entries.getFirst().names()).extracting(ListName::text).containsExactlyInAnyOrder("KANG Chul Rim", "강철림", "Kang; the elder", "Rim");
        assertThat(entries.getFirst().facts("reason")).containsExactly("Trades in; things. Director of ‘Tallowmere’, a Glastonmoor front.");
        assertThat(entries.getFirst().facts("birthDate")).containsExactly("1944-04-04");
        assertThat(entries.get(1).names()).extracting(ListName::kind).contains(Kind.FORMER);
    }

    /** As the list of the Union has them: a name in its own script, a weak one, a place of birth without a city, a country that is not known. */
    @Test
    void whatTheUnionSaysOfAPersonIsKept() {
        add("eu.xml", """
            <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-03-01T10:00:00"><sanctionEntity unitedNationId="KPi.999" euReferenceNumber="EU.7.8" logicalId="78"><subjectType code="person" classificationCode="P"/>
            <nameAlias wholeName="KIM Ilmo" nameLanguage="" strong="true" function="Director"/><nameAlias wholeName="김일모" nameLanguage="KO" strong="true"/><nameAlias wholeName="Jim" strong="false"/>
            <birthdate birthdate="1963-04-29" city="" place="" region="N. Hamgyong" countryDescription="UNKNOWN"/><citizenship countryDescription="UNKNOWN"/>
            <address street="" poBox="PO Box 7" city="Pyongyang" countryDescription="KOREA"/></sanctionEntity></export>""");
        ListEntry entry = entries("EU").getFirst();
        assertThat(entry.names()).extracting(ListName::text).containsExactlyInAnyOrder("KIM Ilmo", "김일모", "Jim");
        assertThat(entry.facts("birthPlace")).containsExactly("N. Hamgyong");
        assertThat(entry.facts("nationality")).isEmpty();
        assertThat(entry.facts("address")).containsExactly("PO Box 7, Pyongyang, KOREA");
    }

    @Test
    void aValueQuotedAloneInACellOfSeveralLosesItsQuotationMarks() {
        add("acts.csv", "recordId,schema,name,alias\n1,Person,Ilmo Dravik,\"\"\"Ilmo \"\"\"\"the Elder\"\"\"\" Dravik\"\"\"\n");
        assertThat(entries("acts").getFirst().names()).extracting(ListName::text).contains("Ilmo \"the Elder\" Dravik");
    }

    @Test
    void theOfficialListsOfTheUnionAndTheKingdomAreRead() {
        add("eu.xml", """
            <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-03-01T10:00:00"><sanctionEntity euReferenceNumber="EU.1.2" logicalId="12">
            <subjectType code="person"/><nameAlias wholeName="Ilmo Dravik" strong="true"/><nameAlias wholeName="Drav" strong="false"/>
            <birthdate birthdate="1959-12-05"/><identification identificationTypeCode="passport" number="X1"/></sanctionEntity></export>""");
        assertThat(entries("EU").getFirst().names()).containsExactly(new ListName("Ilmo Dravik", Kind.PRIMARY), new ListName("Drav", Kind.WEAK));
        add("eu.csv", """
            fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType_ClassificationCode;NameAlias_WholeName;BirthDate_BirthDate
            01/03/2026;12;EU.1.2;P;Ilmo Dravik;
            01/03/2026;12;EU.1.2;P;Ilmo Drawik;
            01/03/2026;12;EU.1.2;P;;1959-12-05
            """);
        assertThat(entries("EU").getFirst().names()).hasSize(2);
        assertThat(lists.all()).extracting(ListInfo::name).containsExactly("EU");
        add("uk.xml", """
            <Designations><DateGenerated>27/02/2026</DateGenerated><Designation><UniqueID>UK1</UniqueID><IndividualEntityShip>Individual</IndividualEntityShip>
            <Names><Name><Name6>Dravik</Name6><Name1>Ilmo</Name1><NameType>Primary Name</NameType></Name>
            <Name><Name6>Drav</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name></Names>
            <NonLatinNames><NonLatinName><NameNonLatinScript>Дравик</NameNonLatinScript></NonLatinName></NonLatinNames></Designation></Designations>""");
        assertThat(entries("UK").getFirst().names()).containsExactly(new ListName("Ilmo Dravik", Kind.PRIMARY), new ListName("Drav", Kind.WEAK), new ListName("Дравик", Kind.SCRIPT));
        add("uk_cons.csv", """
            Last Updated,27/02/2026
            Name 6,Name 1,Name 2,Title,Name Non-Latin Script,Group Type,Alias Type,Alias Quality,Group ID
            DRAVIK,Ilmo,,,,Individual,Primary name,,9
            DRAV,,,,,Individual,AKA,Low,9
            """);
        assertThat(entries("uk_cons").getFirst().names()).containsExactly(new ListName("Ilmo DRAVIK", Kind.PRIMARY), new ListName("DRAV", Kind.WEAK));
        assertThat(lists.all()).filteredOn(l -> l.name().equals("uk_cons")).first().extracting(ListInfo::date).isEqualTo("2026-02-27");
        ListInfo current = add("UK-Sanctions-List.csv", """
            Report Date: 14-Nov-2025,,,,,,,,,
            Last Updated,Unique ID,Name 6,Name 1,Name type,Alias strength,Designation Type,D.O.B,Nationality(/ies),Email address
            22/02/2022,RUS0001,VELTRANI,Amaro,Primary Name,,Individual,dd/07/1961,Russia,amaro@veltrani.example
            """);
        assertThat(current.date()).isEqualTo("2025-11-14");
        assertThat(current.notUnderstood()).containsExactly("column Last Updated (1)");
    }

    @Test
    void entitiesOfFollowTheMoneyAreReadAsLinesOrAsAnArray() {
        ListInfo info = add("targets.json", Samples.JSON);
        assertThat(info.date()).isEqualTo("2026-06-09");
        assertThat(info.notUnderstood()).containsExactly("schema Address (1)");
        assertThat(entries("targets").getFirst().names()).containsExactly(new ListName("Crimson Dawn", Kind.PRIMARY), new ListName("Rote Dämmerung", Kind.ALIAS), new ListName("CD", Kind.WEAK));
        assertThat(add("array.json", "[" + Samples.JSON.lines().findFirst().orElseThrow() + "]").entries()).isOne();
    }

    @Test
    void anyTableIsReadWhenItsColumnsAreToldOrNamedAsUsual() {
        assertThat(add("watch.csv", "Full Name;DOB\nIlmo Dravik;05 Dec 1959\n").entries()).isOne();
        assertThat(entries("watch").getFirst().facts("birthDate")).containsExactly("1959-12-05");
        Path odd = Samples.file(temp, "odd.csv", "Kuka,Myös\nIlmo Dravik,Drav\n");
        assertThat(lists.add(List.of(odd), Progress.NONE).refused()).hasSize(1);
        lists.add(List.of(odd), Samples.file(temp, "map.json", "{\"name\": \"Kuka\", \"alias\": [\"Myös\"]}"), Progress.NONE);
        assertThat(entries("odd").getFirst().names()).containsExactly(new ListName("Ilmo Dravik", Kind.PRIMARY), new ListName("Drav", Kind.ALIAS));
    }

    @Test
    void theHeadingOfNamesIsNoName() {
        add("eu.csv", Samples.EU.replace("Amber Golden Services", "Chinese:; Amber Golden Services"));
        assertThat(entries("EU 32099R0001").get(1).names()).extracting(ListName::text).contains("Amber Golden Services").noneMatch(n -> n.startsWith("Chinese"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"un", "sdn", "eu", "json", "entity bomb"})
    void aBrokenFileIsRefusedWholeAndTheOlderListStays(String form) {
        String broken = switch (form) {
            case "un" -> Samples.UN.substring(0, Samples.UN.length() / 2);
            case "sdn" -> Samples.SDN.replace("\u001a", "78,\"CUT");
            case "eu" -> Samples.EU.substring(0, Samples.EU.length() - 40);
            case "json" -> Samples.JSON + "{\"id\":\"NK-3\",\"schema\":";
            default -> "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + Samples.UN.substring(Samples.UN.indexOf("<CONS")).replace("AMARO", "&a;");
        };
        add("keep.json", Samples.JSON);
        Path file = Samples.file(temp, "broken_" + form.replace(' ', '_') + (form.equals("json") ? ".json" : ".csv"), broken);
        Path good = Samples.file(temp, "good.json", Samples.JSON);
        AddedLists added = lists.add(List.of(file, good), Progress.NONE);
        assertThat(added.refused()).singleElement().extracting(UserProblem::getMessage).asString().contains("broken");
        assertThat(added.taken()).extracting(ListInfo::name).containsExactly("good");
        assertThat(lists.all()).extracting(ListInfo::name).containsExactly("good", "keep");
    }

    @Test
    void whatWasReadOfAListIsKeptAndMadeAnewWhenItIsMissingDamagedOrOfAnOlderList() throws IOException {
        add("keep.json", Samples.JSON);
        Path names = names();
        byte[] kept = Files.readAllBytes(names);
        for (byte[] bad : List.of(new byte[0], Arrays.copyOf(kept, kept.length / 2), flipped(kept))) {
            Files.write(names, bad);
            assertThat(entries("keep")).hasSize(1);
            assertThat(names).hasBinaryContent(kept);
        }
        Files.delete(names);
        assertThat(lists.open("keep", Progress.NONE).names().size()).isEqualTo(3);
        assertThat(names).hasBinaryContent(kept);
        add("keep.json", Samples.JSON.replace("Crimson Dawn", "Crimson Dusk"));
        Files.write(names, kept);
        assertThat(entries("keep").getFirst().caption()).isEqualTo("Crimson Dusk");
        lists.remove("keep");
        assertThat(names).doesNotExist();
    }

    @Test
    void aListThatWasCutOrWhoseHeadWasSpoiledIsNotScreenedWithoutNotice() throws IOException {
        add("un.xml", Samples.UN);
        Path list = kept(".jsonl");
        List<String> lines = Files.readAllLines(list);
        Files.write(list, lines.subList(0, lines.size() - 1));
        assertThatThrownBy(() -> lists.open("UN", Progress.NONE)).isInstanceOf(UserProblem.class).hasMessageContaining("UN");
        assertThat(lists.spoiled()).isEmpty();
        Files.writeString(list, "{\"name\":\n");
        assertThat(lists.all()).isEmpty();
        assertThat(lists.spoiled()).singleElement().extracting(UserProblem::getMessage).asString().contains(list.getFileName().toString());
        assertThatThrownBy(() -> Screener.of(Installation.in(temp.resolve("home")), Progress.NONE)).isInstanceOf(UserProblem.class).hasMessageContaining("damaged");
        add("un.xml", Samples.UN);
        assertThat(lists.spoiled()).isEmpty();
        assertThat(entries("UN")).hasSize(2);
    }

    private Path names() throws IOException {
        return kept(".names");
    }

    private Path kept(String ending) throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("home/lists"))) {
            return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        flipped[flipped.length / 2] ^= 1;
        return flipped;
    }

    @Test
    void aListIsRemovedAndAPartAloneIsRefused() {
        add("keep.json", Samples.JSON);
        assertThat(lists.remove("keep")).isTrue();
        assertThat(lists.remove("keep")).isFalse();
        assertThat(lists.all()).isEmpty();
        assertThatThrownBy(() -> add("alt.csv", "36,1,\"aka\",\"KESTREL\",-0- \n")).isInstanceOf(UserProblem.class).hasMessageContaining("sdn.csv");
        assertThatThrownBy(() -> add("empty.csv", "name,dob\n")).isInstanceOf(UserProblem.class);
        assertThatThrownBy(() -> add("text.txt", "Dear reader,\nthis is no list.")).isInstanceOf(UserProblem.class);
    }
}
