package org.ibidem.ontology;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;

/** What a schema says of itself in the file, before anything is inherited. {@code edge} and {@code temporal} may be null. */
record Definition(String name, Label label, Label plural, @JsonProperty("extends") List<String> parents,
                  @JsonProperty("abstract") boolean isAbstract, boolean matchable, boolean generated, boolean hidden,
                  boolean deprecated, List<String> caption, List<String> featured, List<String> required, Edge edge,
                  Temporal temporal, String foldsInto, List<Property> properties) {

    /** The properties that say when such a thing begins and ends, the best first. */
    record Temporal(List<String> start, List<String> end) {
        Temporal {
            start = orNone(start);
            end = orNone(end);
        }
    }

    Definition {
        parents = orNone(parents);
        caption = orNone(caption);
        featured = orNone(featured);
        required = orNone(required);
        properties = orNone(properties);
        foldsInto = foldsInto == null ? "" : foldsInto;
    }

    /** A schema of the analyst's with this parent, or an edge when {@code edge} is given. */
    static Definition own(String name, String label, String parent, Edge edge, List<Property> properties) {
        return new Definition(name, Label.same(label), Label.same(label), List.of(parent), false, edge == null, false, false,
            false, List.of(), List.of(), List.of(), edge, null, "", properties);
    }

    /** The same schema with one property more. */
    Definition with(Property added) {
        return with(List.of(added));
    }

    /** The same schema with these properties too. */
    Definition with(List<Property> added) {
        return new Definition(name, label, plural, parents, isAbstract, matchable, generated, hidden, deprecated, caption,
            featured, required, edge, temporal, foldsInto, Stream.concat(properties.stream(), added.stream()).toList());
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
