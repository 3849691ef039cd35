package org.ibidem.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.message.Language;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Handling;
import org.ibidem.model.Preset;
import org.ibidem.model.Report;
import org.ibidem.report.form.Manuscript;
import org.ibidem.report.form.MarkdownFile;
import org.ibidem.report.form.WebPage;
import org.ibidem.report.form.WordDocument;
import org.ibidem.report.print.Markup;
import org.ibidem.report.print.PdfEngine;
import org.w3c.dom.Element;

/** Writes a report of a case, in whatever form is asked for. */
public final class ReportWriter {
    /** A map leaves room for the beginning of its table. */
    private static final double MAP_HEIGHT = 330;
    /** What may begin below the section before it; everything else begins a page. */
    private static final Set<BlockKind> FLOWING = Set.of(BlockKind.SECTION, BlockKind.CASE_STUDY, BlockKind.NAMES, BlockKind.JUDGEMENTS, BlockKind.METHOD, BlockKind.SOURCES, BlockKind.BACKGROUND, BlockKind.PLATE, BlockKind.PROFILES, BlockKind.TIMELINE, BlockKind.MAP, BlockKind.SHARED,
        BlockKind.ALTERNATIVES, BlockKind.GAPS, BlockKind.RESPONSES, BlockKind.RECOMMENDATIONS, BlockKind.RELATION_REGISTER, BlockKind.IDENTIFIER_INDEX,
        BlockKind.STATEMENT_REGISTER, BlockKind.SCREENING, BlockKind.GRADING, BlockKind.CUSTODY);
    private final Case target;
    private final Dossier dossier;
    private final Fonts fonts;

    /** Writes reports of this case, as this picture of it stands. */
    public ReportWriter(Case target, Dossier dossier, Fonts fonts) {
        this.target = target;
        this.dossier = dossier;
        this.fonts = fonts;
    }

    /** The report of this title, or the case's first when the title is empty, or one made of what can be computed. */
    public Optional<Report> find(String title) {
        List<Report> reports = target.all(Report.class);
        if (title.isEmpty() && reports.isEmpty()) return Optional.of(DefaultReport.of(target).report());
        return reports.stream().filter(r -> title.isEmpty() || r.title().equals(title)).findFirst();
    }

    /** The report's blocks that are switched on, in order. */
    public List<Block> blocks(Report report) {
        return Composition.of(target, report).blocks().stream().filter(Block::enabled).toList();
    }

    /** Writes the report, in its own language. */
    public Written write(Report report, WriteOptions options, Progress progress) {
        return Language.in(Locale.forLanguageTag(report.language()), () -> print(report, options, progress));
    }

    private Written print(Report report, WriteOptions options, Progress progress) {
        List<Block> blocks = blocks(report);
        if (!options.pseudonyms()) return print(new Draft(target, dossier, report, options, Optional.empty()), blocks, progress);
        Retelling told = new Retelling(new Pseudonyms(dossier, words(report, blocks)));
        return print(new Draft(target, told.of(target), told.in(report), options, Optional.of(told)), blocks.stream().map(told::in).toList(), progress);
    }

    private static String words(Report report, List<Block> blocks) {
        return Stream.concat(Stream.of(report.title(), report.subtitle()), blocks.stream().flatMap(b -> Stream.of(b.title(), b.text()))).collect(Collectors.joining("\n"));
    }

    private Written print(Draft draft, List<Block> blocks, Progress progress) {
        Written written = finished(draft, composed(draft, blocks, progress));
        progress.step(blocks.size() + 1L, blocks.size() + 1L, "");
        return written;
    }

