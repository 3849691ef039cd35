package org.ibidem.ui.analysis;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ibidem.analysis.CompetingHypotheses;
import org.ibidem.analysis.Reasoning;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Consistency;
import org.ibidem.model.Hypothesis;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Selection;

/** The matrix of hypotheses and evidence, and what follows from it in a sentence. */
public final class MatrixModel {
    private static final Messages MESSAGES = Messages.of(MatrixModel.class);
    private final CaseSession session;
    private final Reasoning reasoning;
    private final ReadOnlyObjectWrapper<CompetingHypotheses> matrix = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper ranking = new ReadOnlyStringWrapper("");

    /** The matrix of this case. */
    public MatrixModel(CaseSession session) {
        this.session = session;
        this.reasoning = new Reasoning(session.caseFile());
        show(CompetingHypotheses.of(session.caseFile(), session.dossier().get()));
        session.dossier().addListener((o, before, now) -> session.behind(() -> {
            CompetingHypotheses read = CompetingHypotheses.of(session.caseFile(), now);
            session.desk().threads().screen().execute(() -> show(read));
        }));
    }

    private void show(CompetingHypotheses now) {
        matrix.set(now);
        ranking.set(now.evidence().isEmpty() || now.hypotheses().size() < 2 ? MESSAGES.get("matrix.begin") : ranked(session.dossier().get(), now));
    }

    private static String ranked(Dossier dossier, CompetingHypotheses ach) {
        String order = ach.ranked().stream().map(h -> MESSAGES.get("matrix.ranked", ach.hypotheses().indexOf(h) + 1, ach.against(h))).collect(Collectors.joining(", "));
        String decisive = ach.decisive().stream().map(s -> Reasoning.number(dossier, s)).map(Ref::toString).collect(Collectors.joining(", "));
        return MESSAGES.get("matrix.ranking", order) + " " + (decisive.isEmpty() ? MESSAGES.get("matrix.firm") : MESSAGES.get("matrix.hangs", decisive, ach.decisive().size()));
    }

    /** Sets a statement or a relation against the hypotheses, neutral to begin with. */
    public void add(String number) {
        Optional<Statement> evidence = Reasoning.evidence(session.dossier().get(), number);
        if (evidence.isEmpty()) session.problem(new UserProblem(MESSAGES, "matrix.unknown", number));
        else if (matrix.get().hypotheses().isEmpty()) session.problem(new UserProblem(MESSAGES, "matrix.noHypothesis"));
        else matrix.get().hypotheses().forEach(h -> rate(evidence.get(), h, Consistency.NEUTRAL));
    }

    /** Says how a statement goes with a hypothesis. */
    public void rate(Statement statement, Hypothesis hypothesis, Consistency consistency) {
        session.later(() -> {
            reasoning.rate(hypothesis.id(), statement.id(), consistency);
            return null;
        });
    }

    /** Takes a statement out of the matrix. */
    public void remove(Statement statement) {
        session.later(() -> {
            reasoning.unrate(statement.id());
            return null;
        });
    }

    /** Selects a statement, so that the inspector shows what proves it. */
    public void select(Statement statement) {
        session.selection().set(Selection.entity(session.dossier().get().identities().chosen(statement.entityId())));
    }

    /** A statement in words. */
    String words(Statement s) {
        Dossier dossier = session.dossier().get();
        return Reasoning.number(dossier, s) + "  " + Reasoning.words(dossier, s);
    }

    /** The hypotheses and what is set against them. */
    public ReadOnlyObjectProperty<CompetingHypotheses> matrix() {
        return matrix.getReadOnlyProperty();
    }

    /** Which hypothesis least speaks against, and what that hangs on. */
    public ReadOnlyStringProperty ranking() {
        return ranking.getReadOnlyProperty();
    }
}
