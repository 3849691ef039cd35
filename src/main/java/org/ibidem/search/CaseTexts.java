package org.ibidem.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.ibidem.casefile.Case;
import org.ibidem.model.PageText;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;

/** The texts that are searched, as the case has them now. The index keeps none of them: it only knows where they are. */
final class CaseTexts {
    private static final Set<String> NOTES = Set.of("notes", "summary");
    private final Case target;

    CaseTexts(Case target) {
        this.target = target;
    }

    /** The joined text of a page from its parts; empty when one is gone. */
    Optional<String> page(List<UUID> parts) {
        List<PageText> found = parts.stream().flatMap(p -> target.find(PageText.class, p).stream()).toList();
        return found.size() < parts.size() ? Optional.empty() : PageText.joined(found).values().stream().findFirst();
    }

    /** What is said of an entity in words and not retracted, notes left out. */
    Claims claims(UUID entity) {
        return lines(entity, s -> !NOTES.contains(s.property()));
    }

    /** The notes on an entity. */
    Claims notes(UUID entity) {
        return lines(entity, s -> NOTES.contains(s.property()));
    }

    private Claims lines(UUID entity, Predicate<Statement> wanted) {
        return Claims.of(target.where(Statement.class, "entityId", entity).stream()
            .filter(s -> s.valueEntityId() == null && s.status() != StatementStatus.RETRACTED && wanted.test(s)).toList());
    }
}
