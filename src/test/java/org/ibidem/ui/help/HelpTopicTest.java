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

    @Test
    void aTopicIsFoundByAllTheWordsTyped() {
        assertThat(in("en").stream().filter(t -> t.matches("merge colleague")).map(HelpTopic::id)).containsExactly("sharing");
        assertThat(in("en").stream().filter(t -> t.matches("SHA256 nonsense"))).isEmpty();
        assertThat(in("ko").stream().filter(t -> t.matches("올가미")).map(HelpTopic::id)).containsExactly("chart");
    }

    @Test
    void aLanguageWithoutHelpIsHelpedInEnglish() {
        assertThat(in("fr")).isEqualTo(in("en"));
    }
}
