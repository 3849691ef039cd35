package org.ibidem.evidence;

import java.nio.file.Path;
import java.util.List;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.casefile.Installation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;

/**
 * Takes files into a case when given a folder of them, then writes into it without end, and says after each step which sequence was
 * acknowledged; meant to be killed.
 */
public final class KilledWriter {
    /** The passphrase of a case that is sealed. */
    static final String WORDS = "three long words";

    private KilledWriter() {}

    public static void main(String[] args) {
        Case c = Case.open(Path.of(args[0]), Installation.in(Path.of(args[1])), WORDS::toCharArray);
        if (args.length > 2) {
            new Intake(c).add(List.of(Path.of(args[2])), IntakeOptions.NONE, (done, total, thing) -> {
                if (done > 0) say(c);
            });
        }
        for (int i = 0; ; i++) {
            if (i % 7 == 6) c.undo();
            else c.write("entity.add", KilledWriter::add);
            say(c);
        }
    }

    private static void say(Case c) {
        System.out.println(c.head().sequence());
        System.out.flush();
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
