package org.ibidem.ui.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.ibidem.evidence.extract.PageImage;
import org.ibidem.report.ReportPages;
import org.ibidem.ui.shell.DrawnPage;

/** Pictures of pages, drawn one after another off the window's thread; the last ones are kept. Used on the window's thread. */
final class PageStore {
    private static final int KEPT = 12;
    private final ExecutorService drawer = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("page").factory());
    private final ReportPages pages;
    private final int width;
    private final Map<Integer, Image> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Image> eldest) {
            return size() > KEPT;
        }
    };

    /** Pictures of these pages, so many pixels wide. */
    PageStore(ReportPages pages, int width) {
        this.pages = pages;
        this.width = width;
    }

    int width() {
        return width;
    }

    ReportPages pages() {
        return pages;
    }

    /** Hands over the picture of a page, now or later; it is not drawn when it is no longer wanted by then. */
    void ask(int page, BooleanSupplier wanted, Consumer<Image> then) {
        Image known = kept.get(page);
        if (known != null) then.accept(known);
        else drawer.execute(() -> {
            if (wanted.getAsBoolean()) draw(page, then);
        });
    }

    private void draw(int page, Consumer<Image> then) {
        PageImage drawn = pages.draw(page, width);
        if (drawn.width() == 0) return;
        Image image = DrawnPage.of(drawn);
        Platform.runLater(() -> {
            kept.put(page, image);
            then.accept(image);
        });
    }
}
