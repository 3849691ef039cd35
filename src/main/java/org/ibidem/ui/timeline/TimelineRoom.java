package org.ibidem.ui.timeline;

import java.util.List;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Screen;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The room of the timeline. */
public final class TimelineRoom {
    private static final Messages MESSAGES = Messages.of(TimelineRoom.class);

    private TimelineRoom() {}

    /** The room of this case. */
    public static Screen screen(CaseSession session) {
        return new Screen("timeline", MESSAGES.get("timeline.title"), MaterialDesignT.TIMELINE_CLOCK_OUTLINE,
            () -> new TimelineView(new TimelineViewModel(session)), List.of());
    }
}
