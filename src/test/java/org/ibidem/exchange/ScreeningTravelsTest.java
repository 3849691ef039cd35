package org.ibidem.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.exchange.merge.Choice;
import org.ibidem.exchange.merge.Choices;
import org.ibidem.exchange.merge.Copies;
import org.ibidem.exchange.merge.Difference;
import org.ibidem.exchange.merge.Merge;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.exchange.redact.Profile;
import org.ibidem.exchange.redact.RedactedCopy;
import org.ibidem.job.Progress;
import org.ibidem.model.Adjudication;
import org.ibidem.model.HitNews;
import org.ibidem.model.HitVerdict;
import org.ibidem.model.Ids;
import org.ibidem.model.ListHit;
import org.ibidem.model.ListedEntry;
import org.ibidem.model.ScreeningRun;
import org.ibidem.ontology.Ontology;
import org.ibidem.screening.Adjudicator;
import org.ibidem.screening.CaseScreening;
import org.ibidem.screening.Samples;
import org.ibidem.screening.Screener;
import org.ibidem.screening.list.Lists;
import org.ibidem.seal.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found on lists and decided about it goes to a colleague and comes back, and does not tell on whom a copy hides. */
class ScreeningTravelsTest {
    @TempDir Path temp;
    private Copies copies;
    private Case ours;
    private Screener screener;

    @BeforeEach
    void aScreenedCase() {
        copies = new Copies(temp);
        ours = copies.fresh("us");
        Copies.entity(ours, "Old Harbour Bank");
        Installation lists = Installation.in(temp.resolve("lists-home"));
        Lists.of(lists).add(List.of(Samples.file(temp, "un.xml", Samples.UN)), Progress.NONE);
        screener = Screener.of(lists, Progress.NONE);
    }

    @AfterEach
    void close() {
        copies.close();
    }

    private void screen(Case c) {
        new CaseScreening(c, screener, Screener.THRESHOLD, 25).run(Dossier.of(c, Ontology.standard()), Progress.NONE);
    }

    private static void judge(Case c, HitVerdict verdict) {
        new Adjudicator(c).judge(c.all(ListHit.class), verdict, "by its address");
    }

    private static ListHit hit(Case c) {
        assertThat(c.all(ListHit.class)).hasSize(1);
        return c.all(ListHit.class).getFirst();
    }

    @Test
    void aColleaguesDecisionComesHome() {
        screen(ours);
        Case theirs = copies.sent(ours, "kim");
        judge(theirs, HitVerdict.TRUE);
        new Merge(ours, theirs).apply(Choices.KEEP_ALL);
        assertThat(hit(ours).verdict()).isEqualTo(HitVerdict.TRUE);
        assertThat(hit(ours).adjudication().author()).isEqualTo("kim");
    }

    @Test
    void aHitThatBothFoundIsOneAndOnlyOtherDecisionsAreDisputed() {
        Case theirs = copies.sent(ours, "kim");
        screen(ours);
        screen(theirs);
        judge(ours, HitVerdict.FALSE);
        judge(theirs, HitVerdict.TRUE);
        Merge merge = new Merge(ours, theirs);
        assertThat(merge.plan()).filteredOn(d -> d.kind() == Difference.Kind.CONFLICT).extracting(Difference::field).containsExactly("verdict");
        merge.apply(conflict -> Choice.THEIRS);
        assertThat(hit(ours).verdict()).isEqualTo(HitVerdict.TRUE);
        assertThat(hit(ours).adjudication().author()).as("who decided goes with what was decided").isEqualTo("kim");
        assertThat(ours.all(ScreeningRun.class)).as("each run stays a result of its own").hasSize(2);
    }

