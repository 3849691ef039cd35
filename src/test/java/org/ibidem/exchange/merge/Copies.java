package org.ibidem.exchange.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.Table;
import org.ibidem.casefile.Tables;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.job.Progress;
import org.ibidem.model.Capture;
import org.ibidem.model.Chart;
import org.ibidem.model.ChartItem;
import org.ibidem.model.Citation;
import org.ibidem.model.Credibility;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Passage;
import org.ibidem.model.Ref;
import org.ibidem.model.Row;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.seal.Sealing;

/** A case and copies of it that went to colleagues, as files do; each with an installation of its own. */
public final class Copies implements AutoCloseable {
    private final Path temp;
    private final List<Case> open = new ArrayList<>();

    /** Copies below this folder. */
    public Copies(Path temp) {
        this.temp = temp;
    }

    private Installation home(String who) {
        return Installation.in(temp.resolve("home-" + who)).as(who);
    }

    public Case fresh(String who) {
        return kept(Case.create(temp.resolve(who + ".case"), "Lantern", Handling.AMBER, home(who)));
    }

    private Case kept(Case c) {
        open.add(c);
        return c;
    }

    /** What a colleague gets when the case is sent to them. */
    public Case sent(Case from, String who) {
        Path file = temp.resolve(who + ".ibidem");
        CasePackage.write(from, file, new char[0], Progress.NONE);
        CasePackage.open(file, temp.resolve(who + ".case"), () -> new char[0], Sealing.NONE, home(who), Progress.NONE);
        return kept(Case.open(temp.resolve(who + ".case"), home(who)));
    }

    public static Entity entity(Case c, String name) {
        Entity[] made = new Entity[1];
        c.write("entity.add", change -> {
            made[0] = new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Company");
            change.put(made[0]);
            change.put(Statement.proposed(Ids.next(), change.nextNumber(Ref.Series.S), made[0].id()).saying("name", name, null).by("x"));
        });
        return made[0];
    }

    public static Statement say(Case c, Entity about, String property, String value) {
        Statement[] made = new Statement[1];
        c.write("statement.add", change -> {
            made[0] = Statement.proposed(Ids.next(), change.nextNumber(Ref.Series.S), about.id()).saying(property, value, null).by("x");
            change.put(made[0]);
        });
        return made[0];
    }

    public static Evidence document(Case c, String text) {
        return document(c, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of these bytes. */
    public static Evidence document(Case c, byte[] bytes) {
        try {
            Path file = Files.write(Files.createTempFile("document", ".txt"), bytes);
            String sha256 = c.originals().keep(file);
            Files.delete(file);
            Evidence[] made = new Evidence[1];
            c.write("evidence.add", change -> {
                made[0] = new Evidence(Ids.next(), change.nextNumber(Ref.Series.E), "t", "t.txt", "text/plain", bytes.length, sha256, null, "", "", "", "",
                    new Capture(null, null, c.now()), "", 1, Handling.CLEAR, null, null, EvidenceStatus.OK, "");
                change.put(made[0]);
            });
            return made[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A passage of the document, cited for the statement. */
    public static Citation cite(Case c, Statement s, Evidence document, int start, int end) {
        Citation[] made = new Citation[1];
        c.write("citation.add", change -> {
            Passage passage = new Passage(Ids.next(), document.id(), 1, start, end, "quote", "", "", "");
            change.put(passage);
            made[0] = new Citation(Ids.next(), s.id(), passage.id(), Stance.SUPPORTS, Credibility.CANNOT_BE_JUDGED);
            change.put(made[0]);
        });
        return made[0];
    }

    static ChartItem placed(Case c, Chart chart, Entity entity, double x) {
        ChartItem made = new ChartItem(Ids.next(), chart.id(), entity.id(), x, 0, false, false, null);
        c.write("chart.place", change -> change.put(made));
        return made;
    }

    public static void put(Case c, Row row) {
        c.write("row.put", change -> change.put(row));
    }

    public static void delete(Case c, Row row) {
        c.write("row.delete", change -> change.delete(row));
    }

    /** Every row of a case but its counters, as stored: what the case says. */
    static Map<Key, Map<String, Object>> rows(Case c) {
        Map<Key, Map<String, Object>> rows = new TreeMap<>(Comparator.comparing(Key::toString));
        for (Table<?> table : new Tables().all()) if (!table.name().equals("counter")) put(rows, table, c);
        return rows;
    }

    private static <R extends Row> void put(Map<Key, Map<String, Object>> rows, Table<R> table, Case c) {
        c.all(table.type()).forEach(row -> rows.put(new Key(table.name(), row.id().toString()), table.stored(row)));
    }

    /** The same without the numbers that people see, which each copy gives its own way. */
    static Map<Key, Map<String, Object>> unnumbered(Case c) {
        Map<Key, Map<String, Object>> rows = rows(c);
        rows.replaceAll((key, values) -> {
            Map<String, Object> rest = new LinkedHashMap<>(values);
            rest.remove("number");
            return rest;
        });
        return rows;
    }

    @Override
    public void close() {
        open.forEach(Case::close);
    }
}
