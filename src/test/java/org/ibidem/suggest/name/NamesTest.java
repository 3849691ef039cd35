package org.ibidem.suggest.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private final Names names = new Names(KnownNames.NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        organisation | Lantern Bay Trading Sdn Bhd | The firm was renamed Lantern Bay Trading Sdn Bhd in 2016.
        organisation | Morrow & Finch Software OU | Invoices of Morrow & Finch Software OU were paid.
        organisation | Bank of Kestrelia | He moved the money to the Bank of Kestrelia.
        person | Ryang Su Nyo | A director, Ryang Su Nyo, signed it.
        person | Kim Chang-hyok | According to Kim Chang-hyok the goods were sold.
        person | Quill | The broker met Mr. Quill there.
        person | Maria Lopez | It was Maria Lopez who wrote.
        place | Kuala Lumpur | It has an office in Kuala Lumpur.
        place | North Korea | He came from North Korea to work.
        place | Norway | Made in Norway and Kestrelia by hand.
        place | Nigeria | Sold in Japan and Nigeria since.
        place | South-East Asia | Sold all over South-East Asia.
        place | US | It was sold to the US in spring.
        place | Beijing | The Beijing-based firm denied it.
        organisation | Justice Department | It was told to the Justice Department.
        organisation | 종이등불기술회사 | 그는 종이등불기술회사에서 일했다.
        person | 김창혁 | 어제 김창혁 대표가 말했다.
        organisation | 丹东纸灯笼网络有限公司 | 货物由丹东纸灯笼网络有限公司出口。
        place | 평양 | 그는 평양에서 왔다.
        """)
    void findsWhatATextNames(String kind, String name, String text) {
        assertThat(names.in(text)).anySatisfy(n -> {
            assertThat(n.value()).isEqualTo(name);
            assertThat(n.kind().word()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"The goods were sold.", "- Publisher: unknown\n- Address: none", "# Department", "1. Accessed today", "It has the grade C3. Tertiary.", "See E-008 there.", "They hid as North Korean IT workers.", "However, this was never found.", "On Monday it rained. In March too.", "the korean market", "Home\nAbout Us\nContact Us\n", "정부는 이러한 전문가를 원한다.", "1234 5678"})
    void leavesOrdinaryWordsAlone(String text) {
        assertThat(names.in(text)).isEmpty();
    }

    @Property(tries = 300)
    void namesStandWhereTheySayAndNeverOverlap(@ForAll String noise) {
        String text = noise + " Kim Chang-hyok of Lantern Bay Ltd. in Kuala Lumpur. " + noise;
        List<Name> found = names.in(text);
        int last = 0;
        for (Name name : found) {
            assertThat(text.substring(name.start(), name.end())).isEqualTo(name.value());
            assertThat(name.start()).isGreaterThanOrEqualTo(last);
            last = name.end();
        }
    }
}
