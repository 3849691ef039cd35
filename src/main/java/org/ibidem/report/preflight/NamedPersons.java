package org.ibidem.report.preflight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Entity;
import org.ibidem.report.NamesInText;

/** The persons whom a report names: by what is printed from the case, and by the author's words, with the block that does so first. */
final class NamedPersons {
    private final Dossier dossier;
    private final Set<String> printed;
    private final Map<UUID, UUID> written = new HashMap<>();

    /** @param printed the numbers that are printed @param paragraphs the words of the report */
    NamedPersons(Dossier dossier, Set<String> printed, List<Paragraph> paragraphs) {
        this.dossier = dossier;
        this.printed = printed;
        NamesInText names = new NamesInText(dossier, persons());
        paragraphs.forEach(p -> names.named(p.block().title() + "\n" + p.text()).forEach(person -> written.putIfAbsent(person, p.block().id())));
    }

    private List<Entity> persons() {
        return dossier.entities().stream().filter(e -> dossier.schema(e).filter(s -> s.isA("Person")).isPresent()).toList();
    }

    /** Each of them, by number. */
    List<Entity> all() {
        return persons().stream().filter(e -> written.containsKey(e.id()) || dossier.naming(e.id()).stream().anyMatch(s -> printed.contains(s.ref().toString()))).toList();
    }

    /** The block whose words name a person; {@code null} when only what is printed from the case does. */
    UUID block(Entity person) {
        return written.get(person.id());
    }
}
