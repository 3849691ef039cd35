package org.ibidem.exchange.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.Sha256;
import org.ibidem.dossier.Dossier;
import org.ibidem.identity.Decisions;
import org.ibidem.job.Progress;
import org.ibidem.model.Chart;
import org.ibidem.model.ChartItem;
import org.ibidem.model.Citation;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Ids;
import org.ibidem.model.Passage;
import org.ibidem.model.SavedSearch;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.Tint;
import org.ibidem.model.UserSchema;
import org.ibidem.model.Verdict;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people work on copies of one case, and the copies become one again. */
@Tag("slow")
class MergeTest {
    @TempDir Path temp;
    private Copies copies;
    private Case ours;
    private Entity glocom;
    private Statement name;
    private Evidence report;

    @BeforeEach
    void aCaseThatIsSharedLater() {
        copies = new Copies(temp);
        ours = copies.fresh("us");
        glocom = Copies.entity(ours, "Glocom");
        name = ours.all(Statement.class).getFirst();
        report = Copies.document(ours, "Glocom is a company.");
    }

    @AfterEach
    void close() {
        copies.close();
    }

    private static List<Difference> merge(Case into, Case from, Choices choices) {
        Merge merge = new Merge(into, from);
        List<Difference> found = merge.plan();
        merge.apply(choices);
        return found;
    }

    private static List<Difference> merge(Case into, Case from) {
        return merge(into, from, Choices.KEEP_ALL);
    }

    private static Choices all(Choice choice) {
        return conflict -> choice;
    }

    private static Statement find(Case c, Statement s) {
        return c.find(Statement.class, s.id()).orElseThrow();
    }

    @Test
    void whatEachSideAddedIsThereAfterwardsUnderANumberOfItsOwn() {
        Case theirs = copies.sent(ours, "kim");
        Entity mine = Copies.entity(ours, "Adnet");
        Entity other = Copies.entity(theirs, "Pan Systems");
        Evidence document = Copies.document(theirs, "Pan Systems is one, too.");
        Citation citation = Copies.cite(theirs, theirs.where(Statement.class, "entityId", other.id()).getFirst(), document, 0, 11);
        List<Difference> found = merge(ours, theirs);
        assertThat(found).isNotEmpty().allMatch(d -> d.kind() == Difference.Kind.ADDED);
        assertThat(ours.all(Entity.class)).extracting(Entity::id).contains(glocom.id(), mine.id(), other.id());
        assertThat(ours.all(Entity.class)).extracting(e -> e.ref().toString()).containsExactly("N-1", "N-2", "N-3");
        assertThat(ours.find(Entity.class, mine.id())).map(e -> e.ref().toString()).as("our numbers stay").contains("N-2");
        assertThat(ours.find(Citation.class, citation.id())).isPresent();
        assertThat(ours.originals().has(document.sha256())).as("their document came along").isTrue();
        assertThat(Copies.entity(ours, "next").ref().toString()).isEqualTo("N-4");
    }

    @Test
    void aTextOfTheirsNamesThingsByOurNumbers() {
        Copies.cite(ours, name, report, 0, 6);
        Passage passage = ours.all(Passage.class).getFirst();
        Case theirs = copies.sent(ours, "kim");
        Copies.entity(ours, "Adnet");
        Entity other = Copies.entity(theirs, "Pan Systems");
        Copies.put(theirs, passage.with("Compare " + other.ref() + " and N-1, not XN-2.", Tint.YELLOW));
        merge(ours, theirs);
        assertThat(ours.find(Passage.class, passage.id())).map(Passage::note).contains("Compare N-3 and N-1, not XN-2.");
    }

