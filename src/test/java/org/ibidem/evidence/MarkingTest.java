package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.ibidem.SmallCase;
import org.ibidem.dossier.Relation;
import org.ibidem.model.Citation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Passage;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkingTest {
    private static final String TEXT = "Acme, of which Ana Ruiz is the sole owner, was founded in 2009. Acme is in Erewhon.";
    private static final Ontology ONTOLOGY = Ontology.standard();
    private static final Schema OWNERSHIP = ONTOLOGY.schema("Ownership").orElseThrow();
    private static final Marking.Claim REPORTED = new Marking.Claim(ClaimType.MEDIA_REPORT, "", "", Credibility.PROBABLY_TRUE, Stance.SUPPORTS);
    @TempDir Path temp;
    private SmallCase small;
    private Evidence paper;
    private Marking marking;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        paper = small.document("Paper", TEXT, Handling.CLEAR, null);
        marking = new Marking(small.open, "ann");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private Excerpt words(String words) {
        return words(words, TEXT.indexOf(words));
    }

    private Excerpt words(String words, int at) {
        return Excerpt.of(Selected.words(paper.id(), 1, at, at + words.length(), TEXT));
    }

    private UUID acme() {
        return marking.name(words("Acme"), "Company", "name", "Acme", REPORTED);
    }

    @Test
    void namingMakesAnEntityAStatementAndACitationInOneStep() {
        long before = small.open.head().sequence();
        UUID acme = acme();
        assertThat(small.open.head().sequence()).isEqualTo(before + 1);
        assertThat(small.dossier().caption(acme)).isEqualTo("Acme");
        Statement name = small.open.all(Statement.class).getFirst();
        assertThat(name).extracting(Statement::status, Statement::author, Statement::claimType)
            .containsExactly(StatementStatus.ACCEPTED, "ann", ClaimType.MEDIA_REPORT);
        assertThat(small.dossier().proofs(name.id())).singleElement().satisfies(p -> {
            assertThat(p.passage().quote()).isEqualTo("Acme");
            assertThat(p.passage().suffix()).startsWith(", of which Ana");
            assertThat(p.citation().credibility()).isEqualTo(Credibility.PROBABLY_TRUE);
        });
        small.open.undo();
        assertThat(small.open.all(Entity.class)).isEmpty();
        assertThat(small.open.all(Passage.class)).isEmpty();
    }

    @Test
    void theSameWordsAreMarkedOnce() {
        UUID first = marking.mark(words("Erewhon"));
        assertThat(marking.mark(words("Erewhon"))).isEqualTo(first);
        marking.state(words("Erewhon"), acme(), "country", "Erewhon", null, REPORTED);
        assertThat(small.dossier().passages(paper.id())).extracting(Passage::quote).containsExactly("Acme", "Erewhon");
    }

    @Test
    void aStatementThatSaysTheSameAlreadyGainsACitation() {
        UUID acme = acme();
        marking.state(words("Acme", TEXT.lastIndexOf("Acme")), acme, "name", " Acme ", null, REPORTED);
        marking.state(words("Acme", TEXT.lastIndexOf("Acme")), acme, "name", "Acme", null, REPORTED);
        assertThat(small.open.all(Statement.class)).hasSize(1);
        assertThat(small.open.all(Citation.class)).hasSize(2);
    }

    @Test
    void aRelationRestsOnEveryPlaceThatWasSelectedAndIsNotMadeTwice() {
        UUID acme = acme();
        UUID ana = marking.name(words("Ana Ruiz"), "Person", "name", "Ana Ruiz", REPORTED);
        Excerpt places = words("Acme").and(words("the sole owner"));
        UUID owns = marking.relate(places, OWNERSHIP, ana, acme, "sole owner", REPORTED);
        Relation relation = small.dossier().relation(owns).orElseThrow();
        assertThat(relation.label()).isEqualTo("sole owner");
        assertThat(relation.about()).hasSize(3).allSatisfy(s -> assertThat(small.dossier().proofs(s.id())).hasSize(2));
        assertThat(marking.relate(words("founded in 2009"), OWNERSHIP, ana, acme, "sole owner", REPORTED)).isEqualTo(owns);
        assertThat(small.dossier().relations()).singleElement()
            .satisfies(r -> assertThat(r.about()).hasSize(3).allSatisfy(s -> assertThat(small.dossier().proofs(s.id())).hasSize(3)));
    }

    @Test
    void theRoleIsSaidAsItsKindOfRelationCallsIt() {
        UUID acme = acme();
        UUID ana = marking.name(words("Ana Ruiz"), "Person", "name", "Ana Ruiz", REPORTED);
        UUID kin = marking.relate(words("Acme"), ONTOLOGY.schema("Family").orElseThrow(), ana, acme, "daughter", REPORTED);
        assertThat(small.dossier().standing(kin)).extracting(Statement::property).containsExactly("person", "relative", "relationship");
        assertThat(small.dossier().relation(kin)).hasValueSatisfying(r -> assertThat(r.label()).isEqualTo("daughter"));
    }

    @Test
    void wordsMaySpeakAgainstWhatIsSaidAndThenItIsDisputed() {
        UUID acme = acme();
        marking.state(words("founded in 2009"), acme, "incorporationDate", "2009", null, REPORTED);
        Marking.Claim against = new Marking.Claim(ClaimType.MEDIA_REPORT, "", "", Credibility.POSSIBLY_TRUE, Stance.REFUTES);
        marking.state(words("Erewhon"), acme, "incorporationDate", "2009", null, against);
        Statement founded = small.said(small.dossier().entity(acme).orElseThrow(), "incorporationDate");
        assertThat(small.dossier().isDisputed(founded)).isTrue();
        assertThat(small.dossier().proofs(founded.id())).extracting(p -> p.citation().stance()).containsExactly(Stance.SUPPORTS, Stance.REFUTES);
        marking.state(words("Erewhon"), acme, "country", "Ruritania", null, against);
        assertThat(small.said(small.dossier().entity(acme).orElseThrow(), "country").status()).as("nothing supports it").isEqualTo(StatementStatus.PROPOSED);
    }

    @Test
    void whatWasDisputedStaysSoWithAnotherPassage() {
        UUID acme = acme();
        small.set(small.open.all(Statement.class).getFirst(), StatementStatus.DISPUTED, "two readings");
        marking.state(words("Erewhon"), acme, "name", "Acme", null, REPORTED);
        assertThat(small.open.all(Statement.class)).singleElement().extracting(Statement::status).isEqualTo(StatementStatus.DISPUTED);
    }
}
