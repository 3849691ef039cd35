package org.ibidem.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Schema;
import org.ibidem.statement.Said;
import org.ibidem.statement.Statements;

/** Turns the claims of a sample's description into statements, each cited to the passage its quote marks. */
final class Claims {
    private final Quotes quotes;
    private final List<Evidence> evidence;
    private final Map<String, UUID> entities = new LinkedHashMap<>();

    /** @param evidence the documents by whose place in the list citations name them */
    Claims(Case target, List<Evidence> evidence) {
        this.quotes = new Quotes(target);
        this.evidence = evidence;
    }

    /** Adds an entity under the key by which relations name it. */
    void entity(Change change, JsonNode node) {
        entities.put(node.path("key").asText(), statements(change).thing(node.path("schema").asText()).id());
    }

    private static Statements statements(Change change) {
        return new Statements(change, Handling.CLEAR, "");
    }

    /** The entities by those keys. */
    Map<String, UUID> entities() {
        return Map.copyOf(entities);
    }

    /** Adds what is said of an entity. */
    void statements(Change change, JsonNode node) {
        UUID entity = entities.get(node.path("key").asText());
        for (JsonNode claim : node.path("statements")) {
            UUID value = claim.has("entity") ? entities.get(claim.path("entity").asText()) : null;
            judge(change, statements(change).state(entity, said(claim.path("property").asText(), claim.path("value").asText(), value, claim)), claim);
        }
    }

    /** Adds a relation with its two ends and its role, all proved by the same passages. */
    void relation(Change change, JsonNode node, Schema schema) {
        statements(change).relate(schema, entities.get(node.path("source").asText()), entities.get(node.path("target").asText()),
            said(node.path("property").asText("role"), node.path("role").asText(), null, node)).forEach(s -> judge(change, s, node));
    }

    private static Said said(String property, String value, UUID entity, JsonNode claim) {
        return new Said(property, value, entity, claim.path("original").asText(), claim.path("language").asText(), claim.path("validfrom").asText(),
            claim.path("validto").asText(), ClaimType.valueOf(claim.path("claim").asText()));
    }

    /** Cites what proves a statement and lets it stand as the description says. */
    private void judge(Change change, Statement statement, JsonNode claim) {
        for (JsonNode cite : claim.path("cites")) {
            Evidence document = evidence.get(cite.path("evidence").asInt() - 1);
            statements(change).cite(statement, quotes.find(document, cite.path("quote").asText()).mark(change),
                Stance.valueOf(cite.path("stance").asText("SUPPORTS")), Credibility.ofDigit(cite.path("credibility").asInt()));
        }
        change.put(statement.withStatus(StatementStatus.valueOf(claim.path("status").asText("ACCEPTED")), claim.path("reason").asText())
            .withPreferred(claim.path("preferred").asBoolean(), claim.path("reason").asText()));
    }
}