    @Test
    void aFieldThatOnlyTheyChangedIsTakenAndOneThatBothChangedAlikeIsNoConflict() {
        Case theirs = copies.sent(ours, "kim");
        Copies.put(theirs, report.withTitle("Annual report"));
        assertThat(merge(ours, theirs)).extracting(Difference::kind, Difference::object, Difference::field, Difference::ours, Difference::theirs)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(Difference.Kind.CHANGED, "E-001", "title", "t", "Annual report"));
        assertThat(ours.all(Evidence.class)).extracting(Evidence::title).containsExactly("Annual report");
        Copies.put(theirs, theirs.all(Evidence.class).getFirst().withTitle("Report 2017"));
        Copies.put(ours, ours.all(Evidence.class).getFirst().withTitle("Report 2017"));
        assertThat(new Merge(ours, theirs).plan()).isEmpty();
    }

    @Test
    void whereBothChangedOneClaimBothClaimsStandWithTheirOwnPassages() {
        Case theirs = copies.sent(ours, "kim");
        Evidence theirDocument = Copies.document(theirs, "Glokom, they say.");
        Copies.put(ours, name.saying("name", "Glocom Ltd", null));
        Copies.put(theirs, name.saying("name", "Glokom", null));
        Copies.cite(theirs, name, theirDocument, 0, 6);
        assertThat(merge(ours, theirs)).filteredOn(d -> d.kind() == Difference.Kind.CONFLICT).extracting(Difference::field, Difference::ours, Difference::theirs)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("value", "Glocom Ltd", "Glokom"));
        assertThat(ours.where(Statement.class, "entityId", glocom.id())).extracting(Statement::value).containsExactlyInAnyOrder("Glocom Ltd", "Glokom");
        assertThat(ours.where(Citation.class, "statementId", name.id())).as("their passage proves nothing for our claim").isEmpty();
        Statement beside = ours.where(Statement.class, "value", "Glokom").getFirst();
        assertThat(ours.where(Citation.class, "statementId", beside.id())).hasSize(1);
    }

    @Test
    void whoARowIsAboutIsCalledAsEverywhereElse() {
        Case theirs = copies.sent(ours, "kim");
        Entity account = Copies.entity(theirs, "Jun Lee");
        Copies.put(theirs, new Entity(account.id(), account.series(), account.number(), "UserAccount"));
        Copies.say(theirs, account, "username", "jun88");
        assertThat(new Merge(ours, theirs).plan()).filteredOn(d -> d.row().table().equals("entity")).extracting(Difference::about).containsExactly("jun88");
    }

    @Test
    void aConflictIsDecidedForEitherSide() {
        Case theirs = copies.sent(ours, "kim");
        Copies.put(ours, report.withTitle("Ours"));
        Copies.put(theirs, report.withTitle("Theirs"));
        Statement more = Copies.say(theirs, glocom, "country", "my");
        assertThat(new Merge(ours, theirs).plan()).filteredOn(d -> d.row().id().equals(more.id().toString())).extracting(Difference::about).containsExactly("Glocom");
        merge(ours, theirs, all(Choice.THEIRS));
        assertThat(ours.all(Evidence.class)).extracting(Evidence::title).containsExactly("Theirs");
        ours.undo();
        assertThat(new Merge(ours, theirs).plan()).as("a merge that was taken back is offered again").isNotEmpty();
        merge(ours, theirs, all(Choice.OURS));
        assertThat(ours.all(Evidence.class)).extracting(Evidence::title).containsExactly("Ours");
        assertThat(new Merge(ours, theirs).plan()).as("a decided conflict is not asked again").isEmpty();
    }

    @Test
    void aNoteThatBothWroteInIsPutTogetherByParagraphs() {
        Copies.cite(ours, name, report, 0, 6);
        Passage passage = ours.all(Passage.class).getFirst().with("One.\n\nTwo.\n\nThree.", Tint.YELLOW);
        Copies.put(ours, passage);
        Case theirs = copies.sent(ours, "kim");
        Copies.put(ours, passage.with("One, by us.\n\nTwo.\n\nThree.", Tint.YELLOW));
        Copies.put(theirs, passage.with("One.\n\nTwo.\n\nThree, by them.\n\nFour.", Tint.YELLOW));
        assertThat(merge(ours, theirs)).allMatch(d -> d.kind() == Difference.Kind.CHANGED);
        assertThat(ours.all(Passage.class)).extracting(Passage::note).containsExactly("One, by us.\n\nTwo.\n\nThree, by them.\n\nFour.");
        Copies.put(ours, passage.with("Ours.", Tint.YELLOW));
        Copies.put(theirs, passage.with("Theirs.", Tint.YELLOW));
        assertThat(merge(ours, theirs)).extracting(Difference::kind).containsExactly(Difference.Kind.CONFLICT);
        assertThat(ours.all(Passage.class)).extracting(Passage::note).containsExactly("Ours.\n\nTheirs.");
    }

    @Test
    void whatTheyRemovedGoesUnlessWeWorkedOnIt() {
        Entity adnet = Copies.entity(ours, "Adnet");
        Case theirs = copies.sent(ours, "kim");
        Copies.delete(theirs, adnet);
        Copies.delete(theirs, glocom);
        Statement added = Copies.say(ours, glocom, "country", "my");
        assertThat(merge(ours, theirs)).extracting(Difference::kind, Difference::object)
            .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(Difference.Kind.CHANGED, "N-2"), org.assertj.core.groups.Tuple.tuple(Difference.Kind.CONFLICT, "N-1"));
        assertThat(ours.all(Entity.class)).extracting(Entity::id).containsExactly(glocom.id());
        assertThat(ours.all(Statement.class)).as("what belongs to it stays with it").extracting(Statement::id).contains(name.id(), added.id());
        ours.undo();
        merge(ours, theirs, all(Choice.THEIRS));
        assertThat(ours.all(Entity.class)).isEmpty();
        assertThat(ours.all(Statement.class)).isEmpty();
    }

    @Test
    void whatWeRemovedComesBackOnlyWhenTheirWorkOnItIsTaken() {
        Case theirs = copies.sent(ours, "kim");
        Copies.delete(ours, glocom);
        Statement added = Copies.say(theirs, glocom, "country", "my");
        assertThat(merge(ours, theirs)).extracting(Difference::kind).containsExactly(Difference.Kind.CONFLICT);
        assertThat(ours.all(Entity.class)).isEmpty();
        ours.undo();
        merge(ours, theirs, all(Choice.THEIRS));
        assertThat(ours.all(Entity.class)).extracting(Entity::id).containsExactly(glocom.id());
        assertThat(ours.all(Statement.class)).extracting(Statement::id).containsExactlyInAnyOrder(name.id(), added.id());
    }

    @Test
    void oneDocumentTakenInTwiceIsOneAndWhatRestsOnItMoves() {
        Case theirs = copies.sent(ours, "kim");
        Evidence mine = Copies.document(ours, "The same bytes.");
        Evidence other = Copies.document(theirs, "The same bytes.");
        Citation citation = Copies.cite(theirs, name, other, 0, 3);
        merge(ours, theirs);
        assertThat(ours.where(Evidence.class, "sha256", mine.sha256())).extracting(Evidence::id).containsExactly(mine.id());
        UUID passage = ours.find(Citation.class, citation.id()).orElseThrow().passageId();
        assertThat(ours.find(Passage.class, passage)).map(Passage::evidenceId).contains(mine.id());
    }

    @Test
    void onAChartEachSideKeepsItsPlacesAndNothingStandsTwice() {
        Chart chart = new Chart(Ids.next(), "Overview", "stress", "");
        Copies.put(ours, chart);
        ChartItem item = Copies.placed(ours, chart, glocom, 1);
        Case theirs = copies.sent(ours, "kim");
        Entity adnet = Copies.entity(ours, "Adnet");
        Copies.put(ours, item.at(5, 0));
        Copies.put(theirs, item.at(9, 0));
        Copies.placed(ours, chart, adnet, 2);
        assertThat(merge(ours, theirs)).isEmpty();
        assertThat(ours.find(ChartItem.class, item.id())).map(ChartItem::x).contains(5.0);
    }

    @Test
    void copiesThatNeverMetBecomeOneToo() {
        Case stranger = copies.fresh("stranger");
        Entity other = Copies.entity(stranger, "Adnet");
        Evidence same = Copies.document(stranger, "Glocom is a company.");
        merge(ours, stranger);
        assertThat(ours.all(Entity.class)).extracting(Entity::id).containsExactlyInAnyOrder(glocom.id(), other.id());
        assertThat(ours.where(Evidence.class, "sha256", same.sha256())).hasSize(1);
        assertThat(ours.info().title()).isEqualTo("Lantern");
    }

    @Test
    void aSearchThatIsNarrowedOtherwiseIsAnother() {
        Case theirs = copies.sent(ours, "kim");
        Copies.put(ours, new SavedSearch(Ids.next(), "Letters", "radio", "ALL", false, "", ""));
        Copies.put(theirs, new SavedSearch(Ids.next(), "Letters", "radio", "ALL", false, "", ""));
        SavedSearch narrow = new SavedSearch(Ids.next(), "Letters", "radio", "ALL", true, "", "2014");
        Copies.put(theirs, narrow);
        merge(ours, theirs);
        assertThat(ours.all(SavedSearch.class)).hasSize(2).contains(narrow);
    }

    @Test
    void whatWasFoundToBeOneStaysOneWhenTheyWriteOnWithoutKnowing() {
        Case theirs = copies.sent(ours, "kim");
        Evidence mine = Copies.document(ours, "The same bytes.");
        Evidence other = Copies.document(theirs, "The same bytes.");
        Copies.entity(ours, "Adnet");
        Entity pan = Copies.entity(theirs, "Pan Systems");
        merge(ours, theirs);
        Citation citation = Copies.cite(theirs, name, other, 0, 3);
        Copies.put(theirs, name.withStatus(StatementStatus.ACCEPTED, ""));
        Copies.say(theirs, pan, "notes", "See " + pan.ref() + ".");
        assertThat(merge(ours, theirs)).noneMatch(d -> d.kind() == Difference.Kind.CONFLICT);
        UUID passage = ours.find(Citation.class, citation.id()).orElseThrow().passageId();
        assertThat(ours.find(Passage.class, passage)).map(Passage::evidenceId).contains(mine.id());
        assertThat(find(ours, name).status()).isEqualTo(StatementStatus.ACCEPTED);
        assertThat(ours.where(Statement.class, "property", "notes")).extracting(Statement::value).containsExactly("See N-3.");
    }

    @Test
    void aClaimOfOursIsNotAcceptedByTheirAcceptingTheirs() {
        Case theirs = copies.sent(ours, "kim");
        Evidence theirDocument = Copies.document(theirs, "Glokom, they say.");
        Copies.put(ours, name.saying("name", "Glocom Ltd", null));
        Copies.put(theirs, name.saying("name", "Glokom", null));
        Copies.cite(theirs, name, theirDocument, 0, 6);
        Copies.put(theirs, find(theirs, name).withStatus(StatementStatus.ACCEPTED, ""));
        merge(ours, theirs);
        assertThat(ours.where(Statement.class, "entityId", glocom.id())).extracting(s -> s.value() + " " + s.status())
            .containsExactlyInAnyOrder("Glocom Ltd PROPOSED", "Glokom ACCEPTED");
        ours.undo();
        merge(ours, theirs, all(Choice.THEIRS));
        assertThat(ours.where(Statement.class, "entityId", glocom.id())).extracting(s -> s.value() + " " + s.status()).containsExactly("Glokom ACCEPTED");
    }

    @Test
    void bytesDestroyedHereDoNotComeBack() {
        Case theirs = copies.sent(ours, "kim");
        Copies.put(ours, report.withReading("text/plain", 1, EvidenceStatus.WITHDRAWN, "mistake"));
        ours.destroy(ours.find(Evidence.class, report.id()).orElseThrow(), "ordered");
        Copies.put(theirs, report.withTitle("Kept by Kim"));
        Copies.entity(theirs, "Adnet");
        merge(ours, theirs);
        assertThat(ours.originals().has(report.sha256())).isFalse();
        assertThat(ours.find(Evidence.class, report.id())).map(Evidence::status).contains(EvidenceStatus.DESTROYED);
        assertThat(ours.verify(Progress.NONE)).allMatch(f -> !f.isDamage());
    }

    @Test
    void aColleaguesFolderStaysAsItIsAndNothingOfItIsLeftHere() throws IOException {
        Case theirs = copies.sent(ours, "kim");
        Evidence document = Copies.document(theirs, "Only Kim has this.");
        Path folder = theirs.folder();
        theirs.close();
        Map<Path, String> before = bytes(folder);
        Installation here = Installation.in(temp.resolve("reader"));
        try (Colleague colleague = Colleague.at(folder, () -> new char[0], here, Progress.NONE)) {
            new Merge(ours, colleague).apply(Choices.KEEP_ALL);
        }
        assertThat(ours.originals().has(document.sha256())).isTrue();
        assertThat(bytes(folder)).isEqualTo(before);
        assertThat(here.scratch()).isEmptyDirectory();
    }

    private static Map<Path, String> bytes(Path folder) throws IOException {
        Map<Path, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) found.put(folder.relativize(file), Sha256.hex(file));
        }
        return found;
    }

    @Test
    void theWholeIsOneStepAndTakingItBackRestoresEveryRow() {
        Case theirs = copies.sent(ours, "kim");
        Copies.entity(ours, "Adnet");
        Entity other = Copies.entity(theirs, "Pan Systems");
        Copies.delete(theirs, glocom);
        Map<Key, Map<String, Object>> before = Copies.rows(ours);
        merge(ours, theirs);
        Map<Key, Map<String, Object>> after = Copies.rows(ours);
        assertThat(after).isNotEqualTo(before);
        ours.undo();
        assertThat(Copies.rows(ours)).isEqualTo(before);
        ours.redo();
        assertThat(Copies.rows(ours)).isEqualTo(after);
        assertThat(ours.find(Entity.class, other.id())).isPresent();
    }

    @Test
    void theJournalSaysWhoDidWhatInTheCopy() {
        Case theirs = copies.sent(ours, "kim");
        Copies.entity(theirs, "Adnet");
        Copies.entity(theirs, "Pan Systems");
        merge(ours, theirs);
        assertThat(ours.head().action()).isEqualTo("merge");
        assertThat(ours.head().detail()).contains("kim: entity.add 2x");
    }

    @Test
    void workThatReachesUsThroughAThirdCopyComesOnce() {
        Case kim = copies.sent(ours, "kim");
        Case lee = copies.sent(ours, "lee");
        Copies.entity(kim, "Pan Systems");
        merge(lee, kim);
        merge(ours, lee);
        Map<Key, Map<String, Object>> before = Copies.rows(ours);
        assertThat(merge(ours, kim)).isEmpty();
        assertThat(Copies.rows(ours)).isEqualTo(before);
    }

    private static void decide(Case c, Entity one, Entity other, Verdict verdict, String reason) {
        c.write("decide", change -> change.put(Decision.of(Ids.next(), one.id(), other.id(), verdict, one.id()).because(reason, "", c.actor(), c.now())));
    }

    @Test
    void whatBothDecidedOfTheSameTwoIsOneDecisionAndOnlyTheVerdictIsAsked() {
        Entity wonbang = Copies.entity(ours, "Wonbang Trading");
        Entity pan = Copies.entity(ours, "Pan Systems");
        Case theirs = copies.sent(ours, "kim");
        decide(ours, glocom, wonbang, Verdict.NOT_SAME, "other owners");
        decide(theirs, wonbang, glocom, Verdict.SAME, "other owners");
        decide(theirs, glocom, pan, Verdict.SAME, "one address");
        List<Difference> found = merge(ours, theirs, all(Choice.THEIRS));
        assertThat(found).filteredOn(d -> d.kind() == Difference.Kind.CONFLICT).singleElement()
            .satisfies(d -> assertThat(List.of(d.field(), d.ours(), d.theirs())).containsExactly("verdict", "NOT_SAME", "SAME"));
        assertThat(ours.all(Decision.class)).extracting(Decision::verdict, Decision::chosenId, Decision::author)
            .containsExactlyInAnyOrder(tuple(Verdict.SAME, wonbang.id(), "kim"), tuple(Verdict.SAME, glocom.id(), "kim"));
        assertThat(Dossier.of(ours, Ontology.standard()).entities()).containsExactly(wonbang);
    }

    @Test
    void aCaseCanBeReadThoughOneDeletedTheKindThatTheOtherBuiltOn() {
        UserSchema front = new UserSchema(Ids.next(), "Front", "Front", "Company", "", "");
        Copies.put(ours, front);
        Case theirs = copies.sent(ours, "kim");
        Copies.put(theirs, new UserSchema(Ids.next(), "PaperFront", "Front on paper", "Front", "", ""));
        Copies.delete(ours, front);
        merge(ours, theirs);
        assertThat(Dossier.of(ours, Ontology.standard()).ontology().schema("PaperFront")).isPresent();
    }

    @Test
    void aDecisionMadeAnewOnBothSidesIsOnePersonsWithItsReason() {
        Entity wonbang = Copies.entity(ours, "Wonbang Trading");
        new Decisions(ours).decide(glocom.id(), wonbang.id(), Verdict.SAME, "one name", List.of());
        Case theirs = copies.sent(ours, "kim");
        new Decisions(ours).decide(glocom.id(), wonbang.id(), Verdict.SAME, "one owner", List.of());
        new Decisions(theirs).decide(glocom.id(), wonbang.id(), Verdict.NOT_SAME, "other owners", List.of());
        assertThat(merge(ours, theirs, all(Choice.OURS))).extracting(Difference::kind, Difference::field).containsExactly(tuple(Difference.Kind.CONFLICT, "verdict"));
        assertThat(ours.all(Decision.class)).extracting(Decision::verdict, Decision::reason, Decision::author).containsExactly(tuple(Verdict.SAME, "one owner", "us"));
        new Decisions(theirs).decide(glocom.id(), wonbang.id(), Verdict.NOT_SAME, "other births", List.of());
        merge(ours, theirs, all(Choice.THEIRS));
        assertThat(ours.all(Decision.class)).extracting(Decision::verdict, Decision::reason, Decision::author).containsExactly(tuple(Verdict.NOT_SAME, "other births", "kim"));
    }

    @Test
    void theirReasonIsNeverReadUnderOurName() {
        Entity wonbang = Copies.entity(ours, "Wonbang Trading");
        Case theirs = copies.sent(ours, "kim");
        decide(ours, glocom, wonbang, Verdict.SAME, "");
        decide(theirs, glocom, wonbang, Verdict.SAME, "one address");
        assertThat(merge(ours, theirs, all(Choice.OURS))).extracting(Difference::kind, Difference::field).containsExactly(tuple(Difference.Kind.CONFLICT, "reason"));
        assertThat(ours.all(Decision.class)).extracting(Decision::reason, Decision::author).containsExactly(tuple("", "us"));
    }

    @Test
    void decisionsOfTwoPeopleThatContradictEachOtherJoinNothingThatEitherKeepsApart() {
        Entity wonbang = Copies.entity(ours, "Wonbang Trading");
        Entity pan = Copies.entity(ours, "Pan Systems");
        Case theirs = copies.sent(ours, "kim");
        decide(ours, glocom, wonbang, Verdict.SAME, "one owner");
        decide(ours, wonbang, pan, Verdict.NOT_SAME, "other owners");
        decide(theirs, glocom, pan, Verdict.SAME, "one address");
        assertThat(merge(ours, theirs)).noneMatch(d -> d.kind() == Difference.Kind.CONFLICT);
        Dossier merged = Dossier.of(ours, Ontology.standard());
        assertThat(merged.entities()).containsExactly(glocom, pan);
        assertThat(merged.identities().decisions()).filteredOn(d -> !merged.identities().counts(d)).singleElement().extracting(Decision::author).isEqualTo("kim");
    }
}
