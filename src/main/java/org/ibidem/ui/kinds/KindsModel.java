package org.ibidem.ui.kinds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Ids;
import org.ibidem.model.Row;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.shell.CaseSession;

/** The kinds and properties of one's own in a case: what there is, whether a new one fits, and the steps that change them. */
final class KindsModel {
    private static final Messages MESSAGES = Messages.of(KindsModel.class);
    private final CaseSession session;

    /** One of them: its row, what people call it, what it is, and how often it is used. */
    record Line(Row row, String label, String what, long uses) {}

    KindsModel(CaseSession session) {
        this.session = session;
    }

    private Dossier dossier() {
        return session.dossier().get();
    }

    private List<UserSchema> schemata() {
        return session.caseFile().all(UserSchema.class);
    }

    private List<UserProperty> properties() {
        return session.caseFile().all(UserProperty.class);
    }

    /** What the case has of its own: kinds first. */
    List<Line> lines() {
        return Stream.concat(schemata().stream().map(this::line), properties().stream().map(this::line)).toList();
    }

    private Line line(UserSchema s) {
        String what = s.sourceRange().isBlank() ? MESSAGES.get("what.kind", label(s.extendsName().isBlank() ? "Thing" : s.extendsName()))
            : MESSAGES.get("what.relation", label(s.sourceRange()), label(s.targetRange()));
        return new Line(s, s.label(), what, uses(s));
    }

    private Line line(UserProperty p) {
        return new Line(p, p.label(), MESSAGES.get("what.property", label(p.schema()), MESSAGES.get("type." + p.type())), uses(p));
    }

    private String label(String schema) {
        return dossier().ontology().schema(schema).map(Schema::label).orElse(schema);
    }

    private long uses(UserSchema s) {
        Stream<String> entities = Stream.concat(dossier().entities().stream(), dossier().relations().stream().map(r -> r.entity())).map(e -> e.schema());
        Stream<String> kinds = schemata().stream().flatMap(o -> Stream.of(o.extendsName(), o.sourceRange(), o.targetRange()));
        return Stream.of(entities, kinds, properties().stream().map(UserProperty::schema)).flatMap(u -> u).filter(s.name()::equals).count();
    }

    private long uses(UserProperty p) {
        return dossier().statements().stream().filter(s -> s.property().equals(p.name()))
            .filter(s -> dossier().entity(s.entityId()).flatMap(dossier()::schema).map(k -> k.isA(p.schema())).orElse(false)).count();
    }

    /** The kinds of things a new one may be a kind of, or a property may be added to. */
    List<Schema> things() {
        return kinds(s -> s.edge().isEmpty());
    }

    /** All kinds, relations too. */
    List<Schema> all() {
        return kinds(s -> true);
    }

    private List<Schema> kinds(Predicate<Schema> wanted) {
        return dossier().ontology().schemata().stream().filter(s -> !s.isHidden() && !s.isGenerated()).filter(wanted).toList();
    }

    /** A kind of thing. */
    static UserSchema kind(String label, Schema parent) {
        return new UserSchema(Ids.next(), capital(label), label.strip(), parent.name(), "", "");
    }

    /** A kind of relation between two kinds of things. */
    static UserSchema relation(String label, Schema from, Schema to) {
        return new UserSchema(Ids.next(), capital(label), label.strip(), "", from.name(), to.name());
    }

    /** A property of a kind, its type a word of the ontology. */
    static UserProperty property(String label, Schema of, String type) {
        String name = capital(label);
        return new UserProperty(Ids.next(), of.name(), name.isEmpty() ? "" : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), label.strip(), type);
    }

    /** The name in files: the words of the label run together, {@code Shell bank} as {@code ShellBank}. */
    private static String capital(String label) {
        return Arrays.stream(label.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty())
            .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1)).collect(Collectors.joining());
    }

    /** Why a kind does not fit; empty when it does. */
    String problem(UserSchema added) {
        List<UserSchema> all = new ArrayList<>(schemata());
        all.add(added);
        return refusal(all, properties());
    }

    /** Why a property does not fit; empty when it does. */
    String problem(UserProperty added) {
        List<UserProperty> all = new ArrayList<>(properties());
        all.add(added);
        return refusal(schemata(), all);
    }

    private String refusal(List<UserSchema> schemata, List<UserProperty> properties) {
        try {
            session.ontology().with(schemata, properties);
            return "";
        } catch (UserProblem refused) {
            return refused.getMessage();
        }
    }

    CompletableFuture<Void> add(UserSchema kind) {
        return session.write("schema.add", change -> change.put(kind));
    }

    CompletableFuture<Void> add(UserProperty property) {
        return session.write("property.add", change -> change.put(property));
    }

    /** Gives it another label; the name in files stays, so that nothing said with it changes. */
    CompletableFuture<Void> rename(Line line, String label) {
        return switch (line.row()) {
            case UserSchema s -> session.write("schema.edit", c -> c.put(new UserSchema(s.id(), s.name(), label.strip(), s.extendsName(), s.sourceRange(), s.targetRange())));
            case UserProperty p -> session.write("property.edit", c -> c.put(new UserProperty(p.id(), p.schema(), p.name(), label.strip(), p.type())));
            default -> throw new IllegalArgumentException(line.what());
        };
    }

    /** Deletes it when nothing uses it. */
    CompletableFuture<Void> delete(Line line) {
        return session.write(line.row() instanceof UserSchema ? "schema.delete" : "property.delete", change -> change.delete(line.row()))
            .thenRun(() -> session.doneWithUndo(MESSAGES.get("kinds.deleted", line.label())));
    }
}
