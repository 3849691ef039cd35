package org.ibidem.ui.evidence;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Reliability;
import org.ibidem.model.SourceKind;
import org.ibidem.ui.evidence.DetailsFormModel.Fact;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Words;

/** The card of a document's facts and of who speaks in it. */
final class DetailsForm {
    private static final Messages MESSAGES = Messages.of(DetailsForm.class);
    private final DetailsFormModel model;
    private final Form form = new Form();
    private final Card card;

    /** The card of this document. */
    DetailsForm(CaseSession session, Evidence evidence) {
        model = new DetailsFormModel(session, evidence);
        text(Fact.TITLE, MESSAGES.get("details.title"));
        form.field(MESSAGES.get("details.handling"), choice("details-handling", List.of(Handling.values()), Handling::label, model.handling()));
        text(Fact.AUTHOR, MESSAGES.get("details.author"));
        text(Fact.PUBLISHED, MESSAGES.get("details.published"));
        text(Fact.LANGUAGE, MESSAGES.get("details.language"));
        text(Fact.URL, MESSAGES.get("details.url"));
        text(Fact.ARCHIVE, MESSAGES.get("details.archive"));
        text(Fact.SOURCE, MESSAGES.get("details.source"));
        text(Fact.PUBLISHER, MESSAGES.get("details.publisher"));
        form.field(MESSAGES.get("details.kind"), choice("details-kind", List.of(SourceKind.values()), Words::of, model.kind()));
        form.field(MESSAGES.get("details.reliability"), choice("details-reliability", List.of(Reliability.values()), Words::of, model.reliability()));
        text(Fact.REASON, MESSAGES.get("details.reason"));
        text(Fact.GROUP, MESSAGES.get("details.group"));
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll");
        card = new Card(session.desk().overlay(), MESSAGES.get("details.heading", evidence.ref()), scroll);
        card.addMain("details-write", MESSAGES.get("details.write"), () -> {
            session.desk().overlay().hide();
            model.write();
        }).disableProperty().bind(model.complete().not());
    }

    private void text(Fact fact, String label) {
        TextField field = new TextField();
        field.setId("details-" + fact.name().toLowerCase(Locale.ROOT));
        field.textProperty().bindBidirectional(model.fact(fact));
        form.field(label, field).problem(model.problem(fact));
    }

    /** A choice of these values, by their names. */
    static <T> ComboBox<T> choice(String id, List<T> values, Function<T, String> name, ObjectProperty<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        Form.name(box, name);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    /** Lays the card over the window. */
    void show() {
        card.show();
    }
}