    /** The report before it takes a form. */
    Manuscript composed(Draft draft, List<Block> blocks, Progress progress) {
        draft.blocks.addAll(blocks);
        FrontMatter front = new FrontMatter(draft);
        front.furniture();
        Preset preset = draft.report.preset();
        boolean brief = preset == Preset.BRIEFING;
        if (brief) {
            front.masthead();
            draft.notes.withoutQuotes();
        } else {
            front.cover();
            if (!hasImprint(draft)) front.imprint();
        }
        Handling handling;
        try (Extractor reading = new Extractor()) {
            Plates plates = new Plates(draft, reading, draft.pages.textWidth(), draft.pages.figureHeight());
            int first = (int) blocks.stream().takeWhile(b -> b.kind().isFront()).count();
            for (int i = 0; i < blocks.size(); i++) {
                if (i == first && !brief) front.contentsPage();
                if (preset == Preset.PANEL && blocks.get(i).kind() != BlockKind.IMPRINT) draft.markdown.numberParagraphs();
                progress.step(i, blocks.size() + 1L, blocks.get(i).title());
                print(draft, front, plates, blocks.get(i), brief || i > first && FLOWING.contains(blocks.get(i).kind()));
            }
            if (first == blocks.size() && !brief) front.contentsPage();
            if (grades(draft) && !draft.prints(BlockKind.GRADING)) scales(draft, front, plates, brief);
            draft.findings.addAll(plates.uncovered());
            draft.findings.addAll(new CoveredQuotes(draft, reading).findings());
            handling = draft.options.handling().orElseGet(() -> draft.labels.strictest(draft.report.handling()));
            if (draft.options.evidence()) new CitedAnnex(draft, reading).print(handling);
            else if (preset == Preset.FACT_CHECK) new CitedThumbnails(draft, reading).print(handling);
        }
        draft.findings.addAll(draft.references.fill());
        draft.citedIn.fill();
        draft.mentionedIn.fill();
        front.fillContents();
        front.fillLabels(handling);
        draft.references.unlink();
        draft.headings.bookmarks();
        ShortTables.keepWhole(draft.markup);
        TableHeads.keepWithFirstRow(draft.markup);
        style(draft, handling);
        draft.findings.addAll(new Proofreading(draft).of(handling));
        return new Manuscript(draft.markup.document(), draft.drawings, stamp(draft), handling, draft.options.draft(), draft.pages);
    }

    private static boolean grades(Draft draft) {
        return draft.notes.graded() || draft.prints(BlockKind.SOURCES) || draft.prints(BlockKind.STATEMENT_REGISTER);
    }

    /** RPT-23: whoever prints grades says what they mean, also where the annex was switched off; a briefing in a few lines. */
    private void scales(Draft draft, FrontMatter front, Plates plates, boolean brief) {
        if (brief) {
            draft.markup.add(draft.section("key"), "p", "", draft.wording.get("grading.key") + " " + draft.wording.get("grading.likelihoodText"));
            return;
        }
        String title = DefaultReport.title(BlockKind.GRADING, draft.report.language());
        print(draft, front, plates, new Block(new UUID(0, 0), draft.report.id(), draft.blocks.size(), BlockKind.GRADING, title, "", null, true), true);
    }

    private Written finished(Draft draft, Manuscript manuscript) {
        return switch (draft.options.form()) {
            case PDF -> printed(draft, manuscript);
            case WORD -> written(draft, manuscript, WordDocument.write(manuscript), 0);
            case WEB -> written(draft, manuscript, WebPage.write(manuscript), 0);
            case MARKDOWN -> written(draft, manuscript, MarkdownFile.write(manuscript), 0);
        };
    }

    private Written printed(Draft draft, Manuscript manuscript) {
        draft.findings.addAll(new GlyphCheck(fonts).findings(manuscript.document()));
        PdfEngine.Made made = new PdfEngine(manuscript.drawings()).render(manuscript.document(), manuscript.stamp(), manuscript.draft(), pdf -> {
            draft.findings.addAll(SplitRows.findings(pdf));
            draft.findings.addAll(LongSummary.findings(pdf, draft));
            draft.findings.addAll(ArchivalCheck.findings(pdf));
        });
        return written(draft, manuscript, made.bytes(), made.pages());
    }

    private static Written written(Draft draft, Manuscript manuscript, byte[] bytes, int pages) {
        return new Written(bytes, pages, draft.notes.count(), manuscript.handling(), List.copyOf(draft.findings), draft.labels.refs(), draft.seen.all());
    }

    private PdfEngine.Stamp stamp(Draft draft) {
        String snapshot = target.lastChange().hash();
        Report report = draft.report;
        return new PdfEngine.Stamp(draft.options.at(), report.title(), report.authors(), report.subtitle(), report.language(),
            Long.parseUnsignedLong(snapshot.substring(0, 15), 16));
    }

    /** Whether the author has written an imprint, or switched it off. */
    private static boolean hasImprint(Draft draft) {
        return Composition.of(draft.target, draft.report).blocks().stream().anyMatch(b -> b.kind() == BlockKind.IMPRINT);
    }

