package org.ibidem.ui.analysis;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ibidem.message.Messages;
import org.ibidem.model.Gap;
import org.ibidem.model.Hypothesis;
import org.ibidem.model.Judgement;
import org.ibidem.model.Recommendation;
import org.ibidem.model.Reply;
import org.ibidem.ui.shell.CaseSession;

/** What the room holds: the weak spots of the case, and the analyst's thoughts by their kinds; and which of them is looked at. */
public final class AnalysisModel {
    private static final Messages MESSAGES = Messages.of(AnalysisModel.class);
    private final CaseSession session;
    private final WeakSpotsViewModel weakSpots;
    private final ThoughtsModel<Judgement> judgements;
    private final ThoughtsModel<Hypothesis> hypotheses;
    private final MatrixModel matrix;
    private final ThoughtsModel<Gap> gaps;
    private final ThoughtsModel<Reply> replies;
    private final ThoughtsModel<Recommendation> recommendations;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.WEAK_SPOTS);

    /** The parts of the room. */
    public enum Part { WEAK_SPOTS, JUDGEMENTS, ALTERNATIVES, GAPS, RESPONSES, RECOMMENDATIONS }

    /** The room of this case. */
    public AnalysisModel(CaseSession session) {
        this.session = session;
        weakSpots = new WeakSpotsViewModel(session);
        judgements = new ThoughtsModel<>(session, Judgement.class);
        hypotheses = new ThoughtsModel<>(session, Hypothesis.class);
        matrix = new MatrixModel(session);
        gaps = new ThoughtsModel<>(session, Gap.class);
        replies = new ThoughtsModel<>(session, Reply.class);
        recommendations = new ThoughtsModel<>(session, Recommendation.class);
    }

    /** The part that is looked at. */
    public ObjectProperty<Part> part() {
        return part;
    }

    /** The weak spots. */
    public WeakSpotsViewModel weakSpots() {
        return weakSpots;
    }

    /** The judgements. */
    public ThoughtsModel<Judgement> judgements() {
        return judgements;
    }

    /** The hypotheses. */
    public ThoughtsModel<Hypothesis> hypotheses() {
        return hypotheses;
    }

    /** The hypotheses against the evidence. */
    public MatrixModel matrix() {
        return matrix;
    }

    /** The gaps and leads. */
    public ThoughtsModel<Gap> gaps() {
        return gaps;
    }

    /** The right-of-reply log. */
    public ThoughtsModel<Reply> replies() {
        return replies;
    }

    /** The recommendations. */
    public ThoughtsModel<Recommendation> recommendations() {
        return recommendations;
    }

    /** What the party of an answer is called. */
    String party(Reply reply) {
        return reply.entityId() == null ? MESSAGES.get("reply.nobody") : session.dossier().get().caption(reply.entityId());
    }
}
