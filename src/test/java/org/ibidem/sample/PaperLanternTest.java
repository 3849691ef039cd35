package org.ibidem.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.CaptureTimes;
import org.ibidem.exchange.merge.Colleague;
import org.ibidem.exchange.merge.Merge;
import org.ibidem.exchange.redact.Profile;
import org.ibidem.exchange.redact.RedactedCopy;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Reply;
import org.ibidem.model.Report;
import org.ibidem.model.Source;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Ontology;
import org.ibidem.report.ReportForm;
import org.ibidem.report.ReportWriter;
import org.ibidem.report.WriteOptions;
import org.ibidem.report.Written;
import org.ibidem.report.preflight.Finding;
import org.ibidem.report.preflight.Preflight;
import org.ibidem.suggest.Identifiers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The wholly fictional sample, built once: what it is made of, its traps, and the faults of its report. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperLanternTest {
    private static final Path README = Path.of("sample-cases/paper-lantern/README.md");
    private static final Pattern COUNT = Pattern.compile("\\| ([a-z ]+) \\| (\\d+) \\|");
    private static final Pattern FAULT = Pattern.compile("\\| ((?:PRE|RPT)-\\d\\d) \\| (.+) \\|");
    private static final Pattern BROUGHT = Pattern.compile("\\| (changed|conflict|added) \\| (S-\\d+) \\|");
    @TempDir static Path temp;
    private final Fonts fonts = new Fonts();
    private Case sample;
    private Dossier dossier;

    @BeforeAll
    void build() {
        sample = SampleCase.unpack(SampleCase.PAPER_LANTERN, temp.resolve("a.case"), Installation.in(temp.resolve("home")), Progress.NONE);
        dossier = Dossier.of(sample, Ontology.standard());
    }

    @AfterAll
    void close() {
        sample.close();
    }

    private static List<String> rows(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(README)).results().map(m -> m.group(1) + " " + m.group(2)).toList();
    }

    @Test
    void itHasTheCountsItsReadmeStates() throws Exception {
        Map<String, Integer> found = new LinkedHashMap<>();
        found.put("files", new SampleFiles(SampleCase.PAPER_LANTERN).description().path("evidence").size());
        found.put("sources", sample.all(Source.class).size());
        found.put("evidence", sample.all(Evidence.class).size());
        found.put("entities", (int) dossier.entities().stream().filter(e -> !e.schema().equals("Sanction")).count());
        found.put("listings", (int) dossier.entities().stream().filter(e -> e.schema().equals("Sanction")).count());
        found.put("relations", dossier.relations().size());
        found.put("statements", sample.all(Statement.class).size());
        assertThat(found.entrySet().stream().map(e -> e.getKey() + " " + e.getValue())).containsExactlyElementsOf(rows(COUNT));
    }

    @Test
    void itIsMadeOfFilesOfEveryKind() {
        assertThat(sample.all(Evidence.class)).extracting(Evidence::mediaType).contains("application/pdf", "message/rfc822", "application/mbox", "text/html", "application/warc",
            "text/csv", "image/png", "image/jpeg", "text/plain", "application/zip", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.text");
        assertThat(text("cash-ru.txt")).contains("Получено наличными");
        assertThat(text("cargo-ar.txt")).contains("قائمة الشحن");
        assertThat(text("58-interview-ko.txt")).contains("면담 녹취");
        assertThat(text("59-interview-zh.txt")).contains("谈话记录");
        assertThat(text("43-invoice-0105.odt")).contains("Payable within 30 days");
    }

    private Evidence document(String file) {
        return sample.where(Evidence.class, "fileName", file).getFirst();
    }

    private String text(String file) {
        return String.join("\n", PageText.joined(sample.where(PageText.class, "evidenceId", document(file).id())).values());
    }

    @Test
    void theSameNoteMakesTheSameFile() throws Exception {
        SampleFiles files = new SampleFiles(SampleCase.PAPER_LANTERN);
        List<Path> once = files.layOut(files.description().path("evidence"), Files.createDirectory(temp.resolve("once")), sample.lastChange().at());
        List<Path> twice = files.layOut(files.description().path("evidence"), Files.createDirectory(temp.resolve("twice")), sample.lastChange().at());
        for (int i = 0; i < once.size(); i++) assertThat(once.get(i)).hasSameBinaryContentAs(twice.get(i));
    }

    @Test
    void everyQuoteStandsInItsDocument() {
        assertThat(sample.all(Passage.class)).hasSizeGreaterThan(500).allSatisfy(passage -> {
            SortedMap<Integer, String> pages = PageText.joined(sample.where(PageText.class, "evidenceId", passage.evidenceId()));
            assertThat(pages.get(passage.page()).substring(passage.start(), passage.end())).isEqualTo(passage.quote());
        });
    }

    @Test
    void nobodyAnswersBeforeBeingAsked() {
        assertThat(sample.all(Reply.class)).isNotEmpty().noneMatch(r -> !r.answered().isBlank() && r.answered().compareTo(r.asked()) < 0);
    }

    @Test
    void itsTrapsAreThere() {
        List<String> duplicates = new ArrayList<>();
        sample.history(0, entry -> {
            if (entry.action().equals("evidence.duplicate")) duplicates.add(entry.detail());
        });
        assertThat(duplicates).containsExactly(document("45-screenshot-lantern-prices.png").ref().toString());
        assertThat(sample.all(Evidence.class)).filteredOn(e -> !CaptureTimes.contradictions(e).isEmpty()).extracting(Evidence::fileName).containsExactly("02-paper-lantern-2025.mhtml");
        assertThat(sample.all(Evidence.class)).filteredOn(e -> e.handling() == Handling.RED).extracting(Evidence::fileName).containsExactly("38-informant.eml");
        assertThat(sample.all(Statement.class)).filteredOn(s -> s.status() == StatementStatus.RETRACTED).isNotEmpty().allSatisfy(s -> assertThat(s.reason()).startsWith("Forged"));
        assertThat(invalid(text("38-informant.eml"))).contains("GB75TEST00000000000002", "XXXX00FICTIVECASE064", "91000000FFFFFFFFF5", "1M8GDM9AXKP042789");
        assertThat(invalid(text("05-lantern-bay.mhtml") + text("37-noon-reports.mbox") + text("51-ledger.csv"))).isEmpty();
    }

    private static List<String> invalid(String text) {
        return new Identifiers("").in(text).stream().filter(i -> !i.valid()).map(i -> i.value()).toList();
    }

    private Written written(WriteOptions options) {
        return new ReportWriter(sample, dossier, fonts).write(report(), options, Progress.NONE);
    }

    private Report report() {
        return sample.all(Report.class).getFirst();
    }

    private Stream<String> found(WriteOptions options, Written written) {
        List<Finding> found = new Preflight(sample).of(report(), dossier, options, written, Progress.NONE);
        return found.stream().map(f -> f.code() + " " + (f.object().isEmpty() ? "the whole report" : f.object()));
    }

    @Test
    void preflightFindsTheFaultsOfItsReportAndNothingElse() throws Exception {
        WriteOptions options = new WriteOptions(sample.lastChange().at(), Optional.empty()).asDraft();
        Written written = written(options);
        assertThat(found(options, written)).containsExactlyInAnyOrderElementsOf(rows(FAULT));
        try (PDDocument pdf = Loader.loadPDF(written.bytes())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) assertThat(words(pdf, page)).as("page " + page).containsIgnoringCase("wholly fictional").contains("TLP:RED");
        }
    }

    private static String words(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    @Test
    void theNoteHasTheFaultsThatTheReportCannotHave() {
        Report note = sample.all(Report.class).getLast();
        WriteOptions options = new WriteOptions(sample.lastChange().at(), Optional.empty(), ReportForm.MARKDOWN, true);
        Written written = new ReportWriter(sample, dossier, fonts).write(note, options, Progress.NONE);
        List<Finding> found = new Preflight(sample).of(note, dossier, options, written, Progress.NONE);
        assertThat(found).extracting(Finding::code).containsExactlyInAnyOrder("PRE-06", "PRE-06", "PRE-08", "PRE-08");
        assertThat(found).extracting(Finding::message).anyMatch(m -> m.contains("“Quill”"));
    }

    @Test
    void underTheLabelOfTheCaseTheInformantsMailIsFoundToo() throws Exception {
        WriteOptions amber = new WriteOptions(sample.lastChange().at(), Optional.of(Handling.AMBER), ReportForm.MARKDOWN, false);
        List<String> faults = new ArrayList<>(rows(FAULT));
        faults.removeIf(f -> f.startsWith("PRE-16"));
        faults.add("PRE-03 " + document("38-informant.eml").ref());
        assertThat(found(amber, written(amber))).containsExactlyInAnyOrderElementsOf(faults);
    }

    @Test
    void aFileThatIsNoLongerWhatWasTakenInIsFoundToo() throws Exception {
        Evidence printed = document("21-register-valdora-1.pdf");
        Path original = sample.originals().path(printed.sha256());
        byte[] bytes = Files.readAllBytes(original);
        Files.delete(original);
        try {
            WriteOptions options = new WriteOptions(sample.lastChange().at(), Optional.empty(), ReportForm.MARKDOWN, true);
            assertThat(found(options, written(options))).contains("PRE-02 " + printed.ref());
        } finally {
            Files.write(original, bytes);
        }
    }

    @Test
    void theColleaguesCopyBringsWhatItsReadmeSays() throws Exception {
        Path file = temp.resolve("back.ibidem");
        Installation here = Installation.in(temp.resolve("home"));
        SampleCase.writeColleaguesCopy(SampleCase.PAPER_LANTERN, file, here, Progress.NONE);
        try (Colleague colleague = Colleague.at(file, () -> new char[0], here, Progress.NONE)) {
            assertThat(new Merge(sample, colleague).plan().stream().map(d -> d.kind().name().toLowerCase(Locale.ROOT) + " " + d.object()).distinct()).containsExactlyInAnyOrderElementsOf(rows(BROUGHT));
        }
    }

    @Test
    void aRedactedShareHasNoWithheldWordInAnyByte() throws Exception {
        Path file = temp.resolve("share.ibidem");
        Profile profile = new Profile("friends", "TLP:AMBER", List.of(), List.of(), List.of(), true, List.of(), List.of("in cash", "Papergate"), false, false, false);
        RedactedCopy.of(sample, Ontology.standard(), profile, Progress.NONE).write(file, new char[0], Progress.NONE);
        String everything = everything(file);
        for (String hidden : List.of("Quill (fictional)", "Castellan", "Okono", "Papergate", "paid the crew", "in cash")) assertThat(everything).doesNotContain(hidden.toLowerCase(Locale.ROOT));
        assertThat(everything).contains("lantern bay trading");
    }

    private static String everything(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
