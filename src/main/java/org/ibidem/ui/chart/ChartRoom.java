package org.ibidem.ui.chart;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.ibidem.chart.ChartNode;
import org.ibidem.message.Messages;
import org.ibidem.ui.chart.measure.Figures;
import org.ibidem.ui.chart.measure.FiguresPane;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Screen;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

/** The room of the link chart. */
public final class ChartRoom {
    private static final Messages MESSAGES = Messages.of(ChartRoom.class);

    private ChartRoom() {}

    /** The room of this case. */
    public static Screen screen(CaseSession session) {
        ChartViewModel model = new ChartViewModel(session);
        AtomicReference<ChartView> shown = new AtomicReference<>();
        ChartVerbs verbs = new ChartVerbs(session, model, new ChartVerbs.Sheet() {
            @Override
            public void lookFor() {
                Optional.ofNullable(shown.get()).ifPresent(ChartView::lookFor);
            }

            @Override
            public void rename(ChartNode node) {
                Optional.ofNullable(shown.get()).ifPresent(view -> view.rename(node));
            }
        });
        Figures figures = new Figures(model);
        session.offersForSeveral(Stream.concat(verbs.forSeveral().stream(), figures.commands().stream().filter(c -> c.id().equals("chart.ways"))).toList());
        return new Screen("chart", MESSAGES.get("chart.title"), MaterialDesignG.GRAPH_OUTLINE, () -> {
            shown.set(new ChartView(model, verbs));
            return new FiguresPane(shown.get(), figures);
        }, Stream.concat(verbs.all().stream(), figures.commands().stream()).toList());
    }
}
