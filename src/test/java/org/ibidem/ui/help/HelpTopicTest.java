package org.ibidem.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated
class HelpTopicTest {
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([\\w-]+)\\.png\\)");
    private Locale before;

    @BeforeEach
    void remember() {
        before = Locale.getDefault(Locale.Category.DISPLAY);
    }

    @AfterEach
    void putBack() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    private static List<HelpTopic> in(String language) {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.of(language));
        return HelpTopic.all();
    }

    private static List<String> pictures(HelpTopic topic) {
        return PICTURE.matcher(topic.markdown()).results().map(r -> r.group(1)).toList();
    }

    @Test
    void eachTopicIsThereInBothLanguagesWithTheSamePicturesAndAsManyPoints() {
        List<HelpTopic> korean = in("ko");
        List<HelpTopic> english = in("en");
        for (int i = 0; i < english.size(); i++) {
            HelpTopic en = english.get(i);
            HelpTopic ko = korean.get(i);
            assertThat(ko.title()).as(en.id()).isNotBlank().isNotEqualTo(en.title());
            assertThat(pictures(ko)).as(en.id()).isEqualTo(pictures(en));
            assertThat(points(ko)).as(en.id()).isEqualTo(points(en));
        }
    }

    private static long points(HelpTopic topic) {
        return topic.markdown().lines().filter(l -> l.matches("(-|\\d+\\.) .*")).count();
    }

    @Test
    void everyPictureIsDeliveredWithTheProgram() {
        assertThat(in("en").stream().flatMap(t -> pictures(t).stream())).isNotEmpty()
            .allSatisfy(p -> assertThat(HelpTopic.class.getResource("pictures/" + p + "-1280x800-light.png")).as(p).isNotNull());
    }

    @Test
    void keysNamedInOneLanguageAreNamedInTheOther() {
        Pattern keys = Pattern.compile("\\*\\*((?:Ctrl|Alt|Shift)\\+[^*\\p{IsHangul}]+|F\\d|Esc|Tab)\\*\\*");
        List<HelpTopic> korean = in("ko");
        List<HelpTopic> english = in("en");
        for (int i = 0; i < english.size(); i++) {
            assertThat(keys.matcher(korean.get(i).markdown()).results().map(MatchResult::group)).as(english.get(i).id())
                .containsAll(keys.matcher(english.get(i).markdown()).results().map(MatchResult::group).filter(k -> !k.contains("Up") && !k.contains("Down")).toList());
        }
    }

    private static List<String> found(String language, String typed) {
        HelpIndex index = new HelpIndex(in(language));
        return index.answering(index.asked(typed)).stream().map(HelpTopic::id).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        how do I undo | keys
        how can I delete a document? | trouble
        forgot my passphrase | sharing
        change the language | settings
        dark mode | settings
        the font is too small | settings
        export to Excel | sharing
        scanned PDF without text | trouble
        what do dashed lines mean | chart
        how do I send the case to a colleague | sharing
        where are my files stored | settings
        find a name in Korean | search
        write a footnote | report
        date not known exactly | timeline
        the program crashed | trouble
        import a CSV table | sharing
        print the chart | chart
        keyboard shortcuts | keys
        sanctions list | screening
        how many backups are kept | settings
        merge colleague | sharing""")
    void aQuestionInWordsOfItsOwnIsAnswered(String typed, String topic) {
        assertThat(found("en", typed).stream().limit(2)).contains(topic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        문서를 삭제하려면 | trouble
        암호문구를 잊었어요 | trouble
        언어를 바꾸는 방법 | settings
        엑셀로 내보내기 | sharing
        export to 엑셀 | sharing
        글자가 작아요 | settings
        올가미 | chart""")
    void aQuestionInKoreanIsAnswered(String typed, String topic) {
        assertThat(found("ko", typed).stream().limit(2)).contains(topic);
    }

    @Test
    void whatNoTopicAnswersFindsNone() {
        assertThat(found("en", "zeppelin")).isEmpty();
        assertThat(found("en", "")).hasSameSizeAs(in("en"));
        assertThat(found("en", "how do I")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | deleting | trouble
        en | how do I delete | trouble
        en | footnotes | report
        ko | 삭제하려면 | trouble
        ko | ㅅ | trouble
        ko | 사 | trouble
        ko | 삭젷 | trouble
        ko | 올가미 | chart""")
    void theHelpIsNeverBlankWhileAWordIsTyped(String language, String typed, String topic) {
        for (int end = 1; end < typed.length(); end++) assertThat(found(language, typed.substring(0, end))).as(typed.substring(0, end)).isNotEmpty();
        assertThat(found(language, typed)).contains(topic);
    }

    @Test
    void thePointThatAnswersIsLitAndOthersAreNot() {
        assertThat(lit("sharing", "export to excel")).singleElement().asString().contains("XLSX");
        assertThat(lit("sharing", "")).isEmpty();
    }

    @Test
    void aTopicFoundByItsHeadingLightsTheParagraphThatSaysMostOfIt() {
        String title = in("en").stream().filter(t -> t.id().equals("screening")).findFirst().orElseThrow().title();
        assertThat(found("en", title)).first().isEqualTo("screening");
        assertThat(lit("screening", title)).isNotEmpty();
    }

    private static List<String> lit(String topic, String typed) {
        List<HelpTopic> topics = in("en");
        HelpIndex index = new HelpIndex(topics);
        HelpTopic page = topics.stream().filter(t -> t.id().equals(topic)).findFirst().orElseThrow();
        return PlainWords.Page.of(page.markdown()).points().stream().filter(index.answerTo(index.asked(typed), page)).toList();
    }

    @Test
    void aLanguageWithoutHelpIsHelpedInEnglish() {
        assertThat(in("fr")).isEqualTo(in("en"));
    }
}
