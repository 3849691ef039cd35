package org.ibidem.ui.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Confidence;
import org.ibidem.model.Entity;
import org.ibidem.model.Gap;
import org.ibidem.model.Hypothesis;
import org.ibidem.model.Ids;
import org.ibidem.model.Judgement;
import org.ibidem.model.Likelihood;
import org.ibidem.model.Recommendation;
import org.ibidem.model.Ref;
import org.ibidem.model.Reply;

/** The forms for each kind of thought, and how a new one begins. */
final class ThoughtForms {
    private static final Messages MESSAGES = Messages.of(ThoughtForms.class);

    private ThoughtForms() {}

    static Judgement judgement() {
        return new Judgement(Ids.next(), 0, "", Likelihood.LIKELY, Confidence.MODERATE, "", "");
    }

    static ThoughtForm<Judgement> judgements(ThoughtsModel<Judgement> model) {
        return new ThoughtForm<>(model)
            .lines("judgement-text", MESSAGES.get("judgement.text"), Judgement::text, (j, v) -> new Judgement(j.id(), j.position(), v, j.likelihood(), j.confidence(), j.reason(), j.dissent()))
            .choice("judgement-likelihood", MESSAGES.get("judgement.likelihood"), List.of(Likelihood.values()), v -> MESSAGES.get("likelihood." + v), Judgement::likelihood,
                (j, v) -> new Judgement(j.id(), j.position(), j.text(), v, j.confidence(), j.reason(), j.dissent()))
            .links("judgement-basis", MESSAGES.get("judgement.basis"), MESSAGES.get("judgement.basisPrompt"), j -> model.support().refs(j).stream().map(Ref::toString).collect(Collectors.joining(", ")),
                (j, text) -> model.change(r -> r.rest(j, refs(text))))
            .choice("judgement-confidence", MESSAGES.get("judgement.confidence"), List.of(Confidence.values()), v -> MESSAGES.get("confidence." + v), Judgement::confidence,
                (j, v) -> new Judgement(j.id(), j.position(), j.text(), j.likelihood(), v, j.reason(), j.dissent()))
            .lines("judgement-reason", MESSAGES.get("judgement.reason"), Judgement::reason, (j, v) -> new Judgement(j.id(), j.position(), j.text(), j.likelihood(), j.confidence(), v, j.dissent()))
            .lines("judgement-dissent", MESSAGES.get("judgement.dissent"), Judgement::dissent, (j, v) -> new Judgement(j.id(), j.position(), j.text(), j.likelihood(), j.confidence(), j.reason(), v));
    }

    private static List<Ref> refs(String text) {
        return words(text).flatMap(w -> Ref.parse(w).stream()).toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[\\s,;]+")).filter(w -> !w.isBlank());
    }

    static Recommendation recommendation() {
        return new Recommendation(Ids.next(), 0, "", "");
    }

    static ThoughtForm<Recommendation> recommendations(ThoughtsModel<Recommendation> model) {
        return new ThoughtForm<>(model)
            .line("recommendation-addressee", MESSAGES.get("recommendation.addressee"), Recommendation::addressee, (r, v) -> new Recommendation(r.id(), r.position(), v, r.text()))
            .lines("recommendation-text", MESSAGES.get("recommendation.text"), Recommendation::text, (r, v) -> new Recommendation(r.id(), r.position(), r.addressee(), v))
            .links("recommendation-grounds", MESSAGES.get("recommendation.grounds"), MESSAGES.get("recommendation.groundsPrompt"),
                r -> model.support().numbers(r).stream().map(n -> Integer.toString(n)).collect(Collectors.joining(", ")), (r, text) -> {
                    List<UUID> judgements = judgements(model, text);
                    model.change(reasoning -> reasoning.follow(r, judgements));
                });
    }

    private static List<UUID> judgements(ThoughtsModel<Recommendation> model, String numbers) {
        List<Judgement> all = model.support().judgements();
        return words(numbers).filter(n -> n.matches("\\d{1,4}")).map(Integer::parseInt).filter(n -> n > 0 && n <= all.size()).map(n -> all.get(n - 1).id()).toList();
    }

