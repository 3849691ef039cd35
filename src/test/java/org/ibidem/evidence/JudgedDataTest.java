package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Metadata;
import org.ibidem.model.PageText;
import org.ibidem.suggest.LabelledSelectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Takes in about 1,660 real and hostile files in one go, and prints how what was read compares with what is known of them. Skipped
 * unless they are named: {@code mvn verify -Dtest=JudgedDataTest -Dtest.args=-Dibidem.data=../shared/dev-data}.
 */
@Tag("slow")
@ResourceLock(value = Resources.SYSTEM_OUT, mode = ResourceAccessMode.READ)
class JudgedDataTest {
    private static final Path DATA = Path.of(System.getProperty("ibidem.data", "no-data"));
    private static final long SLOWEST = 60_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    @TempDir Path temp;

    /** What was read of the case: the first document of each hash, and the texts of a document with those found in it. */
    private record Read(Case file, List<Taken> taken, Map<String, Evidence> byHash, Map<UUID, List<Evidence>> children) {
        String text(Evidence e) {
            String own = String.join("\n", PageText.joined(file.where(PageText.class, "evidenceId", e.id())).values());
            return Stream.concat(Stream.of(own), children.getOrDefault(e.id(), List.of()).stream().map(c -> c.fileName() + "\n" + text(c))).collect(Collectors.joining("\n"));
        }

        /** The words of its own pages, as other readers have them: where links lead is none of them. */
        String own(Evidence e) {
            return String.join("\n", PageText.words(file.where(PageText.class, "evidenceId", e.id())).values());
        }

        String field(Evidence e, String name) {
            return file.where(Metadata.class, "evidenceId", e.id()).stream().filter(m -> m.name().equals(name)).map(Metadata::value).findFirst().orElse(null);
        }
    }

    /** The most memory that this program's heap and a reading process (all of it, where the system tells) had. */
    private static final class Peak {
        private long reading;

        void look() {
            ProcessHandle.current().children().forEach(child -> reading = Math.max(reading, resident(child.pid())));
        }

