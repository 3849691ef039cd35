package org.ibidem.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.ibidem.casefile.Case;
import org.ibidem.model.SavedSearch;
import org.ibidem.search.Library;
import org.ibidem.ui.Desks;
import org.ibidem.ui.search.SearchViewModel.State;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Selection;
import org.ibidem.ui.shell.TextPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class SearchViewModelTest {
    @TempDir Path temp;
    private CaseSession session;
    private OpenIndex index;
    private SearchViewModel model;

    @BeforeEach
    void fill() throws Exception {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        Library library = new Library(temp);
        for (int i = 1; i <= 60; i++) library.document("Letter " + i, i % 2 == 0 ? "2016" : "2017-05", "Aprokgang shipment.", "Wonbang letter " + i + " of the series.");
        library.entity("Company", "name", "Wonbang Trading", "원방무역");
        library.entity("Person", "notes", "Wonbang pays him.", "");
        library.close();
        session = Desks.open(library.folder(), temp.resolve("home"));
        model = model(Runnable::run);
        model.openIndex();
        awaitIndex();
    }

    private SearchViewModel model(Executor asking) {
        index = new OpenIndex(session);
        session.onClose(index::close);
        return new SearchViewModel(session, asking, index);
    }

    private void awaitIndex() throws InterruptedException {
        while (model.state().get() == State.OPENING) Thread.sleep(5);
        assertThat(model.state().get()).isNotEqualTo(State.CLOSED);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<Facet> facets(Facet.Kind kind) {
        return model.facets().stream().filter(f -> f.kind() == kind).toList();
    }

    private static Facet named(List<Facet> facets, String label) {
        return facets.stream().filter(f -> f.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void hitsComeAsOneTypesAndCanBeNarrowedAndWidened() {
        assertThat(model.state().get()).isEqualTo(State.UNASKED);
        model.words().set("wonbang");
        assertThat(model.state().get()).isEqualTo(State.ANSWERED);
        assertThat(model.shown().get()).isEqualTo(new SearchViewModel.Shown(0, 50, 62));
        assertThat(facets(Facet.Kind.WHERE)).extracting(Facet::label, Facet::count).containsExactly(
            org.assertj.core.groups.Tuple.tuple("Documents", 60), org.assertj.core.groups.Tuple.tuple("Entities", 1), org.assertj.core.groups.Tuple.tuple("Notes", 1));
        assertThat(facets(Facet.Kind.TYPE)).extracting(Facet::label).containsExactly("Text", "Company", "Person");
        assertThat(facets(Facet.Kind.YEAR)).extracting(Facet::label, Facet::count).containsExactly(
            org.assertj.core.groups.Tuple.tuple("2017", 30), org.assertj.core.groups.Tuple.tuple("2016", 30));
        model.narrow(named(facets(Facet.Kind.YEAR), "2016"));
        model.narrow(named(facets(Facet.Kind.WHERE), "Documents"));
        assertThat(model.shown().get().total()).isEqualTo(30);
        assertThat(named(facets(Facet.Kind.YEAR), "2016").chosen()).isTrue();
        model.narrow(named(facets(Facet.Kind.YEAR), "2016"));
        assertThat(model.shown().get().total()).isEqualTo(60);
        model.words().set("nothing of the kind");
        assertThat(model.lines()).isEmpty();
        assertThat(model.chosen().get()).isEqualTo(-1);
    }

    @Test
    void whileAnAnswerIsToComeItIsNotSaidThatNothingWasFound() throws Exception {
        List<Runnable> asked = new ArrayList<>();
        index.close();
        model = model(asked::add);
        model.openIndex();
        awaitIndex();
        model.words().set("nothing of the kind");
        asked.removeLast().run();
        assertThat(model.waiting().get()).isFalse();
        model.words().set("wonbang");
        assertThat(model.waiting().get()).as("what is shown belongs to the question before").isTrue();
        assertThat(model.lines()).isEmpty();
        asked.removeLast().run();
        assertThat(model.waiting().get()).isFalse();
        model.words().set("wonban");
        model.words().set("");
        assertThat(model.waiting().get()).as("nothing is asked any more").isFalse();
    }

    @Test
    void exactTakesTheWordsAsTheyStand() {
        model.words().set("series wonbang");
        assertThat(model.shown().get().total()).isEqualTo(60);
        model.exact().set(true);
        assertThat(model.shown().get().total()).isZero();
    }

    @Test
    void aMistakeIsToldWithItsPlaceAndGoesWhenItIsMended() {
        model.words().set("kim AND (chang");
        assertThat(model.state().get()).isEqualTo(State.MISTAKEN);
        assertThat(model.mistake().get()).hasValueSatisfying(m -> assertThat(m.place()).isEqualTo(14));
        assertThat(session.desk().notices().all()).isEmpty();
        model.words().set("kim AND (chang)");
        assertThat(model.mistake().get()).isEmpty();
    }

    @Test
    void theChoiceMovesPastTheLastLineToTheNextHitsAndBack() {
        model.words().set("wonbang");
        assertThat(model.chosen().get()).isZero();
        for (int i = 0; i < 49; i++) model.move(1);
        assertThat(model.chosen().get()).isEqualTo(49);
        model.move(1);
        assertThat(model.shown().get()).isEqualTo(new SearchViewModel.Shown(50, 62, 62));
        assertThat(model.chosen().get()).isZero();
        model.move(100);
        assertThat(model.chosen().get()).isEqualTo(11);
        model.move(1);
        assertThat(model.shown().get().skipped()).isEqualTo(50);
        model.move(-100);
        model.move(-1);
        assertThat(model.shown().get().skipped()).isZero();
        assertThat(model.chosen().get()).isEqualTo(49);
    }

    @Test
    void theFirstOfOtherHitsIsChosenAnewAndTheSameHitWhenTheCaseChanges() {
        List<Number> told = new ArrayList<>();
        model.words().set("wonbang");
        model.chosen().addListener((o, before, now) -> told.add(now));
        model.words().set("letter");
        assertThat(told).containsExactly(-1, 0);
        model.move(7);
        new SavedSearches(session).save("Letters", model.question());
        assertThat(model.chosen().get()).isEqualTo(7);
    }

    @Test
    void openingAHitShowsItsPlaceOrItsStatement() {
        List<TextPlace> places = new ArrayList<>();
        List<java.util.UUID> profiles = new ArrayList<>();
        session.showsPlaces(places::add);
        session.shows(Selection.Kind.ENTITY, profiles::add);
        model.words().set("\"letter 7 of\"");
        model.open();
        assertThat(places).singleElement().satisfies(p -> assertThat(List.of(p.page(), p.start(), p.end())).isEqualTo(List.of(2, 8, 19)));
        model.words().set("pays");
        model.open();
        assertThat(profiles).hasSize(1);
        assertThat(session.selection().get().kind()).isEqualTo(Selection.Kind.STATEMENT);
    }

    @Test
    void anAnswerThatComesAfterTheNextQuestionIsDropped() throws Exception {
        List<Runnable> waiting = new ArrayList<>();
        session.desk().threads();
        index.close();
        model = model(waiting::add);
        model.openIndex();
        awaitIndex();
        model.words().set("aprokgang");
        model.words().set("pays");
        assertThat(model.lines()).isEmpty();
        waiting.reversed().forEach(Runnable::run);
        assertThat(model.lines()).extracting(SearchViewModel.Line::title).hasSize(1);
        assertThat(model.shown().get().total()).isEqualTo(1);
    }

    @Test
    void whatIsTypedBeforeTheIndexIsOpenIsAnsweredThen() throws Exception {
        index.close();
        model = model(Runnable::run);
        model.words().set("wonbang");
        assertThat(model.state().get()).isEqualTo(State.OPENING);
        model.openIndex();
        awaitIndex();
        assertThat(model.shown().get().total()).isEqualTo(62);
    }

    @Test
    void aChangeOfTheCaseIsSeenAtOnce() {
        model.words().set("pays");
        session.undo();
        assertThat(model.lines()).isEmpty();
        session.redo();
        assertThat(model.lines()).hasSize(1);
    }

    @Test
    void aSearchIsSavedRenamedAskedAgainAndDeleted() {
        SavedSearches saved = new SavedSearches(session);
        model.words().set("wonbang");
        model.narrow(named(facets(Facet.Kind.WHERE), "Entities"));
        saved.save(" Who is Wonbang ", model.question());
        assertThat(saved.all()).extracting(SavedSearch::name, SavedSearch::words, SavedSearch::scope)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("Who is Wonbang", "wonbang", "ENTITIES"));
        saved.rename(saved.all().getFirst(), "Wonbang");
        model.words().set("");
        model.run(saved.all().getFirst());
        assertThat(model.words().get()).isEqualTo("wonbang");
        assertThat(model.lines()).extracting(SearchViewModel.Line::title).containsExactly("Wonbang Trading");
        saved.delete(saved.all().getFirst());
        assertThat(saved.all()).isEmpty();
        session.undo();
        assertThat(saved.all()).extracting(SavedSearch::name).containsExactly("Wonbang");
    }

    @Test
    void aSavedSearchIsAsNarrowAsWhenItWasSaved() {
        SavedSearches saved = new SavedSearches(session);
        model.words().set("wonbang");
        model.narrow(named(facets(Facet.Kind.TYPE), "Text"));
        model.narrow(named(facets(Facet.Kind.YEAR), "2016"));
        saved.save("Texts of 2016", model.question());
        saved.rename(saved.all().getFirst(), "Of 2016");
        model.words().set("pays");
        model.run(saved.all().getFirst());
        assertThat(model.shown().get().total()).isEqualTo(30);
        assertThat(List.of(named(facets(Facet.Kind.TYPE), "Text"), named(facets(Facet.Kind.YEAR), "2016"))).allMatch(Facet::chosen);
    }

    @Test
    void aCaseCanBeClosedWhileItsIndexIsBeingOpened() {
        Path folder = session.caseFile().folder();
        index.close();
        model = model(Runnable::run);
        model.openIndex();
        session.close();
        Case.open(folder, session.desk().here()).close();
        session = Desks.open(folder, temp.resolve("home"));
    }
}
