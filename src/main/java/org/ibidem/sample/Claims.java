package org.ibidem.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.model.Citation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Ref;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Edge;

/** Turns the claims of a sample's description into statements, each cited to the passage its quote marks. */
final class Claims {
    private static final int AROUND = 32;
    private final List<Evidence> evidence;
    private final Map<UUID, SortedMap<Integer, String>> texts = new LinkedHashMap<>();
    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    Claims(Case target) {
        this.evidence = target.all(Evidence.class);
        evidence.forEach(e -> texts.put(e.id(), PageText.joined(target.where(PageText.class, "evidenceId", e.id()))));
    }

    /** Adds an entity under the key by which relations name it. */
    void entity(Change change, JsonNode node) {
        Entity entity = new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), node.path("schema").asText());
        entities.put(node.path("key").asText(), entity);
        change.put(entity);
    }

    /** Adds what is said of an entity. */
    void statements(Change change, JsonNode node) {
        Entity entity = entities.get(node.path("key").asText());
        for (JsonNode claim : node.path("statements")) {
            Entity value = claim.has("entity") ? entities.get(claim.path("entity").asText()) : null;
            state(change, entity, claim.path("property").asText(), claim.path("value").asText(), value, claim);
        }
    }

    /** Adds a relation with its two ends and its role, all proved by the same passages. */
    void relation(Change change, JsonNode node, Edge edge) {
        Entity relation = new Entity(Ids.next(), Ref.Series.R, change.nextNumber(Ref.Series.R), node.path("schema").asText());
        change.put(relation);
        state(change, relation, edge.sourceProperty(), "", entities.get(node.path("source").asText()), node);
        state(change, relation, edge.targetProperty(), "", entities.get(node.path("target").asText()), node);
        state(change, relation, "role", node.path("role").asText(), null, node);
    }

    private void state(Change change, Entity entity, String property, String value, Entity pointsTo, JsonNode claim) {
        StatementStatus status = StatementStatus.valueOf(claim.path("status").asText("ACCEPTED"));
        Statement statement = new Statement(Ids.next(), change.nextNumber(Ref.Series.S), entity.id(), property, value,
            pointsTo == null ? null : pointsTo.id(), claim.path("original").asText(), claim.path("language").asText(),
            claim.path("validfrom").asText(), claim.path("validto").asText(), ClaimType.valueOf(claim.path("claim").asText()), status,
            claim.path("preferred").asBoolean(), claim.path("reason").asText(), Handling.CLEAR, "");
        change.put(statement);
        if (status == StatementStatus.PROPOSED) return;
        for (JsonNode cite : claim.path("cites")) cite(change, statement, cite);
    }

    private void cite(Change change, Statement statement, JsonNode cite) {
        Passage passage = passages.computeIfAbsent(cite.path("evidence").asInt() + "\n" + cite.path("quote").asText(),
            k -> mark(change, evidence.get(cite.path("evidence").asInt() - 1), cite.path("quote").asText()));
        change.put(new Citation(Ids.next(), statement.id(), passage.id(), Stance.valueOf(cite.path("stance").asText("SUPPORTS")),
            Credibility.ofDigit(cite.path("credibility").asInt())));
    }

    private Passage mark(Change change, Evidence document, String quote) {
        for (Map.Entry<Integer, String> page : texts.get(document.id()).entrySet()) {
            String text = page.getValue();
            int start = text.indexOf(quote);
            if (start < 0) continue;
            int end = start + quote.length();
            Passage passage = new Passage(Ids.next(), document.id(), page.getKey(), start, end, quote,
                text.substring(Math.max(0, start - AROUND), start), text.substring(end, Math.min(text.length(), end + AROUND)), "");
            change.put(passage);
            return passage;
        }
        throw new IllegalStateException(document.ref() + " does not say: " + quote);
    }
}
