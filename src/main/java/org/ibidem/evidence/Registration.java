package org.ibidem.evidence;

import java.nio.file.Path;
import java.time.Instant;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.evidence.extract.Extracted;
import org.ibidem.model.Capture;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
import org.ibidem.model.Ref;

/** Puts what was read of a document into a change of the case, the first time or again. */
final class Registration {
    private final Case target;
    private final Change change;

    /** A file whose bytes are kept: where it was, and how it is known. */
    record Kept(Path path, String name, long size, String sha256, Instant time) {}

    Registration(Case target, Change change) {
        this.target = target;
        this.change = change;
    }

    /** A document the case did not have. */
    Evidence add(Kept kept, Extracted read, String sourceUrl) {
        Extracted.About about = read.about();
        Evidence made = new Evidence(Ids.next(), change.nextNumber(Ref.Series.E), about.title().isBlank() ? plainTitle(kept.name()) : about.title(),
            kept.name(), read.mediaType(), kept.size(), kept.sha256(), null, about.author(), "", sourceUrl.isEmpty() ? about.url() : sourceUrl, "",
            new Capture(claimed(about), kept.time(), target.now()), "", read.pages(), target.info().handling(), null, null, read.status(),
            Reasons.say(read.reason()));
        change.put(made);
        putTexts(made, read);
        return made;
    }

    /** A document read again: its texts are replaced; what is known of it is kept, and what it now says of itself fills the gaps. */
    Evidence again(Evidence known, Extracted read) {
        change.where(PageText.class, "evidenceId", known.id()).forEach(change::delete);
        Extracted.About about = read.about();
        boolean untitled = known.title().equals(plainTitle(known.fileName())) && !about.title().isBlank();
        Evidence fresh = known.withTitle(untitled ? about.title() : known.title())
            .withOrigin(known.sourceId(), or(known.author(), about.author()), known.published(), or(known.url(), about.url()))
            .withReading(read.mediaType(), read.pages(), read.status(), Reasons.say(read.reason()));
        Capture capture = known.capture();
        if (capture.claimedAt() == null) fresh = fresh.withCapture(new Capture(claimed(about), capture.fileTime(), capture.takenInAt()));
        change.put(fresh);
        putTexts(fresh, read);
        return fresh;
    }

    private void putTexts(Evidence evidence, Extracted read) {
        for (Extracted.Part part : read.parts()) change.put(new PageText(Ids.next(), evidence.id(), part.page(), part.obtained(), part.text()));
    }

    private static String plainTitle(String name) {
        return name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    }

    private static String or(String known, String fresh) {
        return known.isEmpty() ? fresh : known;
    }

    private static Instant claimed(Extracted.About about) {
        return about.claimedAt().isEmpty() ? null : Instant.parse(about.claimedAt());
    }
}
