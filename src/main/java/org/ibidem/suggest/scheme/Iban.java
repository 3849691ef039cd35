package org.ibidem.suggest.scheme;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bank account numbers (ISO 13616): the country's length and the remainder by 97. */
final class Iban extends Checked {
    /** Lengths by country (SWIFT, IBAN Registry). */
    private static final Map<String, Integer> LENGTHS = Stream.of(("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 "
        + "EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 "
        + "LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 "
        + "SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30").split(" ")).collect(Collectors.toUnmodifiableMap(e -> e.substring(0, 2), length()));

    Iban() {
        super("iban", line -> line.digits() > 5, "(?<![A-Za-z0-9])[A-Z]{2}\\d{2}(?:[ \\u00a0-]?[A-Z0-9]{4}){2,7}+(?:[ \\u00a0-]?[A-Z0-9]{1,3})?+(?![A-Za-z0-9])");
    }

    private static Function<String, Integer> length() {
        return entry -> Integer.valueOf(entry.substring(2));
    }

    @Override
    Optional<Reading> read(String value) {
        String plain = value.replaceAll("[ \u00a0-]", "");
        if (LENGTHS.getOrDefault(plain.substring(0, 2), 0) != plain.length()) return Optional.empty();
        return Reading.of(plain, CheckDigits.mod97(plain.substring(4) + plain.substring(0, 4)) == 1);
    }
}
