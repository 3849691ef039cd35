package org.ibidem.ui.timeline;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Screen;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The room of the timeline. */
public final class TimelineRoom {
    private static final Messages MESSAGES = Messages.of(TimelineRoom.class);

    private TimelineRoom() {}

    /** The room of this case. */
    public static Screen screen(CaseSession session) {
        Supplier<TimelineViewModel> model = onceAsked(() -> new TimelineViewModel(session, new SimpleObjectProperty<>(all -> true)));
        return new Screen("timeline", MESSAGES.get("timeline.title"), MaterialDesignT.TIMELINE_CLOCK_OUTLINE, () -> view(model.get()),
            List.of(Command.of("timeline.export", MESSAGES.get("export.command"), Place.ANALYSIS, () -> model.get().export())));
    }

    private static TimelineView view(TimelineViewModel model) {
        TimelineView view = new TimelineView(model, "timeline");
        view.getStyleClass().add("page");
        return view;
    }

    /** Made when somebody asks for it: a timeline that nobody looks at need not follow the case. */
    private static <T> Supplier<T> onceAsked(Supplier<T> making) {
        AtomicReference<T> made = new AtomicReference<>();
        return () -> made.updateAndGet(before -> before == null ? making.get() : before);
    }
}
