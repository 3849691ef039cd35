package org.ibidem.ontology;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How a schema is drawn as a line: the properties that hold its two ends, whether it points from source to target, and the
 * properties whose values may stand on the line beside its label.
 */
public final class Edge {
    private final String source;
    private final String target;
    private final boolean directed;
    private final Label label;
    private final List<String> caption;

    Edge(@JsonProperty("source") String source, @JsonProperty("target") String target,
         @JsonProperty("directed") boolean directed, @JsonProperty("label") Label label,
         @JsonProperty("caption") List<String> caption) {
        this.source = source;
        this.target = target;
        this.directed = directed;
        this.label = label;
        this.caption = caption == null ? List.of() : List.copyOf(caption);
    }

    /** The name of the property that holds the start of the line, such as {@code owner}. */
    public String sourceProperty() {
        return source;
    }

    /** The name of the property that holds the end of the line, such as {@code asset}. */
    public String targetProperty() {
        return target;
    }

    /** Whether the line has an arrow head at its target. */
    public boolean directed() {
        return directed;
    }

    /** The verb on the line, such as "owns". */
    public String label() {
        return label.text();
    }

    /** The properties whose values say more about the line, such as {@code percentage}. */
    public List<String> captionProperties() {
        return caption;
    }
}
