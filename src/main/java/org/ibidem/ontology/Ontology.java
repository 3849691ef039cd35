package org.ibidem.ontology;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;

/** The schemata a case may use; never changed. */
public final class Ontology {
    private final Map<String, Definition> definitions;
    private final Map<String, Schema> schemata = new LinkedHashMap<>();

    Ontology(Map<String, Definition> definitions) {
        this.definitions = definitions;
        definitions.keySet().forEach(this::resolve);
    }

    /** Read when the first needs it. */
    private static final class Standard {
        static final Ontology ONE = readStandard();
    }

    /** FollowTheMoney's 70 schemata and our eight, read from the program once. */
    public static Ontology standard() {
        return Standard.ONE;
    }

    private static Ontology readStandard() {
        Map<String, Definition> all = byName(read("ontology.json"));
        OntologyFile ours = read("ours.json");
        all.putAll(byName(ours));
        ours.added().forEach(more -> all.put(more.schema(), all.get(more.schema()).with(more.properties())));
        return new Ontology(all);
    }

    /** FollowTheMoney's 70 schemata alone: what other programs understand. */
    public static Ontology followTheMoney() {
        return new Ontology(byName(read("ontology.json")));
    }

    /**
     * The same with what the analyst added.
     *
     * @throws org.ibidem.message.UserProblem when a name is taken, or a parent, range, schema or type is unknown
     */
    public Ontology with(List<UserSchema> added, List<UserProperty> properties) {
        if (added.isEmpty() && properties.isEmpty()) return this;
        return new Extension(definitions).with(added, properties);
    }

    /**
     * The same with what the analyst added as far as it fits together, to read a case by: of copies that were merged, one may have deleted or called otherwise what the other
     * builds on. A kind whose parent or end is gone is one of the plainest instead; what bears the name of another, or belongs to nothing, is left out.
     */
    public Ontology withFitting(List<UserSchema> added, List<UserProperty> properties) {
        if (added.isEmpty() && properties.isEmpty()) return this;
        return new Extension(definitions).withFitting(added, properties);
    }

    /** The schema of this name, spelled exactly. */
    public Optional<Schema> schema(String name) {
        return Optional.ofNullable(schemata.get(name));
    }

    /** All schemata: FollowTheMoney's by name, then ours, then the analyst's. */
    public List<Schema> schemata() {
        return definitions.keySet().stream().map(schemata::get).toList();
    }

    private Schema resolve(String name) {
        Schema known = schemata.get(name);
        if (known != null) return known;
        Definition definition = definitions.get(name);
        if (definition == null) throw new IllegalStateException("no schema " + name);
        Schema made = new Schema(definition, definition.parents().stream().map(this::resolve).toList());
        schemata.put(name, made);
        return made;
    }

    private static Map<String, Definition> byName(OntologyFile file) {
        Map<String, Definition> byName = new LinkedHashMap<>();
        for (Definition each : file.schemata()) byName.put(each.name(), each);
        return byName;
    }

    private static OntologyFile read(String resource) {
        ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try (InputStream in = Ontology.class.getResourceAsStream(resource)) {
            return json.readValue(in, OntologyFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The shape of the file: {@code about} is for its human reader. */
    record OntologyFile(String about, List<Definition> schemata, List<Added> added) {
        /** Properties that a schema of another file gets besides its own. */
        record Added(String schema, List<Property> properties) {}

        OntologyFile {
            added = added == null ? List.of() : List.copyOf(added);
        }
    }
}
