package org.ibidem.screening.list;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One thing that OFAC tells of an entry: a label, its value, and often the country in brackets, as in {@code Passport X1234567 (Iran)}. */
final class OfacRemark {
    private static final String COUNTRY = "(?: \\([^()]*\\))?";
    private static final List<Label> LABELS = List.of(
        words("DOB", "birthDate"), words("POB", "birthPlace"), words("(?:nationality|citizen)", "nationality"), words("Gender", "gender"),
        words("Organization Established Date", "incorporationDate"), words("Email Address", "email"), words("Website", "website"),
        number("Digital Currency Address - \\w+", "cryptoWallets"), number("SWIFT/BIC", "swiftBic"), number("MMSI", "mmsi"),
        number("(?:NIT|RUC|RIF|R\\.F\\.C\\.)(?: #)?", "taxNumber"), number("(?:C\\.U\\.R\\.P\\.|D\\.N\\.I\\.)(?: #)?", "idNumber"),
        number("Matricula Mercantil No\\.?(?: #)?", "registrationNumber"));
    private static final Pattern DOCUMENT = Pattern.compile(
        "([A-Z][A-Za-z .()/-]*?(?:Passport|No\\.|Number|ID|Code|\\(USCC\\)|Registration|Identification|Cedula)[A-Za-z .()]*) ([A-Z0-9][A-Z0-9/-]{3,})" + COUNTRY
            + "|(Passport) (\\S+)" + COUNTRY);

    /** What stands among the numbers and is none. */
    private static final Pattern NO_NUMBER = Pattern.compile("(?i).*(?::|sanction|determination|executive order|transactions prohibited|\\bdate\\b).*");

    private record Label(Pattern pattern, String property) {}

    private OfacRemark() {}

    private static Label words(String label, String property) {
        return new Label(Pattern.compile(label + " (.+)"), property);
    }

    private static Label number(String label, String property) {
        return new Label(Pattern.compile(label + " (.+?)" + COUNTRY), property);
    }

    /** Adds what it says to the entry. Whether it could be understood. */
    static boolean read(String remark, Entry entry) {
        for (Label label : LABELS) {
            Matcher said = label.pattern.matcher(remark);
            if (!said.matches()) continue;
            entry.fact(label.property, label.property.endsWith("Date") ? PlainDate.of(said.group(1)) : said.group(1));
            return true;
        }
        Matcher document = DOCUMENT.matcher(remark);
        if (!document.matches()) return false;
        if (document.group(3) != null) entry.fact("passportNumber", document.group(4));
        else entry.fact(property(document.group(1)), document.group(2));
        return true;
    }

    /** Adds what a label and its value, told apart, say to the entry; what is no number becomes a note. */
    static void read(String label, String value, Entry entry) {
        String remark = (label + " " + value).strip();
        if (read(remark, entry)) return;
        boolean number = !NO_NUMBER.matcher(label).matches();
        entry.fact(number ? property(label) : "notes", number ? value : remark);
    }

    private static String property(String label) {
        String words = label.toLowerCase(Locale.ROOT);
        if (words.contains("passport")) return "passportNumber";
        if (words.matches(".*\\bimo\\b.*")) return "imoNumber";
        if (words.matches(".*(?:\\btax\\b|v\\.?a\\.?t\\b|fiscal).*")) return "taxNumber";
        if (words.contains("legal entity number")) return "leiCode";
        if (words.matches(".*(?:phone|fax).*")) return "phone";
        return words.matches(".*(?:registration|registry number|business number|company number|chamber of commerce|social credit|tail number|c\\.r\\. no).*") ? "registrationNumber" : "idNumber";
    }
}
