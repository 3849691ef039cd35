package org.ibidem.screening.list;

import java.util.Locale;

/** What OFAC's words for kinds of entries and documents are in FollowTheMoney. */
final class OfacTypes {
    private OfacTypes() {}

    static String schema(String type) {
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "individual" -> "Person";
            case "vessel" -> "Vessel";
            case "aircraft" -> "Airplane";
            default -> "Organization";
        };
    }

    static String identifier(String type) {
        String words = type.toLowerCase(Locale.ROOT);
        if (words.contains("passport")) return "passportNumber";
        if (words.contains("tax") || words.contains("vat")) return "taxNumber";
        if (words.contains("registration") || words.contains("business number") || words.contains("unified social")) return "registrationNumber";
        if (words.contains("email")) return "email";
        if (words.contains("website")) return "website";
        if (words.contains("phone")) return "phone";
        if (words.contains("digital currency")) return "cryptoWallets";
        if (words.contains("vessel registration") || words.contains("imo")) return "imoNumber";
        return words.contains("gender") ? "gender" : "idNumber";
    }
}
