package org.ibidem.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ibidem.exchange.ExchangeFormat;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.Forecast;
import org.ibidem.exchange.plain.Kinds;
import org.ibidem.exchange.table.Mapping;
import org.ibidem.exchange.table.TableLook;
import org.ibidem.job.Progress;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.shell.CaseSession;

/** A table that is about to be brought in: how it is to be read, what it then holds, and what its first rows would make. */
final class MappingModel {
    private final CaseSession session;
    private final Path table;
    private final ReadOnlyObjectWrapper<Mapping> mapping = new ReadOnlyObjectWrapper<>(Mapping.none());
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>();
    private int asked;

    /** How a table is read, what was seen in it so, and what its first rows would make. */
    record Seen(Mapping mapping, TableLook look, Forecast forecast) {}

    /** A table of this case; the mapping that lies beside it is used. */
    MappingModel(CaseSession session, Path table) {
        this.session = session;
        this.table = table;
    }

    /** Looks at the table as the mapping beside it says, or else as it stands. */
    void begin() {
        Path beside = Mapping.beside(table);
        if (Files.isRegularFile(beside)) use(beside);
        else look(Mapping.none());
    }

    /** Reads the table as the mapping in this file says. */
    void use(Path file) {
        session.later(() -> Mapping.read(file)).whenComplete((read, failure) -> {
            if (failure == null) look(read);
            else if (seen.get() == null) look(Mapping.none());
        });
    }

    /** Keeps the mapping as a file. */
    void save(Path file) {
        Mapping now = mapping.get();
        session.later(() -> {
            now.write(file);
            return file;
        }).thenAccept(f -> session.desk().notices().done(MappingCard.MESSAGES.get("mapping.saved", f.getFileName())));
    }

    void sheet(String name) {
        look(mapping.get().ofSheet(name));
    }

    void encoding(String name) {
        look(mapping.get().inEncoding(name));
    }

    void delimiter(String sign) {
        look(mapping.get().partedBy(sign));
    }

    void header(boolean first) {
        look(mapping.get().withHeader(first));
    }

    void schema(String name) {
        look(mapping.get().ofSchema(name));
    }

    void column(String heading, String holds) {
        look(mapping.get().withColumn(heading, holds));
    }

    /** Looks off the window's thread; of several questions only the last is answered. */
    private void look(Mapping wanted) {
        if (seen.get() != null && wanted.equals(mapping.get())) return;
        mapping.set(wanted);
        int question = ++asked;
        session.later(() -> question == asked ? new Seen(wanted, TableLook.at(table, wanted), TableLook.tried(session.caseFile(), Ontology.standard(), table, wanted)) : null).thenAccept(answer -> {
            if (answer != null && question == asked) seen.set(answer);
        });
    }

    /** Brings the whole table in as the mapping says. */
    Outcome bring(Progress progress) {
        return ExchangeFormat.bring(session.caseFile(), Ontology.standard(), table, mapping.get());
    }

    Path table() {
        return table;
    }

    ReadOnlyObjectProperty<Mapping> mapping() {
        return mapping.getReadOnlyProperty();
    }

    /** What was seen last; {@code null} before the first look. */
    ReadOnlyObjectProperty<Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    /** The kinds that rows can be of, things first, by their names in the display language. */
    List<Schema> kinds() {
        return ontology().schemata().stream().filter(s -> !s.isAbstract()).sorted(Comparator.comparing((Schema s) -> s.edge().isPresent()).thenComparing(Schema::label)).toList();
    }

    /** What columns can hold beside their roles: the properties of the kind of the rows, or of all kinds when each row names its own. */
    List<Property> properties() {
        Map<String, Property> all = new LinkedHashMap<>();
        ofRows().flatMap(s -> s.properties().stream()).forEach(p -> all.putIfAbsent(p.name(), p));
        return all.values().stream().sorted(Comparator.comparing(Property::label)).toList();
    }

    /** The property that a word names, as the import takes it. */
    Optional<Property> property(String word) {
        return ofRows().flatMap(s -> Kinds.property(s, word).stream()).findFirst();
    }

    private Stream<Schema> ofRows() {
        return ontology().schema(mapping.get().schema()).map(Stream::of).orElseGet(() -> kinds().stream());
    }

    /** What people call a kind. */
    String label(String schema) {
        return ontology().schema(schema).map(Schema::label).orElse(schema);
    }

    /** What people call many of a kind. */
    String plural(String schema) {
        return ontology().schema(schema).map(Schema::plural).orElse(schema);
    }

    /** What stands at an end of the links that the rows are; empty when they are none. */
    Optional<String> end(boolean source) {
        Optional<Schema> link = ontology().schema(mapping.get().schema());
        return link.flatMap(Schema::edge).map(e -> source ? e.sourceProperty() : e.targetProperty()).flatMap(p -> link.orElseThrow().property(p)).map(Property::label);
    }

    private Ontology ontology() {
        return session.dossier().get().ontology();
    }
}
