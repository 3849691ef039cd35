package org.ibidem.screening;

import org.ibidem.casefile.Case;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;

/** Things of a case to be screened, each with a name. */
public final class SubjectsOfCase {
    private SubjectsOfCase() {}

    /** Adds one. */
    public static Entity add(Case target, String schema, String name) {
        Entity[] made = new Entity[1];
        target.write("entity.add", change -> {
            made[0] = new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), schema);
            change.put(made[0]);
            change.put(Statement.proposed(Ids.next(), change.nextNumber(Ref.Series.S), made[0].id()).saying("name", name, null).by("x"));
        });
        return made[0];
    }
}
