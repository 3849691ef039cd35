package org.ibidem.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibidem.evidence.extract.Extractor;
import org.ibidem.evidence.extract.KnownText;
import org.ibidem.evidence.extract.PageImage;
import org.ibidem.model.Block;
import org.ibidem.model.Derived;
import org.ibidem.model.Evidence;
import org.ibidem.model.Preset;
import org.w3c.dom.Element;

/**
 * Documents shown as pictures in a report: the first page, the photograph, the crop. A document is drawn by the reading process, as in the reader. A
 * bundle for a court has no words of an author that could refer to them, so there a line does.
 */
final class Plates {
    /** Enough for 300 dots an inch over the width of the text. */
    private static final int MOST_PIXELS = 3_200_000;
    private static final double POINTS_PER_INCH = 72;
    private static final Pattern PERMISSION = Pattern.compile("(?i)permi(?:ssion|tted)|licen[cs]e|copyright|©|public domain|fair (?:use|dealing)|\\bCC[ -]BY\\b|\\bCC0\\b|허가|허락|저작권|공공누리|공정 ?이용");
    private final Draft draft;
    private final Extractor reading;
    private final double width;
    private final double height;

    /** Plates drawn by this process, at most so wide and high, in points. */
    Plates(Draft draft, Extractor reading, double width, double height) {
        this.draft = draft;
        this.reading = reading;
        this.width = width;
        this.height = height;
    }

    void print(Element section, Block block) {
        if (draft.retelling.isPresent()) {
            draft.missing(section, "missing.plateWithheld");
            return;
        }
        Optional<Evidence> document = Optional.ofNullable(block.target()).flatMap(draft.dossier::evidence);
        PageImage image = document.map(this::drawn).orElse(PageImage.none());
        if (image.width() == 0) {
            draft.missing(section, "missing.plate");
            return;
        }
        show(section, document.get(), image, block.title());
        if (!saysWhoAllows(block)) draft.findings.add(new ReportFinding("PRE-13.permission", document.get().ref().toString(), document.get().title()));
    }

    /** PRE-13: whether the words of a plate, or the imprint or the disclaimer for all of them, say by which right others' work is shown. */
    private boolean saysWhoAllows(Block plate) {
        return draft.blocks.stream().filter(b -> b.id().equals(plate.id()) || b.kind().isFront()).anyMatch(b -> PERMISSION.matcher(b.text()).find());
    }

    /** PRE-21: what is painted over in one picture and shown in another. */
    List<ReportFinding> uncovered() {
        return draft.pictured.stream().flatMap(copy -> covered(copy).stream().filter(draft.pictured::contains)
            .map(e -> new ReportFinding("PRE-21.uncovered", e.ref().toString(), copy.ref().toString()))).toList();
    }

    /** The documents of which a picture, or one that it was made from, covers parts. */
    private List<Evidence> covered(Evidence picture) {
        List<Evidence> covered = new ArrayList<>();
        boolean covers = false;
        for (Evidence at = picture; at != null; at = before(at)) {
            if (covers) covered.add(at);
            covers |= kind(at).equals("redact");
        }
        return covered;
    }

    private Evidence before(Evidence made) {
        return made.derivedFromId() == null ? null : draft.dossier.evidence(made.derivedFromId()).orElse(null);
    }

    private String kind(Evidence document) {
        return draft.target.where(Derived.class, "evidenceId", document.id()).stream().findFirst().map(Derived::kind).orElse("");
    }

    private PageImage drawn(Evidence document) {
        if (!draft.target.originals().has(document.sha256())) return PageImage.none();
        return reading.draw(draft.target.originals(), document, "", 1, MOST_PIXELS, KnownText.UNASKED);
    }

    private void show(Element section, Evidence document, PageImage image, String title) {
        double scale = Math.min(width / image.width(), height / image.height());
        draft.findings.addAll(new PlateCheck(draft).of(document, POINTS_PER_INCH / scale));
        draft.pictured.add(document);
        String alt = draft.wording.get("plate.alt", document.ref(), document.title());
        String name = title.isBlank() ? document.title() : title;
        if (draft.report.preset() == Preset.COURT) draft.introduce(section, draft.wording.get("plate.shown", document.ref(), document.title()), name);
        Element caption = draft.figure(section, new PagePicture(image, image.width() * scale, image.height() * scale, alt), name);
        draft.labels.add(document);
        draft.markup.text(caption, draft.wording.get("plate.source") + " ");
        draft.dossier.source(document).ifPresent(s -> draft.markup.text(caption, s.name() + ", "));
        draft.markup.text(caption, "“" + document.title() + "”, " + (document.published().isBlank() ? draft.wording.get("note.undated") : Dates.words(document.published())) + ". ");
        found(caption, document);
        derived(document).ifPresent(words -> draft.markup.text(caption, words + " "));
        draft.markup.link(caption, Anchors.of(document), "proof", "[" + document.ref() + "]");
        draft.markup.text(caption, " SHA-256 " + document.sha256().substring(0, 16) + "…");
    }

    /** Where it was found, where a copy is archived, and when it was saved. */
    private void found(Element caption, Evidence document) {
        for (String address : List.of(document.url(), document.archiveUrl())) {
            if (address.isBlank()) continue;
            draft.sites.print(draft.markup, caption, address);
            draft.markup.text(caption, " ");
        }
        draft.markup.text(caption, draft.wording.get("plate.saved", captured(document)) + " ");
    }

    /** When the file says it was captured, or else when it was taken into the case, to the minute. */
    private static String captured(Evidence document) {
        Instant at = document.capture().claimedAt() == null ? document.capture().takenInAt() : document.capture().claimedAt();
        return at.truncatedTo(ChronoUnit.MINUTES).toString().replace("T", " ").replace(":00Z", " UTC");
    }

    /** How a picture was made from another document, which was left as it was. */
    private Optional<String> derived(Evidence document) {
        Optional<Evidence> from = Optional.ofNullable(document.derivedFromId()).flatMap(draft.dossier::evidence);
        Optional<Derived> how = draft.target.where(Derived.class, "evidenceId", document.id()).stream().findFirst();
        return from.flatMap(e -> how.map(d -> draft.wording.get("plate." + d.kind(), e.ref())));
    }
}
