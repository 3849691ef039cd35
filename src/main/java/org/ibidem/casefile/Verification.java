package org.ibidem.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Former;
import org.ibidem.model.Row;

/**
 * Proves a case: the journal's chain, the database against the journal, and every original against its hash. The database is read as
 * it stood at one moment and the journal up to there, so that others may write meanwhile; rows are compared by their digests.
 */
final class Verification {
    private final Reading reading;
    private final Journal journal;
    private final Tables tables;
    private final Originals originals;
    private final List<CaseFinding> findings = new ArrayList<>();

    Verification(Reading reading, Journal journal, Tables tables, Originals originals) {
        this.reading = reading;
        this.journal = journal;
        this.tables = tables;
        this.originals = originals;
    }

    List<CaseFinding> run(Progress progress) throws SQLException {
        try {
            Optional<JournalDamage> damage = journal.damage();
            if (damage.isPresent()) throw damage.get();
            checkDatabase(journalled(reading.position()));
        } catch (JournalDamage e) {
            findings.add(new CaseFinding("journal", "entry " + e.sequence(), "an unbroken chain", e.getMessage()));
        } catch (IOException e) {
            findings.add(new CaseFinding("journal", "journal", "a readable file", String.valueOf(e.getMessage())));
        }
        checkOriginals(progress);
        return List.copyOf(findings);
    }

    /** The digest of each row the journal adds up to at a position, by table and id. */
    private Map<String, String> journalled(Database.Position until) throws IOException {
        Map<String, String> digests = new HashMap<>();
        journal.read(line -> {
            Entry entry = line.entry();
            if (entry.sequence() == until.sequence() && !entry.hash().equals(until.hash())) {
                findings.add(new CaseFinding("database", "position", entry.hash(), until.hash()));
            }
            if (entry.sequence() <= until.sequence()) entry.changes().forEach(c -> note(c, digests));
        });
        return digests;
    }

    private void note(RowChange change, Map<String, String> digests) {
        String key = change.table() + "/" + change.id();
        if (change.after() == null) digests.remove(key);
        else digests.put(key, digest(tables.named(change.table()), change.after()));
    }

    /** Of the row as this version reads it, so that a number is the same however it was stored. */
    private static String digest(Table<?> table, Map<String, Object> values) {
        return Sha256.hex(table.canonical(values).toString().getBytes(StandardCharsets.UTF_8));
    }

    private void checkDatabase(Map<String, String> expected) throws SQLException {
        for (Table<?> table : tables.all()) {
            reading.scan(table, row -> checkRow(table.name() + "/" + row.get("id"), expected, digest(table, row)));
        }
        expected.forEach((key, digest) -> findings.add(new CaseFinding("database", key, digest, "nothing")));
    }

    private void checkRow(String key, Map<String, String> expected, String actual) {
        String digest = expected.remove(key);
        if (!actual.equals(digest)) findings.add(new CaseFinding("database", key, digest == null ? "nothing" : digest, actual));
    }

    private void checkOriginals(Progress progress) throws SQLException {
        List<Evidence> all = all(Evidence.class);
        Map<UUID, List<Former>> former = all(Former.class).stream().collect(Collectors.groupingBy(Former::evidenceId));
        int done = 0;
        for (Evidence evidence : all) {
            progress.step(done++, all.size(), evidence.ref().toString());
            if (!evidence.sha256().isEmpty()) checkOriginal(evidence, evidence.sha256());
            for (Former copy : former.getOrDefault(evidence.id(), List.of())) checkOriginal(evidence, copy.sha256());
        }
    }

    private <R extends Row> List<R> all(Class<R> type) throws SQLException {
        Table<R> table = tables.of(type);
        return reading.select(table, Map.of()).stream().map(table::read).toList();
    }

    /** Bytes destroyed on purpose must be gone; all others must be there as they came. */
    private void checkOriginal(Evidence evidence, String expected) {
        String object = evidence.ref().toString();
        if (evidence.status() == EvidenceStatus.DESTROYED) {
            findings.add(originals.has(expected) ? new CaseFinding("original", object, "destroyed", "still there") : CaseFinding.destroyed(object, expected));
            return;
        }
        String actual = actual(expected);
        if (!actual.equals(expected)) findings.add(new CaseFinding("original", object, expected, actual));
    }

    private String actual(String sha256) {
        if (!Sha256.isHash(sha256)) return "not a SHA-256";
        if (!originals.has(sha256)) return "missing";
        try {
            return originals.hash(sha256);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
