package org.ibidem.evidence.ocr;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.evidence.Taken;
import org.ibidem.evidence.anchor.Anchoring;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.evidence.extract.KnownText;
import org.ibidem.evidence.extract.PageImage;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Ids;
import org.ibidem.model.Markup;
import org.ibidem.model.PageText;
import org.ibidem.model.TextKind;

/** Recognises the text on pages that are pictures and keeps it as text of kind OCR, a step of undo for each document. */
public final class Recognition {
    private static final Messages MESSAGES = Messages.of(Recognition.class);
    /** As many as A3 has at 300 dots to the inch, and a little more. */
    private static final int MOST_PIXELS = 20_000_000;
    private final Case target;
    private final Tesseract tesseract;
    private final Function<UUID, String> passwords;

    /** The languages ({@code eng+kor}), and whether pages that have a text already are read too. */
    public record Wish(String languages, boolean allPages) {}

    /** Recognises text in documents of this case; {@code passwords} has those of locked ones, empty for none. */
    public Recognition(Case target, Tesseract tesseract, Function<UUID, String> passwords) {
        this.target = target;
        this.tesseract = tesseract;
        this.passwords = passwords;
    }

    /** Whether there are pictures of a document's pages to read. */
    public static boolean canRead(Evidence document) {
        boolean drawn = document.mediaType().equals("application/pdf") || document.mediaType().startsWith("image/");
        return drawn && document.pages() > 0 && !document.status().isWithdrawn();
    }

    /** What came of the pages of a document: what was read, how many could not be, and why the last of them could not. */
    private static final class Outcome {
        private final SortedMap<Integer, Tsv> read = new TreeMap<>();
        private int failed;
        private String why = "";

        private void failed(String reason) {
            failed++;
            why = reason;
        }

        private boolean isWell() {
            return failed == 0 && read.values().stream().anyMatch(t -> !t.text().isEmpty());
        }

        private String said(String languages) {
            if (read.isEmpty()) return MESSAGES.get("failed", failed, languages, why);
            boolean isNothing = read.values().stream().allMatch(t -> t.text().isEmpty());
            return MESSAGES.get(isNothing ? "nothing" : "read", read.size(), languages, failed);
        }
    }

    /**
     * Reads a document's pages that have no text, or all; a page that cannot be read does not cost the others, and those that were read are
     * kept when it is stopped. The answer has a reason when not all went well.
     */
    public Taken read(Evidence document, Wish wish, Progress progress) {
        long start = System.nanoTime();
        Outcome outcome = new Outcome();
        Evidence fresh = document;
        try (Extractor extractor = new Extractor()) {
            for (int page : pages(document, wish)) {
                Runnable alive = () -> progress.step(page - 1, document.pages(), MESSAGES.get("page", document.ref(), page));
                alive.run();
                read(extractor, document, page, wish, alive, outcome);
            }
        } finally {
            if (!outcome.read.isEmpty() || outcome.failed > 0) fresh = put(document, outcome, outcome.said(wish.languages()));
        }
        long chars = outcome.read.values().stream().mapToLong(t -> t.text().length()).sum();
        return new Taken(fresh.ref(), fresh.fileName(), fresh.sha256(), fresh.mediaType(), fresh.size(), fresh.status(), outcome.isWell() ? "" : fresh.reason(), fresh.pages(), chars,
            null, null, (System.nanoTime() - start) / 1_000_000);
    }

    private List<Integer> pages(Evidence document, Wish wish) {
        SortedMap<Integer, String> known = PageText.words(target.where(PageText.class, "evidenceId", document.id()).stream()
            .filter(p -> p.obtained() != TextKind.OCR).toList());
        return IntStream.rangeClosed(1, document.pages()).filter(p -> wish.allPages() || known.getOrDefault(p, "").isBlank()).boxed().toList();
    }

    private void read(Extractor extractor, Evidence document, int page, Wish wish, Runnable alive, Outcome outcome) {
        PageImage image = extractor.draw(target.originals(), document, passwords.apply(document.id()), page, MOST_PIXELS, KnownText.UNASKED);
        if (image.width() == 0) {
            outcome.failed(MESSAGES.get("undrawn"));
            return;
        }
        try {
            outcome.read.put(page, tesseract.read(Enlarged.of(image), wish.languages(), alive));
        } catch (IOException e) {
            outcome.failed(e.getMessage());
        }
    }

    private Evidence put(Evidence document, Outcome outcome, String reason) {
        Evidence[] fresh = {document};
        target.write("evidence.ocr", change -> fresh[0] = put(change, change.find(Evidence.class, document.id()).orElseThrow(), outcome.read, reason));
        return fresh[0];
    }

    private static Evidence put(Change change, Evidence known, Map<Integer, Tsv> read, String reason) {
        Anchoring anchoring = Anchoring.before(change, known);
        change.where(PageText.class, "evidenceId", known.id()).stream().filter(p -> p.obtained() == TextKind.OCR && read.containsKey(p.page())).forEach(change::delete);
        read.forEach((page, tsv) -> {
            if (!tsv.text().isEmpty()) change.put(new PageText(Ids.next(), known.id(), page, TextKind.OCR, tsv.text(), Markup.written(tsv.places())));
        });
        boolean hasText = !PageText.words(change.where(PageText.class, "evidenceId", known.id())).isEmpty();
        Evidence fresh = known.withReading(known.mediaType(), known.pages(), hasText ? EvidenceStatus.OK : EvidenceStatus.NO_TEXT, reason);
        change.put(fresh);
        anchoring.settle(true);
        return fresh;
    }
}
