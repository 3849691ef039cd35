package org.ibidem.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    private static List<Identifier> found(String text) {
        List<Identifier> found = new Identifiers("").in(text);
        for (Identifier each : found) assertThat(text.substring(each.start(), each.end())).isEqualTo(each.value());
        return found;
    }

    private static List<String> kinds(String text) {
        return found(text).stream().map(Identifier::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        email | quill@lantern-bay.example | quill@lantern-bay.example
        url | https://lantern-bay.example/about?x=1 | https://lantern-bay.example/about?x=1
        domain | www.lantern-bay.test | www.lantern-bay.test
        ipv4 | 192.0.2.17 | 192.0.2.17
        ipv6 | 2001:db8:0:0:1::7 | 2001:db8::1:0:0:7
        mac | 00-00-5E-00-53-1f | 00:00:5e:00:53:1f
        asn | AS64496 | AS64496
        sha256 | E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855 | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
        ga | UA-000000-1 | UA-000000-1
        gtm | GTM-XXXX00 | GTM-XXXX00
        ga4 | G-ABC1234567 | G-ABC1234567
        btc | tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx | tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx
        btc | bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0 | bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0
        btc | 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2 | 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2
        eth | 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed | 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed
        tron | TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t | TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t
        iban | GB75TEST00000000000001 | GB75TEST00000000000001
        iban | GB75 TEST 0000 0000 0000 01 | GB75TEST00000000000001
        lei | XXXX00FICTIVECASE063 | XXXX00FICTIVECASE063
        uscc | 91000000FFFFFFFFF4 | 91000000FFFFFFFFF4
        uscc | 91350100M000100Y43 | 91350100M000100Y43
        vin | 1M8GDM9AXKP042788 | 1M8GDM9AXKP042788
        phone | +1 202-555-0143 | +12025550143
        phone | +82 2-312-3456 | +8223123456
        profile | linkedin.com/in/pl_dev_01 | linkedin.com/in/pl_dev_01
        """)
    void findsWhatStandsByItself(String kind, String written, String normal) {
        assertThat(found("See " + written + ", and 또 " + written + "는 그대로"))
            .filteredOn(i -> i.kind().equals(kind)).as(kind)
            .hasSize(2).allSatisfy(i -> {
                assertThat(i.value()).isEqualTo(written);
                assertThat(i.normalised()).isEqualTo(normal);
                assertThat(i.valid()).isTrue();
            });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        imo | IMO 0123450 | 0123450
        imo | IMO No. 9074729 | 9074729
        mmsi | MMSI: 235009802 | 235009802
        inn | ИНН 7707083893 | 7707083893
        inn | инн/кпп 7707083893 | 7707083893
        ogrn | ОГРН: 1027700132195 | 1027700132195
        kpp | КПП 773601001 | 773601001
        okpo | ОКПО 00032537 | 00032537
        kr-brn | 사업자등록번호: 124-81-00998 | 1248100998
        ssm | Lantern Bay Trading Sdn Bhd (733406-D) | 733406D
        uk-crn | Company No. 00445790 | 00445790
        hk-cr | CR No. 1234567 | 1234567
        bic | SWIFT code: DEUTDEFF | DEUTDEFF
        skype | Skype: quill.trade | quill.trade
        wechat | WeChat ID: lantern_bay88 | lantern_bay88
        telegram | https://t.me/lantern_bay | lantern_bay
        whatsapp | wa.me/12025550143 | 12025550143
        passport | Passport No. PD836410000 | PD836410000
        adsense | ca-pub-0000000000000000 | pub-0000000000000000
        yandex-metrica | https://mc.yandex.ru/watch/12345678 | 12345678
        """)
    void findsWhatAWordBesideItTells(String kind, String written, String normal) {
        assertThat(found(written + ".")).anySatisfy(i -> {
            assertThat(i.kind()).isEqualTo(kind);
            assertThat(i.normalised()).isEqualTo(normal);
            assertThat(i.valid()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        iban | GB75TEST00000000000002
        lei | XXXX00FICTIVECASE064
        imo | IMO 0123451
        uscc | 91000000FFFFFFFFF5
        vin | 1M8GDM9AXKP042789
        btc | tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsz
        btc | 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3
        eth | 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed
        tron | TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u
        inn | ИНН 7707083894
        ogrn | ОГРН 1027700132196
        kr-brn | 사업자등록번호 124-81-00999
        """)
    void keepsWrongCheckDigitsAsWrong(String kind, String written) {
        assertThat(found(written)).anySatisfy(i -> {
            assertThat(i.kind()).isEqualTo(kind);
            assertThat(i.valid()).isFalse();
        });
    }

    @Test
    void disarmedAddressesAreReadWholeAndKeptAsTheyStand() {
        String text = "from hxxps://evil[.]lantern-bay[.]example/a and quill (at) lantern-bay (dot) example, also 192[.]0[.]2[.]1.";
        List<Identifier> all = found(text);
        assertThat(all).extracting(Identifier::normalised).contains("https://evil.lantern-bay.example/a", "quill@lantern-bay.example", "192.0.2.1");
        assertThat(all).extracting(Identifier::value).contains("hxxps://evil[.]lantern-bay[.]example/a", "quill (at) lantern-bay (dot) example", "192[.]0[.]2[.]1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the company said.In March it moved", "Lantern Bay Co.Ltd was", "e.g. U.S. firms", "run setup.py now", "version 1.2.3 of 2016-07-12",
        "just as 2014", "call 12345 or 3/10/1984", "at 10:30:15 sharp", "255.256.344.1", "ISBN 9780306406157", "00000000000000000000", "Skype call with someone"})
    void leavesOrdinaryWordsAlone(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void anAddressHoldsItsDomainAndAMailboxItsHost() {
        assertThat(kinds("https://lantern-bay.example/x quill@lantern-bay.example")).containsExactly("url", "domain", "email", "domain");
    }

    @Test
    void domainsOfOtherScriptsAreFound() {
        assertThat(found("종이등불.한국 또는 https://фонарь.рф/о-нас")).extracting(Identifier::normalised).containsExactly("종이등불.한국", "https://фонарь.рф/о-нас", "фонарь.рф");
    }

    @Test
    void closingMarksStayOutOfAnAddress() {
        assertThat(found("(see https://en.lantern.example/wiki/Heron_(ship)). Or https://a.example/b, c.")).filteredOn(i -> i.kind().equals("url"))
            .extracting(Identifier::value).containsExactly("https://en.lantern.example/wiki/Heron_(ship)", "https://a.example/b");
    }

    @Test
    void nationalNumbersNeedACountry() {
        assertThat(kinds("Tel 03-2274 1234")).isEmpty();
        assertThat(new Identifiers("MY").in("Tel 03-2274 1234")).extracting(Identifier::normalised).containsExactly("+60322741234");
    }

    @Test
    void aFingerprintIsNotAHash() {
        assertThat(kinds("PGP: D8E6 9B32 8A2C 0000 1111  2222 3333 4444 5555 6666")).containsExactly("pgp");
    }
}
