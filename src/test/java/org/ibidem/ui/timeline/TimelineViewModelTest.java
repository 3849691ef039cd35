package org.ibidem.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.ibidem.statement.Said;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineViewModelTest {
    private static final ObservableValue<Predicate<UUID>> EVERYTHING = new SimpleObjectProperty<>(all -> true);
    @TempDir Path folder;

    @Test
    void vagueDatesStandInOrderAndADateValueStandsAtItself() {
        Atlas atlas = Atlas.in(folder);
        try (CaseSession session = Desks.open(atlas.folder(), folder.resolve("home"))) {
            TimelineViewModel timeline = new TimelineViewModel(session, EVERYTHING);
            session.say(s -> s.state(atlas.owner(), Said.plain("incorporationDate", "199X"))).join();
            session.say(s -> s.state(atlas.owner(), Said.plain("alias", "undated"))).join();
            assertThat(timeline.lines().getFirst().when()).hasToString("199X");
            assertThat(timeline.lines()).noneMatch(l -> l.what().contains("undated"));
            timeline.filter().set("belka");
            assertThat(timeline.lines()).isNotEmpty().allMatch(l -> (l.who() + l.what()).contains("Belka"));
        }
    }

    @Test
    void whatIsSelectedElsewhereCanBeReadAlone() {
        Atlas atlas = Atlas.in(folder);
        try (CaseSession session = Desks.open(atlas.folder(), folder.resolve("home"))) {
            session.say(s -> s.state(atlas.owner(), Said.plain("incorporationDate", "1999"))).join();
            session.say(s -> s.state(atlas.asset(), Said.plain("incorporationDate", "2001"))).join();
            TimelineViewModel timeline = new TimelineViewModel(session, EVERYTHING);
            int all = timeline.lines().size();
            timeline.onlyChosen().set(true);
            assertThat(timeline.lines()).as("nothing is selected").hasSize(all);
            session.selection().set(Selection.entity(atlas.asset()));
            assertThat(timeline.lines()).hasSizeBetween(1, all - 1).allMatch(l -> l.about().contains(atlas.asset())).extracting(l -> l.when().text()).contains("2001");
            timeline.select(Optional.of(timeline.lines().getFirst()));
            assertThat(timeline.chosen().get()).as("a line looked at is no other choice").containsExactly(atlas.asset());
            session.selection().set(Selection.entities(List.of(atlas.asset(), atlas.owner())));
            assertThat(timeline.lines()).hasSize(all);
        }
    }

    @Test
    void aTimelineOfAChartHasOnlyWhatThatShows() {
        Atlas atlas = Atlas.in(folder);
        try (CaseSession session = Desks.open(atlas.folder(), folder.resolve("home"))) {
            session.say(s -> s.state(atlas.owner(), Said.plain("incorporationDate", "1999"))).join();
            ObjectProperty<Predicate<UUID>> scope = new SimpleObjectProperty<>(all -> true);
            TimelineViewModel timeline = new TimelineViewModel(session, scope);
            assertThat(timeline.lines()).isNotEmpty();
            scope.set(atlas.asset()::equals);
            assertThat(timeline.lines()).noneMatch(l -> l.about().getFirst().equals(atlas.owner()));
        }
    }
}
