package org.ibidem.fonts;

import static org.assertj.core.api.Assertions.assertThat;

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
    @CsvSource({"Ch'oe Sŏk-min, SANS", "Бумажный Фонарь, SANS", "조선압록강기술회사, KOREAN", "延边银星网络科技有限公司, CHINESE", "شرکت, ARABIC"})
    void eachScriptHasAFaceWithAllItsLetters(String text, Face face) {
        assertThat(fonts.face(text, false)).isEqualTo(face);
        assertThat(fonts.width(text, 12, false)).isPositive();
    }
}
