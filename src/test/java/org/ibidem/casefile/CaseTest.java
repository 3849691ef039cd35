package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Citation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Passage;
import org.ibidem.model.Ref;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.seal.Cover;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class CaseTest {
    @TempDir Path temp;
    private Path folder;
    private Installation here;

    @BeforeEach
    void place() {
        folder = temp.resolve("Test.case");
        here = Installation.in(temp.resolve("home"));
    }

    private Case newCase() {
        return Case.create(folder, "Test", Handling.AMBER, here);
    }

    private static Entity addCompany(Case c) {
        Entity[] made = new Entity[1];
        c.write("entity.add", change -> {
            made[0] = new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Company");
            change.put(made[0]);
        });
        return made[0];
    }

    private static Statement named(Case c, Entity entity, String name, StatementStatus status) {
        Statement s = new Statement(Ids.next(), 1, entity.id(), "name", name, null, "", "", "", "", ClaimType.MEDIA_REPORT, status,
            false, "", Handling.CLEAR, "");
        c.write("statement.add", change -> change.put(s));
        return s;
    }

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        Entity company;
        try (Case c = newCase()) {
            company = addCompany(c);
            named(c, company, "조선압록강기술회사", StatementStatus.PROPOSED);
        }
        try (Case c = Case.open(folder, here)) {
            assertThat(c.info().title()).isEqualTo("Test");
            assertThat(c.all(Entity.class)).containsExactly(company);
            assertThat(c.where(Statement.class, "entityId", company.id())).extracting(Statement::value).containsExactly("조선압록강기술회사");
            assertThat(c.byRef(Entity.class, Ref.parse("N-1").orElseThrow())).contains(company);
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void undoAndRedoWalkThroughEveryStepAlsoAfterReopening() {
        try (Case c = newCase()) {
            for (int i = 0; i < 5; i++) addCompany(c);
            c.undo();
            c.undo();
        }
        try (Case c = Case.open(folder, here)) {
            assertThat(c.all(Entity.class)).hasSize(3);
            c.redo();
            assertThat(c.all(Entity.class)).hasSize(4);
            addCompany(c);
            assertThat(c.toRedo()).as("a new step ends redo").isEmpty();
            for (int i = 0; i < 5; i++) assertThat(c.undo()).isPresent();
            assertThat(c.all(Entity.class)).isEmpty();
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void theMakingOfTheCaseIsNotTakenBack() {
        try (Case c = newCase()) {
            assertThat(c.undo()).isEmpty();
            assertThat(c.info().title()).isEqualTo("Test");
        }
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        try (Case c = newCase()) {
            assertThat(addCompany(c).number()).isEqualTo(1);
            c.undo();
            assertThat(addCompany(c).number()).isEqualTo(2);
            addCompany(c);
            c.undo();
            c.undo();
            c.redo();
            assertThat(addCompany(c).number()).as("after making one of two again").isEqualTo(4);
        }
    }

    @Test
    void anAcceptedStatementNeedsACitation() {
        try (Case c = newCase()) {
            Entity company = addCompany(c);
            long before = c.head().sequence();
            assertThatThrownBy(() -> named(c, company, "X", StatementStatus.ACCEPTED)).isInstanceOf(UserProblem.class).hasMessageContaining("S-1");
            assertThat(c.head().sequence()).isEqualTo(before);
            assertThat(c.all(Statement.class)).isEmpty();
        }
    }

    @Test
    void aStatementThatLosesItsLastCitationIsOnlyProposed() {
        try (Case c = newCase()) {
            Entity company = addCompany(c);
            Statement s = named(c, company, "X", StatementStatus.PROPOSED);
            Passage passage = cite(c, s);
            assertThat(c.find(Statement.class, s.id()).orElseThrow().status()).isEqualTo(StatementStatus.ACCEPTED);
            c.write("passage.delete", change -> change.delete(passage));
            assertThat(c.all(Citation.class)).isEmpty();
            assertThat(c.find(Statement.class, s.id()).orElseThrow().status()).isEqualTo(StatementStatus.PROPOSED);
            c.undo();
            assertThat(c.all(Citation.class)).hasSize(1);
            assertThat(c.find(Statement.class, s.id()).orElseThrow().status()).isEqualTo(StatementStatus.ACCEPTED);
        }
    }

    private static Passage cite(Case c, Statement s) {
        Evidence e = new Evidence(Ids.next(), 1, "t", "t.txt", "text/plain", 1, "", null, "", "", "", "",
            new org.ibidem.model.Capture(null, null, c.now()), "", 1, Handling.CLEAR, null, null, org.ibidem.model.EvidenceStatus.OK, "");
        Passage passage = new Passage(Ids.next(), e.id(), 1, 0, 1, "t", "", "", "");
        c.write("cite", change -> {
            change.put(e);
            change.put(passage);
            change.put(new Citation(Ids.next(), s.id(), passage.id(), Stance.SUPPORTS, Credibility.PROBABLY_TRUE));
            change.put(s.withStatus(StatementStatus.ACCEPTED, ""));
        });
        return passage;
    }

    @Test
    void deletingAnEntityTakesItsRelationsAlongAndUndoBringsThemBack() {
        try (Case c = newCase()) {
            Entity owner = addCompany(c);
            Entity asset = addCompany(c);
            Entity ownership = new Entity(Ids.next(), Ref.Series.R, 1, "Ownership");
            c.write("relation.add", change -> {
                change.put(ownership);
                change.put(end(ownership, 10, "owner", owner));
                change.put(end(ownership, 11, "asset", asset));
            });
            c.write("entity.delete", change -> change.delete(asset));
            assertThat(c.all(Entity.class)).containsExactly(owner);
            assertThat(c.all(Statement.class)).isEmpty();
            c.undo();
            assertThat(c.all(Entity.class)).containsExactly(owner, asset, ownership);
            assertThat(c.all(Statement.class)).hasSize(2);
        }
    }

    private static Statement end(Entity relation, int number, String property, Entity to) {
        return new Statement(Ids.next(), number, relation.id(), property, "", to.id(), "", "", "", "", ClaimType.MEDIA_REPORT,
            StatementStatus.PROPOSED, false, "", Handling.CLEAR, "");
    }

    @Test
    void aCaseThatIsOpenIsNotOpenedAgain() {
        try (Case c = newCase()) {
            assertThatThrownBy(() -> Case.open(folder, here)).isInstanceOf(UserProblem.class)
                .hasMessageContaining(folder.toString()).hasMessageContaining("analyst");
            assertThat(c.info().title()).isEqualTo("Test");
        }
    }

    @Test
    void listenersHearOfAChangeOnlyAfterItCounts() {
        try (Case c = newCase()) {
            List<CaseChange> heard = new ArrayList<>();
            Runnable stop = c.onChange(heard::add);
            addCompany(c);
            assertThat(heard).singleElement().satisfies(h -> assertThat(h.tables()).contains("entity"));
            stop.run();
            addCompany(c);
            assertThat(heard).hasSize(1);
        }
    }

    @Test
    void aRefusedChangeLeavesNoTrace() {
        try (Case c = newCase()) {
            long before = c.head().sequence();
            assertThatThrownBy(() -> c.write("bad", change -> {
                change.put(new Entity(Ids.next(), Ref.Series.N, 1, "Company"));
                throw new IllegalStateException("no");
            })).hasMessage("no");
            assertThat(c.head().sequence()).isEqualTo(before);
            assertThat(c.all(Entity.class)).isEmpty();
        }
    }

    @Test
    void aMissingDatabaseIsMadeAnewFromTheJournal() throws Exception {
        try (Case c = newCase()) {
            addCompany(c);
        }
        Database.delete(folder.resolve("db"));
        try (Case c = Case.open(folder, here)) {
            assertThat(c.all(Entity.class)).hasSize(1);
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aSpoiledDatabaseIsMadeAnewFromTheJournal() throws Exception {
        try (Case c = newCase()) {
            addCompany(c);
        }
        Path file = folder.resolve("db/case.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length; i += 7) bytes[i] ^= 0x55;
        Files.write(file, bytes);
        try (Case c = Case.open(folder, here)) {
            assertThat(c.all(Entity.class)).hasSize(1);
        }
    }

    @Test
    void anAlteredOriginalAndAnAlteredJournalAreNamed() throws Exception {
        String sha256;
        try (Case c = newCase()) {
            Path file = Files.writeString(temp.resolve("a.txt"), "evidence");
            sha256 = c.originals().keep(file);
            assertThat(c.originals().keep(file)).as("kept once").isEqualTo(sha256);
            c.write("evidence.add", change -> change.put(new Evidence(Ids.next(), 1, "a", "a.txt", "text/plain", 8, sha256, null, "", "", "", "",
                new org.ibidem.model.Capture(null, null, c.now()), "", 1, Handling.CLEAR, null, null, org.ibidem.model.EvidenceStatus.OK, "")));
            assertThat(c.verify(Progress.NONE)).isEmpty();
            Path original = c.originals().path(sha256);
            original.toFile().setWritable(true);
            Files.writeString(original, "evidencE");
            assertThat(c.verify(Progress.NONE)).singleElement()
                .satisfies(f -> assertThat(f).extracting(CaseFinding::kind, CaseFinding::object, CaseFinding::expected).containsExactly("original", "E-001", sha256));
        }
        Path journal = folder.resolve("journal/000001.jl");
        Files.writeString(journal, Files.readString(journal).replaceFirst("\"title\":\"Test\"", "\"title\":\"Tost\""));
        try (Case c = Case.open(folder, here)) {
            assertThat(c.verify(Progress.NONE)).extracting(CaseFinding::kind).contains("journal");
        }
    }

    @Test
    void aTornLastLineIsSetAsideAndTheRestOpens() throws Exception {
        try (Case c = newCase()) {
            addCompany(c);
        }
        Path journal = folder.resolve("journal/000001.jl");
        Files.writeString(journal, Files.readString(journal) + "{\"seq\":3,\"tx\":\"half");
        try (Case c = Case.open(folder, here)) {
            assertThat(c.all(Entity.class)).hasSize(1);
            addCompany(c);
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aStrangersDatabaseIsNeverOpened() throws Exception {
        try (Case c = newCase()) {
            addCompany(c);
        }
        Path trap = temp.resolve("trap");
        try (java.sql.Connection h2 = java.sql.DriverManager.getConnection("jdbc:h2:file:" + trap.resolve("case"));
             java.sql.Statement s = h2.createStatement()) {
            s.execute("CREATE TABLE t (x INT)");
            s.execute("CREATE TRIGGER boom BEFORE INSERT ON t AS 'org.h2.api.Trigger create() { java.lang.System.setProperty(\"ibidem.trap\", \"sprung\"); return (c, o, n) -> { }; }'");
        } finally {
            System.clearProperty("ibidem.trap");
        }
        Files.copy(trap.resolve("case.mv.db"), folder.resolve("db/case.mv.db"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Case c = Case.open(folder, here)) {
            assertThat(c.all(Entity.class)).hasSize(1);
        }
        assertThat(System.getProperty("ibidem.trap")).as("code in the stranger's database ran").isNull();
    }

    @Test
    void aCaseOfAnotherInstallationIsOpenedFromItsJournal() {
        try (Case c = newCase()) {
            addCompany(c);
        }
        Installation elsewhere = Installation.in(temp.resolve("elsewhere"));
        try (Case c = Case.open(folder, elsewhere)) {
            assertThat(c.all(Entity.class)).hasSize(1);
        }
    }

    @Test
    void aPathWithASemicolonIsRefused() {
        assertThatThrownBy(() -> Case.create(temp.resolve("a;INIT=x.case"), "T", Handling.CLEAR, here))
            .isInstanceOf(UserProblem.class).hasMessageContaining("semicolon");
    }

    @Test
    void theDatabaseWritesNoTraceWhateverGoesWrong() throws Exception {
        try (Case c = newCase()) {
            addCompany(c);
        }
        try (Database raw = Database.open(folder.resolve("db"), Cover.NONE)) {
            assertThatThrownBy(() -> raw.snapshot(r -> r.select(new Tables().of(Entity.class), Map.of("no_such_column", 1)))).isInstanceOf(SQLException.class);
            RowChange tooLong = new RowChange("entity", "x".repeat(99), null, Map.of("id", "x".repeat(99)));
            assertThatThrownBy(() -> raw.apply(List.of(tooLong), new Tables(), new Database.Position(9, ""))).isInstanceOf(SQLException.class);
        }
        assertThat(databaseFiles()).contains("case.mv.db").noneMatch(n -> n.endsWith(".trace.db") || n.endsWith(".lock.db"));
        assertThatThrownBy(() -> {
            try (var usual = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("db/usual")); var s = usual.createStatement()) {
                s.execute("CREATE TABLE t (x VARCHAR(1) PRIMARY KEY)");
                s.execute("INSERT INTO t VALUES ('too long')");
            }
        }).isInstanceOf(SQLException.class);
        assertThat(databaseFiles()).as("with its usual settings it does").contains("usual.trace.db");
    }

    private List<String> databaseFiles() throws IOException {
        try (var files = Files.list(folder.resolve("db"))) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nothingListensWhileACaseIsOpen() throws Exception {
        Set<String> before = listening();
        try (Case c = newCase()) {
            addCompany(c);
            assertThat(listening()).isEqualTo(before);
        }
        try (ServerSocket server = new ServerSocket(0)) {
            assertThat(listening()).as("a listening port is seen: %s", server.getLocalPort()).hasSize(before.size() + 1);
        }
    }

    /** The sockets on which this very process listens, by inode (see proc(5)). */
    private static Set<String> listening() throws IOException {
        Set<String> open = new HashSet<>();
        try (var descriptors = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : descriptors.toList()) {
                if (Files.isSymbolicLink(descriptor)) open.add(Files.readSymbolicLink(descriptor).toString());
            }
        }
        Set<String> listening = new HashSet<>();
        for (String table : List.of("/proc/self/net/tcp", "/proc/self/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns[3].equals("0A") && open.contains("socket:[" + columns[9] + "]")) listening.add(columns[9]);
            }
        }
        return listening;
    }

    @Test
    void theSameIdentifiersComeWithinARepeatableRun() {
        List<Object> first = Ids.repeatable(7, java.time.Instant.EPOCH, () -> List.of(Ids.next(), Ids.next()));
        List<Object> second = Ids.repeatable(7, java.time.Instant.EPOCH, () -> List.of(Ids.next(), Ids.next()));
        assertThat(first).isEqualTo(second).doesNotHaveDuplicates();
        assertThat(Map.of("version", Ids.next().version())).containsEntry("version", 7);
    }

    @Test
    void copiesThatASyncProgramPutIntoTheCaseAreNoticedAndNotRead() throws IOException {
        try (Case c = newCase()) {
            addCompany(c);
            assertThat(c.conflictsInside()).isEmpty();
        }
        Path journal = Files.copy(folder.resolve("journal/000001.jl"), folder.resolve("journal/000001 (Kim's conflicted copy 2026-11-02).jl"));
        Path header = Files.copy(folder.resolve("case.json"), folder.resolve("case.sync-conflict-20261102-101500-ABCDEFG.json"));
        try (Case c = Case.open(folder, here)) {
            assertThat(c.conflictsInside()).containsExactlyInAnyOrder(journal, header);
            assertThat(c.count(Entity.class)).isEqualTo(1);
            assertThat(c.verify(Progress.NONE)).extracting(CaseFinding::object, CaseFinding::actual, CaseFinding::isDamage)
                .containsExactlyInAnyOrder(tuple(journal.getFileName().toString(), "not read", false), tuple(header.getFileName().toString(), "not read", false));
        }
    }

    @Test
    void whatIsWrittenInPartsIsOneStepThatOutlivesTheProgram() {
        try (Case c = newCase()) {
            addCompany(c);
            Case.Parts parts = c.inParts("import.table");
            for (int i = 0; i < 3; i++) parts.write(change -> change.put(new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Person")));
            assertThat(c.count(Entity.class)).isEqualTo(4);
            assertThat(c.undo()).map(Step::action).contains("import.table");
            assertThat(c.count(Entity.class)).isEqualTo(1);
        }
        try (Case c = Case.open(folder, here)) {
            assertThat(c.redo()).map(Step::action).contains("import.table");
            assertThat(c.count(Entity.class)).isEqualTo(4);
            c.undo();
            c.undo();
            assertThat(c.count(Entity.class)).isZero();
            assertThat(c.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void whatOthersWroteBetweenThePartsStaysAStepOfItsOwn() {
        try (Case c = newCase()) {
            Case.Parts parts = c.inParts("import.table");
            Consumer<Change> one = change -> change.put(new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Person"));
            parts.write(one);
            addCompany(c);
            parts.write(one);
            parts.write(one);
            c.undo();
            assertThat(c.count(Entity.class)).isEqualTo(2);
            assertThat(c.toUndo()).map(Step::action).isNotEqualTo(java.util.Optional.of("import.table"));
            c.undo();
            c.undo();
            assertThat(c.count(Entity.class)).isZero();
        }
    }
}
