package org.ibidem.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.Row;

/** Proves a case: the journal's chain, the database against the journal, and every original against its hash. */
final class Verification {
    private final Case target;
    private final Journal journal;
    private final Tables tables;
    private final List<CaseFinding> findings = new ArrayList<>();

    Verification(Case target, Journal journal, Tables tables) {
        this.target = target;
        this.journal = journal;
        this.tables = tables;
    }

    List<CaseFinding> run(Progress progress) {
        try {
            checkDatabase(Projection.state(journal));
        } catch (UserProblem e) {
            findings.add(new CaseFinding("journal", "journal", "an unbroken chain", e.getMessage()));
        } catch (IOException e) {
            findings.add(new CaseFinding("journal", "journal", "a readable file", e.getMessage()));
        }
        checkOriginals(progress);
        return List.copyOf(findings);
    }

    private void checkDatabase(Map<String, RowChange> expected) {
        Map<String, RowChange> missing = new LinkedHashMap<>(expected);
        for (Table<?> table : tables.all()) checkTable(table, missing);
        missing.keySet().forEach(key -> findings.add(new CaseFinding("database", key, "a row", "nothing")));
    }

    private <R extends Row> void checkTable(Table<R> table, Map<String, RowChange> missing) {
        for (R row : target.all(table.type())) {
            String key = table.name() + "/" + row.id();
            RowChange journalled = missing.remove(key);
            R expected = journalled == null ? null : table.read(journalled.after());
            if (!Objects.equals(expected, row)) {
                findings.add(new CaseFinding("database", key, String.valueOf(expected), row.toString()));
            }
        }
    }

    private void checkOriginals(Progress progress) {
        List<Evidence> all = target.all(Evidence.class);
        int done = 0;
        for (Evidence evidence : all) {
            progress.step(done++, all.size(), evidence.ref().toString());
            if (!evidence.sha256().isEmpty()) checkOriginal(evidence);
        }
    }

    private void checkOriginal(Evidence evidence) {
        try {
            if (!target.originals().has(evidence.sha256())) {
                findings.add(new CaseFinding("original", evidence.ref().toString(), evidence.sha256(), "missing"));
                return;
            }
            String actual = Sha256.hex(target.originals().path(evidence.sha256()));
            if (!actual.equals(evidence.sha256())) findings.add(new CaseFinding("original", evidence.ref().toString(), evidence.sha256(), actual));
        } catch (IOException e) {
            findings.add(new CaseFinding("original", evidence.ref().toString(), evidence.sha256(), String.valueOf(e.getMessage())));
        }
    }
}
