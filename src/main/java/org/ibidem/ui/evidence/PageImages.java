package org.ibidem.ui.evidence;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.evidence.extract.PageImage;
import org.ibidem.model.Evidence;
import org.ibidem.ui.shell.CaseSession;

/** Has pages drawn in the reading process, one after another, off the window's thread. */
final class PageImages {
    private final CaseSession session;
    private final Passwords passwords;
    private final Extractor extractor = new Extractor();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("pages").factory());

    PageImages(CaseSession session, Passwords passwords) {
        this.session = session;
        this.passwords = passwords;
        session.onClose(() -> {
            worker.shutdownNow();
            extractor.close();
        });
    }

    /** Draws a page with at most so many pixels and gives it on the window's thread. */
    void draw(Evidence document, int page, int maxPixels, Consumer<PageImage> then) {
        worker.execute(() -> {
            PageImage image = extractor.draw(session.caseFile().originals().path(document.sha256()), document.mediaType(),
                passwords.of(document.id()), page, maxPixels);
            session.desk().threads().screen().execute(() -> then.accept(image));
        });
    }
}
