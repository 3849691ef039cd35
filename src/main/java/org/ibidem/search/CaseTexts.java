package org.ibidem.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ibidem.casefile.Case;
import org.ibidem.model.Evidence;
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

    /** What a document without text is found by: its title, the words of which may hang together by low lines, and its file's name. */
    static String names(Evidence document) {
        return document.title().replace('_', ' ') + "\n" + document.fileName();
    }

    /** The texts of these parts of pages, what is said of these entities, and the names of these documents, asked for together. */
    Some some(Collection<UUID> parts, Collection<UUID> entities, Collection<UUID> documents) {
        Map<UUID, PageText> pages = target.among(PageText.class, "id", parts).stream().collect(Collectors.toMap(PageText::id, Function.identity()));
        Map<UUID, List<Statement>> said = target.among(Statement.class, "entityId", entities).stream().collect(Collectors.groupingBy(Statement::entityId));
        Map<UUID, String> names = target.among(Evidence.class, "id", documents).stream().collect(Collectors.toMap(Evidence::id, CaseTexts::names));
        return new Some(pages, said, names);
    }

    /** Texts that were asked for together. */
    record Some(Map<UUID, PageText> parts, Map<UUID, List<Statement>> said, Map<UUID, String> names) {
        /** The joined text of a page from its parts; empty when one is gone. */
        Optional<String> page(List<UUID> ofPage) {
            List<PageText> found = ofPage.stream().map(parts::get).filter(Objects::nonNull).toList();
            return found.size() < ofPage.size() ? Optional.empty() : PageText.joined(found).values().stream().findFirst();
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
            return Claims.of(said.getOrDefault(entity, List.of()).stream()
                .filter(s -> s.valueEntityId() == null && s.status() != StatementStatus.RETRACTED && wanted.test(s)).toList());
        }
    }
}
