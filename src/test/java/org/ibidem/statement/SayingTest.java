package org.ibidem.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibidem.SmallCase;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Citation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.model.SourceKind;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SayingTest {
    private static final Schema OWNERSHIP = Ontology.standard().schema("Ownership").orElseThrow();
    private static final Said NO_ROLE = Said.plain("role", "");
    @TempDir Path temp;
    private SmallCase small;
    private Saying saying;
    private Evidence paper;
    private Entity acme;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        saying = new Saying(small.open, "ann");
        paper = small.document("Paper", "Acme sits in Erewhon since 2009.", Handling.CLEAR, null);
        acme = small.open.find(Entity.class, saying.name("Company", "name", " Acme ")).orElseThrow();
    }

    @AfterEach
    void close() {
        small.close();
    }

    private List<Statement> said() {
        return small.open.where(Statement.class, "entityId", acme.id());
    }

    private Statement find(UUID id) {
        return small.open.find(Statement.class, id).orElseThrow();
    }

    private static Said reported(String property, String value) {
        return Said.plain(property, value).as(ClaimType.MEDIA_REPORT);
    }

    @Test
    void takingTheLastCitationAwayLeavesAProposal() {
        Statement name = small.said(acme, "name");
        small.cite(name, paper, "Acme", Stance.SUPPORTS, 2);
        saying.accept(find(name.id()));
        saying.uncite(small.dossier().citations(name.id()).getFirst());
        assertThat(find(name.id()).status()).isEqualTo(StatementStatus.PROPOSED);
        assertThat(small.dossier().citations(name.id())).isEmpty();
    }

    @Test
    void aPreferenceCanBeTakenBack() {
        Statement name = small.said(acme, "name");
        saying.prefer(name, "the registry's spelling");
        assertThat(find(name.id()).preferred()).isTrue();
        saying.preferNone(find(name.id()));
        assertThat(find(name.id()).preferred()).isFalse();
    }

    @Test
    void whatIsSaidIsProposedInTheNameOfWhoSaidItUnderTheCasesLabel() {
        Statement name = small.said(acme, "name");
        assertThat(name.value()).isEqualTo("Acme");
        assertThat(name.status()).isEqualTo(StatementStatus.PROPOSED);
        assertThat(name.author()).isEqualTo("ann");
        assertThat(name.handling()).isEqualTo(small.open.info().handling());
        assertThat(acme.ref()).hasToString("N-1");
    }

    @Test
    void theSameIsNotSaidTwice() {
        UUID first = saying.state(acme.id(), reported("country", "kp"));
        assertThat(saying.state(acme.id(), reported("country", " kp "))).isEqualTo(first);
        assertThat(saying.state(acme.id(), reported("country", "my"))).isNotEqualTo(first);
        assertThat(said()).hasSize(3);
    }

    @Test
    void aClaimOfAnotherTimeOrInAnothersOwnWordsIsAnotherStatement() {
        UUID first = saying.state(acme.id(), reported("country", "kp").during("2009", ""));
        small.prove(find(first), paper, "Erewhon");
        assertThat(saying.state(acme.id(), reported("country", "kp"))).as("no time named").isEqualTo(first);
        assertThat(saying.state(acme.id(), reported("country", "kp").as(ClaimType.REGISTRY_RECORD))).as("another who speaks of it").isEqualTo(first);
        assertThat(saying.state(acme.id(), reported("country", "kp").during("2015", ""))).isNotEqualTo(first);
        assertThat(saying.state(acme.id(), reported("country", "kp").as(ClaimType.DENIAL))).isNotEqualTo(first);
        assertThat(saying.state(acme.id(), reported("country", "kp").as(ClaimType.SUBJECT_CLAIM))).isNotEqualTo(first);
    }

    @Test
    void whatNothingProvesYetTakesOverTheKindOfTheClaimThatDoes() {
        UUID guess = saying.state(acme.id(), Said.plain("country", "kp"));
        assertThat(saying.state(acme.id(), reported("country", "kp").during("2009", ""))).isEqualTo(guess);
        assertThat(find(guess)).extracting(Statement::claimType, Statement::validFrom).containsExactly(ClaimType.MEDIA_REPORT, "2009");
    }

    @Test
    void aNewNameIsPreferredToAProvedOneButReplacesAnUnprovedOne() {
        UUID plain = saying.name("Company", "name", "Firts");
        saying.rename(plain, Said.plain("name", "First"), "typo");
        assertThat(small.dossier().standing(plain)).singleElement().satisfies(s -> assertThat(s.value()).isEqualTo("First"));
        saying.rename(acme.id(), Said.plain("name", "Acme Ltd"), "as in the register");
        assertThat(small.dossier().caption(acme.id())).isEqualTo("Acme Ltd");
        int names = small.dossier().standing(acme.id()).size();
        saying.rename(acme.id(), Said.plain("name", "Acme"), "after all");
        assertThat(small.dossier().caption(acme.id())).isEqualTo("Acme");
        assertThat(small.dossier().standing(acme.id())).hasSize(names);
    }

    @Test
    void whatWasRetractedCanBeSaidAnew() {
        UUID first = saying.state(acme.id(), reported("country", "kp"));
        saying.retract(find(first), " misread ");
        assertThat(find(first)).extracting(Statement::status, Statement::reason).containsExactly(StatementStatus.RETRACTED, "misread");
        assertThat(saying.state(acme.id(), reported("country", "kp"))).isNotEqualTo(first);
    }

    @Test
    void aPassageIsCitedOnceAndTheFirstThatSupportsAcceptsTheStatement() {
        Statement country = find(saying.state(acme.id(), reported("country", "kp")));
        UUID passage = small.open.find(Citation.class, small.cite(small.said(acme, "name"), paper, "Erewhon", Stance.SUPPORTS, 2).id()).orElseThrow().passageId();
        cite(country, passage, Stance.REFUTES);
        assertThat(find(country.id()).status()).isEqualTo(StatementStatus.PROPOSED);
        cite(country, passage, Stance.SUPPORTS);
        cite(country, passage, Stance.SUPPORTS);
        assertThat(find(country.id()).status()).isEqualTo(StatementStatus.ACCEPTED);
        assertThat(small.open.where(Citation.class, "statementId", country.id())).hasSize(2);
        saying.dispute(find(country.id()), "two readings");
        cite(country, passage, Stance.SUPPORTS);
        assertThat(find(country.id()).status()).isEqualTo(StatementStatus.DISPUTED);
    }

    private void cite(Statement statement, UUID passage, Stance stance) {
        small.open.write("test", change -> new Statements(change, Handling.CLEAR, "ann").cite(statement, passage, stance, Credibility.PROBABLY_TRUE));
    }

    @Test
    void withoutAPassageNothingIsAcceptedOrDisputed() {
        Statement name = small.said(acme, "name");
        assertThatExceptionOfType(UserProblem.class).isThrownBy(() -> saying.accept(name));
        assertThatExceptionOfType(UserProblem.class).isThrownBy(() -> saying.dispute(name, "why not"));
        assertThat(small.said(acme, "name")).isEqualTo(name);
    }

    @Test
    void aRelationThatIsThereIsNotMadeTwice() {
        UUID beta = saying.name("Company", "name", "Beta");
        UUID owns = saying.relate(OWNERSHIP, acme.id(), beta, NO_ROLE, Optional.empty());
        assertThat(saying.relate(OWNERSHIP, acme.id(), beta, NO_ROLE, Optional.empty())).isEqualTo(owns);
        assertThat(saying.relate(OWNERSHIP, beta, acme.id(), NO_ROLE, Optional.empty())).isNotEqualTo(owns);
        small.open.write("test", change -> {
            Statements statements = new Statements(change, Handling.CLEAR, "ann");
            assertThat(statements.relate(OWNERSHIP, acme.id(), beta, Said.plain("role", "founder"))).hasSize(3)
                .allSatisfy(s -> assertThat(s.entityId()).isEqualTo(owns));
            assertThat(statements.relate(OWNERSHIP, acme.id(), beta, Said.plain("role", "nominee")).getFirst().entityId()).isNotEqualTo(owns);
        });
    }

    @Test
    void aRoleThatAnOlderCaseHasUnderAnotherPropertyIsTheRoleOfTheRelation() {
        Schema family = Ontology.standard().schema("Family").orElseThrow();
        UUID ana = saying.name("Person", "name", "Ana");
        UUID ben = saying.name("Person", "name", "Ben");
        UUID older = saying.relate(family, ana, ben, Said.plain("role", "sister of"), Optional.empty());
        assertThat(family.roleProperty()).isEqualTo("relationship");
        assertThat(saying.relate(family, ana, ben, Said.plain("relationship", "sister of"), Optional.empty())).isEqualTo(older);
        assertThat(small.dossier().standing(older)).as("not said twice").hasSize(3);
        assertThat(saying.relate(family, ana, ben, Said.plain("relationship", "guardian of"), Optional.empty())).as("another role is another relation").isNotEqualTo(older);
    }

    @Test
    void aRelationCitesThePassageForBothItsEndsItsRoleAndItsTimeInOneStep() {
        UUID beta = saying.name("Company", "name", "Beta");
        UUID passage = small.open.find(Citation.class, small.cite(small.said(acme, "name"), paper, "Erewhon", Stance.SUPPORTS, 2).id()).orElseThrow().passageId();
        long before = small.open.head().sequence();
        UUID owns = saying.relate(OWNERSHIP, acme.id(), beta, Said.plain("role", "founder").during("2009", "2012").as(ClaimType.MEDIA_REPORT),
            Optional.of(new Saying.Cited(passage, Stance.SUPPORTS, Credibility.PROBABLY_TRUE)));
        assertThat(small.open.head().sequence()).isEqualTo(before + 1);
        assertThat(small.dossier().standing(owns)).hasSize(3).allSatisfy(s -> {
            assertThat(s.status()).isEqualTo(StatementStatus.ACCEPTED);
            assertThat(s.validFrom() + "/" + s.validTo()).isEqualTo("2009/2012");
            assertThat(small.dossier().proofs(s.id())).hasSize(1);
        });
    }

    @Test
    void oneStatementOfAPropertyIsPreferredAndAnEditKeepsWhatProvesIt() {
        Statement name = small.prove(small.said(acme, "name"), paper, "Acme");
        saying.prefer(name, "as registered");
        Statement later = find(saying.state(acme.id(), reported("name", "Acme Ltd")));
        saying.prefer(later, "the later name");
        assertThat(said()).filteredOn(Statement::preferred).extracting(Statement::value).containsExactly("Acme Ltd");
        saying.edit(find(name.id()), Said.plain("alias", "ACME").inScript("아크메", "ko"));
        assertThat(find(name.id())).extracting(Statement::property, Statement::value, Statement::original, Statement::status)
            .containsExactly("alias", "ACME", "아크메", StatementStatus.ACCEPTED);
        assertThat(small.open.where(Citation.class, "statementId", name.id())).hasSize(1);
    }

    @Test
    void aSourceOfTheSameNameIsTheSameSource() {
        saying.describe(paper.withTitle("The Paper"), Optional.of(source("Daily", "Publisher Ltd", Reliability.C)));
        Evidence other = small.document("Other", "Text", Handling.CLEAR, null);
        saying.describe(other, Optional.of(source("Daily", "", Reliability.B)));
        assertThat(small.open.all(Source.class)).singleElement()
            .extracting(Source::publisher, Source::reliability).containsExactly("Publisher Ltd", Reliability.B);
        assertThat(small.open.all(Evidence.class)).extracting(Evidence::title).containsExactly("The Paper", "Other");
        assertThat(small.open.all(Evidence.class)).extracting(Evidence::sourceId).doesNotContainNull();
        saying.describe(small.open.all(Evidence.class).getFirst(), Optional.empty());
        assertThat(small.open.all(Evidence.class).getFirst().sourceId()).isNull();
    }

    private static Source source(String name, String publisher, Reliability reliability) {
        return new Source(Ids.next(), name, publisher, SourceKind.MEDIA, reliability, "", "");
    }

    @Test
    void eachVerbIsOneStepOfUndo() {
        long before = small.open.head().sequence();
        saying.relate(OWNERSHIP, acme.id(), saying.name("Company", "name", "Beta"), NO_ROLE, Optional.empty());
        assertThat(small.open.head().sequence()).isEqualTo(before + 2);
        small.open.undo();
        small.open.undo();
        assertThat(small.open.all(Entity.class)).containsExactly(acme);
    }
}
