package org.ibidem.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IdentifiersPropertiesTest {
    private final Identifiers identifiers = new Identifiers("");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("hxxp://a[.]example/x", "quill (at) b[.]test", "IMO 0123450", "192.0.2[.]1", "GB75 TEST 0000 0000 0000 01", " ", "\n", "see",
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "+12025550143", "[.]", "(at)", "@", ".", "https://t.me/lantern_bay", "종이등불", "ИНН 7707083893", "91000000FFFFFFFFF4", "-", "7");
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }

    @Property(tries = 500)
    void whatIsFoundStandsThereExactly(@ForAll("texts") String text) {
        for (Identifier each : identifiers.in(text)) assertThat(text.substring(each.start(), each.end())).isEqualTo(each.value()).isNotBlank();
    }

    @Property(tries = 500)
    void twoOverlapOnlyWhenOneHoldsTheOther(@ForAll("texts") String text) {
        List<Identifier> all = identifiers.in(text);
        for (Identifier a : all) {
            for (Identifier b : all) {
                if (a == b || a.end() <= b.start() || b.end() <= a.start()) continue;
                assertThat(a.kind()).as("%s and %s", a, b).isNotEqualTo(b.kind());
                assertThat(a.start() <= b.start() && b.end() <= a.end() || b.start() <= a.start() && a.end() <= b.end()).as("%s and %s", a, b).isTrue();
            }
        }
    }

    @Property(tries = 300)
    void anotherDigitAnywhereBreaksAnIban(@ForAll @IntRange(max = 21) int place, @ForAll @IntRange(min = 1, max = 9) int more) {
        breaks("GB75TEST00000000000001", "iban", place, more);
    }

    @Property(tries = 300)
    void anotherDigitAnywhereBreaksAnIdentifierOfAnEntity(@ForAll @IntRange(min = 6, max = 19) int place, @ForAll @IntRange(min = 1, max = 9) int more) {
        breaks("XXXX00FICTIVECASE063", "lei", place, more);
    }

    @Property(tries = 300)
    void anotherDigitAnywhereBreaksATaxpayersNumber(@ForAll @IntRange(max = 8) int place, @ForAll @IntRange(min = 1, max = 9) int more) {
        breaks("7707083893", "inn", place, more);
    }

    private void breaks(String right, String kind, int place, int more) {
        char c = right.charAt(place);
        if (c > '9') return;
        String wrong = right.substring(0, place) + (c - '0' + more) % 10 + right.substring(place + 1);
        assertThat(identifiers.in("ИНН " + wrong)).filteredOn(i -> i.kind().equals(kind)).allSatisfy(i -> assertThat(i.valid()).isFalse());
        assertThat(identifiers.in("ИНН " + right)).anySatisfy(i -> assertThat(i.valid()).isTrue());
    }
}
