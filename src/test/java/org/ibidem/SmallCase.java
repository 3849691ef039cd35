package org.ibidem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.Sha256;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Capture;
import org.ibidem.model.Citation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Ref;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.model.SourceKind;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.TextKind;
import org.ibidem.ontology.Ontology;

/** A case of a few rows, put together by hand: documents that say something, and statements that cite them. */
public final class SmallCase implements AutoCloseable {
    public final Case open;

    public SmallCase(Path folder) {
        open = Case.create(folder.resolve("small.case"), "Small", Handling.CLEAR, Installation.in(folder.resolve("home")).as("analyst"));
    }

    public Dossier dossier() {
        return Dossier.of(open, Ontology.standard());
    }

    private void write(Consumer<Change> work) {
        open.write("test", work);
    }

    /** A speaker; those of one group copy from one upstream. */
    public Source source(String name, Reliability reliability, String group) {
        Source source = new Source(Ids.next(), name, "", SourceKind.MEDIA, reliability, "", group);
        write(change -> change.put(source));
        return source;
    }

    /** A document of one page with this text; the source may be {@code null}. */
    public Evidence document(String title, String text, Handling handling, Source source) {
        UUID id = Ids.next();
        write(change -> {
            change.put(new Evidence(id, change.nextNumber(Ref.Series.E), title, title + ".txt", "text/plain", text.length(), Sha256.hex(text.getBytes(StandardCharsets.UTF_8)),
                source == null ? null : source.id(), "", "2016-07", "", "", new Capture(null, null, Instant.EPOCH), "en", 1, handling, null, null, EvidenceStatus.OK, ""));
            change.put(new PageText(Ids.next(), id, 1, TextKind.TEXT_LAYER, text));
        });
        return open.find(Evidence.class, id).orElseThrow();
    }

    /** A document of one page with this text, kept and of no known source, as if it had been taken in. */
    public Evidence kept(String fileName, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sha256 = open.originals().keep(new ByteArrayInputStream(bytes));
        UUID id = Ids.next();
        write(change -> {
            change.put(new Evidence(id, change.nextNumber(Ref.Series.E), fileName, fileName, "text/plain", bytes.length, sha256, null, "", "", "", "", new Capture(null, Instant.EPOCH, open.now()),
                "", 1, Handling.CLEAR, null, null, EvidenceStatus.OK, ""));
            change.put(new PageText(Ids.next(), id, 1, TextKind.TEXT_LAYER, text));
        });
        return open.find(Evidence.class, id).orElseThrow();
    }

    /** A thing of this kind, of which nothing is said yet. */
    public Entity thing(String schema) {
        UUID id = Ids.next();
        write(change -> change.put(new Entity(id, Ref.Series.N, change.nextNumber(Ref.Series.N), schema)));
        return open.find(Entity.class, id).orElseThrow();
    }

    /** A thing that a proposed statement names. */
    public Entity named(String schema, String name) {
        Entity thing = thing(schema);
        say(thing, "name", name);
        return thing;
    }

    /** An ownership between two things, its ends proposed. */
    public Entity owns(Entity owner, Entity asset) {
        return relate("Ownership", "owner", owner, "asset", asset);
    }

    /** A relation between two things, its ends proposed. */
    public Entity relate(String schema, String sourceProperty, Entity source, String targetProperty, Entity target) {
        UUID id = Ids.next();
        write(change -> change.put(new Entity(id, Ref.Series.R, change.nextNumber(Ref.Series.R), schema)));
        Entity relation = open.find(Entity.class, id).orElseThrow();
        put(relation, sourceProperty, "", source.id(), ClaimType.MEDIA_REPORT);
        put(relation, targetProperty, "", target.id(), ClaimType.MEDIA_REPORT);
        return relation;
    }

    /** A proposed statement. */
    public Statement say(Entity of, String property, String value) {
        return put(of, property, value, null, ClaimType.MEDIA_REPORT);
    }

    /** A proposed statement whose value is an entity or a claim of some kind. */
    public Statement put(Entity of, String property, String value, UUID target, ClaimType type) {
        UUID id = Ids.next();
        write(change -> change.put(new Statement(id, change.nextNumber(Ref.Series.S), of.id(), property, value, target, "", "", "", "", type,
            StatementStatus.PROPOSED, false, "", Handling.CLEAR, "analyst")));
        return open.find(Statement.class, id).orElseThrow();
    }

    /** The statement said of an entity with this property. */
    public Statement said(Entity of, String property) {
        return open.where(Statement.class, "entityId", of.id()).stream().filter(s -> s.property().equals(property)).findFirst().orElseThrow();
    }

    /** Cites the words where the document has them. */
    public Citation cite(Statement statement, Evidence document, String quote, Stance stance, int credibility) {
        String text = PageText.joined(open.where(PageText.class, "evidenceId", document.id())).get(1);
        int start = text.indexOf(quote);
        Passage passage = new Passage(Ids.next(), document.id(), 1, start, start + quote.length(), quote, "", "", "");
        Citation citation = new Citation(Ids.next(), statement.id(), passage.id(), stance, Credibility.ofDigit(credibility));
        write(change -> {
            change.put(passage);
            change.put(citation);
        });
        return citation;
    }

    /** Cites the words for the statement and accepts it. */
    public Statement prove(Statement statement, Evidence document, String quote) {
        cite(statement, document, quote, Stance.SUPPORTS, 2);
        return set(statement, StatementStatus.ACCEPTED, "");
    }

    /** Gives the statement this status, and why. */
    public Statement set(Statement statement, StatementStatus status, String reason) {
        write(change -> change.put(statement.withStatus(status, reason)));
        return open.find(Statement.class, statement.id()).orElseThrow();
    }

    @Override
    public void close() {
        open.close();
    }
}
