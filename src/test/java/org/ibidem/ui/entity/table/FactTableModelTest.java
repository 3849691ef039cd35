package org.ibidem.ui.entity.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.statement.Said;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Notice;
import org.ibidem.ui.shell.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a small case, without a screen. */
class FactTableModelTest {
    @TempDir Path folder;
    private Atlas atlas;
    private CaseSession session;
    private FactTableModel model;
    private final ObjectProperty<Predicate<UUID>> scope = new SimpleObjectProperty<>(id -> true);

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        atlas = Atlas.in(folder);
        session = Desks.open(atlas.folder(), folder.resolve("home"));
        model = new FactTableModel(session, scope);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Column column(String id) {
        return model.table().get().columns().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private List<String> shown(String column) {
        return model.lines().stream().map(l -> model.cell(l, column(column))).toList();
    }

    private Line line(UUID id) {
        return model.lines().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
    }

    private Statement only(UUID entity, String property) {
        List<Statement> said = session.dossier().get().standing(entity).stream().filter(s -> s.property().equals(property)).toList();
        assertThat(said).hasSize(1);
        return said.getFirst();
    }

    private String told() {
        return session.desk().notices().all().stream().map(Notice::text).collect(Collectors.joining("\n"));
    }

    @Test
    void rowsAreFoundByAnyValueInAnyScriptByNumberAndByColumn() {
        assertThat(shown(Column.NAME)).containsExactly("Atlas Holding", "Belka LLC");
        model.filter().set("белка");
        assertThat(shown(Column.NAME)).containsExactly("Belka LLC");
        model.filter().set("n-1");
        assertThat(shown(Column.NAME)).containsExactly("Atlas Holding");
        model.filter().set("name:holding company");
        assertThat(shown(Column.NAME)).containsExactly("Atlas Holding");
        model.filter().set("name:2009");
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void columnsNeverStandOverRowsOfAnotherTable() {
        List<Line> strange = new ArrayList<>();
        model.table().addListener((o, before, now) -> model.lines().stream().filter(l -> l.cells().length != now.columns().size()).forEach(strange::add));
        int columns = model.table().get().columns().size();
        session.say(s -> s.state(atlas.asset(), Said.plain("phone", "+60 3 1234 5678"))).join();
        assertThat(model.table().get().columns().size()).isGreaterThan(columns);
        assertThat(model.lines()).hasSize(2);
        assertThat(strange).isEmpty();
    }

    @Test
    void whatIsCountedStandsInTheRow() {
        assertThat(shown("#links")).containsExactly("1", "1");
        assertThat(shown("#grade")).containsExactly("A1", "A1");
        assertThat(shown("#sources")).containsExactly("1", "1");
        assertThat(shown("#handling")).containsExactly("TLP:AMBER", "TLP:AMBER");
        assertThat(shown("incorporationDate")).containsExactly("", "2009");
    }

    @Test
    void relationsShowTheirEnds() {
        model.kind().set(FactKind.RELATIONS);
        assertThat(shown("#number")).containsExactly("R-1");
        assertThat(shown("#from")).containsExactly("Atlas Holding");
        assertThat(shown("#to")).containsExactly("Belka LLC");
        assertThat(shown("#standing")).containsExactly("well supported");
    }

    @Test
    void rowsFollowTheCaseAndTheScope() {
        session.say(s -> s.name("Person", "name", " Ana Ruiz ")).join();
        assertThat(shown(Column.NAME)).contains("Ana Ruiz");
        assertThat(model.schemata()).hasSize(2);
        session.undo().join();
        assertThat(model.lines()).hasSize(2);
        scope.set(atlas.owner()::equals);
        assertThat(shown(Column.NAME)).containsExactly("Atlas Holding");
    }

    @Test
    void numbersSortByHowLargeTheyAreAndEmptyCellsStandLast() {
        for (int i = 3; i < 12; i++) {
            String name = "Company " + i;
            session.say(s -> s.name("Company", "name", name)).join();
        }
        model.sort(List.of(new FactTable.Order("#number", true)));
        assertThat(shown("#number")).startsWith("N-11", "N-10", "N-9").endsWith("N-2", "N-1");
        for (boolean descending : new boolean[] {true, false}) {
            model.sort(List.of(new FactTable.Order("incorporationDate", descending)));
            assertThat(shown("incorporationDate")).startsWith("2009").endsWith("");
        }
        model.sort(List.of(new FactTable.Order(Column.NAME, false)));
        assertThat(shown(Column.NAME)).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void aCellThatIsOneStatementIsChangedInOneStepThatIsToldAndKeepsItsProof() {
        Statement before = only(atlas.owner(), "name");
        assertThat(model.edit().isPossible(line(atlas.owner()), column(Column.NAME))).isTrue();
        model.change(line(atlas.owner()), column(Column.NAME), " Atlas Holdings ").join();
        assertThat(only(atlas.owner(), "name")).isEqualTo(before.saying("name", "Atlas Holdings", null));
        assertThat(told()).contains("Atlas Holding").contains("Atlas Holdings").contains("check that the passage says so");
        session.undo().join();
        assertThat(only(atlas.owner(), "name")).isEqualTo(before);
    }

    @Test
    void anEmptyCellIsProposedAndOneOfSeveralStatementsIsLeftAlone() {
        model.change(line(atlas.owner()), column("incorporationDate"), "2003-05").join();
        assertThat(only(atlas.owner(), "incorporationDate").status()).isEqualTo(StatementStatus.PROPOSED);
        session.say(s -> s.state(atlas.owner(), Said.plain("incorporationDate", "2004"))).join();
        assertThat(shown("incorporationDate")).containsExactly("2003-05; 2004", "2009");
        assertThat(model.edit().isPossible(line(atlas.owner()), column("incorporationDate"))).isFalse();
        assertThat(model.edit().isPossible(line(atlas.owner()), column("#links"))).isFalse();
    }

    @Test
    void aValueThatTheOntologyRefusesChangesNothing() {
        model.change(line(atlas.asset()), column("incorporationDate"), "last spring").join();
        assertThat(only(atlas.asset(), "incorporationDate").value()).isEqualTo("2009");
        assertThat(told()).contains("keeps its value");
    }

    @Test
    void theInspectorFollowsTheCellAndItsPassageIsOneStepAway() {
        model.select(line(atlas.asset()), column(Column.NAME));
        assertThat(session.selection().get()).isEqualTo(Selection.statement(only(atlas.asset(), "name").id()));
        model.select(line(atlas.asset()), column("#links"));
        assertThat(session.selection().get()).isEqualTo(Selection.entity(atlas.asset()));
        model.openProof(line(atlas.asset()), column(Column.NAME));
        assertThat(session.selection().get()).isEqualTo(Selection.passage(atlas.passage()));
    }

    @Test
    void columnsAreChosenAndTheChosenAreCopied() {
        model.want(column("incorporationDate"), false);
        assertThat(model.columns()).extracting(Column::id).contains("incorporationDate");
        session.say(s -> s.state(atlas.owner(), Said.plain("country", "ru"))).join();
        model.want(column("country"), true);
        model.want(column("incorporationDate"), false);
        assertThat(model.columns()).extracting(Column::id).contains("country").doesNotContain("incorporationDate");
        assertThat(new TableText(model).tabbed(model.lines(), List.of(column("#number"), column(Column.NAME))))
            .isEqualTo("Number\tName\nN-1\tAtlas Holding\nN-2\tBelka LLC");
    }
}