        private static long resident(long process) {
            try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
                return lines.filter(l -> l.startsWith("VmHWM:")).mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).findFirst().orElse(0);
            } catch (IOException | UncheckedIOException e) {
                return 0;
            }
        }

        @Override
        public String toString() {
            long heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).mapToLong(p -> p.getPeakUsage().getUsed()).sum();
            return "heap of the program " + (heap >> 20) + " MB, a reading process with all it holds " + (reading >> 10) + " MB";
        }
    }

    @Test
    void everyFileIsTakenInAndTheFiguresArePrinted() throws Exception {
        assumeTrue(Files.exists(DATA.resolve("judge.py")), "no files to judge by: name their folder with -Dibidem.data");
        Set<String> outside = listing(temp.getParent());
        try (Case c = Case.create(temp.resolve("J.case"), "J", Handling.AMBER, Installation.in(temp.resolve("home")))) {
            Peak peak = new Peak();
            List<Taken> taken = new Intake(c, t -> peak.look()).add(List.of(DATA), IntakeOptions.NONE, Progress.NONE);
            Read read = read(c, taken);
            tell(taken);
            System.out.println("most memory: " + peak);
            judge("pdf", pdf(read));
            judge("has", has(read));
            judge("mail", mail(read));
            archives(read);
            pictures(read);
            locked(read);
            climbing(read);
            scripts(c);
            double allowed = SLOWEST * Math.max(1, busy());
            assertThat(taken.stream().filter(t -> t.ms() > allowed || t.sha256().isEmpty()).map(Taken::path)).isEmpty();
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
        Set<String> after = listing(temp.getParent());
        after.removeAll(outside);
        System.out.println("new beside the case: " + after.stream().filter(n -> !n.contains("ibidem-read-")).toList());
    }

    /** How many processes want each processor, where the system tells: what takes the clock so much longer is no fault of a file. */
    private static double busy() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() / Runtime.getRuntime().availableProcessors();
    }

    private static Set<String> listing(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(Path::toString).collect(Collectors.toCollection(HashSet::new));
        }
    }

    private static Read read(Case c, List<Taken> taken) {
        Map<String, Evidence> byHash = new HashMap<>();
        Map<UUID, List<Evidence>> children = new HashMap<>();
        for (Evidence e : c.all(Evidence.class)) {
            if (e.parentId() == null) byHash.put(e.sha256(), e);
            else children.computeIfAbsent(e.parentId(), id -> new ArrayList<>()).add(e);
        }
        return new Read(c, taken, byHash, children);
    }

    private static void tell(List<Taken> taken) {
        Map<String, Long> outcomes = taken.stream().collect(Collectors.groupingBy(t -> t.duplicateOf() != null ? "duplicate" : t.status().word(), TreeMap::new, Collectors.counting()));
        System.out.printf("processes to a processor: %.1f%n", busy());
        System.out.println("taken in: " + taken.size() + " " + outcomes + ", slowest " + taken.stream().mapToLong(Taken::ms).max().orElse(0) + " ms");
        taken.stream().filter(t -> t.status() == EvidenceStatus.REFUSED).forEach(t -> System.out.println("refused: " + t.path().replaceFirst(".*dev-data/", "") + ": " + t.reason()));
    }

    private List<Map<String, Object>> pdf(Read read) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode known : lines("pdf/ref_poppler/pdf_refs.jsonl")) {
            Evidence e = read.byHash().get(known.path("sha256").asText());
            if (e == null) continue;
            String status = switch (e.status()) {
                case OK, NO_TEXT -> "ok";
                case PROTECTED -> "refused";
                case REFUSED, WITHDRAWN, DESTROYED -> "failed";
            };
            rows.add(row("sha256", e.sha256(), "status", status, "pages", e.pages() == 0 ? null : e.pages(), "text_file", written(e, read.own(e))));
        }
        return rows;
    }

    private List<Map<String, Object>> has(Read read) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode known : lines("tika/expectations.jsonl")) {
            Evidence e = read.byHash().get(known.path("sha256").asText());
            if (e != null) rows.add(row("sha256", e.sha256(), "text_file", written(e, read.text(e))));
        }
        return rows;
    }

    private List<Map<String, Object>> mail(Read read) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode known : lines("mail/mail_refs.jsonl")) {
            Evidence e = read.byHash().get(known.path("sha256").asText());
            if (e == null) continue;
            List<Map<String, Object>> attachments = read.children().getOrDefault(e.id(), List.of()).stream().map(a -> row("name", a.fileName(), "sha256", a.sha256())).toList();
            rows.add(row("sha256", e.sha256(), "subject", read.field(e, "subject"), "message_id", read.field(e, "message-id"), "attachments", attachments));
        }
        return rows;
    }

    @Test
    void identifiersAreFoundInTextsWhereTheyAreKnownAndTheFiguresArePrinted() throws Exception {
        assumeTrue(Files.exists(DATA.resolve("judge.py")), "no texts to judge by: name their folder with -Dibidem.data");
        LabelledSelectors labelled = new LabelledSelectors(DATA.resolve("ner_selectors"));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode known : labelled.indicators()) rows.add(row("text", known.path("text").asText(), "found", LabelledSelectors.found(known.path("text").asText())));
        judge("ioc", rows);
        LabelledSelectors.Phones phones = labelled.phones();
        System.out.println("phones: " + phones.international() + "/" + phones.all() + " as the world writes them, " + phones.national() + "/" + phones.ofCountries() + " as their country does, missed " + phones.missed());
    }

    /** The members of archives against the names in the manifest, which lists a dozen at most; an archive that is a document, such as XPS, is read as one. */
    private void archives(Read read) throws IOException {
        int same = 0;
        int all = 0;
        List<String> other = new ArrayList<>();
        for (JsonNode row : lines("fuzz/MANIFEST.jsonl")) {
            JsonNode names = row.path("truth").path("names");
            Evidence e = read.byHash().get(row.path("sha256").asText());
            boolean isDocument = e != null && e.mediaType().startsWith("application/vnd.");
            if (!names.isArray() || e == null || isDocument || row.path("truth").path("encrypted").asBoolean()) continue;
            all++;
            boolean areCut = names.size() < row.path("truth").path("entries").asInt();
            long files = areCut ? row.path("truth").path("entries").asInt() : Stream.iterate(0, i -> i < names.size(), i -> i + 1).filter(i -> !names.get(i).asText().endsWith("/")).count();
            if (read.children().getOrDefault(e.id(), List.of()).size() == files) same++;
            else other.add(row.path("path").asText() + " " + files + "/" + read.children().getOrDefault(e.id(), List.of()).size() + " " + e.status() + " " + e.reason());
        }
        System.out.println("archives with all members: " + same + "/" + all + " " + other);
    }

    /** Whether pictures with places and cameras give them. */
    private void pictures(Read read) throws IOException {
        long pictures = read.byHash().values().stream().filter(e -> e.mediaType().startsWith("image/")).count();
        long told = read.byHash().values().stream().filter(e -> e.mediaType().startsWith("image/") && !read.file().where(Metadata.class, "evidenceId", e.id()).isEmpty()).count();
        long placed = read.byHash().values().stream().filter(e -> read.field(e, "geo") != null).count();
        System.out.println("pictures " + pictures + ", with metadata " + told + ", with a place " + placed);
    }

    /** Locked documents, and whether that is said of them or of what is in them. */
    private void locked(Read read) throws IOException {
        List<String> told = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (String folder : List.of("fuzz", "pdf", "tika", "mail")) {
            for (JsonNode row : lines(folder + "/MANIFEST.jsonl")) {
                Evidence e = read.byHash().get(row.path("sha256").asText());
                if (e == null || !isTagged(row, "encrypted") && !row.path("truth").path("encrypted").asBoolean()) continue;
                boolean isSaid = Stream.concat(Stream.of(e), read.children().getOrDefault(e.id(), List.of()).stream()).anyMatch(d -> d.status() == EvidenceStatus.PROTECTED || d.reason().contains("password"));
                (isSaid ? told : other).add(row.path("path").asText() + " " + e.status() + " " + e.reason());
            }
        }
        System.out.println("locked and said so: " + told.size() + "/" + (told.size() + other.size()) + " " + other);
    }

    private static boolean isTagged(JsonNode row, String tag) {
        return Stream.iterate(0, i -> i < row.path("tags").size(), i -> i + 1).anyMatch(i -> row.path("tags").get(i).asText().equals(tag));
    }

    /** Members whose names climb out of the archive are in the case under their last step, and nowhere else. */
    private void climbing(Read read) throws IOException {
        List<String> members = new ArrayList<>();
        for (JsonNode row : lines("fuzz/MANIFEST.jsonl")) {
            Evidence e = read.byHash().get(row.path("sha256").asText());
            if (e != null && isTagged(row, "traversal")) read.children().getOrDefault(e.id(), List.of()).forEach(m -> members.add(m.fileName()));
        }
        System.out.println("members of archives that climb: " + members);
        assertThat(members).noneMatch(m -> m.contains("/") || m.contains("\\"));
        assertThat(Path.of(System.getProperty("java.io.tmpdir"), "evil.txt")).doesNotExist();
    }

    /** Pages that would attack who shows them are read as words; what they link to is listed and never opened. */
    private void scripts(Case c) throws IOException {
        Path pages = Files.createDirectories(temp.resolve("scripts"));
        int number = 0;
        for (JsonNode row : lines("fuzz/xss_payloads.jsonl")) Files.writeString(pages.resolve(++number + ".html"), "<html><body>" + row.path("payload").asText() + "</body></html>");
        List<Taken> taken = new Intake(c).add(List.of(pages), IntakeOptions.NONE, Progress.NONE);
        long refused = taken.stream().filter(t -> t.status() == EvidenceStatus.REFUSED).count();
        long shown = taken.stream().filter(t -> t.evidence() != null).flatMap(t -> c.byRef(Evidence.class, t.evidence()).stream())
            .flatMap(e -> c.where(PageText.class, "evidenceId", e.id()).stream()).filter(p -> p.text().matches("(?is).*<script.*")).count();
        System.out.println("pages that attack: " + number + ", refused " + refused + ", with the words of a script tag as text " + shown);
    }

    private void judge(String what, List<Map<String, Object>> rows) throws Exception {
        Path results = temp.resolve(what + ".jsonl");
        StringBuilder lines = new StringBuilder();
        for (Map<String, Object> row : rows) lines.append(JSON.writeValueAsString(row)).append('\n');
        Files.writeString(results, lines);
        Process judge = new ProcessBuilder("python3", DATA.resolve("judge.py").toString(), what, results.toString()).redirectErrorStream(true).start();
        System.out.println(what + ": " + new String(judge.getInputStream().readAllBytes()).strip());
    }

    private String written(Evidence e, String text) throws IOException {
        return Files.writeString(temp.resolve(e.number() + "-" + text.length() + ".txt"), text).toString();
    }

    private static List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(DATA.resolve(file))) {
            if (!line.isBlank()) rows.add(JSON.readTree(line));
        }
        return rows;
    }

    private static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return row;
    }
}
