package org.ibidem.casefile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Former;

/** The originals that a case needs: those of its documents, and those of documents that a step taken back would bring again. */
final class JournalledOriginals {
    private static final String HASH = "sha256";

    private JournalledOriginals() {}

    /** Their hashes, of those that are there. Reads the whole journal. @throws org.ibidem.message.UserProblem when an entry of it is not what was written */
    static List<String> of(Case c) {
        Set<String> told = new TreeSet<>();
        Set<String> tables = Set.of(c.tables.of(Evidence.class).name(), c.tables.of(Former.class).name());
        c.history(0, entry -> entry.changes().stream().filter(row -> tables.contains(row.table()) && row.after() != null)
            .forEach(row -> told.add(String.valueOf(row.after().get(HASH)))));
        List<Evidence> documents = c.all(Evidence.class);
        documents.stream().filter(e -> e.status() == EvidenceStatus.DESTROYED).flatMap(e -> Originals.of(c, e).stream()).forEach(told::remove);
        documents.stream().filter(e -> e.status() != EvidenceStatus.DESTROYED).flatMap(e -> Originals.of(c, e).stream()).forEach(told::add);
        return told.stream().filter(c.originals()::has).toList();
    }
}
