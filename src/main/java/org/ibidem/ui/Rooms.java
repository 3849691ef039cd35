package org.ibidem.ui;

import java.util.List;
import org.ibidem.ui.analysis.AnalysisRoom;
import org.ibidem.ui.chart.ChartRoom;
import org.ibidem.ui.custody.CustodyRoom;
import org.ibidem.ui.entity.EntityRoom;
import org.ibidem.ui.evidence.EvidenceRoom;
import org.ibidem.ui.identity.IdentityRoom;
import org.ibidem.ui.report.ReportRoom;
import org.ibidem.ui.review.ReviewRoom;
import org.ibidem.ui.screening.ScreeningRoom;
import org.ibidem.ui.search.SearchRoom;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Screen;
import org.ibidem.ui.timeline.TimelineRoom;

/** The rooms of the window, in the order of the activity bar. A new room adds one line here. */
public final class Rooms {
    private Rooms() {}

    /** The rooms of an open case. */
    public static List<Screen> of(CaseSession session) {
        return List.of(
            EvidenceRoom.screen(session),
            SearchRoom.screen(session),
            EntityRoom.screen(session),
            ChartRoom.screen(session),
            ReviewRoom.screen(session),
            IdentityRoom.screen(session),
            ScreeningRoom.screen(session),
            TimelineRoom.screen(session),
            AnalysisRoom.screen(session),
            ReportRoom.screen(session),
            CustodyRoom.screen(session));
    }
}
