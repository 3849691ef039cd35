package org.ibidem.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ibidem.model.Citation;
import org.ibidem.model.Credibility;
import org.ibidem.model.Evidence;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.ibidem.ui.shell.CaseSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradingModelTest {
    @TempDir Path folder;
    private Atlas atlas;

    @BeforeEach
    void make() {
        atlas = Atlas.in(folder);
    }

    private CaseSession open() {
        return Desks.open(atlas.folder(), folder.resolve("home"));
    }

    private GradingModel model(CaseSession session) {
        return new GradingModel(session, List.of(session.dossier().get().evidence(atlas.document()).orElseThrow()));
    }

    @Test
    void bothGradesAreWrittenInOneStepAndTheOneNotChosenStays() {
        try (CaseSession session = open()) {
            List<Credibility> before = credibilities(session);
            GradingModel model = model(session);
            model.reliability().set(Optional.of(Reliability.E));
            model.reason().set("");
            assertThat(model.complete().get()).as("a new grade wants a reason").isFalse();
            model.reason().set("Known to invent");
            model.write();
            assertThat(source(session)).extracting(Source::reliability, Source::reason).containsExactly(Reliability.E, "Known to invent");
            assertThat(credibilities(session)).isEqualTo(before);
            GradingModel again = model(session);
            again.credibility().set(Optional.of(Credibility.DOUBTFUL));
            again.onlyOpen().set(false);
            again.write();
            assertThat(credibilities(session)).isNotEmpty().containsOnly(Credibility.DOUBTFUL);
            assertThat(source(session).reliability()).isEqualTo(Reliability.E);
            session.undo();
            assertThat(credibilities(session)).isEqualTo(before);
        }
    }

    @Test
    void whatWasJudgedBeforeKeepsItsGradeUnlessAllIsAskedFor() {
        try (CaseSession session = open()) {
            List<Citation> cited = model(session).citations();
            session.say(s -> s.grade(List.of(), cited.stream().map(c -> c.withCredibility(Credibility.CANNOT_BE_JUDGED)).toList()));
            session.say(s -> s.grade(cited.getFirst(), Credibility.CONFIRMED));
            GradingModel model = model(session);
            model.credibility().set(Optional.of(Credibility.POSSIBLY_TRUE));
            model.write();
            assertThat(credibilities(session)).hasSizeGreaterThan(1).containsOnlyOnce(Credibility.CONFIRMED).containsOnly(Credibility.CONFIRMED, Credibility.POSSIBLY_TRUE);
        }
    }

    @Test
    void whatElseChangesOfASourceMeanwhileStays() {
        try (CaseSession session = open()) {
            GradingModel model = model(session);
            Source named = source(session);
            session.write("source.edit", change -> change.put(new Source(named.id(), "Another name", named.publisher(), named.kind(), named.reliability(), named.reason(), named.independenceGroup())));
            model.reliability().set(Optional.of(Reliability.D));
            model.reason().set("One of three reports was wrong");
            model.write();
            assertThat(source(session)).extracting(Source::name, Source::reliability).containsExactly("Another name", Reliability.D);
        }
    }

    private List<Credibility> credibilities(CaseSession session) {
        return model(session).citations().stream().map(Citation::credibility).toList();
    }

    private Source source(CaseSession session) {
        Evidence document = session.dossier().get().evidence(atlas.document()).orElseThrow();
        return session.dossier().get().source(document).orElseThrow();
    }
}
