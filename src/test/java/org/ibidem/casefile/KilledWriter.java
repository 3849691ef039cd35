package org.ibidem.casefile;

import java.nio.file.Path;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;

/** Writes into a case without end and says after each write which sequence was acknowledged; meant to be killed. */
public final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] args) {
        Case c = Case.open(Path.of(args[0]), Installation.in(Path.of(args[1])));
        for (int i = 0; ; i++) {
            long sequence = i % 7 == 6 ? undo(c) : c.write("entity.add", KilledWriter::add);
            System.out.println(sequence);
            System.out.flush();
        }
    }

    private static long undo(Case c) {
        c.undo();
        return c.head().sequence();
    }

    private static void add(Change change) {
        Entity entity = new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Company");
        change.put(entity);
        for (int i = 0; i < 3; i++) {
            change.put(new Statement(Ids.next(), change.nextNumber(Ref.Series.S), entity.id(), "name", "Name ".repeat(20), null, "", "", "", "",
                ClaimType.MEDIA_REPORT, StatementStatus.PROPOSED, false, "", Handling.CLEAR, ""));
        }
    }
}
