package org.ibidem.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import org.ibidem.dossier.Dossier;
import org.ibidem.identity.Decisions;
import org.ibidem.model.Citation;
import org.ibidem.model.Credibility;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.model.SourceKind;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.Verdict;
import org.ibidem.ontology.Schema;
import org.ibidem.statement.Said;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityModelsTest {
    @TempDir Path folder;
    private Atlas atlas;
    private CaseSession session;

    @BeforeEach
    void open() {
        atlas = Atlas.in(folder);
        session = Desks.open(atlas.folder(), folder.resolve("home"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Dossier dossier() {
        return session.dossier().get();
    }

    private Statement name(UUID entity) {
        return dossier().statements(entity).stream().filter(s -> s.property().equals("name")).findFirst().orElseThrow();
    }

    @Test
    void thePageOfWhatIsGoneSaysWhatBringsItBackAsLongAsThatIsTheNextStep() {
        ProfileViewModel page = new ProfileViewModel(session, atlas.owner());
        ObservableValue<String> caption = page.caption();
        String name = dossier().caption(atlas.owner());
        assertThat(caption.getValue()).isEqualTo(name);
        session.say(s -> s.delete(dossier().entity(atlas.owner()).orElseThrow())).join();
        page.follow();
        assertThat(caption.getValue()).isEqualTo(name + " (gone)");
        assertThat(new ProfileViewModel(session, atlas.owner()).caption().getValue()).isEqualTo("No longer in the case");
        assertThat(page.gone()).contains("Ctrl+Z");
        Source read = new Source(Ids.next(), "Read by a machine", "", SourceKind.REGISTRY, Reliability.A, "", "");
        session.later(() -> {
            session.caseFile().write("suggestion.scan", change -> change.put(read));
            return read;
        }).join();
        page.follow();
        assertThat(page.gone()).as("what a machine read is no step").contains("Ctrl+Z");
        session.undo().join();
        page.follow();
        session.redo().join();
        page.follow();
        assertThat(page.gone()).as("deleted once more").contains("Ctrl+Z");
        session.say(s -> s.name("Person", "name", "Anna")).join();
        page.follow();
        assertThat(page.gone()).isEqualTo("It is no longer in the case.");
        UUID anna = dossier().entities().getLast().id();
        ProfileViewModel added = new ProfileViewModel(session, anna);
        session.undo().join();
        added.follow();
        assertThat(added.gone()).contains("Ctrl+Shift+Z");
    }

    @Test
    void aStatementWithoutCitationCannotBeAcceptedAndTheAnalystIsTold() {
        session.say(s -> s.state(atlas.owner(), Said.plain("alias", "AH"))).join();
        Statement alias = dossier().statements(atlas.owner()).getLast();
        assertThat(alias.status()).isEqualTo(StatementStatus.PROPOSED);
        assertThat(session.say(s -> s.accept(alias))).isCompletedExceptionally();
        assertThat(session.desk().notices().all()).extracting(Notice::kind).containsExactly(Notice.Kind.PROBLEM);
    }

    private Entity named(String name) {
        UUID id = session.later(() -> session.saying().name("Company", "name", name)).join();
        return dossier().entity(id).orElseThrow();
    }

    @Test
    void deletingTheOneThatTiesOthersTogetherTellsThatTheyAreApart() {
        Entity hub = named("Wonbang");
        Decisions decisions = new Decisions(session.caseFile());
        session.<Void>later(() -> {
            decisions.decide(atlas.owner(), hub.id(), Verdict.SAME, "one number", List.of());
            decisions.decide(hub.id(), atlas.asset(), Verdict.SAME, "one address", List.of());
            return null;
        }).join();
        new EntityDeletion(session).delete(hub);
        assertThat(session.desk().notices().all()).extracting(Notice::text).last().asString()
            .endsWith("2 decisions on who it is went with it. Atlas Holding, Belka LLC are apart from each other now.");
        assertThat(dossier().identities().decisions()).isEmpty();
    }

    @Test
    void disputingRetractingAndPreferringKeepTheReason() {
        session.say(s -> s.dispute(name(atlas.owner()), "the owner denies it")).join();
        assertThat(name(atlas.owner())).extracting(Statement::status, Statement::reason).containsExactly(StatementStatus.DISPUTED, "the owner denies it");
        session.say(s -> s.retract(name(atlas.owner()), "misread")).join();
        assertThat(name(atlas.owner()).status()).isEqualTo(StatementStatus.RETRACTED);
        session.undo().join();
        assertThat(name(atlas.owner()).status()).isEqualTo(StatementStatus.DISPUTED);
    }

    @Test
    void onlyOneStatementOfAPropertyIsPreferred() {
        session.say(s -> s.state(atlas.owner(), Said.plain("name", "Atlas Holdings Ltd"))).join();
        session.say(s -> s.prefer(name(atlas.owner()), "as registered")).join();
        Statement other = dossier().statements(atlas.owner()).getLast();
        session.say(s -> s.prefer(other, "the later name")).join();
        assertThat(dossier().statements(atlas.owner())).filteredOn(Statement::preferred).extracting(Statement::value).containsExactly("Atlas Holdings Ltd");
        assertThat(dossier().caption(atlas.owner())).isEqualTo("Atlas Holdings Ltd");
    }

    @Test
    void reliabilityBelongsToTheSourceAndCredibilityToTheCitation() {
        Statement name = name(atlas.owner());
        Citation citation = dossier().citations(name.id()).getFirst();
        Source source = dossier().proofs(name.id()).getFirst().source().orElseThrow();
        session.say(s -> s.grade(citation, Credibility.DOUBTFUL)).join();
        session.say(s -> s.grade(source, Reliability.C)).join();
        assertThat(dossier().proofs(name.id()).getFirst().grade()).hasToString("C4");
        assertThat(dossier().proofs(name(atlas.asset()).id()).getFirst().grade()).hasToString("C1");
    }

    @Test
    void aRelationIsAddedWithBothItsEnds() {
        Schema ownership = dossier().ontology().schema("Ownership").orElseThrow();
        UUID id = session.later(() -> session.saying().relate(ownership, atlas.asset(), atlas.owner(), Said.plain("role", ""), Optional.empty())).join();
        assertThat(dossier().relation(id)).hasValueSatisfying(r -> assertThat(r.source()).isEqualTo(atlas.asset()));
        assertThat(new ProfileViewModel(session, atlas.owner()).relations()).extracting(ProfileViewModel.Line::outward).containsExactly(true, false);
    }

    private RelationFormModel relationOf(UUID here, Entity there) {
        return new RelationFormModel(dossier(), dossier().entity(here).orElseThrow(), Optional.of(there));
    }

    private Entity thing(String schema, String name) {
        UUID id = session.later(() -> session.saying().name(schema, "name", name)).join();
        return dossier().entity(id).orElseThrow();
    }

    @Test
    void onlyKindsOfRelationAreOfferedThatMayLinkTheTwoAndOnlyTheirWayRound() {
        RelationFormModel form = relationOf(atlas.owner(), thing("Person", "Han Ji-min"));
        assertThat(form.kinds()).extracting(Schema::name).contains("Directorship", "Ownership", "UnknownLink").doesNotContain("Family", "Associate");
        assertThat(form.kind().get().name()).as("a person is no asset").isEqualTo("UnknownLink");
        assertThat(form.turnable().get()).isTrue();
        form.kind().set(dossier().ontology().schema("Ownership").orElseThrow());
        assertThat(form.turnable().get()).isFalse();
        assertThat(form.reversed().get()).isTrue();
        assertThat(form.reading().get()).isEqualTo("Han Ji-min – owns → Atlas Holding");
        form.other().set(dossier().entity(atlas.asset()).orElseThrow());
        assertThat(form.turnable().get()).isTrue();
        form.other().set(thing("Address", "Kuala Lumpur"));
        assertThat(form.kinds()).extracting(Schema::name).doesNotContain("Directorship");
    }

    @Test
    void aWayRoundThatOneKindForcesIsNoChoiceForTheNext() {
        RelationFormModel form = relationOf(atlas.owner(), thing("Person", "Han Ji-min"));
        Schema free = form.kind().get();
        form.kind().set(dossier().ontology().schema("Ownership").orElseThrow());
        assertThat(form.reversed().get()).isTrue();
        form.kind().set(free);
        assertThat(form.reversed().get()).isFalse();
        form.reversed().set(true);
        form.other().set(dossier().entity(atlas.asset()).orElseThrow());
        form.kind().set(null);
        form.kind().set(free);
        assertThat(form.reversed().get()).isTrue();
    }

    @Test
    void theRelationFormTellsWhichLinksThereAreAndWhatIsWrongWithTheDates() {
        RelationFormModel form = relationOf(atlas.owner(), dossier().entity(atlas.asset()).orElseThrow());
        assertThat(form.reading().get()).contains("\nLinked already: ").contains(dossier().relationsOf(atlas.owner()).getFirst().entity().ref().toString());
        assertThat(form.complete().get()).isTrue();
        form.from().set("2019");
        form.to().set("2012");
        assertThat(form.dateProblem().get()).isNotEmpty();
        assertThat(form.complete().get()).isFalse();
        form.to().set("2020");
        form.role().set("nominee");
        assertThat(form.said()).isEqualTo(Said.plain("role", "nominee").during("2019", "2020"));
    }

    @Test
    void theFormSaysWhatIsWrongBesideTheField() {
        StatementFormModel form = new StatementFormModel(dossier(), dossier().entity(atlas.asset()).orElseThrow());
        form.property().set(form.properties().stream().filter(p -> p.name().equals("incorporationDate")).findFirst().orElseThrow());
        form.value().set("2016-13");
        assertThat(form.valueProblem().get()).isNotEmpty();
        assertThat(form.complete().get()).isFalse();
        form.value().set("2016-12");
        assertThat(form.valueProblem().get()).isEmpty();
        form.from().set("2019");
        form.to().set("2012");
        assertThat(form.dateProblem().get()).isNotEmpty();
        form.to().set("yesterday");
        assertThat(form.dateProblem().get()).contains("yesterday");
        form.to().set("2020~");
        assertThat(form.complete().get()).isTrue();
    }

    @Test
    void anEditKeepsTheCitations() {
        Statement name = name(atlas.asset());
        StatementFormModel form = new StatementFormModel(dossier(), name);
        form.value().set("Belka Limited");
        session.say(s -> s.edit(name, form.said())).join();
        assertThat(dossier().caption(atlas.asset())).isEqualTo("Belka Limited");
        assertThat(dossier().citations(name.id())).hasSize(1);
        assertThat(name(atlas.asset()).original()).isEqualTo("ООО «Белка»");
    }

    @Test
    void aNameKeepsTheLanguageOfItsOwnScriptAndTellsHowItWasRomanised() {
        StatementFormModel form = new StatementFormModel(dossier(), dossier().entity(atlas.asset()).orElseThrow());
        form.property().set(form.properties().stream().filter(p -> p.name().equals("alias")).findFirst().orElseThrow());
        form.value().set("Aprokgang");
        form.original().set("압록강");
        form.language().set("Korean");
        assertThat(form.languageProblem().get()).contains("Korean");
        assertThat(form.complete().get()).isFalse();
        form.language().set("ko");
        assertThat(form.complete().get()).isTrue();
        session.say(st -> st.state(atlas.asset(), form.said())).join();
        Statement alias = dossier().statements(atlas.asset()).stream().filter(st -> st.property().equals("alias") && st.original().equals("압록강")).findFirst().orElseThrow();
        assertThat(alias.language()).isEqualTo("ko");
        form.value().set("Amnokgang");
        session.say(st -> st.edit(alias, form.said())).join();
        Statement revised = dossier().statements(atlas.asset()).stream().filter(st -> st.id().equals(alias.id())).findFirst().orElseThrow();
        assertThat(InScript.words(revised)).startsWith("압록강 · ");
        assertThat(InScript.words(name(atlas.asset()))).startsWith("ООО «Белка» · ");
    }

    @Test
    void candidatesForAnEntityAreOfItsRange() {
        StatementFormModel form = new StatementFormModel(dossier(), dossier().entity(atlas.ownership()).orElseThrow());
        form.property().set(form.properties().stream().filter(p -> p.name().equals("owner")).findFirst().orElseThrow());
        assertThat(form.valueProblem().get()).isNotEmpty();
        assertThat(form.candidates()).hasSize(2);
        form.other().set(form.candidates().getFirst());
        assertThat(form.complete().get()).isTrue();
        assertThat(List.of(form.said().value())).containsExactly("");
    }
}
