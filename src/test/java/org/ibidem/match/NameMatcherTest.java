package org.ibidem.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMatcherTest {
    /** From here on screening tells of a likeness. */
    private static final double HIT = 0.85;

    private static double score(String a, String b, NameKind kind) {
        return NameMatcher.score(ReadName.of(a, kind), ReadName.of(b, kind));
    }

    private static void allAlike(NameKind kind, List<String> group) {
        for (String one : group) for (String other : group) assertThat(score(one, other, kind)).as(one + " / " + other).isGreaterThanOrEqualTo(Likeness.SAME);
    }

    /** The spellings of official lists and of the press that the published study and its sources quote. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Su Gwang|Sou-Kwang|Sou-Gwang|Son-Kwang|Su-Kwang|Soukwang|Su-gwang|Son-gwang|수광",
        "Kim Su Gwang|Kim Sou-Kwang|Kim Sou-Gwang|Kim Son-Kwang|Kim Su-Kwang|Kim Soukwang|김수광",
        "Kim Yong Chol|Kim Young-Chol|Kim Young-Cheol|Kim Young-Chul|김영철",
        "Ch'oe So'k Min|Choe Sok Min|최석민",
        "Kim Chang Hyok|Kim Chang-hyok|김창혁"})
    void oneKoreanNameIsOneHoweverItIsSpelt(String group) {
        allAlike(NameKind.PERSON, List.of(group.split("\\|")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Aprokgang|Aprokgyang|Amrokgang|Amnokgang|압록강",
        "RGB|Chongch'al Ch'ongguk|정찰총국|Reconnaissance General Bureau"})
    void anOrganisationIsOneInEverySpellingAndByItsInitials(String group) {
        allAlike(NameKind.ORGANISATION, List.of(group.split("\\|")));
        allAlike(NameKind.ANY, List.of(group.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource({"Ma Xiaohong,Ma Xiaodong", "Li Xiaoming,Li Xiaoping", "Wang Guohua,Wang Guofa"})
    void anotherSyllableOfAChineseNameIsNoHit(String one, String other) {
        assertThat(score(one, other, NameKind.PERSON)).isLessThan(HIT);
    }

    @ParameterizedTest
    @CsvSource({"Lin Zhenzhong,Lin Zengzong", "Ma Xiaohong,Ma Xiaohomg", "Chen Xiaolin,Chen Xiao Ling"})
    void aSlipOrADialectIsTheSameChineseName(String one, String other) {
        assertThat(score(one, other, NameKind.PERSON)).isGreaterThanOrEqualTo(Likeness.SAME);
    }

    @ParameterizedTest
    @CsvSource({"習近平,Си Цзиньпин", "Ma Xiaohong,Ма Сяохун", "Zhang Zhijun,Чжан Чжицзюнь", "Hu Yaobang,Ху Яобан", "Lü Wei,Люй Вэй"})
    void aChineseNameIsOneInRussianLettersToo(String one, String other) {
        assertThat(score(one, other, NameKind.PERSON)).isGreaterThanOrEqualTo(HIT);
    }

    @ParameterizedTest
    @CsvSource({"김정은,Ким Чен Ын", "Ri Yong Ho,Li Yong Ho", "Ri Yong Ho,Ли Ён Хо", "Kim Jong Un,Ким Чжон Ын", "Pak Pong Ju,Пак Пон Чжу", "김정일,Ким Чен Ир"})
    void aKoreanNameIsOneHoweverNorthSouthAndRussiaWriteIt(String one, String other) {
        assertThat(score(one, other, NameKind.PERSON)).isGreaterThanOrEqualTo(HIT);
    }

    @ParameterizedTest
    @CsvSource({"Jürgen Müller,Juergen Mueller", "Jürgen Müller,Jurgen Muller", "Søren Åberg,Soeren Aaberg", "Björn Ångström,Bjoern Aangstroem"})
    void aLetterWithAMarkIsWrittenAsTwoOrWithoutIt(String one, String other) {
        assertThat(score(one, other, NameKind.PERSON)).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource({"조선광선은행,Korea Kwangson Banking Corp", "Gulf Finance Bank,Gulf Finance Banking", "延边银星网络科技有限公司,Yanbian Silverstar Network Technology Co. Ltd."})
    void aFormOfAWordThatEverybodyKnowsIsThatWord(String one, String other) {
        assertThat(score(one, other, NameKind.ORGANISATION)).isGreaterThanOrEqualTo(HIT);
    }

    @ParameterizedTest
    @CsvSource({"沈忠國際海運有限公司,SHEN ZHONG INTERNATIONAL SHIPPING", "조선남강무역회사,Korea Namgang Trading Corporation (NTC)", "Korea Namgang Trading Corporation (NTC),Korea Namgang Trading Corporation",
        "Yongbyon Works,Nyongbyon Works"})
    void traditionalCharactersAbbreviationsAndSouthernSpellingsChangeNothing(String one, String other) {
        assertThat(score(one, other, NameKind.ORGANISATION)).isGreaterThanOrEqualTo(HIT);
    }

    @ParameterizedTest
    @CsvSource({"Eastern Oil Company,Western Oil Company", "Orient Import Co,Orient Export Co"})
    void wordsThatEverybodyKnowsAreNoWaysToSpellEachOther(String one, String other) {
        assertThat(score(one, other, NameKind.ORGANISATION)).isLessThan(Likeness.SAME);
    }

    @ParameterizedTest(name = "{0} needs a stored alias to be {1}")
    @CsvSource(delimiter = '|', textBlock = """
        James Kim    | 김창혁
        James Kim    | Kim Chang Hyok
        KPA Unit 586 | RGB
        KPA Unit 586 | Chongch'al Ch'ongguk
        KPA Unit 586 | Reconnaissance General Bureau
        """)
    void anAliasIsNotGuessed(String alias, String name) {
        assertThat(score(alias, name, NameKind.ANY)).isLessThan(Likeness.SAME);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        김정은              | Kim Jong Un
        金正恩              | Kim Jong Un
        Ким Чен Ын          | Kim Jong Un
        习近平              | Xi Jinping
        Hsi Chin-ping       | Xi Jinping
        毛泽东              | Mao Tse-tung
        Юрий Иванов         | IVANOV, Yuri
        Володимир Зеленський| Volodymyr Zelenskyy
        Хрущёв Никита       | Nikita Khrushchev
        سعيد محمود          | Said Mahmoud
        ბარაკ ობამა          | Barack Obama
        Usama bin Ladin     | Osama bin Laden
        김창혁 (Kim Chang-hyok) | KIM Chang Hyok
        Kim Chang-hyok (김창혁) | 김창혁
        Muammar Qadhafi     | Moammar Gaddafi
        J. Smithson         | John Smithson
        Ramimakhlouf        | Rami Makhlouf
        Ben Netanyahu       | Benjamin Netanyahu
        Mohammad (محمد) Hamcho | HAMSHO, Muhammad
        """)
    void oneNameInTwoScriptsOrSpellings(String one, String other) {
        assertThat(score(one, other, NameKind.PERSON)).isGreaterThanOrEqualTo(Likeness.SAME).isEqualTo(score(other, one, NameKind.PERSON));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Kim Sok Jin    | Kim Sok Chol
        Igor Deripaska | Oleg Deripaska
        Hans O Friedrich | Hans Joachim Friedrich
        Putin          | Petrov
        Michaela       | Michelle Obama
        N. N.          | Nursultan Nazarbayev
        김창혁         | Park Chang-hyok
        GMC             | Gameco
        박철수 (Beijing) | 리정호 (Beijing)
        Петров (born in Perm) | Сидоров (born in Perm)
        MODC            | MADC
        """)
    void namesThatContradictEachOtherAreNot(String one, String other) {
        assertThat(score(one, other, NameKind.PERSON)).isLessThan(Likeness.SAME);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Glocom Sdn Bhd             | GLOCOM
        ООО Ромашка                | Romashka LLC
        丹东贸易有限公司           | Dandong Trading Co., Ltd.
        주식회사 조선무역          | Korea Trading Co
        Siemens Aktiengesellschaft | SIEMENS AG
        L.L.C. Iskusstvo Krasoty   | Iskusstvo Krasoty
        Good Will Company          | Goodwill Company
        3 Percenters               | Three Percenters
        AT&T Inc.                  | AT and T Inc.
        MV Hellenic Spirit Ltd     | M/V Hellenic Spirit
        """)
    void legalFormsAndSmallWordsDoNotMatter(String one, String other) {
        assertThat(score(one, other, NameKind.ORGANISATION)).isGreaterThanOrEqualTo(Likeness.SAME);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', textBlock = """
        XYZ Corp         | ABC Corp
        Ltd              | Alpha Ltd
        Sdn Bhd          | Beta Sdn Bhd
        有限公司         | 丹东贸易有限公司
        Construction Ltd | LLC Construction Dredging Company
        ANO Mir          | OOO Mir
        Trust 2007-1     | Trust 2007-2
        종이등불기술회사 (fictional) | 갈매기창고 (fictional)
        """)
    void aLegalFormNeverMatchesAloneAndNumbersCount(String one, String other) {
        assertThat(score(one, other, NameKind.ORGANISATION)).isLessThan(Likeness.SAME);
    }

    @Test
    void everyReasonNamesTheStringsThatWereCompared() {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        try {
            List<String> why = NameMatcher.compare(ReadName.of("Wladimir Putin", NameKind.PERSON), ReadName.of("Владимир Путин", NameKind.PERSON)).sentences();
            assertThat(why).anyMatch(s -> s.contains("“Владимир Путин”") && s.contains("“vladimir putin”"));
            assertThat(why).anyMatch(s -> s.contains("“wladimir”") && s.contains("“vladimir”") && s.contains("sound alike"));
            assertThat(NameMatcher.compare(ReadName.of("Igor Orlov", NameKind.PERSON), ReadName.of("Oleg Orlov", NameKind.PERSON)).sentences())
                .contains("Against: “igor” is not “oleg”.");
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Property(tries = 300)
    void aScoreIsAShareAndTheSameBothWays(@ForAll @From("names") String a, @ForAll @From("names") String b) {
        double score = score(a, b, NameKind.ANY);
        assertThat(score).isBetween(0.0, 1.0);
        assertThat(score(b, a, NameKind.ANY)).isCloseTo(score, org.assertj.core.data.Offset.offset(0.001));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> word = Arbitraries.of("Kim", "Chol", "Chang-hyok", "Ali", "bin", "Hassan", "Trading", "Ltd", "압록강", "Юрий", "محمد", "(Asia)", "J.", "7", "O'Neil", "🙂", "李", "ООО", "/");
        return word.list().ofMinSize(0).ofMaxSize(5).map(words -> String.join(" ", words));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Wonbang Trading Company     | Wonbang Trading Co.
        Wonbang Tradng Company      | Wonbang Trading Co.
        Quill Mfg. Co. Ltd          | Quill Manufacturing Company Limited
        Heron Bros                  | Heron Brothers
        Int'l Golden Services       | International Golden Services
        """)
    void aWordIsWhatItIsShortFor(String one, String other) {
        assertThat(score(one, other, NameKind.ORGANISATION)).isGreaterThan(0.9);
        assertThat(score(one, other, NameKind.ANY)).isGreaterThan(0.9);
    }

    @Test
    void noWordIsShortForAnotherWithinAWordOrInTheNameOfAPerson() {
        assertThat(score("Maintland Holding", "Mainternationaland Holding", NameKind.ORGANISATION)).isLessThan(0.9);
        assertThat(score("Lan Co", "Lan Company", NameKind.PERSON)).isLessThan(0.9);
    }

    @ParameterizedTest(name = "{0} is {1} by {2}")
    @CsvSource(delimiter = '|', textBlock = """
        Gim Chang-hyeok   | 김창혁       | REVISED
        Kim Chŏng-nam     | 김정남       | MCCUNE_REISCHAUER
        Kim Jong Un       | 김정은       | NORTH_KOREAN
        Kim Chang Hyok    | 김창혁       | MCCUNE_REISCHAUER, NORTH_KOREAN
        Xi Jinping        | 习近平       | PINYIN
        Yuriy Shchedrin   | Юрий Щедрин  | BGN
        Ûrij Ŝedrin       | Юрий Щедрин  | ISO_9
        Lee Young-hee     | 이영희       |
        James Kim         | 김창혁       |
        """)
    void theSystemOfARomanisationIsToldFromTheNameInBothScripts(String value, String original, String systems) {
        assertThat(Romanisation.of(value, original)).extracting(Enum::name).containsExactly(systems == null ? new String[0] : systems.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "عبد الرحمن السديس|Abdul Rahman al-Sudais|Abdulrahman Al Sudais|Abdurrahman as-Sudais",
        "أيمن الظواهري|Ayman al-Zawahiri|Aiman Al Zawahri",
        "معمر القذافي|Muammar Gaddafi|Moammar Qadhafi",
        "حسن نصر الله|Hassan Nasrallah|Hasan Nasr Allah",
        "جمال خاشقجي|Jamal Khashoggi|Gamal Khashoggi",
        "رضا زهرایی|Reza Zahraei|Rida Zahrai",
        "محمود احمدی‌نژاد|Mahmoud Ahmadinejad|Mahmud Ahmadi-Nejad",
        "علی خامنه‌ای|Ali Khamenei",
        "Ким Чен Ир|Kim Jong Il|김정일",
        "이명박|Lee Myung-bak|Yi Myŏng-bak",
        "Євген Бойко|Yevhen Boiko|Yevgeny Boyko|Евгений Бойко",
        "Мікалай Лукашэнка|Mikalai Lukashenka|Nikolai Lukashenko",
        "יצחק רבין|Yitzhak Rabin|Itzhak Rabin"})
    void anArticleAVowelOrAPrefixThatAScriptOrALanguageHasOfItsOwnIsNoOtherName(String group) {
        String original = group.split("\\|")[0];
        for (String other : group.split("\\|")) assertThat(score(original, other, NameKind.PERSON)).as(other).isGreaterThanOrEqualTo(Likeness.SAME);
    }

    @Test
    void whatClosesANameInBracketsIsNoMoreThanWhereAnotherWritesIt() {
        assertThat(score("Weir Trading GmbH (Germany)", "Weir Trading (Germany) GmbH", NameKind.ORGANISATION)).isEqualTo(1);
        assertThat(score("Weir Trading Co., Ltd. (Hong Kong)", "Weir Trading Hong Kong Co Ltd", NameKind.ORGANISATION)).isEqualTo(1);
        assertThat(score("Weir Trading GmbH (Germany)", "Weir Trading GmbH (Austria)", NameKind.ORGANISATION)).isLessThan(HIT);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', textBlock = """
        محمد علي      | Mohammed Hilal
        عبد الرحمن    | Abdul Rahim
        خالد سالم     | Khalid Salim Sulaiman Qasim
        حسن نصر الله  | Hassan Nasser
        A. Ivanov     | B. Ivanov
        عبد الرحمن القيسي | Abdur Rehman
        Abdul Rahman al-Qaisi | Abdur Rehman
        Abd al-Rahman Salim al-Misurati | Abd al-Rahman Salim al-Milad
        """)
    void consonantsThatOthersHaveTooAndOtherInitialsAreNoMatch(String one, String other) {
        assertThat(score(one, other, NameKind.PERSON)).isLessThan(HIT);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        شركة النور للتجارة                    | Al Noor Trading Company
        Samsung Electronics Co., Ltd.         | 삼성전자 주식회사
        丹东鸿祥实业发展有限公司              | Dandong Hongxiang Industrial Development Co Ltd
        Nordwind GmbH & Co. KG                | Nordwind
        Alfa Sp. z o.o.                       | Alfa Spółka z ograniczoną odpowiedzialnością
        Zeta a.s.                             | Zeta akciová společnost
        Alpha SARL                            | Alpha société à responsabilité limitée
        Alpha EOOD                            | Алфа ЕООД
        Kappa Oy                              | Kappa Osakeyhtiö
        Lotus Co., Ltd.                       | Công ty TNHH Lotus
        5th Avenue Trading                    | Fifth Avenue Trading
        22nd Bureau                           | Bureau 22
        Fund IV                               | Fund 4
        """)
    void anOrganisationIsOneInEveryLanguageOfItsFormAndNumber(String one, String other) {
        assertThat(score(one, other, NameKind.ORGANISATION)).isGreaterThanOrEqualTo(Likeness.SAME);
    }

    @Test
    void ordinalsTellOrganisationsApart() {
        assertThat(score("First Bank", "Second Bank", NameKind.ORGANISATION)).isLessThan(Likeness.SAME);
        assertThat(score("22nd Bureau", "23rd Bureau", NameKind.ORGANISATION)).isLessThan(Likeness.SAME);
    }
}
