package org.ibidem.casefile;

import java.nio.file.Path;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;

/** Writes more than fits, then something that does, and says what became of each; run where no file may grow beyond a size. */
public final class CrampedWriter {
    private CrampedWriter() {}

    public static void main(String[] args) {
        try (Case c = Case.open(Path.of(args[0]), Installation.in(Path.of(args[1])))) {
            Evidence document = Sample.evidence(c, "");
            long before = c.head().sequence();
            try {
                Sample.addPage(c, document, "x".repeat(20_000_000));
                System.out.println("written");
            } catch (UserProblem e) {
                System.out.println(e.key() + " " + (c.head().sequence() - before));
            }
            Sample.addCompany(c);
            System.out.println(c.count(Entity.class) + " " + c.verify(Progress.NONE));
        }
    }
}
