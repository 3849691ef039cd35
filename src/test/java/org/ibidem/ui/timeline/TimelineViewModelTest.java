package org.ibidem.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ibidem.statement.Said;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.ibidem.ui.shell.CaseSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineViewModelTest {
    @TempDir Path folder;

    @Test
    void vagueDatesStandInOrderAndADateValueStandsAtItself() {
        Atlas atlas = Atlas.in(folder);
        try (CaseSession session = Desks.open(atlas.folder(), folder.resolve("home"))) {
            TimelineViewModel timeline = new TimelineViewModel(session);
            session.say(s -> s.state(atlas.owner(), Said.plain("incorporationDate", "199X"))).join();
            session.say(s -> s.state(atlas.owner(), Said.plain("alias", "undated"))).join();
            assertThat(timeline.lines().getFirst().when()).hasToString("199X");
            assertThat(timeline.lines()).noneMatch(l -> l.what().contains("undated"));
            timeline.filter().set("belka");
            assertThat(timeline.lines()).isNotEmpty().allMatch(l -> (l.who() + l.what()).contains("Belka"));
        }
    }
}