    @Test
    void whatBothJudgedAnewIsOnePersonsWithItsReason() {
        screen(ours);
        judge(ours, HitVerdict.TRUE);
        Case theirs = copies.sent(ours, "kim");
        new Adjudicator(ours).judge(ours.all(ListHit.class), HitVerdict.TRUE, "by its number too");
        new Adjudicator(theirs).judge(theirs.all(ListHit.class), HitVerdict.FALSE, "another owner");
        Merge merge = new Merge(ours, theirs);
        assertThat(merge.plan()).filteredOn(d -> d.kind() == Difference.Kind.CONFLICT).extracting(Difference::field).containsExactly("verdict");
        merge.apply(Choices.KEEP_ALL);
        assertThat(hit(ours).adjudication()).extracting(Adjudication::verdict, Adjudication::reason, Adjudication::author).containsExactly(HitVerdict.TRUE, "by its number too", "us");
    }

    @Test
    void whatTheyJudgedOfAnEntryThatSaysSomethingElseHereNowHoldsNoLonger() {
        screen(ours);
        Case theirs = copies.sent(ours, "kim");
        judge(theirs, HitVerdict.FALSE);
        ListHit h = hit(ours);
        ListedEntry newer = new ListedEntry(h.listed().list(), "2", h.listed().date(), h.listed().sha256(), h.listed().entry(), h.listed().caption(), "another");
        Copies.put(ours, new ListHit(h.id(), h.entityId(), h.toldById(), HitNews.CHANGED, newer, h.match(), h.adjudication()));
        new Merge(ours, theirs).apply(Choices.KEEP_ALL);
        assertThat(hit(ours).listed()).isEqualTo(newer);
        assertThat(hit(ours).adjudication()).extracting(Adjudication::verdict, Adjudication::author, Adjudication::outdated).containsExactly(HitVerdict.FALSE, "kim", true);
        assertThat(hit(ours).isOpen()).isTrue();
    }

    private Case redacted(Profile profile) {
        Path file = temp.resolve("redacted.ibidem");
        RedactedCopy.of(ours, Ontology.standard(), profile, Progress.NONE).write(file, new char[0], Progress.NONE);
        Path folder = temp.resolve("r-" + Ids.next() + ".case");
        Installation lee = Installation.in(temp.resolve("home-lee")).as("lee");
        CasePackage.open(file, folder, () -> new char[0], Sealing.NONE, lee, Progress.NONE);
        return Case.open(folder, lee);
    }

    @Test
    void aHitStaysAtHomeWithWhomItWouldTellOn() {
        screen(ours);
        judge(ours, HitVerdict.TRUE);
        Profile renamed = new Profile("t", "", List.of(), List.of(), List.of("N-1"), false, List.of(), List.of(), false, false, false);
        Profile left = new Profile("t", "", List.of("N-1"), List.of(), List.of(), false, List.of(), List.of(), false, false, false);
        for (Profile profile : List.of(renamed, left)) {
            assertThat(RedactedCopy.of(ours, Ontology.standard(), profile, Progress.NONE).withheld()).anyMatch(w -> w.kind().equals("hit"));
            try (Case copy = redacted(profile)) {
                assertThat(copy.all(ListHit.class)).isEmpty();
                assertThat(copy.all(ScreeningRun.class)).as("the number of hits would tell").isEmpty();
            }
        }
        Profile silent = new Profile("t", "", List.of(), List.of(), List.of(), false, List.of("passportNumber"), List.of(), false, true, true);
        try (Case copy = redacted(silent)) {
            ListHit hit = hit(copy);
            assertThat(hit.verdict()).isEqualTo(HitVerdict.TRUE);
            assertThat(hit.adjudication().reason()).isEmpty();
            assertThat(hit.adjudication().author()).isEmpty();
            assertThat(hit.match().reasons()).isEmpty();
            assertThat(copy.all(ScreeningRun.class)).as("a guessed name could be tried on it").singleElement().extracting(ScreeningRun::covered).isEqualTo("");
        }
        try (Case copy = redacted(Profile.NONE)) {
            assertThat(copy.all(ScreeningRun.class)).singleElement().extracting(ScreeningRun::covered).isEqualTo(ours.all(ScreeningRun.class).getFirst().covered());
        }
    }
}
