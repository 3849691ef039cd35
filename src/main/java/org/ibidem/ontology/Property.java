package org.ibidem.ontology;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One property of a schema: its name as FollowTheMoney has it, its label, the type of its values. */
public final class Property {
    /** The property of ours that says what a thing looks like: a picture is cited for it, which its value names for people. */
    public static final String LIKENESS = "likeness";
    /** The properties that name a thing for certain: what it is called, otherwise called, and was called. */
    public static final Set<String> STRONG_NAMES = Set.of("name", "alias", "previousName");
    /** The properties that name a thing, also the aliases too weak to tell it by. */
    public static final Set<String> NAMES = Set.of("name", "alias", "previousName", "weakAlias");
    /** The properties that say what one end of a relation is to the other, the best first. */
    public static final List<String> ROLES = List.of("role", "relationship", "summary");
    /** The properties of which a thing has one at a time, so that two values of them contradict each other. */
    public static final Set<String> ONE_AT_A_TIME = Set.of("birthDate", "deathDate", "birthCountry", "gender", "incorporationDate", "dissolutionDate", "jurisdiction", "leiCode",
        "imoNumber", "percentage", "startDate", "endDate", "listingDate", "openingDate", "closingDate", "buildDate", "flag");
    private final String name;
    private final Label label;
    private final PropertyType type;
    private final String range;
    private final String format;
    private final boolean hidden;

    Property(@JsonProperty("name") String name, @JsonProperty("label") Label label, @JsonProperty("type") PropertyType type,
             @JsonProperty("range") String range, @JsonProperty("format") String format,
             @JsonProperty("hidden") boolean hidden) {
        this.name = name;
        this.label = label;
        this.type = type;
        this.range = range == null ? "" : range;
        this.format = format == null ? "" : format;
        this.hidden = hidden;
    }

    /** The name in files and rows, such as {@code incorporationDate}. */
    public String name() {
        return name;
    }

    /** The name for people, in the display language. */
    public String label() {
        return label.text();
    }

    /** What kind of value it takes. */
    public PropertyType type() {
        return type;
    }

    /** Whether its values are entities, so that it may be drawn as a line. */
    public boolean pointsToEntity() {
        return type == PropertyType.ENTITY;
    }

    /** The schema its values must be of; empty when they are no entities. */
    public String rangeSchema() {
        return range;
    }

    /** The numbering scheme of an identifier, such as {@code lei} or {@code imo}; empty when it has none. */
    public String format() {
        return format;
    }

    /** Whether forms leave it out: it serves machines, or is out of use. */
    public boolean hidden() {
        return hidden;
    }

    /** What is wrong with a value, as a key of this room's sentences; empty when it may stand. */
    public Optional<String> problem(String value) {
        return type.problem(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
