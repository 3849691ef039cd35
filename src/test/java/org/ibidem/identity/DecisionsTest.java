package org.ibidem.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.ibidem.SmallCase;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Identities;
import org.ibidem.dossier.Relation;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.model.Verdict;
import org.ibidem.screening.CaseSubjects;
import org.ibidem.statement.Said;
import org.ibidem.statement.Saying;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class DecisionsTest {
    @TempDir Path temp;
    private SmallCase small;
    private Decisions decisions;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        decisions = new Decisions(small.open);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private void decide(Entity one, Entity other, Verdict verdict) {
        decisions.decide(one.id(), other.id(), verdict, "as I know", List.of());
    }

    private Decision on(Entity one, Entity other) {
        return small.dossier().identities().on(one.id(), other.id()).orElseThrow();
    }

    @Test
    void twoThatAreTheSameAreShownAsOneAndEachStatementStaysWhereItWasSaid() {
        Entity kim = small.named("Person", "Kim Chang-hyok");
        Entity james = small.named("Person", "James Kim");
        small.say(james, "birthDate", "1970");
        List<Statement> before = small.open.all(Statement.class);
        decide(kim, james, Verdict.SAME);
        Dossier merged = small.dossier();
        assertThat(merged.entities()).containsExactly(kim);
        assertThat(merged.caption(james.id())).isEqualTo("Kim Chang-hyok");
        assertThat(merged.statements(kim.id())).extracting(Statement::value).containsExactly("Kim Chang-hyok", "James Kim", "1970");
        assertThat(merged.entity(james.id())).contains(kim);
        assertThat(small.open.all(Statement.class)).isEqualTo(before);
        assertThat(CaseSubjects.of(merged)).hasSize(1);
        assertThat(CaseSubjects.of(merged).get(kim).names()).containsExactly("Kim Chang-hyok", "James Kim");
        decisions.takeBack(on(kim, james));
        assertThat(small.dossier().entities()).containsExactly(kim, james);
        assertThat(small.dossier().caption(james.id())).isEqualTo("James Kim");
        assertThat(small.open.all(Statement.class)).isEqualTo(before);
    }

    @Test
    void relationsRunToTheOneThatIsShownAndOneBetweenTheTwoRunsFromItToItself() {
        Entity glocom = small.named("Company", "Glocom");
        Entity wonbang = small.named("Company", "Wonbang Trading");
        Entity pan = small.named("Company", "Pan Systems");
        Entity owned = small.owns(pan, wonbang);
        Entity between = small.owns(glocom, wonbang);
        decide(glocom, wonbang, Verdict.SAME);
        Dossier merged = small.dossier();
        assertThat(merged.relation(owned.id())).get().extracting(Relation::source, Relation::target).containsExactly(pan.id(), glocom.id());
        assertThat(merged.relation(between.id())).get().extracting(Relation::source, Relation::target).containsExactly(glocom.id(), glocom.id());
        assertThat(merged.relationsOf(wonbang.id())).extracting(r -> r.entity().id()).containsExactly(owned.id(), between.id());
        assertThat(merged.caption(owned.id())).isEqualTo("Pan Systems – Ownership – Glocom");
    }

    @Test
    void whatIsSaidOfTheMergedIsSaidOfTheOneThatIsShownAndStaysThere() {
        Entity kim = small.named("Person", "Kim Chang-hyok");
        Entity james = small.named("Person", "James Kim");
        decide(james, kim, Verdict.SAME);
        UUID shown = small.dossier().entity(kim.id()).orElseThrow().id();
        new Saying(small.open, "analyst").state(shown, Said.plain("notes", "seen in Kuala Lumpur"));
        decisions.takeBack(on(kim, james));
        assertThat(small.dossier().statements(james.id())).extracting(Statement::value).containsExactly("James Kim", "seen in Kuala Lumpur");
        assertThat(small.dossier().statements(kim.id())).extracting(Statement::value).containsExactly("Kim Chang-hyok");
    }

    @Test
    void notTheSameIsRememberedAndStandsInTheWayOfWhatWouldMakeThemOne() {
        Entity a = small.named("Person", "Kim Chang-hyok");
        Entity b = small.named("Person", "Kim Chang-hyok");
        Entity c = small.named("Person", "Kim Chang-hyok");
        decide(a, b, Verdict.SAME);
        decide(b, c, Verdict.NOT_SAME);
        assertThat(Duplicates.of(small.dossier(), Progress.NONE)).isEmpty();
        assertThatThrownBy(() -> decide(a, c, Verdict.SAME)).isInstanceOf(UserProblem.class).hasMessageContainingAll("N-2", "N-3", "as I know", "analyst");
        assertThatThrownBy(() -> decide(c, a, Verdict.SAME)).isInstanceOf(UserProblem.class);
        assertThat(small.dossier().identities().decisions()).hasSize(2);
        decisions.takeBack(on(b, c));
        decide(a, c, Verdict.SAME);
        assertThat(small.dossier().identities().group(b.id())).containsExactly(a, b, c);
        assertThatThrownBy(() -> decide(b, c, Verdict.NOT_SAME)).as("they are one by way of the first").isInstanceOf(UserProblem.class).hasMessageContaining("N-1");
    }

    @Test
    void theFirstOfTwoThatAreOneAlreadyIsTheOneThatIsShown() {
        Entity a = small.named("Person", "Kim Chang-hyok");
        Entity b = small.named("Person", "James Kim");
        decide(a, b, Verdict.SAME);
        decide(b, a, Verdict.SAME);
        assertThat(small.dossier().entities()).containsExactly(b);
        assertThat(small.dossier().identities().decisions()).hasSize(1);
    }

    @Test
    void nothingIsTheSameWithoutAReason() {
        Entity a = small.named("Person", "Kim Chang-hyok");
        Entity b = small.named("Person", "James Kim");
        assertThatThrownBy(() -> decisions.decide(a.id(), b.id(), Verdict.SAME, " ", List.of())).isInstanceOf(UserProblem.class);
        decisions.decide(a.id(), b.id(), Verdict.UNDECIDED, "", List.of());
        assertThat(small.dossier().entities()).containsExactly(a, b);
    }

    @Test
    void othersThatOnlyOneTiedTogetherFallApartWhenItIsSeparated() {
        Entity hub = small.named("Person", "Kim Chang-hyok");
        Entity b = small.named("Person", "James Kim");
        Entity c = small.named("Person", "김창혁");
        decide(hub, b, Verdict.SAME);
        decide(hub, c, Verdict.SAME);
        Identities now = small.dossier().identities();
        assertThat(now.left(hub.id(), now.joining(hub.id()))).as("as separating it says").containsExactly(List.of(b), List.of(c));
        assertThat(now.left(b.id(), List.of(on(hub, b)))).containsExactly(List.of(hub, c));
        decisions.separate(hub.id());
        assertThat(small.dossier().entities()).containsExactly(hub, b, c);
    }

    @Test
    void aDecisionCanBeRevisedAndUndone() {
        Entity a = small.named("Person", "Kim Chang-hyok");
        Entity b = small.named("Person", "Kim Chang Hyok");
        decide(a, b, Verdict.UNDECIDED);
        assertThat(Duplicates.of(small.dossier(), Progress.NONE)).singleElement().satisfies(d -> assertThat(d.undecided()).get().extracting(Decision::reason).isEqualTo("as I know"));
        assertThat(small.dossier().identities().open()).hasSize(1);
        decide(b, a, Verdict.SAME);
        assertThat(small.dossier().entities()).containsExactly(b);
        assertThat(small.dossier().identities().decisions()).hasSize(1);
        small.open.undo();
        assertThat(small.dossier().identities().open()).hasSize(1);
        small.open.redo();
        decide(b, a, Verdict.NOT_SAME);
        assertThat(small.dossier().entities()).containsExactly(a, b);
        assertThat(on(a, b).chosenId()).isNull();
        assertThat(on(a, b).author()).isEqualTo("analyst");
    }

    @Test
    void anyOfThoseThatAreOneCanBeTheOneThatIsShownAndEachCanBeTakenOut() {
        Entity a = small.named("Person", "Kim Chang-hyok");
        Entity b = small.named("Person", "James Kim");
        Entity c = small.named("Person", "김창혁");
        decide(a, b, Verdict.SAME);
        decide(b, c, Verdict.SAME);
        assertThat(small.dossier().entities()).as("the second of the first pair was shown as the first").containsExactly(a);
        decisions.show(c.id());
        assertThat(small.dossier().entities()).containsExactly(c);
        assertThat(small.dossier().caption(a.id())).isEqualTo("김창혁");
        decisions.separate(a.id());
        assertThat(small.dossier().entities()).containsExactly(a, c);
        assertThat(small.dossier().identities().group(b.id())).containsExactly(c, b);
    }

    @Test
    void whatCanNeverBeOneIsRefused() {
        Entity person = small.named("Person", "Amber Veltrani");
        Entity company = small.named("Company", "Amber Veltrani");
        Entity relation = small.owns(person, company);
        assertThatThrownBy(() -> decide(person, company, Verdict.SAME)).isInstanceOf(UserProblem.class).hasMessageContaining("Company");
        assertThatThrownBy(() -> decide(person, person, Verdict.SAME)).isInstanceOf(UserProblem.class);
        assertThatThrownBy(() -> decide(person, relation, Verdict.SAME)).isInstanceOf(UserProblem.class).hasMessageContaining("R-1");
        assertThat(small.dossier().identities().decisions()).isEmpty();
    }

    @Test
    void aDecisionGoesWithTheEntityItIsAbout() {
        Entity a = small.named("Person", "Kim Chang-hyok");
        Entity b = small.named("Person", "James Kim");
        small.put(a, "notes", "", b.id(), ClaimType.ANALYST_INFERENCE);
        decide(a, b, Verdict.SAME);
        new Saying(small.open, "analyst").delete(b);
        assertThat(small.open.all(Decision.class)).isEmpty();
        small.open.undo();
        assertThat(small.dossier().entities()).containsExactly(a);
    }
}
