package org.ibidem.ui.help;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Proof;
import org.ibidem.dossier.Relation;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Frame;
import org.ibidem.ui.shell.Selection;

/**
 * The way through a case in five steps, each of which does what it speaks of: the documents, the words that were marked in one, the chart, what
 * proves a line, and the report.
 */
public final class Tour {
    private static final Messages MESSAGES = Messages.of(Tour.class);
    private final Frame frame;
    private final List<Runnable> stops;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);

    /** A tour of the case in this frame, not begun yet. */
    public Tour(Frame frame) {
        this.frame = frame;
        this.stops = List.of(() -> frame.go("evidence"), this::passage, () -> frame.go("chart"), this::line, () -> frame.go("report"));
    }

    /** The step one is at, from 0. */
    public ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /** How many steps there are. */
    public int length() {
        return stops.size();
    }

    /** What the step says. */
    public String words() {
        return MESSAGES.get("tour." + (at.get() + 1));
    }

    /** Goes to a step, which shows its place. */
    public void go(int step) {
        at.set(Math.clamp(step, 0, stops.size() - 1));
        stops.get(at.get()).run();
    }

    private Dossier dossier() {
        return frame.session().dossier().get();
    }

    /** The relation with most proof, and so one that can be shown. */
    private Optional<Relation> proved() {
        return dossier().relations().stream().max(Comparator.comparingInt(r -> proofs(r).size()));
    }

    private List<Proof> proofs(Relation relation) {
        return relation.about().stream().flatMap(s -> dossier().proofs(s.id()).stream()).toList();
    }

    private void passage() {
        proved().flatMap(r -> proofs(r).stream().findFirst()).ifPresent(proof -> frame.session().openPassage(proof.passage().id()));
    }

    private void line() {
        frame.go("chart");
        proved().ifPresent(r -> frame.session().selection().set(Selection.entity(r.entity().id())));
    }
}
