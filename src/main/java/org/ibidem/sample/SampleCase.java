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
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.casefile.Folders;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.evidence.Taken;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.CaseInfo;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
import org.ibidem.model.Ref;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.model.SourceKind;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Ontology;
import org.ibidem.suggest.Scan;

/** Unpacks a sample case: builds it, step by step, from its notes. */
public final class SampleCase {
    /** The sample about front companies, brands and listings; organisations only, from public sources. */
    public static final String SHADOW_SECTOR = "shadow-sector";
    /** The wholly fictional sample: files of every kind, planted traps, and a report with defects for the preflight to find. */
    public static final String PAPER_LANTERN = "paper-lantern";
    private static final Messages MESSAGES = Messages.of(SampleCase.class);
    /** The moment every sample was made, so that it is the same case wherever it is unpacked. */
    private static final Instant MADE = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant SENT = Instant.parse("2026-11-23T09:00:00Z");
    private static final long SEED = 36;
    private static final int STEPS = 5;
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
        SampleFiles files = files(name);
        return Ids.repeatable(SEED, MADE, () -> build(files, folder, here, progress, SampleCase::change));
    }

    private static SampleFiles files(String name) {
        SampleFiles files = new SampleFiles(name);
        if (!name.matches("[a-z-]+") || !files.exists()) throw new UserProblem(MESSAGES, "sample.unknown", name, SHADOW_SECTOR + ", " + PAPER_LANTERN);
        return files;
    }

    /**
     * Writes the copy of a sample that a colleague sent back as a package to merge: it shares its history with the unpacked sample but for what became
     * known here last, and has what the colleague changed and added. @throws UserProblem when there is no such sample, or nobody has a copy of it
     */
    public static void writeColleaguesCopy(String name, Path file, Installation here, Progress progress) throws IOException {
        SampleFiles files = files(name);
        JsonNode description = files.description();
        if (!description.has("colleague")) throw new UserProblem(MESSAGES, "sample.noColleague", name, PAPER_LANTERN);
        SentBack colleague = new SentBack(description.path("colleague"));
        Path aside = Files.createTempDirectory("ibidem-sample-");
        try {
            Path folder = aside.resolve("copy.case");
            Ids.repeatable(SEED, MADE, () -> build(files, folder, here, progress, untouched -> { })).close();
            try (Case copy = Case.open(folder, here.at(() -> SENT).as(colleague.name()))) {
                Ids.repeatable(SEED + 1, SENT, () -> {
                    colleague.work(copy);
                    return null;
                });
                CasePackage.write(copy, file, new char[0], progress);
            }
        } finally {
            Folders.wipe(aside);
        }
    }

    private static Case build(SampleFiles files, Path folder, Installation here, Progress progress, Consumer<SampleCase> last) {
        try {
            JsonNode description = files.description();
            Handling handling = Handling.parse(description.path("handling").asText()).orElseThrow();
            Case target = Case.create(folder, description.path("title").asText(), handling, here.at(() -> MADE).as(SAMPLE_ACTOR));
            try {
                new SampleCase(files, description, target).build(progress, last);
                return target;
            } catch (IOException | RuntimeException e) {
                target.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build(Progress progress, Consumer<SampleCase> last) throws IOException {
        progress.step(0, STEPS, target.info().title());
        target.write("case.describe", change -> {
            CaseInfo info = target.info();
            change.put(new CaseInfo(info.id(), info.title(), info.handling(), info.created(), description.path("banner").asText()));
        });
        List<Evidence> evidence = takeIn(progress);
        progress.step(1, STEPS, target.info().title());
        ascribe(evidence);
        progress.step(2, STEPS, target.info().title());
        Claims claims = claim(evidence);
        Dossier dossier = Dossier.of(target, Ontology.standard());
        new Thoughts(target, dossier, claims.entities()).think(description);
        progress.step(3, STEPS, target.info().title());
        Map<String, UUID> charts = new SampleCharts(target, dossier, claims.entities()).draw(description.path("charts"));
        new SampleReport(target, files, description).compose(charts, evidence);
        for (JsonNode further : description.path("furtherReports")) new SampleReport(target, files, further).compose(charts, evidence);
        progress.step(4, STEPS, target.info().title());
        new Scan(target, dossier).all(Progress.NONE);
        last.accept(this);
        progress.step(STEPS, STEPS, "");
    }

    /** The documents, one for each file of the description in its order; a file that came twice is the same document twice. */
    private List<Evidence> takeIn(Progress progress) throws IOException {
        Path temporary = Files.createTempDirectory("ibidem-sample-");
        try {
            List<Taken> taken = new Intake(target).add(files.layOut(description.path("evidence"), temporary, MADE), IntakeOptions.NONE, (done, total, file) -> progress.step(0, STEPS, file));
            return taken.stream().filter(t -> t.parent() == null).map(t -> t.evidence() == null ? t.duplicateOf() : t.evidence()).map(ref -> target.byRef(Evidence.class, ref).orElseThrow()).toList();
        } finally {
            Folders.wipe(temporary);
        }
    }

    private void ascribe(List<Evidence> evidence) {
        Map<String, Source> sources = new LinkedHashMap<>();
        target.write("source.add", change -> {
            for (JsonNode n : description.path("sources")) {
                Source source = new Source(Ids.next(), n.path("name").asText(), n.path("publisher").asText(), SourceKind.valueOf(n.path("kind").asText()),
                    Reliability.valueOf(n.path("reliability").asText()), n.path("reason").asText(), n.path("group").asText());
                sources.put(n.path("id").asText(), source);
                change.put(source);
            }
        });
        target.write("evidence.ascribe", change -> {
            int i = 0;
            for (JsonNode n : description.path("evidence")) ascribe(change, evidence.get(i++), n, sources);
        });
    }

    /** Says where a document is from; what was found in it is from there too. */
    private void ascribe(Change change, Evidence e, JsonNode n, Map<String, Source> sources) {
        if (!n.has("source") && !n.has("title")) return;
        UUID source = n.has("source") ? sources.get(n.path("source").asText()).id() : null;
        Evidence ascribed = e.withTitle(n.path("title").asText(title(e))).withOrigin(source, "", n.path("published").asText(), n.path("url").asText(e.url()))
            .withArchive("", n.path("language").asText());
        change.put(Handling.parse(n.path("handling").asText()).map(ascribed::withHandling).orElse(ascribed));
        members(e).forEach(m -> change.put(m.withOrigin(source, m.author(), m.published().isEmpty() ? ascribed.published() : m.published(), m.url())));
    }

    private Stream<Evidence> members(Evidence e) {
        return target.where(Evidence.class, "parentId", e.id()).stream().flatMap(m -> Stream.concat(Stream.of(m), members(m)));
    }

    /** The heading of a note is the title of what it is about; what has no words, or names itself, keeps its title. */
    private String title(Evidence e) {
        return PageText.joined(target.where(PageText.class, "evidenceId", e.id())).values().stream().findFirst().flatMap(text -> text.lines().findFirst())
            .filter(line -> e.mediaType().startsWith("text/") && !e.mediaType().equals("text/csv")).map(line -> line.replaceFirst("^#\\s*", "")).orElse(e.title());
    }

    private Claims claim(List<Evidence> evidence) {
        Claims claims = new Claims(target, evidence);
        Ontology ontology = Ontology.standard();
        target.write("entity.add", change -> {
            description.path("entities").forEach(n -> claims.entity(change, n));
            description.path("entities").forEach(n -> claims.statements(change, n));
        });
        target.write("relation.add", change -> description.path("relations").forEach(n -> claims.relation(change, n, ontology.schema(n.path("schema").asText()).orElseThrow())));
        return claims;
    }

    /** What became known after the report was written. */
    private void change() {
        if (description.has("later")) target.write("statement.edit", change -> description.path("later").forEach(n -> {
            Statement s = Ref.parse(n.path("statement").asText()).flatMap(ref -> target.byRef(Statement.class, ref)).orElseThrow();
            change.put(s.saying(s.property(), n.path("value").asText(), null));
        }));
    }
}
