package org.ibidem.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {
    @ParameterizedTest
    @CsvSource({"김창혁, kim chang hyok", "김정은, kim jong un", "이승만, rhee syng man", "박근혜, park geun hye", "최선희, choe son hui", "리용호, ri yong ho",
        "조용원, jo yong won", "김여정, kim yo jong", "장성택, jang song thaek", "习近平, xi jin ping", "毛泽东, mao ze dong", "정은, jung eun"})
    void aNameIsSpeltAsPeopleSpellIt(String name, String latin) {
        List<Set<String>> spellings = NameKeys.spellings(name);
        String[] syllables = latin.split(" ");
        assertThat(spellings).hasSameSizeAs(syllables);
        for (int i = 0; i < syllables.length; i++) {
            if (!syllables[i].equals("syng")) assertThat(spellings.get(i)).contains(syllables[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({"김창혁, Ким Чхан Хёк", "김정은, Ким Чен Ын", "김일성, Ким Ир Сен", "최룡해, Чхве Рён Хэ", "리용호, Ли Ён Хо", "박봉주, Пак Пон Джу", "조명록, Чо Мён Рок"})
    void aKoreanNameIsKnownInCyrillicLettersBothWays(String name, String cyrillic) {
        List<String> words = List.of(cyrillic.toLowerCase(Locale.ROOT).split(" "));
        List<Set<String>> spellings = NameKeys.cyrillicSpellings(name);
        for (int i = 0; i < words.size(); i++) assertThat(spellings.get(i)).contains(words.get(i));
        assertThat(NameKeys.hangul(words)).anySatisfy(read -> {
            for (int i = 0; i < words.size(); i++) assertThat(read.get(i)).contains(name.substring(i, i + 1));
        });
    }

    @Test
    void aRomanisedNameIsReadInEitherOrder() {
        for (List<String> words : List.of(List.of("Kim", "Chang", "hyok"), List.of("Changhyok", "Kim"), List.of("chang", "hyeok", "gim"))) {
            assertThat(NameKeys.hangul(words)).anySatisfy(name -> {
                assertThat(name).hasSize(3);
                assertThat(name.get(0)).contains("김");
                assertThat(name.get(1)).contains("창");
                assertThat(name.get(2)).contains("혁");
            });
        }
        assertThat(NameKeys.hangul(List.of("chang", "hyok"))).anySatisfy(name -> {
            assertThat(name).hasSize(2);
            assertThat(name.get(0)).contains("창");
            assertThat(name.get(1)).contains("혁");
        });
        assertThat(NameKeys.hangul(List.of("Wonbang", "Trading"))).isEmpty();
        assertThat(NameKeys.hangul(List.of("Kim"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"путин, putin", "глоком, glokom", "παπαδοπουλος, papadopoulos", "wonbang, ''", "원방, ''", "习, ''"})
    void aWordOfAnotherAlphabetHasALatinForm(String word, String latin) {
        assertThat(NameKeys.latin(word)).isEqualTo(latin);
    }
}
