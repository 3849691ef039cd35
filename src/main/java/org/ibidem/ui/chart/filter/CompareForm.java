package org.ibidem.ui.chart.filter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.ibidem.message.Messages;
import org.ibidem.model.Chart;
import org.ibidem.model.EdtfDate;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Form;

/** Asks which two views, or which two times of one, are to be laid over each other. */
final class CompareForm {
    private static final Messages MESSAGES = Messages.of(CompareForm.class);
    private final FilterViewModel filters;
    private final Card card;
    private final Side first;
    private final Side second;

    /** The fields of one side. */
    private static final class Side {
        private final ComboBox<Chart> view = new ComboBox<>();
        private final TextField on = new TextField();
        private final TextField known = new TextField();
        private final StringProperty problem = new SimpleStringProperty("");

        Side(Form form, String id, List<Chart> views, Chart chosen) {
            view.setId("compare-" + id);
            on.setId("compare-" + id + "-on");
            known.setId("compare-" + id + "-known");
            Form.name(view, Chart::name);
            view.getItems().setAll(views);
            view.setValue(chosen);
            on.setPromptText(MESSAGES.get("compare.any"));
            known.setPromptText(MESSAGES.get("compare.now"));
            form.field(MESSAGES.get("compare." + id), view).field(MESSAGES.get("time.true"), on).field(MESSAGES.get("time.known"), known).problem(problem);
        }

        /** What the fields say; empty when a date in them is none. */
        Optional<Compared> read() {
            Optional<EdtfDate> day = EdtfDate.parse(on.getText());
            Optional<Instant> moment = moment(known.getText());
            boolean wrong = day.isEmpty() && !on.getText().isBlank() || moment.isEmpty() && !known.getText().isBlank();
            problem.set(wrong ? MESSAGES.get("compare.noDate") : "");
            return wrong ? Optional.empty() : Optional.of(new Compared(view.getValue(), day, moment));
        }

        /** The end of a day, for what was known on it includes its evening. */
        private static Optional<Instant> moment(String text) {
            try {
                return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    CompareForm(FilterViewModel filters, List<Chart> views, Chart shown) {
        this.filters = filters;
        Form form = new Form();
        this.first = new Side(form, "first", views, shown);
        this.second = new Side(form, "second", views, views.stream().filter(v -> !v.equals(shown)).findFirst().orElse(shown));
        this.card = new Card(filters.session().desk().overlay(), MESSAGES.get("compare.title"), form);
        card.addMain("compare-give", MESSAGES.get("compare.give"), this::give);
    }

    private void give() {
        Optional<Compared> one = first.read();
        Optional<Compared> other = second.read();
        if (one.isEmpty() || other.isEmpty()) return;
        filters.session().desk().overlay().hide();
        filters.compare(one.get(), other.get());
    }

    void show() {
        card.show();
    }
}
