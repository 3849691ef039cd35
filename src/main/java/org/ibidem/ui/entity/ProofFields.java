package org.ibidem.ui.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Credibility;
import org.ibidem.model.Evidence;
import org.ibidem.model.Passage;
import org.ibidem.model.Stance;
import org.ibidem.statement.Saying;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.IconButton;
import org.ibidem.ui.shell.SearchedChoice;
import org.ibidem.ui.shell.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The fields that ask which passage of which document speaks for or against what is said, and how credible it is there. */
public final class ProofFields {
    private static final Messages MESSAGES = Messages.of(ProofFields.class);
    private static final int SHOWN = 80;
    private final Dossier dossier;
    private final ComboBox<Evidence> document = new SearchedChoice<>();
    private final ComboBox<Passage> passage = new ComboBox<>();
    private final ComboBox<Stance> stance = new ComboBox<>();
    private final ComboBox<Credibility> credibility = new ComboBox<>();
    private final BooleanBinding unmarked = document.valueProperty().isNotNull().and(passage.valueProperty().isNull());

    /** Without a document chosen yet. */
    public ProofFields(Dossier dossier) {
        this.dossier = dossier;
        fill(document, "proof-document", e -> e.ref() + "  " + e.title());
        fill(passage, "proof-passage", p -> p.quote().isEmpty() ? MESSAGES.get("proof.onPage", p.page()) : "“" + shortened(p.quote()) + "”");
        fill(stance, "proof-stance", Words::of);
        fill(credibility, "proof-credibility", Words::of);
        document.getItems().setAll(dossier.evidence());
        document.valueProperty().addListener((o, before, now) -> readPassages());
        stance.getItems().setAll(Stance.values());
        stance.setValue(Stance.SUPPORTS);
        credibility.getItems().setAll(Credibility.values());
        credibility.setValue(Credibility.CANNOT_BE_JUDGED);
    }

    private static <T> void fill(ComboBox<T> box, String id, Function<T, String> name) {
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        Form.name(box, name);
    }

    /** A text on one line, as much of it as a choice has room for. */
    public static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }

    private void readPassages() {
        passage.getItems().setAll(document.getValue() == null ? List.of() : dossier.passages(document.getValue().id()));
        passage.getSelectionModel().selectFirst();
    }

    /** Begins with this document. */
    public void choose(Evidence first) {
        document.setValue(first);
    }

    /** Adds the fields for something that must be cited. */
    public void addTo(Form form) {
        form.field(MESSAGES.get("proof.document"), document);
        addRest(form);
    }

    /** Adds the fields for something that may go without a citation; a document chosen can be let go of again. */
    public void addOptionallyTo(Form form) {
        IconButton none = new IconButton("proof-none", MESSAGES.get("proof.let"), MaterialDesignC.CLOSE, () -> document.setValue(null));
        none.disableProperty().bind(document.valueProperty().isNull());
        HBox.setHgrow(document, Priority.ALWAYS);
        document.setMinWidth(0);
        HBox both = new HBox(8, document, none);
        both.setAlignment(Pos.CENTER_LEFT);
        form.field(MESSAGES.get("proof.document"), both).note(Bindings.when(document.valueProperty().isNull()).then(MESSAGES.get("proof.proposed")).otherwise(""));
        addRest(form);
        for (ComboBox<?> box : List.of(passage, stance, credibility)) box.disableProperty().bind(document.valueProperty().isNull());
    }

    private void addRest(Form form) {
        form.field(MESSAGES.get("proof.passage"), passage).problem(Bindings.when(unmarked).then(MESSAGES.get("proof.none")).otherwise(""))
            .field(MESSAGES.get("proof.stance"), stance).field(MESSAGES.get("proof.credibility"), credibility);
    }

    /** The document chosen. */
    public ObservableValue<Evidence> document() {
        return document.valueProperty();
    }

    /** Whether a document is chosen in which nothing is marked. */
    public BooleanBinding unmarked() {
        return unmarked;
    }

    /** Whether a passage is chosen. */
    public BooleanBinding complete() {
        return passage.valueProperty().isNotNull();
    }

    /** What is chosen; empty when no passage is. */
    public Optional<Saying.Cited> cited() {
        return Optional.ofNullable(passage.getValue()).map(p -> new Saying.Cited(p.id(), stance.getValue(), credibility.getValue()));
    }
}
