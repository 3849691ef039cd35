package org.ibidem.report;

import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Statement;

/** The names by which places in the report are linked. */
final class Anchors {
    private Anchors() {}

    static String of(Evidence evidence) {
        return "evidence-" + evidence.number();
    }

    static String of(Entity entity) {
        return "entity-" + entity.ref();
    }

    static String of(Statement statement) {
        return "statement-" + statement.number();
    }
}
