package org.ibidem.report.preflight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ibidem.analysis.Severity;
import org.ibidem.analysis.Support;
import org.ibidem.analysis.WeakSpot;
import org.ibidem.analysis.WeakSpots;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.job.Progress;
import org.ibidem.message.Language;
import org.ibidem.model.Block;
import org.ibidem.model.Entity;
import org.ibidem.model.Ref;
import org.ibidem.model.Reply;
import org.ibidem.model.Report;
import org.ibidem.model.Waiver;
import org.ibidem.report.Composition;
import org.ibidem.report.Mentions;
import org.ibidem.report.NamesInText;
import org.ibidem.report.Reasoned;
import org.ibidem.report.ReportFinding;
import org.ibidem.report.WriteOptions;
import org.ibidem.report.Written;

/** Finds what a publisher or a lawyer would reject in a report, gravest first. */
public final class Preflight {
    /** How grave what the writer noticed is; a check that is not named here only asks for a look. */
    private static final Set<String> FORBIDDING = Set.of("PRE-03", "PRE-06", "PRE-13", "PRE-14", "PRE-16", "PRE-21", "PRE-24");
    /** Sentences of such checks that are guessed, and ask for a look. */
    private static final Set<String> GUESSED = Set.of("PRE-13.permission", "PRE-21.unplaced");
    private static final String CONTRADICTION = "PRE-10";
    private final Case open;
    private final PrintedOriginals originals = new PrintedOriginals();
    private final Edits edits = new Edits();

    /** The preflight of this case's reports. Kept, it reads no original twice that has not changed, and nothing of the journal twice. */
    public Preflight(Case open) {
        this.open = open;
    }

    /** What is wrong in a report that was written so, with who lets it stand. The words are in the display language. */
    public List<Finding> of(Report report, Dossier dossier, WriteOptions options, Written written, Progress progress) {
        List<Block> all = Composition.of(open, report).blocks();
        List<Finding> found = new ArrayList<>();
        written.findings().stream().map(Preflight::noticed).distinct().forEach(found::add);
        found.addAll(MissingParts.find(written.handling(), all));
        List<Block> printed = all.stream().filter(Block::enabled).toList();
        found.addAll(CaseStudies.find(printed));
        List<Paragraph> paragraphs = paragraphs(report, dossier, printed);
        found.addAll(words(report, dossier, paragraphs));
        Support support = Support.of(open, dossier);
        found.addAll(new Stale(edits.read(open), new Cited(open, dossier), support).find(printed));
        found.addAll(new ThinThoughts(open, dossier, support).find(printed));
        if (!options.pseudonyms()) found.addAll(persons(new NamedPersons(dossier, written.refs(), paragraphs), dossier));
        WeakSpots.behind(report, dossier, open).stream().filter(spot -> isPrinted(spot, dossier, written.refs())).map(spot -> new Finding(spot, null, Optional.empty())).forEach(found::add);
        found.addAll(originals.find(open, dossier, written.refs(), progress));
        return judged(report, found).stream().sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::code)).toList();
    }

    /** The same findings, with who lets each stand in this report now. */
    public List<Finding> judged(Report report, List<Finding> found) {
        List<Waiver> waivers = open.where(Waiver.class, "reportId", report.id());
        return found.stream().map(f -> new Finding(f.spot(), f.block(), waivers.stream().filter(f::isOf).findFirst())).toList();
    }

    private static Finding noticed(ReportFinding f) {
        return Finding.of(f.sentence(), FORBIDDING.contains(f.code()) && !GUESSED.contains(f.sentence()) ? Severity.BLOCK : Severity.WARN, f.place(), f.block(), f.place(), f.message());
    }

    private List<Finding> persons(NamedPersons named, Dossier dossier) {
        return Stream.of(new UnprovenPersons(dossier).find(named), new UnaskedPersons(dossier, open.all(Reply.class)).find(named)).flatMap(List::stream).toList();
    }

    /** The words of the author and of the analyst, as they are printed. */
    private List<Paragraph> paragraphs(Report report, Dossier dossier, List<Block> blocks) {
        Reasoned reasoned = new Reasoned(open, dossier, UnaryOperator.identity());
        return Language.in(Locale.forLanguageTag(report.language()), () -> blocks.stream()
            .flatMap(b -> Paragraph.of(b.withWords(b.title(), Mentions.told(b.text() + "\n\n" + reasoned.of(b), open, dossier))).stream()).toList());
    }

    private List<Finding> words(Report report, Dossier dossier, List<Paragraph> paragraphs) {
        Cited cited = new Cited(open, dossier);
        NamesInText names = new NamesInText(dossier, dossier.entities());
        List<Finding> found = new ArrayList<>();
        found.addAll(new UncitedProse(names).find(paragraphs));
        found.addAll(new StrongWords(dossier, cited, names).find(paragraphs));
        found.addAll(Likelihood.find(paragraphs));
        found.addAll(new Abbreviations(dossier).find(paragraphs));
        found.addAll(new Quotations(open, cited, report.language()).find(paragraphs));
        return found;
    }

    /** Whether what a weak spot is about is printed: of a contradiction both sides, of everything else any. */
    private boolean isPrinted(WeakSpot spot, Dossier dossier, Set<String> printed) {
        return spot.code().equals(CONTRADICTION) ? spot.about().stream().allMatch(n -> isPrinted(n, dossier, printed)) : spot.about().stream().anyMatch(n -> isPrinted(n, dossier, printed));
    }

    /** Whether a number is printed; of a relation or a thing, anything that is said of it. */
    private boolean isPrinted(String number, Dossier dossier, Set<String> printed) {
        Optional<Ref> ref = Ref.parse(number);
        if (printed.contains(number) || ref.isEmpty()) return true;
        return switch (ref.get().series()) {
            case N, R -> open.byRef(Entity.class, ref.get()).stream().flatMap(e -> dossier.standing(e.id()).stream()).anyMatch(s -> printed.contains(s.ref().toString()));
            case E, S -> false;
        };
    }
}
