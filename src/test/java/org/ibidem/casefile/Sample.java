package org.ibidem.casefile;

import java.nio.file.Path;
import org.ibidem.model.Capture;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
import org.ibidem.model.Ref;
import org.ibidem.model.TextKind;

/** Small cases and rows for the tests of this room. */
final class Sample {
    final Path folder;
    final Installation here;

    Sample(Path temp) {
        this.folder = temp.resolve("Test.case");
        this.here = Installation.in(temp.resolve("home"));
    }

    Case make() {
        return Case.create(folder, "Test", Handling.AMBER, here);
    }

    Case open() {
        return Case.open(folder, here);
    }

    /** A closed case with so many companies. */
    Sample with(int companies) {
        try (Case c = make()) {
            for (int i = 0; i < companies; i++) addCompany(c);
        }
        return this;
    }

    Path journal() {
        return folder.resolve("journal/000001.jl");
    }

    static Entity addCompany(Case c) {
        Entity[] made = new Entity[1];
        c.write("entity.add", change -> {
            made[0] = new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Company");
            change.put(made[0]);
        });
        return made[0];
    }

    static Evidence evidence(Case c, String sha256) {
        Evidence e = new Evidence(Ids.next(), 1, "t", "t.txt", "text/plain", 1, sha256, null, "", "", "", "", new Capture(null, null, c.now()),
            "", 1, Handling.CLEAR, null, null, EvidenceStatus.OK, "");
        c.write("evidence.add", change -> change.put(e));
        return e;
    }

    static void addPage(Case c, Evidence evidence, String text) {
        c.write("page.add", change -> change.put(new PageText(Ids.next(), evidence.id(), 1, TextKind.TEXT_LAYER, text)));
    }
}
