package org.ibidem.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.ibidem.analysis.Reasoning;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.Confidence;
import org.ibidem.model.Consistency;
import org.ibidem.model.Gap;
import org.ibidem.model.Hypothesis;
import org.ibidem.model.Ids;
import org.ibidem.model.Judgement;
import org.ibidem.model.Likelihood;
import org.ibidem.model.Recommendation;
import org.ibidem.model.Ref;
import org.ibidem.model.Reply;

/** Puts the thinking of a sample into it: judgements, hypotheses, gaps, answers and recommendations. */
final class Thoughts {
    private final Reasoning reasoning;
    private final Dossier dossier;
    private final Map<String, UUID> entities;
    private final List<UUID> judgements = new ArrayList<>();

    /** @param entities by the keys of the description */
    Thoughts(Case target, Dossier dossier, Map<String, UUID> entities) {
        this.reasoning = new Reasoning(target);
        this.dossier = dossier;
        this.entities = entities;
    }

    void think(JsonNode description) {
        description.path("judgements").forEach(this::judgement);
        description.path("recommendations").forEach(this::recommendation);
        List<UUID> hypotheses = StreamSupport.stream(description.path("hypotheses").spliterator(), false).map(this::hypothesis).toList();
        description.path("assessments").forEach(n -> rate(hypotheses, n));
        description.path("gaps").forEach(n -> reasoning.add(new Gap(Ids.next(), 0, n.path("lead").asBoolean(), n.path("text").asText(), n.path("remedy").asText(), false)));
        description.path("replies").forEach(n -> reasoning.add(reply(n)));
    }

    private Reply reply(JsonNode n) {
        return new Reply(Ids.next(), 0, entities.get(n.path("party").asText()), n.path("asked").asText(), n.path("channel").asText(), n.path("deadline").asText(),
            n.path("answered").asText(), n.path("answer").asText());
    }

    private void judgement(JsonNode n) {
        Judgement judgement = new Judgement(Ids.next(), 0, n.path("text").asText(), Likelihood.valueOf(n.path("likelihood").asText()), Confidence.valueOf(n.path("confidence").asText()),
            n.path("reason").asText(), n.path("dissent").asText());
        reasoning.add(judgement);
        reasoning.rest(judgement, StreamSupport.stream(n.path("basis").spliterator(), false).map(JsonNode::asText).flatMap(ref -> Ref.parse(ref).stream()).toList());
        judgements.add(judgement.id());
    }

    private void recommendation(JsonNode n) {
        Recommendation recommendation = new Recommendation(Ids.next(), 0, n.path("addressee").asText(), n.path("text").asText());
        reasoning.add(recommendation);
        reasoning.follow(recommendation, StreamSupport.stream(n.path("follows").spliterator(), false).map(f -> judgements.get(f.asInt() - 1)).toList());
    }

    private UUID hypothesis(JsonNode n) {
        Hypothesis hypothesis = new Hypothesis(Ids.next(), 0, n.path("text").asText());
        reasoning.add(hypothesis);
        return hypothesis.id();
    }

    private void rate(List<UUID> hypotheses, JsonNode n) {
        UUID statement = Reasoning.evidence(dossier, n.path("evidence").asText()).orElseThrow().id();
        IntStream.range(0, hypotheses.size()).forEach(i -> reasoning.rate(hypotheses.get(i), statement, Consistency.valueOf(n.path("ratings").path(i).asText())));
    }
}