    private void print(Draft draft, FrontMatter front, Plates plates, Block block, boolean flowing) {
        Element section = draft.section(flowing ? "section flowing" : "section");
        section.setAttribute(Proofreading.BLOCK, block.id().toString());
        int noticed = draft.findings.size();
        print(draft, front, plates, block, section);
        draft.findings.subList(noticed, draft.findings.size()).replaceAll(f -> f.in(block.id()));
    }

    private void print(Draft draft, FrontMatter front, Plates plates, Block block, Element section) {
        if (block.kind().isFront()) draft.headings.plain(section, block.title());
        else if (block.kind().isAnnex()) draft.headings.annex(section, block.title());
        else if (block.kind() != BlockKind.PLATE) draft.headings.add(section, 1, block.title());
        boolean bottomLine = block.kind() == BlockKind.SUMMARY && draft.report.preset() == Preset.NETWORK;
        Element words = bottomLine ? draft.markup.add(section, "div", "box") : section;
        draft.markdown.print(words, draft.report.preset() == Preset.FACT_CHECK ? UnsourcedSentences.marked(block.text(), draft.wording.get("unsourced")) : block.text(), block.title());
        switch (block.kind()) {
            case IMPRINT -> front.imprint(section);
            case DISCLAIMER, SUMMARY, SECTION, CASE_STUDY -> text(draft, section, block);
            case FIGURE -> figures(draft, draft.pages.figureHeight()).print(section, block);
            case MAP -> figures(draft, MAP_HEIGHT).map(section, block);
            case METHOD -> new MethodNote(draft).print(section);
            case BACKGROUND -> new Background(draft).print(section);
            case PLATE -> plates.print(section, block);
            case NAMES -> new NamesNote(draft).print(section);
            case SOURCES -> new SourceNote(draft).print(section);
            case SHARED -> new SharedAttributes(draft).print(section);
            case ENTITY_INDEX -> new Indexes(draft).names(section);
            case IDENTIFIER_INDEX -> new Indexes(draft).identifiers(section);
            case PROFILES -> new Profiles(draft).print(section);
            case TIMELINE -> new Timeline(draft, fonts).print(section);
            case JUDGEMENTS, ALTERNATIVES, RESPONSES, RECOMMENDATIONS -> thoughts(draft, section, block);
            case GAPS -> {
                draft.markdown.print(section, new Reasoned(draft.target, draft.dossier, draft::told).of(block), block.title());
                new ComputedSections(draft).gaps(section);
            }
            case EVIDENCE_REGISTER -> new Registers(draft).evidence(section);
            case RELATION_REGISTER -> new Registers(draft).relations(section);
            case STATEMENT_REGISTER -> new Registers(draft).statements(section);
            case SCREENING -> draft.screening.print(section);
            case GRADING -> new ComputedSections(draft).grading(section);
            case CUSTODY -> new ComputedSections(draft).custody(section);
            case EDITIONS -> new EditionHistory(draft).print(section);
        }
    }

    private Figures figures(Draft draft, double height) {
        return new Figures(draft, dossier, fonts, draft.pages.textWidth(), height);
    }

    private static void text(Draft draft, Element section, Block block) {
        if (block.text().isBlank()) draft.missing(section, "missing.text");
    }

    private static void thoughts(Draft draft, Element section, Block block) {
        String thought = new Reasoned(draft.target, draft.dossier, draft::told).of(block);
        draft.markdown.print(section, thought, block.title());
        if (thought.isEmpty() && block.text().isBlank()) draft.missing(section, "missing." + block.kind());
    }

    /** How it is to be handled and which of a series it is goes with the file, also where nobody opens it (RPT-G15). */
    private static void style(Draft draft, Handling handling) {
        Markup m = draft.markup;
        String number = joined(" · ", draft.report.series(), draft.report.version());
        meta(m, "author", draft.report.authors());
        meta(m, "subject", draft.report.subtitle());
        meta(m, "identifier", number);
        meta(m, "rights", handling.label());
        meta(m, "keywords", joined(", ", handling.label(), number, draft.report.organisation(), draft.report.date()));
        m.add(m.head(), "style", "", resource("report.css") + draft.pages.css());
    }

    private static String joined(String between, String... words) {
        return Stream.of(words).filter(w -> !w.isBlank()).collect(Collectors.joining(between));
    }

    private static void meta(Markup m, String name, String content) {
        Element meta = m.add(m.head(), "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", Markup.clean(content));
    }

    private static String resource(String name) {
        try (var in = ReportWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
