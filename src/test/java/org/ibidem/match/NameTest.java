package org.ibidem.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {
    private static double likeness(String a, String b) {
        assertThat(Name.of(a).likeness(Name.of(b))).isEqualTo(Name.of(b).likeness(Name.of(a)));
        return Name.of(a).likeness(Name.of(b));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        김창혁          | Kim Chang-hyok
        김창혁          | Kim Changhyok
        김창혁          | Changhyok Kim
        김창혁          | KIM CHANG HYOK
        리정철          | Ri Jong Chol
        이정철          | Lee Jung-chul
        习近平          | Xi Jinping
        习近平          | Jinping Xi
        Путин           | Putin
        Белка           | BELKA
        Юрий Иванов     | Yuri Ivanov
        Юрий Иванов     | Ivanov, Yuriy
        Шевчук          | Shevchuk
        Хрущёв          | Khrushchev
        Γεώργιος        | Georgios
        Ana Ruíz        | RUIZ Ana
        """)
    void namesInTwoScriptsAreTheSame(String one, String other) {
        assertThat(likeness(one, other)).isGreaterThan(0.85);
    }

    @ParameterizedTest(name = "{0} is near {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Glocom                 | Glocom Sdn Bhd
        Ivanof                 | Ivanov
        International Golden   | International Golden Services
        압록강기술             | 조선압록강기술회사
        """)
    void somethingInCommonIsSeen(String one, String other) {
        assertThat(likeness(one, other)).isBetween(0.2, 0.95);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', textBlock = """
        김창혁          | Kim
        김창혁          | Chang Hyok
        김창혁          | Park Chang-hyok
        김창혁          | 박철수
        习近平          | Li Keqiang
        Путин           | Petrov
        Acme            | Beta
        조선무역        | 압록강기술
        ''              | Acme
        """)
    void othersHaveNothingInCommon(String one, String other) {
        assertThat(likeness(one, other)).isZero();
    }
}
