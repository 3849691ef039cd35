package org.ibidem.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.dossier.Standing;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Citation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Source;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCaseTest {
    private static final Path README = Path.of("sample-cases/shadow-sector/README.md");
    private static final Pattern COUNT = Pattern.compile("\\| ([a-z ]+) \\| (\\d+) \\|");
    @TempDir static Path temp;
    private Case sample;
    private Dossier dossier;

    @BeforeAll
    void build() {
        sample = SampleCase.unpack(SampleCase.SHADOW_SECTOR, temp.resolve("a.case"), Installation.in(temp.resolve("home")), Progress.NONE);
        dossier = Dossier.of(sample, Ontology.standard());
    }

    @AfterAll
    void close() {
        sample.close();
    }

    @Test
    void itHasTheCountsItsReadmeStates() throws Exception {
        Map<String, Integer> stated = new LinkedHashMap<>();
        Matcher m = COUNT.matcher(Files.readString(README));
        while (m.find()) stated.put(m.group(1), Integer.parseInt(m.group(2)));
        Map<String, Integer> found = new LinkedHashMap<>();
        found.put("sources", sample.all(Source.class).size());
        found.put("evidence", sample.all(Evidence.class).size());
        found.put("passages", sample.all(Passage.class).size());
        found.put("entities", (int) dossier.entities().stream().filter(e -> !e.schema().equals("Sanction")).count());
        found.put("listings", (int) dossier.entities().stream().filter(e -> e.schema().equals("Sanction")).count());
        found.put("relations", dossier.relations().size());
        found.put("statements", sample.all(Statement.class).size());
        found.put("citations", sample.all(Citation.class).size());
        found.put("denials", (int) sample.all(Statement.class).stream().filter(s -> s.claimType() == ClaimType.DENIAL).count());
        found.put("origins", (int) dossier.statements().stream().flatMap(s -> dossier.proofs(s.id()).stream()).map(p -> p.origin()).distinct().count());
        assertThat(found).isEqualTo(stated);
    }

    @Test
    void everyQuoteStandsInItsDocument() {
        for (Passage passage : sample.all(Passage.class)) {
            SortedMap<Integer, String> pages = PageText.joined(sample.where(PageText.class, "evidenceId", passage.evidenceId()));
            assertThat(pages.get(passage.page()).substring(passage.start(), passage.end())).isEqualTo(passage.quote());
        }
    }

    @Test
    void everythingSaidIsCitedAndGraded() {
        assertThat(dossier.statements()).isNotEmpty().allSatisfy(s -> assertThat(dossier.proofs(s.id())).isNotEmpty().allSatisfy(p -> {
            assertThat(p.source()).isPresent();
            assertThat(p.grade().toString()).matches("[A-E][1-5]");
        }));
    }

    @Test
    void itNamesOrganisationsOnly() {
        Ontology ontology = Ontology.standard();
        assertThat(sample.all(Entity.class)).noneMatch(e -> ontology.schema(e.schema()).orElseThrow().isA("Person"));
    }

    @Test
    void theSevenConflictsAreThere() {
        assertThat(statements("E-007", "E-008")).as("C1 two companies registered the site in 2009; one was registered in 2012").contains("2012");
        assertThat(disputed("Pan Systems Pyongyang")).as("C2 alias or companies").isNotEmpty();
        assertThat(disputed("International Golden Services Sdn Bhd")).as("C3 a garbled name").extracting(Statement::value).contains("International Global Services");
        assertThat(disputed("Glocom")).as("C4 agency or front").isNotEmpty();
        assertThat(labels()).as("C5 whose partner").contains("Future TechGroup – partner of – Glocom", "Adnet – staff ties to – Glocom");
        assertThat(dossier.relations()).as("C6 branch or not").filteredOn(Relation::disputed).extracting(r -> dossier.caption(r.entity().id()))
            .contains("Pan Systems Pyongyang – Pyongyang branch of – Pan Systems (Singapore)");
        assertThat(dossier.statements()).as("C7 spellings").extracting(Statement::value).contains("Aprokgyang", "Future Tech Group");
    }

    private Set<String> statements(String... evidence) {
        Set<String> wanted = Set.of(evidence);
        return dossier.statements().stream().filter(s -> dossier.proofs(s.id()).stream().anyMatch(p -> wanted.contains(p.evidence().ref().toString())))
            .map(Statement::value).collect(Collectors.toSet());
    }

    private List<Statement> disputed(String caption) {
        return dossier.statements().stream().filter(s -> dossier.caption(s.entityId()).equals(caption) && s.status() == StatementStatus.DISPUTED).toList();
    }

    private List<String> labels() {
        return dossier.relations().stream().map(r -> dossier.caption(r.entity().id())).toList();
    }

    @Test
    void linesAreDrawnByWhatProvesThem() {
        assertThat(standing("front company of")).isEqualTo(Standing.SOLID);
        assertThat(standing("controls the brand")).isEqualTo(Standing.DASHED);
        assertThat(standing("partner of")).isEqualTo(Standing.DOTTED);
        assertThat(standing("linked in the press to")).isEqualTo(Standing.DOTTED);
    }

    private Standing standing(String label) {
        return dossier.relations().stream().filter(r -> r.label().equals(label)).findFirst().orElseThrow().standing();
    }

    @Test
    void theSameSampleIsTheSameCaseWhereverItIsUnpacked() {
        try (Case again = SampleCase.unpack(SampleCase.SHADOW_SECTOR, temp.resolve("b.case"), Installation.in(temp.resolve("elsewhere")), Progress.NONE)) {
            assertThat(again.head().hash()).isEqualTo(sample.head().hash());
            assertThat(again.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void anUnknownSampleIsRefused() {
        assertThatThrownBy(() -> SampleCase.unpack("paper-boat", temp.resolve("c.case"), Installation.in(temp.resolve("home")), Progress.NONE))
            .isInstanceOf(UserProblem.class).hasMessageContaining("paper-boat").hasMessageContaining("shadow-sector, paper-lantern");
    }
}
