package org.ibidem.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.ibidem.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyTypeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        date|2016-07
        date|2017~
        country|kp
        country|Malaysia
        country|말레이시아
        country|suhh
        language|kor
        phone|+60 3 2141 0000
        phone|(03) 2141-0000 ext. 12
        email|sales@glocom.example.my
        url|https://example.org/a?b=c
        ip|203.0.113.7
        ip|2001:db8::7
        ip|::1
        iban|DE89 3704 0044 0532 0130 00
        checksum|da39a3ee5e6b4b0d3255bfef95601890afd80709
        topic|sanction.linked
        gender|Female
        mimetype|application/vnd.ms-excel
        number|1,234.50
        number|49 %
        number|-12
        json|{"a": 1}
        name|김 Ж
        """)
    void aRightValueStands(String type, String value) {
        assertThat(PropertyType.ofWord(type).orElseThrow().problem(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        date|2016-13
        date|last spring
        country|Atlantis
        language|Korean language
        phone|ask reception
        phone|12
        email|sales at glocom
        url|www.example.org
        ip|203.0.113.256
        ip|2001:db8:7
        ip|1::2::3
        iban|DE89 3704 0044 0532 0130 01
        checksum|xyz
        topic|Sanction Linked
        gender|unknown
        mimetype|pdf
        number|many
        json|{a
        name|' '
        """)
    void aWrongValueIsRefusedWithAReason(String type, String value) {
        String key = PropertyType.ofWord(type).orElseThrow().problem(value).orElseThrow();
        assertThat(Messages.of(PropertyType.class).get(key, value)).isNotBlank();
    }

    @Test
    void everyTypeIsFoundByItsWord() {
        assertThat(Arrays.stream(PropertyType.values())).allSatisfy(type -> assertThat(PropertyType.ofWord(type.word())).contains(type));
        assertThat(PropertyType.ofWord("colour")).isEmpty();
    }
}
