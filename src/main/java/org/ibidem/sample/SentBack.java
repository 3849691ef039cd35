package org.ibidem.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.statement.Said;
import org.ibidem.statement.Statements;

/** What a colleague changed and added in a copy of a sample: things to merge, one of them in conflict with what became known here. */
record SentBack(JsonNode description) {
    /** In whose name it is done. */
    String name() {
        return description.path("name").asText();
    }

    /** Does it in the colleague's copy. */
    void work(Case copy) {
        copy.write("statement.edit", change -> description.path("changed").forEach(n -> {
            Statement s = Ref.parse(n.path("statement").asText()).flatMap(ref -> copy.byRef(Statement.class, ref)).orElseThrow();
            change.put(s.saying(s.property(), n.path("value").asText(), null));
        }));
        copy.write("statement.add", change -> description.path("said").forEach(n -> {
            UUID of = Ref.parse(n.path("entity").asText()).flatMap(ref -> copy.byRef(Entity.class, ref)).orElseThrow().id();
            new Statements(change, Handling.CLEAR, name()).state(of, new Said(n.path("property").asText(), n.path("value").asText(), null, "", "", "", "", ClaimType.ANALYST_INFERENCE));
        }));
    }
}
