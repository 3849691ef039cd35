package org.ibidem.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.ibidem.ShadowSector;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.Capture;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Decision;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Passage;
import org.ibidem.model.Ref;
import org.ibidem.model.Reply;
import org.ibidem.model.Statement;
import org.ibidem.model.Verdict;
import org.ibidem.ontology.Ontology;
import org.ibidem.statement.Said;
import org.ibidem.statement.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class WeakSpotsTest {
    @TempDir Path temp;
    private Case sample;

    @BeforeEach
    void open() {
        sample = ShadowSector.open(temp.resolve("s.case"), Installation.in(temp.resolve("home")));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<WeakSpot> find(String code) {
        return WeakSpots.of(Dossier.of(sample, Ontology.standard()), sample, Progress.NONE).stream().filter(f -> f.code().equals(code)).toList();
    }

    private Statement statement(String entity, String property) {
        Entity of = sample.byRef(Entity.class, Ref.parse(entity).orElseThrow()).orElseThrow();
        return sample.where(Statement.class, "entityId", of.id()).stream().filter(s -> s.property().equals(property)).findFirst().orElseThrow();
    }

    @Test
    void theSampleHasNothingUnsourcedAndNothingThatForbidsARelease() {
        assertThat(find("PRE-01")).isEmpty();
        assertThat(WeakSpots.of(Dossier.of(sample, Ontology.standard()), sample, Progress.NONE)).noneMatch(f -> f.severity() == Severity.BLOCK);
    }

    @Test
    void aRelationOnOneOriginIsASpotAndOneOnTwoIsNot() {
        assertThat(find("PRE-09")).extracting(WeakSpot::object).contains("R-3").doesNotContain("R-7");
    }

    @Test
    void aDocumentThatChangedIsFound() throws Exception {
        Path original = sample.originals().path(sample.all(Evidence.class).getFirst().sha256());
        original.toFile().setWritable(true);
        Files.writeString(original, "something else");
        assertThat(find("PRE-02")).extracting(WeakSpot::object).containsExactly("E-001");
    }

    @Test
    void aReportThatCitesAWithdrawnDocumentIsFoundUntilTheDocumentIsBack() {
        Block words = sample.all(Block.class).stream().filter(Block::enabled).findFirst().orElseThrow();
        Evidence document = sample.byRef(Evidence.class, Ref.parse("E-002").orElseThrow()).orElseThrow();
        sample.write("test", change -> change.put(words.withWords(words.title(), "As two documents say [@S-1; @E-002, p. 1].")));
        assertThat(find("PRE-18")).isEmpty();
        sample.write("test", change -> change.put(document.withReading(document.mediaType(), document.pages(), EvidenceStatus.WITHDRAWN, "by mistake")));
        assertThat(find("PRE-18")).singleElement().satisfies(spot -> {
            assertThat(spot.object()).isEqualTo("E-002");
            assertThat(spot.message()).contains(document.title());
        });
        sample.undo();
        assertThat(find("PRE-18")).isEmpty();
    }

    @Test
    void twoThatWereDecidedToBeOneAndAreKeptApartByAnotherDecisionAreFoundUntilOneIsTakenBack() {
        List<Entity> things = sample.all(Entity.class).stream().filter(e -> e.schema().equals("Company")).limit(3).toList();
        decide(things.get(0), things.get(1), Verdict.NOT_SAME, "ann", "2026-01-01T10:00:00Z");
        Decision first = decide(things.get(1), things.get(2), Verdict.SAME, "ann", "2026-01-02T10:00:00Z");
        assertThat(find("IDN-01")).isEmpty();
        decide(things.get(0), things.get(2), Verdict.SAME, "bob", "2026-01-03T10:00:00Z");
        assertThat(find("IDN-01")).singleElement().satisfies(spot -> {
            assertThat(spot.about()).containsExactlyInAnyOrderElementsOf(things.stream().map(e -> e.ref().toString()).toList());
            assertThat(spot.message()).contains("(bob, 2026-01-03)", "(ann, 2026-01-01)", "Take one of the two decisions back");
        });
        sample.write("test", change -> change.delete(first));
        assertThat(find("IDN-01")).isEmpty();
    }

    private Decision decide(Entity one, Entity other, Verdict verdict, String author, String at) {
        Decision decision = Decision.of(Ids.next(), one.id(), other.id(), verdict, one.id()).because("as I know", "", author, Instant.parse(at));
        sample.write("test", change -> change.put(decision));
        return decision;
    }

    @Test
    void aQuoteThatIsNotInItsDocumentIsFound() {
        Passage p = sample.all(Passage.class).getFirst();
        sample.write("test", change -> change.put(new Passage(p.id(), p.evidenceId(), p.page(), p.start(), p.end(), p.quote() + " indeed", p.prefix(), p.suffix(), "")));
        assertThat(find("PRE-22")).isNotEmpty();
    }

    @Test
    void aLostPassageForbidsAReleaseAndAMovedOneIsToBeLookedAt() {
        Passage p = sample.all(Passage.class).getFirst();
        sample.write("test", change -> change.put(p.moved(p.page(), p.start() + 1, p.end())));
        assertThat(find("PRE-22")).extracting(WeakSpot::severity).containsExactly(Severity.WARN);
        sample.write("test", change -> change.put(p.lost()));
        assertThat(find("PRE-22")).extracting(WeakSpot::severity).containsExactly(Severity.BLOCK);
        assertThat(find("PRE-22").getFirst().message()).contains(p.quote()).contains("not found again");
    }

    @Test
    void aPageCitedAsItWasLongAgoIsFoundAndOneWithALaterCopyIsPutBesideIt() {
        Evidence cited = sample.all(Evidence.class).stream().filter(e -> e.ref().toString().equals("E-002")).findFirst().orElseThrow();
        Evidence other = sample.all(Evidence.class).stream().filter(e -> e.ref().toString().equals("E-003")).findFirst().orElseThrow();
        sample.write("test", change -> change.put(page(cited, "2019-03-04T00:00:00Z")));
        sample.write("test", change -> change.put(page(other, null)));
        assertThat(find("INFO-02")).singleElement().satisfies(s -> assertThat(s.message()).contains("2019-03-04", "more than a year"));
        sample.write("test", change -> change.put(page(other, "2019-09-01T00:00:00Z")));
        assertThat(find("INFO-02")).filteredOn(s -> s.object().equals("E-002")).singleElement().satisfies(s -> {
            assertThat(s.about()).containsExactly("E-002", "E-003");
            assertThat(s.message()).contains("2019-03-04", "2019-09-01");
        });
    }

    private static Evidence page(Evidence of, String seen) {
        Capture times = new Capture(seen == null ? null : Instant.parse(seen), null, of.capture().takenInAt());
        return of.withOrigin(of.sourceId(), of.author(), of.published(), "https://lantern.example/").withCapture(times);
    }

    @Test
    void whoWasNotAskedAndWhoHasNotAnsweredIsFound() {
        assertThat(find("PRE-05")).isEmpty();
        Entity first = person("N-1");
        Entity second = person("N-2");
        assertThat(find("PRE-05")).singleElement().satisfies(s -> assertThat(s.about()).containsExactly("N-1", "N-2"));
        sample.write("test", change -> change.put(new Reply(Ids.next(), 1, first.id(), "2020-01-02", "letter", "", "", "")));
        assertThat(find("PRE-05")).extracting(WeakSpot::object).containsExactly(second.ref().toString(), first.ref().toString());
        assertThat(find("PRE-05").getLast().message()).contains("2020-01-02");
    }

    private Entity person(String ref) {
        Entity is = sample.byRef(Entity.class, Ref.parse(ref).orElseThrow()).orElseThrow();
        Entity made = new Entity(is.id(), is.series(), is.number(), "Person");
        sample.write("test", change -> change.put(made));
        return made;
    }

    @Test
    void actingBeforeOneExistsIsFound() {
        Statement founded = statement("N-7", "incorporationDate");
        sample.write("test", change -> change.put(founded.saying(founded.property(), "2015", null)));
        assertThat(find("PRE-11")).extracting(WeakSpot::message).anyMatch(m -> m.contains("2009"));
    }

    @Test
    void somebodyWhoTookPartInSomethingBeforeExistingIsFound() {
        Statement founded = statement("N-7", "incorporationDate");
        sample.write("test", change -> {
            Entity event = new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Event");
            change.put(event);
            Statements said = new Statements(change, Handling.CLEAR, "");
            said.state(event.id(), new Said("startDate", "1999-03-01", null, "", "", "", "", ClaimType.MEDIA_REPORT));
            said.state(event.id(), new Said("involved", "", founded.entityId(), "", "", "", "", ClaimType.MEDIA_REPORT));
        });
        assertThat(find("PRE-11")).extracting(WeakSpot::message).anyMatch(m -> m.contains("1999-03-01") && m.contains("2005"));
    }

    @Test
    void aDocumentOfWhatHappenedOnlyAfterItWasPublishedIsFound() {
        assertThat(find("PRE-11")).as("a law as it was amended").isEmpty();
        Statement founded = statement("N-7", "incorporationDate");
        Evidence cited = Dossier.of(sample, Ontology.standard()).proofs(founded.id()).getFirst().evidence();
        sample.write("test", change -> change.put(founded.saying(founded.property(), "2018-03", null)));
        assertThat(find("PRE-11")).filteredOn(s -> s.object().equals(founded.ref().toString())).extracting(WeakSpot::message).singleElement().asString()
            .contains("2018-03", cited.ref().toString(), cited.published());
        sample.write("test", change -> change.put(founded.saying(founded.property(), cited.published(), null)));
        assertThat(find("PRE-11")).as("on the same day").noneMatch(s -> s.object().equals(founded.ref().toString()));
    }

    @Test
    void whatIsAnnouncedMayBeginWithinAYear() {
        Statement founded = statement("N-7", "incorporationDate");
        Evidence cited = Dossier.of(sample, Ontology.standard()).proofs(founded.id()).getFirst().evidence();
        int year = EdtfDate.parse(cited.published()).orElseThrow().latest().getYear();
        sample.write("test", change -> change.put(founded.saying("status", "In liquidation", null).claimed(founded.claimType(), (year + 1) + "-01-01", "")));
        assertThat(find("PRE-11")).noneMatch(s -> s.object().equals(founded.ref().toString()));
        sample.write("test", change -> change.put(founded.saying("status", "In liquidation", null).claimed(founded.claimType(), (year + 2) + "-01-01", "")));
        assertThat(find("PRE-11")).anyMatch(s -> s.object().equals(founded.ref().toString()) && s.message().contains(cited.published()));
    }

    @Test
    void anEndMayBeToldBeforeItComes() {
        Statement founded = statement("N-7", "incorporationDate");
        sample.write("test", change -> change.put(founded.saying("dissolutionDate", "2030", null)));
        assertThat(find("PRE-11")).noneMatch(s -> s.object().equals(founded.ref().toString()));
    }
}
