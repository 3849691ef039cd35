package org.ibidem.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.identity.Decisions;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.HitNews;
import org.ibidem.model.HitVerdict;
import org.ibidem.model.Ids;
import org.ibidem.model.ListHit;
import org.ibidem.model.Ref;
import org.ibidem.model.ScreenedList;
import org.ibidem.model.ScreeningRun;
import org.ibidem.model.Statement;
import org.ibidem.model.Verdict;
import org.ibidem.ontology.Ontology;
import org.ibidem.screening.list.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseScreeningTest {
    @TempDir Path temp;
    private Installation here;
    private Case open;

    @BeforeEach
    void aCaseAndAList() {
        here = Installation.in(temp.resolve("home")).as("kim");
        open = Case.create(temp.resolve("T.case"), "T", Handling.CLEAR, here);
        list(Samples.UN);
        SubjectsOfCase.add(open, "Person", "Amaro Veltrany");
        SubjectsOfCase.add(open, "Company", "Old Harbour Bank");
        SubjectsOfCase.add(open, "Company", "Nobody Known");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void list(String un) {
        assertThat(Lists.of(here).add(List.of(Samples.file(temp, "un.xml", un)), Progress.NONE).refused()).isEmpty();
    }

    private ScreeningRun run() {
        return run(Screener.THRESHOLD);
    }

    private ScreeningRun run(double threshold) {
        return new CaseScreening(open, Screener.of(here, Progress.NONE), threshold, 25).run(Dossier.of(open, Ontology.standard()), Progress.NONE);
    }

    private ListHit hit(String entry) {
        return open.all(ListHit.class).stream().filter(h -> h.listed().entry().equals(entry)).findFirst().orElseThrow();
    }

    private void judge(String entry, HitVerdict verdict, String reason) {
        new Adjudicator(open).judge(List.of(hit(entry)), verdict, reason);
    }

    @Test
    void aRunIsKeptWithItsListsItsThresholdAndItsHits() {
        ScreeningRun run = run();
        assertThat(run.asked()).isEqualTo(3);
        assertThat(run.hits()).isEqualTo(2);
        assertThat(run.author()).isEqualTo("kim");
        ScreenedList list = open.where(ScreenedList.class, "runId", run.id()).getFirst();
        assertThat(list.name()).isEqualTo("UN");
        assertThat(list.date()).isEqualTo("2026-02-27");
        assertThat(list.sha256()).hasSize(64);
        ListHit hit = hit("XYi.001");
        assertThat(hit.match().asked()).isEqualTo("Amaro Veltrany");
        assertThat(hit.match().matched()).isEqualTo("AMARO VELTRANI");
        assertThat(Reasons.of(hit.match().reasons())).anyMatch(r -> r.sentence().contains("veltrany"));
        assertThat(hit.isOpen()).isTrue();
    }

    @Test
    void aDecisionNeedsAReasonAndIsRemembered() {
        run();
        assertThatThrownBy(() -> judge("XYi.001", HitVerdict.FALSE, " ")).isInstanceOf(UserProblem.class);
        judge("XYi.001", HitVerdict.FALSE, "born elsewhere");
        run();
        assertThat(hit("XYi.001").verdict()).isEqualTo(HitVerdict.FALSE);
        assertThat(hit("XYi.001").adjudication().author()).isEqualTo("kim");
        open.undo();
        open.undo();
        assertThat(hit("XYi.001").isOpen()).as("a decision is a step of undo").isTrue();
        open.undo();
        assertThat(open.all(ListHit.class)).as("so is a run").isEmpty();
        assertThat(open.all(ScreenedList.class)).isEmpty();
        open.redo();
        assertThat(open.all(ListHit.class)).hasSize(2);
    }

    @Test
    void aNewerListTellsOnlyWhatChanged() {
        ScreeningRun first = run();
        judge("XYi.001", HitVerdict.TRUE, "same passport");
        judge("XYe.002", HitVerdict.FALSE, "another bank");
        list(Samples.UN.replace("2026-02-27", "2026-03-27").replace("Old Harbour Bank", "Old Harbour Bank; Nobody Known"));
        ScreeningRun second = run();
        assertThat(hit("XYi.001").toldById()).as("nothing is said of what is as it was").isEqualTo(first.id());
        assertThat(hit("XYi.001").verdict()).isEqualTo(HitVerdict.TRUE);
        assertThat(open.all(ListHit.class)).filteredOn(h -> h.toldById().equals(second.id())).extracting(ListHit::news).containsExactlyInAnyOrder(HitNews.CHANGED, HitNews.NEW);
        ListHit changed = open.all(ListHit.class).stream().filter(h -> h.news() == HitNews.CHANGED).findFirst().orElseThrow();
        assertThat(changed.isOpen()).as("the entry says otherwise now").isTrue();
        assertThat(changed.adjudication().reason()).as("what was decided can still be read").isEqualTo("another bank");
        assertThat(changed.listed().date()).isEqualTo("2026-03-27");
        list(Samples.UN.substring(0, Samples.UN.indexOf("<ENTITY>")) + "</ENTITIES></CONSOLIDATED_LIST>");
        run();
        assertThat(hit("XYi.001").stands()).isTrue();
        assertThat(hit("XYe.002").news()).isEqualTo(HitNews.GONE);
    }

    @Test
    void aHitIsGoneOnlyWhenItsListLostItNotWhenMoreOrAnotherListIsAsked() {
        run();
        double score = hit("XYi.001").match().score();
        assertThat(score).isLessThan(0.999);
        run(0.999);
        assertThat(hit("XYi.001").stands()).isTrue();
        Lists.of(here).remove("UN");
        Lists.of(here).add(List.of(Samples.file(temp, "eu.csv", Samples.EU)), Progress.NONE);
        assertThat(run().hits()).isZero();
        assertThat(hit("XYi.001").stands()).isTrue();
    }

    @Test
    void ofEntitiesThatAreOneTheHitsStay() {
        Entity twin = SubjectsOfCase.add(open, "Person", "Amaro Veltrani");
        run();
        judge("XYi.001", HitVerdict.TRUE, "same passport");
        Entity first = open.all(Entity.class).getFirst();
        new Decisions(open).decide(first.id(), twin.id(), Verdict.SAME, "one passport", List.of());
        run();
        assertThat(open.all(ListHit.class)).hasSize(3).allMatch(ListHit::stands);
        assertThat(Dossier.of(open, Ontology.standard()).hits(twin.id())).as("seen at either").hasSize(2);
    }

    @Test
    void ofEntitiesThatAreOneTheOneWhoseNameWasFoundHasTheHitWhenTheyAreParted() {
        Entity shown = SubjectsOfCase.add(open, "Person", "Quentin Plain");
        Entity bearer = open.all(Entity.class).getFirst();
        new Decisions(open).decide(shown.id(), bearer.id(), Verdict.SAME, "one passport", List.of());
        run();
        judge("XYi.001", HitVerdict.TRUE, "same passport");
        new Decisions(open).separate(bearer.id());
        run();
        assertThat(open.where(ListHit.class, "entityId", bearer.id())).singleElement().extracting(ListHit::verdict).isEqualTo(HitVerdict.TRUE);
        assertThat(open.where(ListHit.class, "entityId", shown.id())).isEmpty();
    }

    @Test
    void whatWasDecidedStandsThoughTheSearchFindsItNoMoreAsLongAsTheListHasTheEntry() {
        run();
        judge("XYi.001", HitVerdict.TRUE, "same passport");
        say(hit("XYi.001").entityId(), "birthDate", "1991-01-01");
        assertThat(run().hits()).as("another birth date, so that it is not found").isEqualTo(1);
        assertThat(hit("XYi.001").stands()).isTrue();
        assertThat(hit("XYi.001").verdict()).isEqualTo(HitVerdict.TRUE);
        list(Samples.UN.replace("2016-10-13", "2017-01-01"));
        run();
        assertThat(hit("XYi.001").news()).as("the entry says otherwise now").isEqualTo(HitNews.CHANGED);
        assertThat(hit("XYi.001").isOpen()).isTrue();
        assertThat(hit("XYi.001").adjudication().reason()).isEqualTo("same passport");
        list(Samples.UN.replace("XYi.001", "XYi.009"));
        run();
        assertThat(hit("XYi.001").news()).isEqualTo(HitNews.GONE);
    }

    @Test
    void aKnownHitIsNotCrowdedOutByLikerOnes() {
        new CaseScreening(open, Screener.of(here, Progress.NONE), Screener.THRESHOLD, 1).run(Dossier.of(open, Ontology.standard()), Progress.NONE);
        StringBuilder liker = new StringBuilder("<INDIVIDUALS>");
        for (int i = 1; i < 6; i++) {
            liker.append("<INDIVIDUAL><DATAID>9").append(i).append("</DATAID><FIRST_NAME>AMARO</FIRST_NAME><SECOND_NAME>VELTRANY</SECOND_NAME><REFERENCE_NUMBER>XYi.01").append(i).append("</REFERENCE_NUMBER></INDIVIDUAL>");
        }
        list(Samples.UN.replace("<INDIVIDUALS>", liker));
        new CaseScreening(open, Screener.of(here, Progress.NONE), Screener.THRESHOLD, 1).run(Dossier.of(open, Ontology.standard()), Progress.NONE);
        assertThat(hit("XYi.001").stands()).isTrue();
        assertThat(open.all(ListHit.class)).as("and one that is new").hasSize(3);
    }

    private void say(UUID entity, String property, String value) {
        open.write("statement.add", c -> c.put(Statement.proposed(Ids.next(), c.nextNumber(Ref.Series.S), entity).saying(property, value, null).by("x")));
    }

    @Test
    void whatIsCancelledKeepsNothing() {
        Screener screener = Screener.of(here, Progress.NONE);
        assertThatThrownBy(() -> new CaseScreening(open, screener, 0.85, 25).run(Dossier.of(open, Ontology.standard()), (done, total, thing) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(open.all(ScreeningRun.class)).isEmpty();
    }

    @Test
    void anEntityTakesItsHitsAlong() {
        run();
        Entity person = open.find(Entity.class, hit("XYi.001").entityId()).orElseThrow();
        open.write("entity.delete", change -> change.delete(person));
        assertThat(open.all(ListHit.class)).hasSize(1);
    }
}
