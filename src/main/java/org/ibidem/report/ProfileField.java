package org.ibidem.report;

import java.util.Optional;
import java.util.Set;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.PropertyType;

/** The place that something said of an entity has in its profile. */
enum ProfileField {
    STATUS, NAME, IDENTIFIER, ORIGIN, ADDRESS, CONTACT, OTHER, NARRATIVE;

    /** Where an entity comes from, when it began and when it ended. */
    private static final Set<String> ORIGINS = Set.of("incorporationDate", "dissolutionDate", "birthDate", "birthPlace", "deathDate", "legalForm");

    static ProfileField of(Statement s, Optional<Property> property) {
        if (s.property().equals("status")) return STATUS;
        if (Property.NAMES.contains(s.property())) return NAME;
        if (ORIGINS.contains(s.property())) return ORIGIN;
        if (property.filter(p -> p.rangeSchema().equals("Address")).isPresent()) return ADDRESS;
        return property.map(Property::type).map(ProfileField::of).orElse(OTHER);
    }

    private static ProfileField of(PropertyType type) {
        return switch (type) {
            case IDENTIFIER, IBAN, CHECKSUM -> IDENTIFIER;
            case COUNTRY -> ORIGIN;
            case ADDRESS -> ADDRESS;
            case PHONE, EMAIL, URL, IP -> CONTACT;
            case TEXT, HTML -> NARRATIVE;
            default -> OTHER;
        };
    }
}
