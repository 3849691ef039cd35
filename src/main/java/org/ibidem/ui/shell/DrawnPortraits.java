package org.ibidem.ui.shell;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ibidem.casefile.Case;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Portrait;
import org.ibidem.chart.Portraits;
import org.ibidem.dossier.Dossier;

/** The pictures of the entities of an open case, drawn on a thread of their own and shared by all that shows them. */
public final class DrawnPortraits implements AutoCloseable {
    private final Portraits portraits;
    private final ExecutorService drawing = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("portraits").factory());
    private final AtomicBoolean busy = new AtomicBoolean();

    DrawnPortraits(Case caseFile) {
        this.portraits = new Portraits(caseFile);
    }

    /** The scene with the pictures that are there. @param again what to do once the rest is drawn too, on another thread */
    public ChartScene on(ChartScene scene, Dossier dossier, Runnable again) {
        Portraits.Known known = portraits.known(scene, dossier);
        if (!known.whole() && !drawing.isShutdown() && busy.compareAndSet(false, true)) drawing.execute(() -> draw(scene, dossier, again));
        return known.scene();
    }

    private void draw(ChartScene scene, Dossier dossier, Runnable again) {
        try {
            portraits.on(scene, dossier);
        } finally {
            busy.set(false);
        }
        again.run();
    }

    /** The picture of one entity once it is drawn, on another thread; {@link Portrait#NONE} when there is none. */
    CompletableFuture<Portrait> of(Dossier dossier, UUID entity) {
        if (drawing.isShutdown()) return CompletableFuture.completedFuture(Portrait.NONE);
        return CompletableFuture.supplyAsync(() -> portraits.of(dossier, entity), drawing);
    }

    /** The pictures of all entities that have one, with so many pixels to the side; they are drawn first. */
    public Map<UUID, BufferedImage> all(Dossier dossier, int side) {
        return portraits.all(dossier, side);
    }

    @Override
    public void close() {
        drawing.shutdownNow();
        portraits.close();
    }
}
