package org.ibidem.ui.chart;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Portraits;
import org.ibidem.dossier.Dossier;
import org.ibidem.ui.shell.CaseSession;

/** The pictures on the chart: those there are at once; the chart is drawn once more when the rest has been drawn, on a thread of its own. */
final class ChartPortraits {
    private final Portraits portraits;
    private final Runnable again;
    private final ExecutorService drawing = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("portraits").factory());
    private final AtomicBoolean busy = new AtomicBoolean();

    ChartPortraits(CaseSession session, Runnable again) {
        this.portraits = new Portraits(session.caseFile());
        this.again = again;
        session.onClose(() -> {
            drawing.shutdownNow();
            portraits.close();
        });
    }

    /** The scene with the pictures that are there. */
    ChartScene of(ChartScene scene, Dossier dossier) {
        Portraits.Known known = portraits.known(scene, dossier);
        if (!known.whole() && !drawing.isShutdown() && busy.compareAndSet(false, true)) drawing.execute(() -> draw(scene, dossier));
        return known.scene();
    }

    private void draw(ChartScene scene, Dossier dossier) {
        try {
            portraits.on(scene, dossier);
        } finally {
            busy.set(false);
        }
        again.run();
    }
}
