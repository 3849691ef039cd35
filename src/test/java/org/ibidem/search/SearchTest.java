package org.ibidem.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.job.Progress;
import org.ibidem.model.Ref;
import org.ibidem.message.UserProblem;
import org.ibidem.model.PageText;
import org.ibidem.search.Question.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class SearchTest {
    @TempDir Path temp;
    private Library library;
    private Search search;

    @BeforeEach
    void fill() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        library = new Library(temp);
        library.document("Registry extract", "2016-07-02", "Wonbang Trading Co. 원방무역은 평양에 있다.\nIts director Kim Chang-hyok signed.",
            "Beneficial ownership of the companies lies abroad.");
        library.document("Invoice", "2017", "Müller GmbH sold antennas to Глоком, see https://glocom.com.my/x and 08:30.", "Владимир Путин met 习近平 and محمود‎.");
        library.document("Roster", "", "대표 김창혁은 서울에서 Changhyok Kim으로 알려졌다. 陈志明经理 Chen Zhiming. 欧阳修先生, 诸葛亮, 司馬遷, 陈其美.");
        library.entity("Company", "name", "Wonbang Trading", "원방무역");
        library.entity("Person", "notes", "Seen in Kuala Lumpur with antennas.", "");
        search = new Search(library.open(), Progress.NONE);
    }

    @AfterEach
    void close() {
        search.close();
        library.close();
    }

    private List<Hit> found(String words) {
        return search.find(Question.all(words).in(Scope.EVIDENCE)).hits();
    }

    private List<String> lit(String words) {
        return library.lit(found(words));
    }

    @Test
    void aColonIsTheEndOfAWord() {
        UUID card = library.document("Card", "", "Email:lin@jade.example.com 전화：021234 08:30");
        assertThat(lit("lin@jade.example.com")).containsExactly("lin@jade.example.com");
        assertThat(lit("021234")).containsExactly("021234");
        assertThat(lit("email:lin")).as("which is no field").containsExactly("Email:lin");
        for (String pattern : List.of("email:lin*", "email:l?n", "email:*n", "email:lim~1", "\"email:lin* jade*\"", "\"email:li* jade.example.com\"")) {
            assertThat(found(pattern)).as(pattern).extracting(Hit::id).containsExactly(card);
        }
        assertThat(lit("전화：0212*")).containsExactly("전화：021234");
        assertThat(found("email:lim*")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "glocomms                      | glocomms",
        "MAIL                          | mail",
        "glocomms.com.my               | glocomms.com.my",
        "sales@glocomms.com.my         | sales@mail.glocomms.com.my",
        "glocomms.com                  | glocomms.com",
        "\"mail glocomms com my\"      | mail.glocomms.com.my",
        "\"to sales@mail.glocomms.com.my today\" | to sales@mail.glocomms.com.my today",
        "\"write today\"~6             | Write to sales@mail.glocomms.com.my today",
        "glocom?s                      | glocomms",
        "glocmms~1                     | glocomms",
        "mail.glo*                     | mail.glocomms.com.my",
        "glocomms.c*                   | mail.glocomms.com.my",
        "glocomms.c?m*                 | mail.glocomms.com.my",
        "Gloco*s.com.my                | mail.glocomms.com.my",
        "mail.*                        | mail.glocomms.com.my",
        "/mail\\.gl.*my/               | mail.glocomms.com.my",
        "\"sales mail.glo*.com.my today\" | sales@mail.glocomms.com.my today",
        "\"mail.glocomms.com.my tod*\" | mail.glocomms.com.my today",
        "payroll                       | payroll",
        "payroll_2019.xlsx             | payroll_2019.xlsx",
        "3.14                          | 3.14"})
    void aHostAndAFileNameAreFoundByTheirParts(String query, String words) {
        library.document("Card", "", "Write to sales@mail.glocomms.com.my today, with https://x.example/y/payroll_2019.xlsx and 3.14 of it.");
        if (query.equals("sales@glocomms.com.my")) assertThat(found(query)).as("another address").isEmpty();
        else assertThat(lit(query)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "홍길동                         | 홍길동",
        "계약서                         | 계약서",
        "계약서_홍길동.pdf              | 계약서_홍길동.pdf",
        "\"홍길동 2019\"                | 홍길동_2019",
        "\"paid 계약서\"                | paid 계약서",
        "김                             | 김",
        "カタログ                       | カタログ",
        "길동무                         | ",
        "홍길동_20*                     | 홍길동_2019"})
    void aFileNameInKoreanIsFoundByItsPartsToo(String query, String words) {
        library.document("Card", "", "Kim paid 계약서_홍길동.pdf and 홍길동_2019, 김_1.hwp, カタログ_2019.pdf");
        if (words == null) assertThat(found(query)).isEmpty();
        else assertThat(lit(query)).contains(words);
    }

    @Test
    void noPartOfAHostIsFoundExactlyAndNoneOfANumber() {
        library.document("Card", "", "sales@mail.glocomms.com.my paid 3.14 on 05.11.2019");
        assertThat(exactly("glocomms")).isEmpty();
        assertThat(exactly("mail.glocomms.com.my")).containsExactly("mail.glocomms.com.my");
        assertThat(found("14")).isEmpty();
        assertThat(found("\"write today\"~3")).isEmpty();
        assertThat(found("ail.gl*")).as("a part begins where it begins").isEmpty();
    }

    @Test
    void whatNobodySeesInAWordKeepsItFromNothing() {
        library.document("Letter", "", "We con\u00adfirm that Aprok\u00adgang paid; می\u200cخواهم");
        assertThat(lit("confirm")).containsExactly("con\u00adfirm");
        assertThat(lit("\"confirm that aprokgang\"")).containsExactly("con\u00adfirm that Aprok\u00adgang");
        assertThat(lit("confi*")).containsExactly("con\u00adfirm");
        assertThat(exactly("Aprokgang paid")).containsExactly("Aprok\u00adgang paid");
        assertThat(lit("میخواهم")).containsExactly("می\u200cخواهم");
    }

    @Test
    void whereLinksLeadIsFoundBehindTheWordsAndAScanByItsNameToo() {
        UUID page = library.document("Offer", "", "Write to the office.");
        library.links(page, "mailto:lin@jade.example.com\nUA-1234567-2");
        UUID scan = library.document("Scanned register", "");
        library.links(scan, "https://register.example.com/kim");
        assertThat(lit("\"lin@jade.example.com\"")).containsExactly("lin@jade.example.com");
        assertThat(lit("lin@jade.example.com")).containsExactly("lin@jade.example.com");
        assertThat(search.find(Question.all("lin@jade.example.com").exactly(true)).hits()).hasSize(1);
        assertThat(lit("UA-1234567-2")).containsExactly("UA-1234567-2");
        assertThat(found("register.example.com")).extracting(Hit::id).containsExactly(scan);
        assertThat(found("scanned")).extracting(Hit::id).containsExactly(scan);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "wonbang                        | Wonbang",
        "원방무역                        | 원방무역",
        "\"trading co\"                 | Trading Co",
        "company abroad                 | companies",
        "muller                         | Müller",
        "\"wonbang kim\"~12              | Wonbang Trading Co. 원방무역은 평양에 있다.\\nIts director Kim",
        "ownershp~1                     | ownership",
        "\"beneficial ownershp~1\"      | Beneficial ownership",
        "ante*                          | antennas",
        "*ennas                         | antennas",
        "/ant[a-f]nn.s/                 | antennas",
        "/ANTENN.*/                     | antennas",
        "antennas NOT wonbang           | antennas",
        "(wonbang OR nothing) AND kim   | Wonbang",
        "glokom                         | Глоком",
        "Putin                          | Путин",
        "title:invoice AND antennas     | antennas",
        "antennas date:[2017 TO 2018]   | antennas",
        "https://glocom.com.my/x        | https://glocom.com.my/x",
        "08:30                          | 08:30",
        "习                              | 习近",
        "(Xi Jinping) OR 习近平           | 习近平"})
    void wordsAreFoundWhereTheyStand(String query, String words) {
        assertThat(lit(query)).containsExactly(words.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"ownership wonbang", "wonbang date:2017", "\"co trading\"", "antennas type:application", "ante?s"})
    void whatIsNotThereIsNotFound(String query) {
        assertThat(found(query)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"習近平,习近平", "习近平,習近平", "国际海运,國際海運", "Mueller,Müller", "Müller,Mueller", "Aaberg,Åberg", "Aberg,Åberg"})
    void anotherFormOfTheSameLettersIsFound(String typed, String written) {
        library.document("Forms", "2020-01-01", "In the text stands " + written + ", once.");
        assertThat(lit(typed)).contains(written);
        assertThat(exactly(typed)).doesNotContain(written);
    }

    @Test
    void theBeginningOfAWordMayBeInEitherFormToo() {
        library.document("Forms", "2020-01-01", "In the text stands 國際海運, once.");
        assertThat(lit("國際*")).contains("國際");
        assertThat(lit("国际*")).contains("國際");
    }

    @ParameterizedTest
    @CsvSource({"Xi Jinping, 习近平", "xi jin ping, 习近平", "Jinping Xi, 习近平", "'\"Xi Jinping\"', 习近平", "Си Цзиньпин, 习近平", "Chen Zhiming, 陈志明",
        "Hsi Chin-p'ing, 习近平", "Ch'en Chih-ming, 陈志明", "Ouyang Xiu, 欧阳修", "Xiu Ouyang, 欧阳修", "Ou-yang Hsiu, 欧阳修", "Zhuge Liang, 诸葛亮", "Ssu-ma Ch'ien, 司馬遷", "Ch'en Ch'i-mei, 陈其美"})
    void aChineseNameByItsSoundIsFoundInHan(String asked, String found) {
        assertThat(lit(asked)).contains(found);
        assertThat(search.count(Question.all(asked))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ma Jinping", "Xi Jinmin", "Derek Jinping", "Xi Jinping Ming"})
    void anotherSoundIsAnotherName(String asked) {
        assertThat(lit(asked)).doesNotContain("习近平");
        assertThat(search.find(Question.all("Xi Jinping").exactly(true)).hits()).isEmpty();
    }

    @Test
    void aNameIsFoundInOtherScripts() {
        assertThat(lit("김창혁")).containsExactlyInAnyOrder("김창혁", "Kim Chang-hyok");
        assertThat(lit("Kim Chang-hyok")).containsExactlyInAnyOrder("Kim Chang-hyok", "김창혁");
        assertThat(lit("chang hyok")).contains("창혁");
        assertThat(lit("\"Gim Changhyeok\"")).containsExactlyInAnyOrder("김창혁");
        assertThat(lit("陈志明")).containsExactly("陈志明");
        assertThat(search.find(Question.all("陈志明")).hits().getFirst().lit()).hasSize(2);
    }

    @Test
    void aKoreanNameInCyrillicLettersIsFoundByTheOtherTwoAndFindsThem() {
        library.document("Протокол", "2018", "Директор Ким Чхан Хёк подписал договор.");
        search.close();
        search = new Search(library.open(), Progress.NONE);
        List<String> all = List.of("김창혁", "Kim Chang-hyok", "Ким Чхан Хёк");
        assertThat(lit("김창혁")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(lit("Kim Chang-hyok")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(lit("Ким Чхан Хёк")).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aDocumentWithoutTextIsFoundByItsNames() {
        library.document("Passport_of_Quill", "");
        Hit hit = found("passport quill").getFirst();
        assertThat(hit.ref()).isEqualTo(Ref.parse("E-4").orElseThrow());
        assertThat(List.of(hit.page(), hit.start(), hit.end())).containsExactly(1, 0, 0);
        assertThat(hit.snippet()).isEqualTo("Passport of Quill Passport_of_Quill.txt");
        assertThat(found("Passport_of_Quill.txt")).hasSize(1);
        assertThat(found("김창혁 passport")).isEmpty();
    }

    @Test
    void anExactSearchAddsNothing() {
        assertThat(exactly("WONBANG trading")).containsExactly("Wonbang Trading");
        assertThat(exactly("muller")).isEmpty();
        assertThat(exactly("company")).isEmpty();
        assertThat(exactly("wonbang kim")).isEmpty();
        assertThat(exactly("원방무역")).containsExactly("원방무역");
        assertThat(exactly("김창혁")).containsExactly("김창혁");
        assertThat(exactly("ante*")).isEmpty();
        assertThat(exactly("putin")).isEmpty();
    }

    @Test
    void aPageSavedAsMhtmlIsCountedAsOneAndNotAsALetter() {
        UUID page = library.document("about", "2017", "Saved antennas");
        library.open().write("evidence.read", change -> {
            Evidence saved = change.find(Evidence.class, page).orElseThrow();
            change.put(saved.withReading("message/rfc822", 1, saved.status(), "").withOrigin(null, "", "", "https://glocom.test/about"));
        });
        assertThat(search.find(Question.all("saved").in(Scope.EVIDENCE)).types()).isEqualTo(Map.of("multipart/related", 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"type:company | 1", "type:회사 | 1", "type:Text | 3", "type:텍스트 | 3", "type:picture | 1", "type:그림 | 1", "type:image | 1",
        "type:\"web archive\" | 1", "type:\"웹 아카이브\" | 1", "antennas type:사람 | 1", "antennas type:picture | 0", "type:vehicle | 0"})
    void aTypeGoesByItsNameInEitherLanguageToo(String query, int things) {
        for (String type : List.of("image/png", "application/warc")) {
            UUID made = library.document(type, "2017", "Saved");
            library.open().write("evidence.read", change -> change.put(change.find(Evidence.class, made).orElseThrow().withReading(type, 1, EvidenceStatus.OK, "")));
        }
        assertThat(search.count(Question.all(query))).hasSize(things);
    }

    private List<String> exactly(String words) {
        return library.lit(search.find(Question.all(words).in(Scope.EVIDENCE).exactly(true)).hits());
    }

    @Test
    void entitiesAndNotesAreFoundInTheirScopes() {
        Found found = search.find(Question.all("antennas OR 원방무역"));
        assertThat(found.scopes()).isEqualTo(Map.of(Scope.EVIDENCE, 2, Scope.ENTITIES, 1, Scope.NOTES, 1));
        assertThat(found.types()).isEqualTo(Map.of("text/plain", 2, "company", 1, "person", 1));
        assertThat(found.years()).containsEntry("2016", 1).containsEntry("2017", 1);
        assertThat(search.find(Question.all("antennas").in(Scope.NOTES)).hits()).extracting(h -> h.ref().toString(), Hit::page)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("N-2", 0));
        assertThat(search.find(Question.all("antennas OR 원방무역").narrowed("text/plain", "2016")).hits()).extracting(h -> h.ref().toString()).containsExactly("E-001");
        assertThat(search.count(Question.all("antennas OR 원방무역").narrowed("text/plain,Company", ""))).hasSize(3);
    }

    @Test
    void aHitOnAnEntitySaysWhichStatementItIs() {
        Hit name = search.find(Question.all("원방무역").in(Scope.ENTITIES)).hits().getFirst();
        assertThat(name.statement()).hasValueSatisfying(s -> assertThat(s.ref().toString()).isEqualTo("S-1"));
        Hit note = search.find(Question.all("antennas").in(Scope.NOTES)).hits().getFirst();
        assertThat(note.statement()).hasValueSatisfying(s -> assertThat(s.property()).isEqualTo("notes"));
        assertThat(found("antennas").getFirst().statement()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"S-2, N-2", "n-1, N-1", "E-002, E-002"})
    void aThingIsFoundByItsNumber(String number, String thing) {
        assertThat(search.find(Question.all(number)).hits()).extracting(h -> h.ref().toString()).containsOnly(thing);
    }

    @Test
    void hitsCanBeAskedForASliceAtATime() {
        Question asked = Question.all("antennas OR wonbang OR chen");
        List<Hit> all = search.find(asked).hits();
        assertThat(all).hasSize(5);
        List<Hit> slices = new java.util.ArrayList<>(search.find(asked.slice(0, 2)).hits());
        slices.addAll(search.find(asked.slice(2, 2)).hits());
        slices.addAll(search.find(asked.slice(4, 2)).hits());
        assertThat(slices).containsExactlyInAnyOrderElementsOf(all);
        assertThat(search.find(asked.slice(4, 2)).total()).isEqualTo(5);
        assertThat(search.find(asked.slice(6, 2)).hits()).isEmpty();
    }

    @Test
    void aSearchClosedMeanwhileIsNoFaultOfTheQuery() {
        search.close();
        assertThatThrownBy(() -> found("antennas")).isInstanceOf(java.util.concurrent.CancellationException.class);
        search = new Search(library.open(), Progress.NONE);
    }

    @Test
    void aWildcardInAPhraseThatFitsTooManyWordsIsRefused() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 1100; i++) words.append("zz").append(i).append(' ');
        library.document("Many", "", words.toString());
        assertThatThrownBy(() -> found("\"zz* 7\"")).isInstanceOf(UserProblem.class).hasMessageContaining("too many words");
    }

    @Test
    void aSnippetShowsTheWordsOnOneLine() {
        Hit hit = found("director").getFirst();
        assertThat(hit.snippet()).contains("있다. Its director Kim").doesNotContain("\n");
        assertThat(hit.lit()).extracting(s -> hit.snippet().substring(s.start(), s.end())).containsExactly("director");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"kim AND (chang | 15", "\"kim chang | 11", "kim AND | 8", ") kim | 1", "title:(a] | 10"})
    void aQueryThatCannotBeReadSaysWhere(String query, int character) {
        assertThatThrownBy(() -> found(query)).isInstanceOf(UserProblem.class).hasMessageContaining("at character " + character + ",");
    }

    @Test
    void aChangeIsFoundAtOnceAndAnUndoneOneNoMore() {
        library.document("Late", "", "Aprokgang Technology");
        assertThat(lit("aprokgang")).containsExactly("Aprokgang");
        library.open().undo();
        assertThat(found("aprokgang")).isEmpty();
        PageText page = library.open().all(PageText.class).getFirst();
        library.open().write("evidence.edit", c -> c.put(new PageText(page.id(), page.evidenceId(), page.page(), page.obtained(), "Hesong Trading")));
        assertThat(lit("hesong")).containsExactly("Hesong");
        assertThat(found("wonbang")).isEmpty();
    }
}
