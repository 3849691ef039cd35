package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only the scheme of its own property tells that an identifier is wrong. */
class CheckDigitsTest {
    private final CheckDigits checked = new CheckDigits();

    @Test
    void aPersonsNumberOfAnyCountryIsNotMeasuredByTheSchemesOfOthers() {
        assertThat(checked.of("12345678Z", "idNumber")).isEmpty();
        assertThat(checked.of("12345678", "registrationNumber")).isEmpty();
    }

    @Test
    void theSchemeOfThePropertyTellsRightFromWrongWithItsWordOrWithout() {
        assertThat(checked.of("9074729", "imoNumber")).contains(true);
        assertThat(checked.of("9074728", "imoNumber")).contains(false);
        assertThat(checked.of("IMO 9074728", "imoNumber")).contains(false);
    }

    @Test
    void partOfAValueIsNotTheValue() {
        assertThat(checked.of("formerly IMO 9074728", "imoNumber")).isEmpty();
    }
}
