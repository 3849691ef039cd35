package org.ibidem.exchange.ftm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.ItemImport;
import org.ibidem.exchange.plain.Losses;
import org.ibidem.exchange.plain.MadeHere;
import org.ibidem.message.Messages;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ref;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;
import org.ibidem.model.Verdict;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Schema;

/**
 * Reads FollowTheMoney JSON Lines into a case as one step of undo. The file is read twice: once to see that every line is whole
 * and which entities it brings, so that a line may point to a later one; then to bring them, so many at once as fit in memory. Bringing the same
 * file again adds nothing.
 */
public final class FtmImport {
    private static final Messages MESSAGES = FtmExport.MESSAGES;
    private final Case open;
    private final Ontology ontology;
    private final FtmFile file;
    private final Map<UUID, Schema> brought = new HashMap<>();
    private final Losses lost = new Losses();
    private final Handling handling;
    private MadeHere made;
    private int kept;

    private FtmImport(Case open, Ontology ontology, FtmFile file) {
        this.open = open;
        this.ontology = ontology.withFitting(open.all(UserSchema.class), open.all(UserProperty.class));
        this.file = file;
        this.handling = open.info().handling();
    }

    /**
     * Brings the file's entities. Statements are proposed, except those of an export of ours whose evidence is in this case and says so at
     * that place. What another installation says of author and preference is not taken over unseen.
     *
     * @throws org.ibidem.message.UserProblem when a line is broken or the file unreadable; then nothing is changed
     */
    public static Outcome read(Case open, Ontology ontology, Path path) {
        FtmImport reading = new FtmImport(open, ontology, new FtmFile(path));
        reading.file.forEach(reading::expect);
        reading.bringAll(open.inParts("import.ftm"));
        return new Outcome(reading.kept, reading.lost.all());
    }

    private void bringAll(Case.Parts parts) {
        List<FtmLine> portion = new ArrayList<>();
        file.forEach(line -> {
            portion.add(line);
            if (portion.size() == ItemImport.PORTION) write(portion, parts);
        });
        write(portion, parts);
    }

    /** First the entities, so that each may point to any other, then what is said of them. */
    private void write(List<FtmLine> portion, Case.Parts parts) {
        parts.write(change -> {
            made = new MadeHere(open, change);
            portion.forEach(line -> put(ForeignId.of(line.id()), change));
            portion.forEach(line -> bring(line, change));
        });
        portion.clear();
    }

    /** Makes the entity of this id when the file brings it and it is not there yet. */
    void put(UUID id, Change change) {
        Schema schema = brought.get(id);
        if (schema == null || change.find(Entity.class, id).isPresent()) return;
        Ref.Series series = schema.edge().isPresent() ? Ref.Series.R : Ref.Series.N;
        change.put(new Entity(id, series, change.nextNumber(series), schema.name()));
        made.entity(id);
    }

    private void expect(FtmLine line) {
        if (line.takenAway()) {
            lose(line.id(), "op", MESSAGES.get("lost.import-operation"));
            return;
        }
        if (decision(line).isPresent()) return;
        Optional<Schema> schema = schema(line);
        if (schema.isEmpty()) lose(line.id(), "schema", MESSAGES.get("lost.import-schema", line.schema()));
        else if (schema.get().isAbstract()) lose(line.id(), "schema", MESSAGES.get("lost.import-abstract", line.schema()));
        else brought.put(ForeignId.of(line.id()), schema.get());
    }

    private Optional<Schema> schema(FtmLine line) {
        Optional<Schema> written = ontology.schema(line.schema());
        if (line.extra().isEmpty()) return written;
        String own = line.extra().get().schema();
        Optional<Schema> known = ontology.schema(own);
        if (known.isEmpty()) lose(line.id(), "schema", MESSAGES.get("lost.import-own-schema", own, written.map(Schema::label).orElse(line.schema())));
        return known.or(() -> written);
    }

    private static Optional<Similarity> decision(FtmLine line) {
        return line.extra().flatMap(extra -> Optional.ofNullable(extra.decision()));
    }

    /** What another installation decided is left open here, until somebody looks at it; what was decided here of the same two stays. */
    private void decide(FtmLine line, Similarity told, Change change) {
        Decision decision = told.decision();
        boolean there = Stream.of(decision.entityId(), decision.otherId()).allMatch(id -> leadsSomewhere(id, change));
        boolean decided = change.where(Decision.class, "entityId", decision.entityId()).stream().anyMatch(d -> d.isOf(decision.entityId(), decision.otherId()));
        if (!there) lose(line.id(), "decision", MESSAGES.get("lost.import-decision"));
        else if (line.extra().orElseThrow().isOurs(open, line.id())) put(decision, decided, change);
        else {
            if (decision.verdict() != Verdict.UNDECIDED) lose(line.id(), "decision", MESSAGES.get("lost.import-verdict"));
            String reason = MESSAGES.get("import.decided." + decision.verdict(), file.name(), decision.author(), decision.reason());
            put(Decision.of(decision.id(), decision.entityId(), decision.otherId(), Verdict.UNDECIDED, null).because(reason, decision.grounds(), open.actor(), decision.at()), decided, change);
        }
    }

    private void put(Decision decision, boolean decided, Change change) {
        put(decision.entityId(), change);
        put(decision.otherId(), change);
        if (!decided) change.put(decision);
        keep();
    }

    private void bring(FtmLine line, Change change) {
        if (decision(line).isPresent() && !line.takenAway()) {
            decide(line, decision(line).get(), change);
            return;
        }
        Schema schema = brought.get(ForeignId.of(line.id()));
        if (schema == null || line.takenAway()) return;
        Entity there = change.find(Entity.class, ForeignId.of(line.id())).orElseThrow();
        if (!there.schema().equals(schema.name())) {
            schema = ontology.schema(there.schema()).orElse(schema);
            lose(line.id(), "schema", MESSAGES.get("lost.import-kind-differs", schema.label()));
        }
        new LineImport(this, line, schema, change).run();
    }

    /** Whether there will be an entity of this id, from the file or in the case already. */
    boolean leadsSomewhere(UUID entity, Change change) {
        return brought.containsKey(entity) || change.find(Entity.class, entity).isPresent();
    }

    Case open() {
        return open;
    }

    /** The label that what is brought gets. */
    Handling handling() {
        return handling;
    }

    /** What the change that is being filled makes. */
    MadeHere made() {
        return made;
    }

    String fileName() {
        return file.name();
    }

    void keep() {
        kept++;
    }

    /** Lists a loss, once; of many of one sort the first. */
    void lose(String object, String field, String why) {
        lost.add(object, field, why);
    }
}
