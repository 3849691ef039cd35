package org.ibidem.match;

/** What kind of thing a name names, as far as it changes how names are read. */
public enum NameKind {
    /** A person. */
    PERSON,
    /** A company or another organisation, whose legal form is set apart. */
    ORGANISATION,
    /** A ship, whose prefix ({@code MV}) is set apart. */
    VESSEL,
    /** Not known, or something else. */
    ANY;

    /** The kind that things of this schema of the ontology are named as. */
    public static NameKind ofSchema(String schema) {
        return switch (schema) {
            case "Person" -> PERSON;
            case "Company", "Organization", "PublicBody" -> ORGANISATION;
            case "Vessel" -> VESSEL;
            default -> ANY;
        };
    }

    /** Whether one thing may be named as both. */
    public boolean mayBe(NameKind other) {
        return this == ANY || other == ANY || this == other;
    }
}
