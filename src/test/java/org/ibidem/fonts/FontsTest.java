package org.ibidem.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTest {
    private final Fonts fonts = new Fonts();

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyFaceLoadsUnderItsName(Face face) {
        assertThat(fonts.font(face).getFamily()).startsWith(face.family());
    }

    @ParameterizedTest
    @CsvSource({"Ch'oe Sŏk-min, SANS", "Бумажный Фонарь, SANS", "조선압록강기술회사, KOREAN", "延边银星网络科技有限公司, CHINESE", "شرکت, ARABIC", "חברת כוכב, HEBREW", "สมชาย ใจดี, THAI"})
    void eachScriptHasAFaceWithAllItsLetters(String text, Face face) {
        assertThat(fonts.face(text, false)).isEqualTo(face);
        assertThat(fonts.width(text, 12, false)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"김창혁 / Ким Чан Хёк, 김창혁 /| Ким Чан Хёк", "北京银星 / 실버스타, 北京银星 /| 실버스타", "Şükrü 王伟 Çelik, Şükrü| 王伟| Çelik", "Ahmad أحمد Ибрагим, Ahmad |أحمد| Ибрагим",
        "أحمد Ёлкин, Ёлкин| |أحمد", "Anna, Anna"})
    void aNameInSeveralScriptsKeepsAllItsLetters(String text, String runs) {
        List<Fonts.Run> found = fonts.runs(text, false);
        assertThat(found).allMatch(r -> fonts.font(r.face()).canDisplayUpTo(r.text()) < 0);
        assertThat(found.stream().map(r -> r.text().strip()).filter(t -> !t.isEmpty())).containsExactlyElementsOf(Stream.of(runs.split("\\|")).map(String::strip).filter(t -> !t.isEmpty()).toList());
        assertThat(fonts.width(text, 12, false)).isEqualTo(found.stream().mapToDouble(r -> fonts.width(r, 12)).sum());
    }

    @ParameterizedTest
    @CsvSource({"Ch'oe Sŏk-min", "延边银星网络科技有限公司", "𠮷𠮷𠮷𠮷𠮷𠮷 Holdings"})
    void whatIsTooLongIsCutAtALetterToFit(String text) {
        double whole = fonts.width(text, 12, true);
        assertThat(fonts.fitted(text, 12, true, whole)).isEqualTo(text);
        for (double room = whole - 1; room > 24; room -= 5) {
            String fitted = fonts.fitted(text, 12, true, room);
            assertThat(fonts.width(fitted, 12, true)).isLessThanOrEqualTo(room);
            assertThat(fitted).endsWith("…").satisfies(f -> assertThat(text).startsWith(f.substring(0, f.length() - 1)));
            assertThat(Character.isHighSurrogate(fitted.charAt(fitted.length() - 2))).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"延边银星网络科技有限公司吉林省延边朝鲜族自治州延吉市", "Firm 延边银星网络科技有限公司吉林省延边朝鲜族自治州延吉市 of Yanji", "Donaudampfschifffahrtsgesellschaftskapitänsmützen", "สมชายใจดีสมชายใจดีสมชายใจดี", "Ahmad أحمد"})
    void aLineIsNoWiderThanItsRoomThoughAWordIs(String text) {
        List<String> lines = fonts.lines(text, 9, false, 90);
        assertThat(lines).allMatch(l -> !l.isEmpty() && fonts.width(l, 9, false) <= 90);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void aLetterStaysWithItsMarks() {
        String letter = "e\u0301\u0323";
        assertThat(fonts.lines(letter.repeat(40), 9, false, 60)).allMatch(l -> l.startsWith("e") && l.length() % 3 == 0).hasSizeGreaterThan(1);
    }
}
