package org.ibidem.ui.evidence.reader;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.evidence.extract.KnownText;
import org.ibidem.evidence.extract.PageImage;
import org.ibidem.evidence.extract.Survey;
import org.ibidem.model.Evidence;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.DrawnPage;

/**
 * Has pages drawn in the reading process, the most urgent first, off the window's thread; the last ones drawn are kept within a bound of
 * memory. Asked and answered on the window's thread.
 */
public final class PageImages {
    /** A page this small is drawn at once, and is good enough for a thumbnail. */
    static final int SMALL = 120_000;
    private static final long MOST_BYTES = 160L << 20;
    private final CaseSession session;
    private final Function<UUID, String> passwords;
    private final Extractor extractor = new Extractor();
    private final PriorityBlockingQueue<Asked> queue = new PriorityBlockingQueue<>(16, Comparator.comparing(Asked::urgency).thenComparing(Asked::number, Comparator.reverseOrder()));
    private final Thread worker = Thread.ofPlatform().daemon().name("pages").unstarted(this::work);
    private final Map<Key, Drawn> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;
    private long numbers;
    private volatile boolean closed;

    /** How soon a picture is needed. */
    enum Urgency { SEEN_SMALL, SEEN, NEAR, THUMBNAIL }

    /** A page as it was drawn; {@code image} is {@code null} when it cannot be. {@code boxes} count only when {@code places} is set. */
    record Drawn(Image image, float[] boxes, boolean places) {
        long bytes() {
            return (long) (image.getWidth() * image.getHeight()) * 4 + boxes.length * 4L;
        }
    }

    /** A page of a document to be drawn with at most so many pixels, and its text as the case has it. Small ones tell the places of its characters. */
    record Drawing(Evidence document, int page, int pixels, KnownText known) {
        private Key key() {
            return new Key(document.sha256(), page, pixels, known);
        }

        private boolean places() {
            return !known.equals(KnownText.UNASKED);
        }
    }

    private record Key(String sha256, int page, int pixels, KnownText known) {}

    /** A page that was asked for; it is not drawn when nobody wants it any more. */
    static final class Asked {
        private final Urgency urgency;
        private final long number;
        private final int pixels;
        private final Runnable work;
        private volatile boolean cancelled;

        private Asked(Urgency urgency, long number, int pixels, Runnable work) {
            this.urgency = urgency;
            this.number = number;
            this.pixels = pixels;
            this.work = work;
        }

        int pixels() {
            return pixels;
        }

        Urgency urgency() {
            return urgency;
        }

        long number() {
            return number;
        }

        void cancel() {
            cancelled = true;
        }
    }

    /** Draws pages of this case until it is closed. */
    PageImages(CaseSession session, Function<UUID, String> passwords) {
        this.session = session;
        this.passwords = passwords;
        worker.start();
        session.onClose(() -> {
            closed = true;
            worker.interrupt();
            extractor.close();
        });
    }

    private void work() {
        try {
            while (!closed) {
                Asked next = queue.take();
                if (!next.cancelled) next.work.run();
            }
        } catch (InterruptedException e) {
            queue.clear();
        }
    }

    /** How large the pages of a document are and what leads through it. */
    void survey(Evidence document, Consumer<Survey> then) {
        queue.add(new Asked(Urgency.SEEN_SMALL, numbers++, 0, () -> {
            Survey survey = extractor.survey(extractor.lent(session.caseFile().originals(), document.sha256()), document.mediaType(), passwords.apply(document.id()));
            session.desk().threads().screen().execute(() -> then.accept(survey));
        }));
    }

    /** The page as it was drawn so, when it is still kept. */
    Optional<Drawn> kept(Drawing drawing) {
        return Optional.ofNullable(kept.get(drawing.key()));
    }

    /** Draws a page. */
    Asked draw(Drawing drawing, Urgency urgency, Consumer<Drawn> then) {
        Evidence document = drawing.document();
        Asked asked = new Asked(urgency, numbers++, drawing.pixels(), () -> {
            PageImage drawn = extractor.draw(session.caseFile().originals(), document, passwords.apply(document.id()), drawing.page(), drawing.pixels(), drawing.known());
            Drawn image = new Drawn(image(drawn), drawn.boxes(), drawing.places());
            session.desk().threads().screen().execute(() -> {
                if (image.image() != null) keep(drawing.key(), image);
                then.accept(image);
            });
        });
        queue.add(asked);
        return asked;
    }

    private static Image image(PageImage drawn) {
        return drawn.width() == 0 ? null : DrawnPage.of(drawn);
    }

    private void keep(Key key, Drawn drawn) {
        Drawn before = kept.put(key, drawn);
        bytes += drawn.bytes() - (before == null ? 0 : before.bytes());
        var eldest = kept.entrySet().iterator();
        while (bytes > MOST_BYTES && kept.size() > 1) {
            bytes -= eldest.next().getValue().bytes();
            eldest.remove();
        }
    }
}
