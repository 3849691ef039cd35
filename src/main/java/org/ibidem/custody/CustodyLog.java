package org.ibidem.custody;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Entry;
import org.ibidem.casefile.RowChange;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ref;

/** What happened to each document, as the journal has it, read once for all of them. */
final class CustodyLog {
    /** What concerns every document that is in the case by then, or may: a package that hides something says how many it holds and not which. */
    private static final Set<String> OF_ALL = Set.of("case.verify", "export.bundle", "export.ftm", "share", "report.write", "report.draft", "report.print");
    private final Map<UUID, List<CustodyEvent>> ofOne = new HashMap<>();
    private final List<CustodyEvent> ofAll = new ArrayList<>();
    private final Map<String, UUID> ids = new HashMap<>();

    private CustodyLog() {}

    /** Reads the journal. @throws org.ibidem.message.UserProblem when an entry was altered */
    static CustodyLog of(Case target, Progress progress) {
        CustodyLog log = new CustodyLog();
        target.all(Evidence.class).forEach(e -> log.ids.put(e.ref().toString(), e.id()));
        long last = target.head().sequence();
        target.history(0, entry -> {
            progress.step(entry.sequence(), last, "");
            log.add(entry);
        });
        return log;
    }

    private void add(Entry entry) {
        CustodyEvent event = CustodyEvent.of(entry);
        if (entry.changes().isEmpty() && OF_ALL.contains(entry.action())) ofAll.add(event);
        else concerned(entry).forEach(id -> ofOne.computeIfAbsent(id, k -> new ArrayList<>()).add(event));
    }

    private Set<UUID> concerned(Entry entry) {
        if (entry.changes().isEmpty()) return named(entry.detail());
        Set<UUID> found = new HashSet<>();
        for (RowChange change : entry.changes()) {
            Stream.of(change.before(), change.after()).filter(Objects::nonNull).flatMap(row -> documents(change.table(), row)).forEach(found::add);
        }
        return found;
    }

    /** The documents a row is about: that one was read anew is an event of it, what a machine found in its text is none. */
    private static Stream<UUID> documents(String table, Map<String, Object> row) {
        Stream<String> columns = switch (table) {
            case "evidence" -> Stream.of("id", "parent_id", "derived_from_id");
            case "passage", "derived", "former", "page_text" -> Stream.of("evidence_id");
            default -> Stream.empty();
        };
        return columns.map(row::get).filter(Objects::nonNull).map(id -> UUID.fromString(id.toString()));
    }

    /** The documents that the detail of a note begins with. */
    private Set<UUID> named(String detail) {
        Set<UUID> found = new LinkedHashSet<>();
        for (String word : detail.split(" ")) {
            Optional<Ref> ref = Ref.parse(word);
            if (ref.isEmpty()) break;
            UUID id = ids.get(ref.get().toString());
            if (id != null) found.add(id);
        }
        return found;
    }

    /** What happened to the document, oldest first; the first is how it came into the case. */
    List<CustodyEvent> of(Evidence document) {
        List<CustodyEvent> own = ofOne.getOrDefault(document.id(), List.of());
        long first = own.isEmpty() ? 0 : own.getFirst().sequence();
        return Stream.concat(own.stream(), ofAll.stream().filter(e -> e.sequence() > first)).sorted(Comparator.comparingLong(CustodyEvent::sequence)).toList();
    }
}
