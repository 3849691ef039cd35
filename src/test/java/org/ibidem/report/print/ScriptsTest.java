package org.ibidem.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    private static String split(String text) {
        return Scripts.runs(text).stream().map(r -> r.script() + ":" + r.text()).collect(Collectors.joining("|"));
    }

    @Test
    void eachScriptIsARunOfItsOwn() {
        assertThat(split("Kim (김철수, 金哲洙) in Москва.")).isEqualTo("LATIN:Kim (|HANGUL:김철수|LATIN:, |HAN:金哲洙|LATIN:) in |CYRILLIC:Москва|LATIN:.");
        assertThat(split("شرکت نفت (NIOC)")).isEqualTo("ARABIC:شرکت نفت|LATIN: (NIOC)");
        assertThat(split("2018-05")).isEqualTo("LATIN:2018-05");
        assertThat(split("Siam (สยาม)")).isEqualTo("LATIN:Siam (|THAI:สยาม|LATIN:)");
        assertThat(split("(ひらがな)")).isEqualTo("LATIN:(|KANA:ひらがな|LATIN:)");
    }

    @Test
    void aParagraphIsTurnedByItsFirstLetter() {
        assertThat(Scripts.beginsRightToLeft("12. שלום world")).isTrue();
        assertThat(Scripts.beginsRightToLeft("The שלום")).isFalse();
        assertThat(Scripts.beginsRightToLeft("12")).isFalse();
        assertThat(Scripts.beginsRightToLeft("สยาม")).isFalse();
    }

    @Test
    void oneNameTurnsNoParagraph() {
        assertThat(Scripts.runsRightToLeft("قالت شركة الميناء إنها لا تعرف (Acme) 12.")).isTrue();
        assertThat(Scripts.runsRightToLeft("דוד כהן is one of the directors.")).isFalse();
        assertThat(Scripts.runsRightToLeft("12")).isFalse();
    }

    @Property(tries = 300)
    void noLetterIsLost(@ForAll String text) {
        assertThat(Scripts.runs(text).stream().map(Scripts.Run::text).collect(Collectors.joining())).isEqualTo(text);
    }
}
