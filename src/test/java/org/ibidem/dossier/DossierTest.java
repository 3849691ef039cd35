package org.ibidem.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ibidem.SmallCase;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Reliability;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierTest {
    @TempDir Path temp;
    private SmallCase small;
    private Evidence paper;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        paper = small.document("Paper", "Acme owns Beta. Acme is gone.", Handling.CLEAR, small.source("Paper", Reliability.B, "wire"));
    }

    @AfterEach
    void close() {
        small.close();
    }

    @Test
    void aThingIsCalledByThePreferredOfItsNamesAndNeverByARetractedOne() {
        Entity acme = small.thing("Company");
        Statement wrong = small.set(small.say(acme, "name", "Acne"), StatementStatus.RETRACTED, "misread");
        assertThat(small.dossier().caption(acme.id())).isEqualTo("Company N-1");
        small.say(acme, "name", "Acme Ltd");
        Statement chosen = small.say(acme, "name", "Acme");
        assertThat(small.dossier().caption(acme.id())).isEqualTo("Acme Ltd");
        small.open.write("test", change -> change.put(chosen.withPreferred(true, "as registered")));
        assertThat(small.dossier().caption(acme.id())).isEqualTo("Acme");
        assertThat(small.dossier().statements(acme.id())).contains(wrong);
        assertThat(small.dossier().standing(acme.id())).doesNotContain(wrong);
    }

    @Test
    void aRelationNeedsBothItsEndsAndTellsOfWhatStandsOnly() {
        Entity acme = small.named("Company", "Acme");
        Entity beta = small.named("Company", "Beta");
        Entity owns = small.owns(acme, beta);
        Statement share = small.say(owns, "percentage", "100");
        Statement retracted = small.set(small.prove(small.say(owns, "role", "sole owner"), paper, "Acme is gone."), StatementStatus.RETRACTED, "misread");
        small.cite(retracted, paper, "owns", Stance.REFUTES, 2);
        Relation relation = small.dossier().relation(owns.id()).orElseThrow();
        assertThat(relation.about()).contains(share).doesNotContain(retracted);
        assertThat(relation.label()).isNotEqualTo("sole owner");
        assertThat(relation.disputed()).isFalse();
        assertThat(small.dossier().sourceCount(acme.id())).isZero();
        assertThat(small.dossier().relationsOf(beta.id())).containsExactly(relation);
        small.set(small.said(owns, "asset"), StatementStatus.RETRACTED, "misread");
        assertThat(small.dossier().relation(owns.id())).isEmpty();
        assertThat(small.dossier().relationsOf(beta.id())).isEmpty();
    }

    @Test
    void aRelationStandsAsWellAsTheWeakerOfItsEnds() {
        Entity owns = small.owns(small.named("Company", "Acme"), small.named("Company", "Beta"));
        small.prove(small.said(owns, "owner"), paper, "Acme owns Beta.");
        assertThat(small.dossier().relation(owns.id()).orElseThrow().standing()).isEqualTo(Standing.PROPOSED);
        small.prove(small.said(owns, "asset"), paper, "Acme owns Beta.");
        assertThat(small.dossier().relation(owns.id()).orElseThrow().standing()).isEqualTo(Standing.DASHED);
    }

    @Test
    void whatIsDeniedDisputedOrRefutedIsDisputedUnlessItWasTakenBack() {
        Entity acme = small.thing("Company");
        Statement denied = small.put(acme, "notes", "not ours", null, ClaimType.DENIAL);
        Statement refuted = small.prove(small.say(acme, "name", "Acme"), paper, "Acme owns");
        small.cite(refuted, paper, "Acme is gone.", Stance.REFUTES, 3);
        assertThat(small.dossier().isDisputed(denied)).isTrue();
        assertThat(small.dossier().isDisputed(refuted)).isTrue();
        assertThat(small.dossier().isDisputed(small.set(refuted, StatementStatus.RETRACTED, "misread"))).isFalse();
    }

    @Test
    void sourcesThatCopyFromOneUpstreamCountOnceAndOneThatRefutesDoesNotCount() {
        Entity acme = small.thing("Company");
        Statement name = small.prove(small.say(acme, "name", "Acme"), paper, "Acme owns");
        Evidence copy = small.document("Copy", "Acme, says the wire.", Handling.CLEAR, small.source("Copy", Reliability.C, "wire"));
        Evidence other = small.document("Other", "There is no Acme.", Handling.CLEAR, small.source("Other", Reliability.C, ""));
        small.cite(name, copy, "Acme", Stance.SUPPORTS, 2);
        small.cite(name, other, "no Acme", Stance.REFUTES, 2);
        assertThat(small.dossier().sourceCount(acme.id())).isEqualTo(1);
        small.cite(name, other, "Acme", Stance.SUPPORTS, 2);
        assertThat(small.dossier().sourceCount(acme.id())).isEqualTo(2);
    }

    @Test
    void aSanctionMarksWhomItLists() {
        Entity acme = small.named("Company", "Acme");
        Entity sanction = small.thing("Sanction");
        small.say(sanction, "authority", "EU");
        small.say(sanction, "listingDate", "2017-08-05");
        Statement listed = small.put(sanction, "entity", "", acme.id(), ClaimType.OFFICIAL_FINDING);
        assertThat(small.dossier().sanctions(acme.id())).extracting(Listing::badge).containsExactly("EU 2017");
        small.set(listed, StatementStatus.RETRACTED, "another company");
        assertThat(small.dossier().sanctions(acme.id())).isEmpty();
    }

    @Test
    void aPassageKnowsWhatCitesIt() {
        Entity acme = small.thing("Company");
        Statement name = small.prove(small.say(acme, "name", "Acme"), paper, "Acme owns");
        Dossier dossier = small.dossier();
        assertThat(dossier.passages(paper.id())).hasSize(1).allSatisfy(p -> assertThat(dossier.citing(p.id())).containsExactly(name));
        assertThat(dossier.proofs(name.id())).extracting(p -> p.evidence().title() + " " + p.grade()).containsExactly("Paper B2");
    }
}
