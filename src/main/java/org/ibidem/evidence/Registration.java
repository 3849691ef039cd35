package org.ibidem.evidence;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.evidence.anchor.Anchoring;
import org.ibidem.evidence.extract.Extracted;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Capture;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Former;
import org.ibidem.model.Ids;
import org.ibidem.model.Markup;
import org.ibidem.model.Metadata;
import org.ibidem.model.PageText;
import org.ibidem.model.Ref;
import org.ibidem.model.TextKind;

/** Puts what was read of a document into a change of the case, the first time or again. */
final class Registration {
    private static final Messages MESSAGES = Messages.of(Registration.class);
    private final Case target;
    private final Change change;

    Registration(Case target, Change change) {
        this.target = target;
        this.change = change;
    }

    /**
     * A document the case did not have, and after it the documents found in it; each is told with the document it was found in.
     * @throws UserProblem when its bytes are not in the case any more
     */
    void add(Family family, Evidence parent, String sourceUrl, BiConsumer<Family, Evidence> told) {
        Evidence made = add(family.kept(), family.read(), parent, sourceUrl);
        told.accept(family, made);
        for (Family member : family.members()) add(member, made, "", told);
    }

    private Evidence add(Kept kept, Extracted read, Evidence parent, String sourceUrl) {
        refuseGone(kept);
        Extracted.About about = read.about();
        String url = or(or(sourceUrl, kept.label().url()), about.url());
        Instant claimed = instant(or(kept.label().claimedAt(), about.claimedAt()));
        Evidence made = new Evidence(Ids.next(), change.nextNumber(Ref.Series.E), about.title().isBlank() ? plainTitle(kept.name()) : about.title(),
            kept.name(), read.mediaType(), kept.size(), kept.sha256(), null, about.author(), about.published(), url, "",
            new Capture(claimed, kept.time(), target.now()), "", read.pages(), target.info().handling(), parent == null ? null : parent.id(), null,
            read.status(), Reasons.say(read.reason()));
        change.put(made);
        putRead(made, kept, read);
        return made;
    }

    /**
     * A document read again: its texts are replaced; what is known of it is kept, and what it now says of itself fills the gaps.
     * Its passages are found again in the new text. Documents found in it that were not there before are added.
     */
    Evidence again(Evidence known, Family family) {
        return again(known, family, true);
    }

    private Evidence again(Evidence known, Family family, boolean samePictures) {
        Extracted read = family.read();
        Anchoring anchoring = Anchoring.before(change, known);
        boolean recognised = forgetTexts(known, samePictures) && read.status() == EvidenceStatus.NO_TEXT;
        change.where(Metadata.class, "evidenceId", known.id()).forEach(change::delete);
        Extracted.About about = read.about();
        boolean untitled = known.title().equals(plainTitle(known.fileName())) && !about.title().isBlank();
        Capture capture = known.capture();
        Instant claimed = capture.claimedAt() == null ? instant(about.claimedAt()) : capture.claimedAt();
        Evidence fresh = known.withTitle(untitled ? about.title() : known.title())
            .withOrigin(known.sourceId(), or(known.author(), about.author()), or(known.published(), about.published()), or(known.url(), about.url()))
            .withReading(read.mediaType(), read.pages(), recognised ? EvidenceStatus.OK : read.status(), recognised ? known.reason() : Reasons.say(read.reason()))
            .withCapture(new Capture(claimed, capture.fileTime(), capture.takenInAt()));
        change.put(fresh);
        putRead(fresh, family.kept(), read);
        anchoring.settle(samePictures);
        List<Evidence> there = change.where(Evidence.class, "parentId", known.id());
        for (Family member : family.members()) {
            boolean isThere = there.stream().anyMatch(e -> e.sha256().equals(member.kept().sha256()) && e.fileName().equals(member.kept().name()));
            if (!isThere) add(member, fresh, "", (f, e) -> {});
        }
        return fresh;
    }

    /** Forgets what was read; what was recognised on the very same pictures stays. Whether something stays is told. */
    private boolean forgetTexts(Evidence known, boolean samePictures) {
        List<PageText> all = change.where(PageText.class, "evidenceId", known.id());
        List<PageText> kept = all.stream().filter(p -> samePictures && p.obtained() == TextKind.OCR).toList();
        all.stream().filter(p -> !kept.contains(p)).forEach(change::delete);
        return !kept.isEmpty();
    }

    /** A document in a better copy: the former original is remembered, and the new one read in its place. @throws UserProblem when its bytes are not in the case any more */
    Evidence replaced(Evidence known, Family better) {
        Kept kept = better.kept();
        refuseGone(kept);
        change.put(new Former(Ids.next(), known.id(), known.sha256(), known.size(), known.fileName(), known.mediaType(), known.capture(), target.now()));
        Evidence copy = known.withOriginal(kept.name(), kept.size(), kept.sha256(), new Capture(null, kept.time(), target.now()));
        return again(copy, better, false);
    }

    /** Another document with the same bytes, which were there already and so not kept again, may have been destroyed meanwhile. */
    private void refuseGone(Kept kept) {
        if (!target.originals().has(kept.sha256())) throw new UserProblem(MESSAGES, "bytes.gone", kept.name());
    }

    private void putRead(Evidence evidence, Kept kept, Extracted read) {
        for (Extracted.Part part : read.parts()) change.put(text(evidence, part));
        if (!kept.label().name().isEmpty() && !kept.label().name().equals(kept.name())) putMetadata(evidence, new Extracted.Field("path", kept.label().name()));
        kept.label().fields().forEach(f -> putMetadata(evidence, f));
        read.about().fields().forEach(f -> putMetadata(evidence, f));
    }

    /** A text that was read, as it is kept with its document. */
    static PageText text(Evidence evidence, Extracted.Part part) {
        return new PageText(Ids.next(), evidence.id(), part.page(), part.obtained(), part.text(), Markup.written(part.markup()));
    }

    private void putMetadata(Evidence evidence, Extracted.Field field) {
        change.put(new Metadata(Ids.next(), evidence.id(), field.name(), field.value()));
    }

    private static String plainTitle(String name) {
        return name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    }

    private static String or(String known, String fresh) {
        return known.isEmpty() ? fresh : known;
    }

    private static Instant instant(String text) {
        return text.isEmpty() ? null : Instant.parse(text);
    }
}
