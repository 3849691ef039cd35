package org.ibidem.exchange.ftm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.WholeFile;
import org.ibidem.dossier.Dossier;
import org.ibidem.exchange.Loss;
import org.ibidem.exchange.Outcome;
import org.ibidem.message.Messages;
import org.ibidem.model.Chart;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.ListHit;
import org.ibidem.model.Passage;
import org.ibidem.model.Report;
import org.ibidem.model.Row;
import org.ibidem.model.ScreeningRun;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Ontology;

/** Writes a case as FollowTheMoney JSON Lines: things by number, then relations. */
public final class FtmExport {
    static final Messages MESSAGES = Messages.of(FtmExport.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Case open;
    private final Dossier dossier;
    private final Folds folds;
    /** Whether the documents are among the lines, so that links can name those that prove them. */
    private final boolean documents;
    private final List<Loss> lost = new ArrayList<>();
    private int kept;

    private FtmExport(Case open, Ontology ontology, boolean documents) {
        this.open = open;
        this.documents = documents;
        this.dossier = open.reading(rows -> Dossier.apart(rows, ontology));
        this.folds = new Folds(dossier);
    }

    /**
     * Writes the file anew, whole or not at all, and notes in the journal that the case was exported.
     *
     * @throws org.ibidem.message.UserProblem when the file cannot be written
     */
    public static Outcome write(Case open, Ontology ontology, Path file) {
        FtmExport export = new FtmExport(open, ontology, false);
        WholeFile.write(file, export::write);
        open.note("export.ftm", file.getFileName().toString());
        return export.outcome();
    }

    /** What writes the lines of a file in which the documents stand too. */
    static FtmExport withDocuments(Case open, Ontology ontology) {
        return new FtmExport(open, ontology, true);
    }

    /** What was carried and what was not, so far. */
    Outcome outcome() {
        return new Outcome(kept, lost);
    }

    private void write(OutputStream stream) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        write(out);
        out.flush();
    }

    /** Writes the lines of everything that is said. */
    void write(Writer out) throws IOException {
        for (Entity entity : open.all(Entity.class)) {
            if (dossier.schema(entity).isEmpty()) {
                lose(entity.ref().toString(), "schema", MESSAGES.get("lost.schema-unknown", entity.schema()));
                continue;
            }
            out.write(JSON.writeValueAsString(line(entity)));
            out.write('\n');
        }
        for (Decision decision : open.all(Decision.class)) {
            out.write(JSON.writeValueAsString(line(Similarity.of(decision))));
            out.write('\n');
        }
        loseWhatHasNoPlace();
    }

    private ObjectNode line(Entity entity) {
        FtmShape shape = folds.shape(entity);
        LineValues values = new LineValues(shape, dossier, folds);
        for (Statement statement : dossier.standing(entity.id())) {
            if (values.add(statement)) kept++;
            else lose(statement.ref().toString(), statement.property(), MESSAGES.get("lost.no-property", shape.written().label()));
        }
        values.addFolded(folds.into(entity.id()));
        if (documents) values.addProofs(dossier.statements(entity.id()).stream().flatMap(s -> dossier.proofs(s.id()).stream()).map(p -> p.evidence().id()).toList());
        if (shape.isFolded()) lose(entity.ref().toString(), "schema", folded(entity, shape));
        ObjectNode line = JSON.createObjectNode();
        line.put("id", folds.id(entity.id())).put("schema", shape.written().name());
        line.set("properties", JSON.valueToTree(values.all()));
        line.set(Extra.FIELD, extra(entity, values.made()).marked(open, folds.id(entity.id())).json());
        return line;
    }

    /** Each thing stays by itself in the file; that two of them are one, are not, or may be, is a line of its own. */
    private ObjectNode line(Similarity told) {
        ObjectNode line = JSON.createObjectNode().put("id", told.id().toString()).put("schema", Similarity.SCHEMA);
        line.set("properties", JSON.valueToTree(told.properties(folds)));
        line.set(Extra.FIELD, Extra.of(told).marked(open, told.id().toString()).json());
        return line;
    }

    private String folded(Entity entity, FtmShape shape) {
        Set<String> owners = folds.owners(entity.id());
        String kind = dossier.schema(entity).orElseThrow().label();
        return owners.isEmpty() ? MESSAGES.get("lost.schema", kind, shape.written().label())
            : MESSAGES.get("lost.schema-folded", kind, shape.written().label(), String.join(", ", owners));
    }

    private Extra extra(Entity entity, Map<String, List<String>> made) {
        List<Statement> statements = dossier.statements(entity.id());
        List<Extra.Proof> proofs = statements.stream().flatMap(s -> dossier.proofs(s.id()).stream())
            .map(p -> new Extra.Proof(p.citation(), p.passage(), p.evidence().sha256())).toList();
        return new Extra(entity.ref().toString(), entity.schema(), statements, proofs, made, "", null);
    }

    private void loseWhatHasNoPlace() {
        if (!documents) loseAll("evidence", Evidence.class);
        else loseAll("passage", Passage.class);
        loseAll("chart", Chart.class);
        loseAll("report", Report.class);
        loseAll("screening", ScreeningRun.class);
        loseAll("hit", ListHit.class);
    }

    private void loseAll(String what, Class<? extends Row> type) {
        long count = open.count(type);
        if (count > 0) lose(what, "", MESSAGES.get("lost.no-place", count));
    }

    /** Adds to what is lost. */
    void lose(String object, String field, String why) {
        lost.add(new Loss(object, field, why));
    }
}
