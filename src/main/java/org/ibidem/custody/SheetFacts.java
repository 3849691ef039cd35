package org.ibidem.custody;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.custody.CustodySheet.Fact;
import org.ibidem.custody.CustodySheet.Part;
import org.ibidem.evidence.CaptureTimes;
import org.ibidem.message.Messages;
import org.ibidem.model.Derived;
import org.ibidem.model.Evidence;
import org.ibidem.model.Former;
import org.ibidem.model.Metadata;
import org.ibidem.model.Source;

/** The facts of one document, in the order of its sheet. What is not known is said to be so: a gap must not look like an oversight. */
final class SheetFacts {
    private static final Messages MESSAGES = CustodySheets.MESSAGES;
    /** The last step of the names under which files say which program made them. */
    private static final Set<String> TOOLS = Set.of("software", "producer", "creator", "creator tool", "x-mailer", "user-agent", "generator", "application");
    private final Case target;
    private final Evidence document;

    SheetFacts(Case target, Evidence document) {
        this.target = target;
        this.document = document;
    }

    private static Fact fact(String key, Object value) {
        return fact(key, value, MESSAGES.get("fact.unknown"));
    }

    private static Fact fact(String key, Object value, String otherwise) {
        String text = value == null ? "" : value.toString();
        return new Fact(MESSAGES.get("fact." + key), text.isBlank() ? otherwise : text);
    }

    private static Part part(String key, Fact... facts) {
        return new Part(MESSAGES.get("part." + key), List.of(facts));
    }

    Part identity() {
        return part("identity", fact("case", target.info().title()), fact("number", document.ref()), fact("title", document.title()),
            fact("file", document.fileName()), fact("handling", document.handling().label()));
    }

    Part content(FreshHash hash, Instant at) {
        return part("content", fact("type", document.mediaType()), fact("size", document.size()), fact("pages", document.pages()),
            fact("language", document.language()), fact("status", status()), fact("sha256", document.sha256()), fact("fresh", fresh(hash, at)));
    }

    /** Why a document was withdrawn says that it was. */
    private String status() {
        String word = document.status().isWithdrawn() ? "" : MESSAGES.get("status." + document.status());
        return joined(": ", word, document.reason());
    }

    private static String fresh(FreshHash hash, Instant at) {
        if (!hash.isKept()) return MESSAGES.get("fresh.none", at);
        return hash.isWhole() ? MESSAGES.get("fresh.same", at) : MESSAGES.get("fresh.differs", at, hash.actual());
    }

    Part times() {
        String contradictions = CaptureTimes.contradictions(document).stream().map(CaptureTimes.Contradiction::sentence).collect(Collectors.joining("\n"));
        return part("times", fact("claimed", document.capture().claimedAt()), fact("written", document.capture().fileTime()),
            fact("taken", document.capture().takenInAt()), fact("agree", contradictions.isEmpty() ? MESSAGES.get("times.agree") : contradictions));
    }

    Part origin() {
        Optional<Source> source = Optional.ofNullable(document.sourceId()).flatMap(id -> target.find(Source.class, id));
        return part("origin", fact("source", source.map(s -> joined(", ", s.name(), s.publisher())).orElse("")),
            fact("reliability", source.map(s -> joined(" – ", s.reliability().name(), s.reason())).orElse("")),
            fact("group", source.map(Source::independenceGroup).orElse("")), fact("author", document.author()), fact("published", document.published()),
            fact("url", document.url()), fact("archive", document.archiveUrl()), fact("tool", tools()));
    }

    private static String joined(String by, String... texts) {
        return Stream.of(texts).filter(t -> !t.isBlank()).collect(Collectors.joining(by));
    }

    /** What the file, or the one it came in, says of the programs that made it. */
    private String tools() {
        return Stream.of(document.id(), document.parentId()).filter(id -> id != null).flatMap(id -> target.where(Metadata.class, "evidenceId", id).stream())
            .filter(SheetFacts::isTool).map(Metadata::value).distinct().collect(Collectors.joining("; "));
    }

    private static boolean isTool(Metadata claim) {
        String name = claim.name().toLowerCase(Locale.ROOT);
        return TOOLS.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    Part family() {
        List<Derived> made = target.where(Derived.class, "evidenceId", document.id());
        String how = made.stream().map(RecipeWords::of).collect(Collectors.joining("\n"));
        String none = MESSAGES.get("fact.none");
        return part("family", fact("parent", one(document.parentId()), none), fact("from", joined("\n", one(document.derivedFromId()), how), none),
            fact("children", many("parentId"), none), fact("copies", many("derivedFromId"), none),
            fact("former", former(), none));
    }

    private String one(UUID id) {
        return id == null ? "" : target.find(Evidence.class, id).map(SheetFacts::line).orElse("");
    }

    private String many(String component) {
        return target.where(Evidence.class, component, document.id()).stream().map(SheetFacts::line).collect(Collectors.joining("\n"));
    }

    private String former() {
        return target.where(Former.class, "evidenceId", document.id()).stream().map(f -> f.fileName() + " – " + f.replacedAt() + "\nSHA-256 " + f.sha256())
            .collect(Collectors.joining("\n"));
    }

    private static String line(Evidence e) {
        return e.ref() + " " + e.title() + "\nSHA-256 " + e.sha256();
    }

    /** How it came into the case; journals of before the program was kept do not say which it was. */
    Part intake(List<CustodyEvent> events) {
        List<Fact> facts = new ArrayList<>();
        events.stream().findFirst().ifPresent(e -> facts.addAll(List.of(fact("entry", e.sequence()), fact("at", e.at()), fact("by", e.actor()), fact("with", e.program()))));
        return new Part(MESSAGES.get("part.intake"), facts);
    }
}
