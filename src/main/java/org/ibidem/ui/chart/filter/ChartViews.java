package org.ibidem.ui.chart.filter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.SavedViews;
import org.ibidem.fonts.Fonts;
import org.ibidem.message.Messages;
import org.ibidem.model.Chart;
import org.ibidem.ui.shell.CaseSession;

/** The views kept in the case, and which of them is before the analyst. Every verb is one step of undo. */
public final class ChartViews {
    private static final Messages MESSAGES = Messages.of(ChartViews.class);
    private final CaseSession session;
    private final SavedViews saved;
    private final Fonts fonts;
    private final ReadOnlyObjectWrapper<List<Chart>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Chart> current = new ReadOnlyObjectWrapper<>();
    private final ChartDocument unsaved;
    private volatile UUID chosen;

    /** The views of this case; the first is shown. */
    public ChartViews(CaseSession session, Fonts fonts) {
        this.session = session;
        this.saved = new SavedViews(session.caseFile());
        this.fonts = fonts;
        this.unsaved = ChartDocument.unsaved(session.caseFile(), MESSAGES.get("view.first"), fonts);
    }

    /** The view that is shown, as the case has it now; when it is gone, the first; when there is none, one that is not kept yet. */
    public ChartDocument document() {
        return Optional.ofNullable(chosen).flatMap(id -> ChartDocument.find(session.caseFile(), id, fonts))
            .or(() -> ChartDocument.find(session.caseFile(), "", fonts)).orElse(unsaved);
    }

    /** The view that is shown at this moment, looked up in the case when it is asked for; empty when it is gone by then. */
    public Supplier<Optional<ChartDocument>> shown() {
        UUID view = chosen;
        return () -> view == null ? Optional.of(document()) : ChartDocument.find(session.caseFile(), view, fonts);
    }

    /** Keeps a new view of everything under this name; gives its id. @throws org.ibidem.message.UserProblem when the name is taken */
    UUID add(String name) {
        return saved.add(document(), ChartDocument.unsaved(session.caseFile(), name, fonts), name);
    }

    /** Keeps a view like the one that is shown under another name; gives its id. @throws org.ibidem.message.UserProblem when the name is taken */
    UUID copy(String name) {
        return saved.copy(document(), name);
    }

    /** Gives a view another name. @throws org.ibidem.message.UserProblem when it is taken */
    void rename(UUID view, String name) {
        saved.rename(view, name);
    }

    /** Deletes a view. @throws org.ibidem.message.UserProblem when it is the only one */
    void delete(UUID view) {
        saved.delete(view);
    }

    /** Names the view to be shown. */
    void choose(UUID view) {
        chosen = view;
    }

    /** Every view, oldest first, as last read. */
    public ReadOnlyObjectProperty<List<Chart>> all() {
        return all.getReadOnlyProperty();
    }

    /** The view that is shown; {@code null} when it is not kept in the case. */
    public ReadOnlyObjectProperty<Chart> current() {
        return current.getReadOnlyProperty();
    }

    /** A view as the case has it now; the one that is shown when it is gone. */
    ChartDocument document(UUID view) {
        return ChartDocument.find(session.caseFile(), view, fonts).orElseGet(this::document);
    }

    /** Reads which views there are; to be called in the background. */
    void read() {
        List<Chart> now = saved.all();
        UUID shown = document().id();
        session.desk().threads().screen().execute(() -> {
            all.set(now);
            current.set(now.stream().filter(c -> c.id().equals(shown)).findFirst().orElse(null));
        });
    }
}
