package org.ibidem.ui.chart.filter;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import org.ibidem.message.Messages;
import org.ibidem.model.Chart;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Form;

/** What can be done with the views of a case; each is one step of undo. */
public final class ViewVerbs {
    private static final Messages MESSAGES = Messages.of(ViewVerbs.class);
    private final CaseSession session;
    private final ChartViews views;
    private final FilterViewModel filters;
    private final IntegerProperty calls = new SimpleIntegerProperty();

    /** The verbs for these views, of which the filter shows one. */
    public ViewVerbs(FilterViewModel filters, ChartViews views) {
        this.session = filters.session();
        this.filters = filters;
        this.views = views;
    }

    /** The commands; those that need the picker only while the chart is seen. */
    public List<Command> commands(ObservableValue<Boolean> seen) {
        ObservableValue<Boolean> kept = views.current().isNotNull();
        ObservableValue<Boolean> several = views.all().map(all -> all.size() > 1);
        return List.of(command("view.pick", () -> calls.set(calls.get() + 1)).on("Shortcut+Shift+Y").when(seen), command("view.next", this::next).on("Shortcut+Shift+K").when(several),
            command("view.new", this::askNew), command("view.copy", this::askCopy).on("Shortcut+Shift+U"), command("view.rename", this::askName).when(kept),
            command("view.delete", this::delete).when(several), command("view.compare", this::askCompare).when(kept),
            command("view.one", filters::endComparison).when(filters.comparing()));
    }

    private static Command command(String id, Runnable action) {
        return Command.of("chart." + id, MESSAGES.get(id), Place.CHART_VIEW, action);
    }

    /** Counts how often the picker was called for. */
    IntegerProperty calls() {
        return calls;
    }

    private void next() {
        List<Chart> all = views.all().get();
        open(all.get((all.indexOf(views.current().get()) + 1) % all.size()).id());
    }

    /** Brings a view up. */
    void open(UUID view) {
        filters.open(view);
    }

    private void askNew() {
        ask("view.new", suggestion(), name -> make(n -> views.add(n), name));
    }

    private void askCopy() {
        ask("view.copy", suggestion(), name -> make(n -> views.copy(n), name));
    }

    /** A view that is not kept yet is the first all the same. */
    private String suggestion() {
        return MESSAGES.get("view.suggestion", Math.max(1, views.all().get().size()) + 1);
    }

    private void make(Function<String, UUID> how, String name) {
        session.later(() -> how.apply(name)).thenAccept(this::open);
    }

    private void askName() {
        Chart now = views.current().get();
        ask("view.rename", now.name(), name -> session.later(() -> {
            views.rename(now.id(), name);
            return null;
        }));
    }

    private void delete() {
        Chart now = views.current().get();
        session.later(() -> {
            views.delete(now.id());
            return null;
        }).thenRun(() -> session.doneWithUndo(MESSAGES.get("view.deleted", now.name())));
    }

    private void askCompare() {
        new CompareForm(filters, views.all().get(), views.current().get()).show();
    }

    private void ask(String key, String suggestion, Consumer<String> then) {
        TextField name = new TextField(suggestion);
        name.setId("view-name");
        Card card = new Card(session.desk().overlay(), MESSAGES.get(key), new Form().field(MESSAGES.get("view.name"), name));
        card.addMain("view-give", MESSAGES.get("give." + key), () -> {
            session.desk().overlay().hide();
            then.accept(name.getText());
        }).disableProperty().bind(name.textProperty().map(String::isBlank));
        card.show();
    }
}
