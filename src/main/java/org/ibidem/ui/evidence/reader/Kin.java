package org.ibidem.ui.evidence.reader;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.ibidem.evidence.CaptureTimes;
import org.ibidem.evidence.MailThread;
import org.ibidem.model.Evidence;
import org.ibidem.model.Metadata;
import org.ibidem.ui.shell.CaseSession;

/** What a document belongs with: what it was found in, what was found in it, and of a message its headers and the messages around it. */
public final class Kin {
    private static final Pattern VERDICT = Pattern.compile("\\b(?:spf|dkim|dmarc)=[a-z]+");
    private final CaseSession session;
    private final Evidence document;

    Kin(CaseSession session, Evidence document) {
        this.session = session;
        this.document = document;
    }

    /** The document it was found in. */
    public Optional<Evidence> container() {
        return document.parentId() == null ? Optional.empty() : session.dossier().get().evidence(document.parentId());
    }

    /** The documents found in it, in their order. */
    public List<Evidence> members() {
        return session.dossier().get().evidence().stream().filter(e -> document.id().equals(e.parentId())).toList();
    }

    private List<Metadata> claims() {
        return session.caseFile().where(Metadata.class, "evidenceId", document.id());
    }

    /** A header of the message as it was written; empty when it has none such. */
    public String header(String name) {
        return claims().stream().filter(m -> m.name().equals(name)).map(Metadata::value).findFirst().orElse("");
    }

    /** All headers that are kept, a line each. */
    public String headers() {
        return String.join("\n", claims().stream().map(m -> m.name() + ": " + m.value()).toList());
    }

    /** Whether it is a page of the web that has the form of a message, sent by nobody. */
    boolean isWebCapture() {
        return CaptureTimes.isWebCapture(document);
    }

    /** When the message says it was sent. */
    public Optional<Instant> sent() {
        return Optional.ofNullable(document.capture().claimedAt());
    }

    /** What a server on the way found of the sender, such as {@code spf=pass}; each once. That it did is the header's claim. */
    public List<String> verdicts() {
        return claims().stream().filter(m -> m.name().endsWith("authentication-results"))
            .flatMap(m -> VERDICT.matcher(m.value()).results().map(r -> r.group())).distinct().toList();
    }

    /** The messages of the case in a thread with this one, itself among them, in the order of sending. */
    public CompletableFuture<List<Evidence>> thread() {
        return session.later(() -> MailThread.with(session.caseFile(), document.id())).thenApply(this::inOrder);
    }

    private List<Evidence> inOrder(Set<UUID> ids) {
        return ids.stream().map(id -> session.dossier().get().evidence(id).orElse(null)).filter(Objects::nonNull)
            .sorted(Comparator.comparing((Evidence e) -> e.capture().claimedAt(), Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Evidence::number)).toList();
    }

    void open(Evidence other) {
        session.openEvidence(other.id());
    }
}
