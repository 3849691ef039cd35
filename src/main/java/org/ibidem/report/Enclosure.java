package org.ibidem.report;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ibidem.casefile.Case;
import org.ibidem.evidence.extract.KnownText;
import org.ibidem.message.Messages;
import org.ibidem.model.Derived;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.PageText;

/**
 * What goes along with a report of a document that it cites: the document, or the copy of it in which parts are painted over, or nothing, and
 * then {@code withheld} says why. What is painted over in a copy is not to be seen, so the document itself stays where it is.
 */
public record Enclosure(Evidence cited, Evidence document, String withheld) {
    private static final Messages MESSAGES = Messages.of(Enclosure.class);
    private static final String REDACTED = "redact";

    /** Decides it for a report with this label, in the language of the moment; a report with pseudonyms takes nothing along, for documents name people. */
    public static Enclosure of(Case target, Evidence cited, Handling label, boolean pseudonyms) {
        if (pseudonyms) return withheld(cited, MESSAGES.get("enclosure.names"));
        Evidence document = redacted(target, cited).orElse(cited);
        Handling own = target.find(Evidence.class, document.id()).orElse(document).handling();
        if (own.compareTo(label) > 0) return withheld(cited, MESSAGES.get("enclosure.label", own.label(), label.label()));
        if (document.status() == EvidenceStatus.DESTROYED) return withheld(cited, MESSAGES.get("enclosure.destroyed"));
        if (!isWhole(target, document)) return withheld(cited, MESSAGES.get("enclosure.spoiled"));
        return new Enclosure(cited, document, "");
    }

    private static Enclosure withheld(Evidence cited, String why) {
        return new Enclosure(cited, null, why);
    }

    private static boolean isWhole(Case target, Evidence document) {
        try {
            return target.originals().has(document.sha256()) && target.originals().hash(document.sha256()).equals(document.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    /** The last copy of a document with parts painted over. */
    private static Optional<Evidence> redacted(Case target, Evidence document) {
        List<Evidence> copies = target.where(Evidence.class, "derivedFromId", document.id());
        return copies.stream().filter(c -> target.where(Derived.class, "evidenceId", c.id()).stream().anyMatch(d -> d.kind().equals(REDACTED)))
            .max(Comparator.comparingInt(Evidence::number));
    }

    /** Whether it goes along. */
    public boolean isThere() {
        return document != null;
    }

    /** The text by which the places on a page of it are asked for, among those of the document that is cited: what is painted over has none. */
    KnownText known(Collection<PageText> texts, int page) {
        return isRedacted() ? KnownText.UNASKED : KnownText.of(texts, page);
    }

    /** Whether it is the copy with parts painted over. */
    public boolean isRedacted() {
        return isThere() && !document.id().equals(cited.id());
    }
}
