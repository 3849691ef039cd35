package org.ibidem.exchange.plain;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibidem.ontology.Edge;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.Schema;

/** What the words of a stranger's file mean in the ontology: which schema, which property. */
public record Kinds(Ontology ontology) {
    /** A person, a company or a body, nobody knows which: what a thing of an unknown kind most often is. */
    static final String UNKNOWN_THING = "LegalEntity";
    static final String UNKNOWN_LINK = "UnknownLink";
    private static final Pattern BETWEEN = Pattern.compile("[:;]");

    /** The schema that a word names, by its name or what people call it; none that only gathers others. Of several words, as Neo4j has them, the first that names one. */
    public Optional<Schema> schema(String words) {
        return one(words).or(() -> BETWEEN.splitAsStream(words).flatMap(w -> one(w).stream()).findFirst());
    }

    private Optional<Schema> one(String word) {
        String named = word.strip();
        return ontology.schema(named).filter(s -> !s.isAbstract()).or(() -> ontology.schemata().stream()
            .filter(s -> !s.isAbstract() && (s.name().equalsIgnoreCase(named) || s.label().equalsIgnoreCase(named))).findFirst());
    }

    /** The schema that stands for an unknown one. */
    Schema unknown(boolean link) {
        return ontology.schema(link ? UNKNOWN_LINK : UNKNOWN_THING).orElseThrow();
    }

    /** The property of a schema that a word names, by its name or what people call it. */
    public static Optional<Property> property(Schema schema, String word) {
        String named = word.strip();
        return schema.property(named).or(() -> schema.properties().stream()
            .filter(p -> p.name().equalsIgnoreCase(named) || p.label().equalsIgnoreCase(named)).findFirst());
    }

    /** What is most likely at an end of a link when nothing says what it is. */
    Schema atEnd(Schema link, boolean source) {
        Edge edge = link.edge().orElseThrow();
        String range = link.property(source ? edge.sourceProperty() : edge.targetProperty()).map(Property::rangeSchema).orElse("");
        return Stream.concat(Stream.of(range, UNKNOWN_THING, "Company").flatMap(n -> ontology.schema(n).stream()), ontology.schemata().stream())
            .filter(s -> s.isA(range) && !s.isAbstract() && s.edge().isEmpty()).findFirst().orElseGet(() -> unknown(false));
    }
}
