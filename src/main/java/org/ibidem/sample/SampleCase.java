package org.ibidem.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Folders;
import org.ibidem.casefile.Installation;
import org.ibidem.chart.ChartDocument;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.CaseInfo;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
import org.ibidem.model.Reliability;
import org.ibidem.model.Report;
import org.ibidem.model.Source;
import org.ibidem.model.SourceKind;
import org.ibidem.ontology.Edge;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Schema;
import org.ibidem.suggest.Scan;

/** Unpacks a sample case: builds it, step by step, from its notes. */
public final class SampleCase {
    /** The sample about front companies, brands and listings; organisations only, from public sources. */
    public static final String SHADOW_SECTOR = "shadow-sector";
    private static final Messages MESSAGES = Messages.of(SampleCase.class);
    /** The moment every sample was made, so that it is the same case wherever it is unpacked. */
    private static final Instant MADE = Instant.parse("2026-11-22T12:00:00Z");
    private static final long SEED = 36;
    private static final String SAMPLE_ACTOR = "sample";
    private final SampleFiles files;
    private final JsonNode description;
    private final Case target;

    private SampleCase(SampleFiles files, JsonNode description, Case target) {
        this.files = files;
        this.description = description;
        this.target = target;
    }

    /** Builds the sample of this name in a new folder and returns it open. @throws UserProblem when there is no such sample */
    public static Case unpack(String name, Path folder, Installation here, Progress progress) {
        SampleFiles files = new SampleFiles(name);
        if (!name.matches("[a-z-]+") || !files.exists()) throw new UserProblem(MESSAGES, "sample.unknown", name, SHADOW_SECTOR);
        return Ids.repeatable(SEED, MADE, () -> build(files, folder, here, progress));
    }

    private static Case build(SampleFiles files, Path folder, Installation here, Progress progress) {
        try {
            JsonNode description = files.description();
            Handling handling = Handling.parse(description.path("handling").asText()).orElseThrow();
            Case target = Case.create(folder, description.path("title").asText(), handling, here.at(() -> MADE).as(SAMPLE_ACTOR));
            try {
                new SampleCase(files, description, target).build(progress);
                return target;
            } catch (IOException | RuntimeException e) {
                target.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build(Progress progress) throws IOException {
        progress.step(0, 5, target.info().title());
        target.write("case.describe", change -> {
            CaseInfo info = target.info();
            change.put(new CaseInfo(info.id(), info.title(), info.handling(), info.created(), description.path("banner").asText()));
        });
        takeIn();
        progress.step(1, 5, target.info().title());
        ascribe();
        progress.step(2, 5, target.info().title());
        Claims claims = claim();
        new Thoughts(target, Dossier.of(target, Ontology.standard()), claims.entities()).think(description);
        progress.step(3, 5, target.info().title());
        compose();
        progress.step(4, 5, target.info().title());
        ChartDocument.create(target, description.path("chart").asText(), Dossier.of(target, Ontology.standard()), new Fonts(), Progress.NONE);
        new Scan(target, Dossier.of(target, Ontology.standard())).all(Progress.NONE);
        progress.step(5, 5, "");
    }

    private void takeIn() throws IOException {
        Path temporary = Files.createTempDirectory("ibidem-sample-");
        try {
            new Intake(target).add(files.layOut(description.path("evidence"), temporary, MADE), IntakeOptions.NONE, Progress.NONE);
        } finally {
            Folders.wipe(temporary);
        }
    }

    private void ascribe() {
        Map<String, Source> sources = new LinkedHashMap<>();
        target.write("source.add", change -> {
            for (JsonNode n : description.path("sources")) {
                Source source = new Source(Ids.next(), n.path("name").asText(), n.path("publisher").asText(), SourceKind.valueOf(n.path("kind").asText()),
                    Reliability.valueOf(n.path("reliability").asText()), n.path("reason").asText(), n.path("group").asText());
                sources.put(n.path("id").asText(), source);
                change.put(source);
            }
        });
        List<Evidence> evidence = target.all(Evidence.class);
        target.write("evidence.ascribe", change -> {
            int i = 0;
            for (JsonNode n : description.path("evidence")) {
                Evidence e = evidence.get(i++);
                change.put(e.withTitle(title(e)).withOrigin(sources.get(n.path("source").asText()).id(), "", n.path("published").asText(), n.path("url").asText()));
            }
        });
    }

    /** The heading of a note is the title of what it is about. */
    private String title(Evidence e) {
        String text = PageText.joined(target.where(PageText.class, "evidenceId", e.id())).values().iterator().next();
        return text.lines().findFirst().orElse(e.title()).replaceFirst("^#\\s*", "");
    }

    private Claims claim() {
        Claims claims = new Claims(target);
        Ontology ontology = Ontology.standard();
        target.write("entity.add", change -> {
            description.path("entities").forEach(n -> claims.entity(change, n));
            description.path("entities").forEach(n -> claims.statements(change, n));
        });
        target.write("relation.add", change -> description.path("relations").forEach(n -> {
            Edge edge = ontology.schema(n.path("schema").asText()).flatMap(Schema::edge).orElseThrow();
            claims.relation(change, n, edge);
        }));
        return claims;
    }

    private void compose() throws IOException {
        JsonNode n = description.path("report");
        Report report = new Report(Ids.next(), n.path("title").asText(), n.path("subtitle").asText(), n.path("series").asText(), n.path("authors").asText(),
            n.path("organisation").asText(), n.path("date").asText(), n.path("version").asText(), target.info().handling(), n.path("shortTitle").asText(),
            n.path("language").asText());
        Map<JsonNode, String> texts = new LinkedHashMap<>();
        for (JsonNode block : description.path("blocks")) texts.put(block, block.has("file") ? files.text("report/" + block.path("file").asText()) : "");
        target.write("report.add", change -> {
            change.put(report);
            int position = 0;
            for (Map.Entry<JsonNode, String> block : texts.entrySet()) {
                change.put(new Block(Ids.next(), report.id(), position++, BlockKind.valueOf(block.getKey().path("kind").asText()),
                    block.getKey().path("title").asText(), block.getValue(), null, true));
            }
        });
    }
}
