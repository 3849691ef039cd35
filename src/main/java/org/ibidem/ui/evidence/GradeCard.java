package org.ibidem.ui.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.model.Credibility;
import org.ibidem.model.Evidence;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Words;

/** Asks for the grades of documents: of their sources with a reason, and of what is cited from them. */
final class GradeCard {
    private static final Messages MESSAGES = Messages.of(GradeCard.class);
    private static final double WIDTH = 520;
    private static final int MOST_NAMES = 5;
    private final Card card;
    private final GradingModel model;

    GradeCard(CaseSession session, List<Evidence> documents) {
        model = new GradingModel(session, documents);
        Form form = new Form();
        if (!model.sources().isEmpty()) {
            TextField reason = new TextField();
            reason.setId("grade-reason");
            reason.textProperty().bindBidirectional(model.reason());
            form.field(MESSAGES.get("details.reliability"), choice("grade-reliability", Reliability.values(), Words::of, model.reliability())).field(MESSAGES.get("details.reason"), reason);
        }
        if (!model.citations().isEmpty()) {
            CheckBox onlyOpen = new CheckBox(MESSAGES.get("grade.onlyOpen", model.open().size()));
            onlyOpen.setId("grade-only-open");
            onlyOpen.setWrapText(true);
            onlyOpen.selectedProperty().bindBidirectional(model.onlyOpen());
            form.field(MESSAGES.get("grade.credibility"), choice("grade-credibility", Credibility.values(), Words::of, model.credibility())).field("", onlyOpen);
        }
        Label about = new Label(about());
        about.setWrapText(true);
        VBox content = new VBox(12, about, form);
        content.setPrefWidth(WIDTH);
        card = new Card(session.desk().overlay(), MESSAGES.get("grade.heading", EvidenceVerbs.name(documents)), content);
        card.addMain("grade-write", MESSAGES.get("details.write"), () -> {
            session.desk().overlay().hide();
            model.write();
        }).disableProperty().bind(model.complete().not());
    }

    private String about() {
        String speak = model.sources().isEmpty() ? "" : MESSAGES.get("grade.sources", model.sources().size(), names());
        String nobody = model.isSourceless() ? MESSAGES.get("grade.noSource") : "";
        String cited = MESSAGES.get("grade.cited", model.citations().size());
        return Stream.of(speak, nobody, cited).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    private String names() {
        String names = model.sources().stream().limit(MOST_NAMES).map(Source::name).collect(Collectors.joining("; "));
        return model.sources().size() > MOST_NAMES ? names + "; …" : names;
    }

    /** The values to choose from, before them that all stays as it is. */
    private static <T> ComboBox<Optional<T>> choice(String id, T[] values, Function<T, String> name, ObjectProperty<Optional<T>> chosen) {
        List<Optional<T>> all = Stream.concat(Stream.of(Optional.<T>empty()), Arrays.stream(values).map(Optional::of)).toList();
        return DetailsForm.choice(id, all, value -> value.map(name).orElse(MESSAGES.get("grade.asItIs")), chosen);
    }

    void show() {
        card.show();
    }
}