    static Gap gap(boolean lead) {
        return new Gap(Ids.next(), 0, lead, "", "", false);
    }

    static ThoughtForm<Gap> gaps(ThoughtsModel<Gap> model) {
        return new ThoughtForm<>(model)
            .lines("gap-text", MESSAGES.get("gap.text"), Gap::text, (g, v) -> new Gap(g.id(), g.position(), g.lead(), v, g.remedy(), g.closed()))
            .lines("gap-remedy", MESSAGES.get("gap.remedy"), Gap::remedy, (g, v) -> new Gap(g.id(), g.position(), g.lead(), g.text(), v, g.closed()))
            .mark("gap-lead", MESSAGES.get("gap.lead"), Gap::lead, (g, v) -> new Gap(g.id(), g.position(), v, g.text(), g.remedy(), g.closed()))
            .mark("gap-closed", MESSAGES.get("gap.closed"), Gap::closed, (g, v) -> new Gap(g.id(), g.position(), g.lead(), g.text(), g.remedy(), v));
    }

    static Hypothesis hypothesis() {
        return new Hypothesis(Ids.next(), 0, "");
    }

    static ThoughtForm<Hypothesis> hypotheses(ThoughtsModel<Hypothesis> model) {
        return new ThoughtForm<>(model).lines("hypothesis-text", MESSAGES.get("hypothesis.text"), Hypothesis::text, (h, v) -> new Hypothesis(h.id(), h.position(), v));
    }

    /** An answer of the party that is selected in the case, or of nobody yet. */
    static Reply reply(ThoughtsModel<Reply> model) {
        UUID selected = model.session().selection().get().id();
        UUID party = parties(model).stream().map(Entity::id).filter(id -> id.equals(selected)).findFirst().orElse(null);
        return new Reply(Ids.next(), 0, party, "", "", "", "", "");
    }

    static ThoughtForm<Reply> replies(ThoughtsModel<Reply> model) {
        return new ThoughtForm<>(model)
            .choice("reply-party", MESSAGES.get("reply.party"), parties(model), e -> e.ref() + "  " + model.session().dossier().get().caption(e.id()),
                r -> model.session().dossier().get().entity(r.entityId()).orElse(null), (r, v) -> new Reply(r.id(), r.position(), v.id(), r.asked(), r.channel(), r.deadline(), r.answered(), r.answer()))
            .line("reply-asked", MESSAGES.get("reply.asked"), Reply::asked, (r, v) -> new Reply(r.id(), r.position(), r.entityId(), v, r.channel(), r.deadline(), r.answered(), r.answer()))
            .line("reply-channel", MESSAGES.get("reply.channel"), Reply::channel, (r, v) -> new Reply(r.id(), r.position(), r.entityId(), r.asked(), v, r.deadline(), r.answered(), r.answer()))
            .line("reply-deadline", MESSAGES.get("reply.deadline"), Reply::deadline, (r, v) -> new Reply(r.id(), r.position(), r.entityId(), r.asked(), r.channel(), v, r.answered(), r.answer()))
            .line("reply-answered", MESSAGES.get("reply.answered"), Reply::answered, (r, v) -> new Reply(r.id(), r.position(), r.entityId(), r.asked(), r.channel(), r.deadline(), v, r.answer()))
            .lines("reply-answer", MESSAGES.get("reply.answer"), Reply::answer, (r, v) -> new Reply(r.id(), r.position(), r.entityId(), r.asked(), r.channel(), r.deadline(), r.answered(), v));
    }

    /** Who can be asked: persons and organisations, by name. */
    private static List<Entity> parties(ThoughtsModel<Reply> model) {
        Dossier dossier = model.session().dossier().get();
        return dossier.entities().stream().filter(e -> dossier.schema(e).filter(s -> s.isA("LegalEntity")).isPresent())
            .sorted((a, b) -> dossier.caption(a.id()).toLowerCase(Locale.ROOT).compareTo(dossier.caption(b.id()).toLowerCase(Locale.ROOT))).toList();
    }
}
