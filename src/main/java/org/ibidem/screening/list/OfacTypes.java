package org.ibidem.screening.list;

import java.util.Locale;

/** What OFAC's words for kinds of entries are in FollowTheMoney. */
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
}
