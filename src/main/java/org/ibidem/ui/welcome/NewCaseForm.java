package org.ibidem.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ibidem.message.Messages;
import org.ibidem.model.Handling;
import org.ibidem.seal.Sealing;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Desk;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.NewPassphrase;

/** Asks for a new case's title, place and handling, for who writes it as long as nobody has said so, and for a passphrase when it shall have one. */
public final class NewCaseForm {
    private static final Messages MESSAGES = Messages.of(NewCaseForm.class);
    private final WelcomeViewModel model;
    private final Desk desk;
    private final TextField title = new TextField();
    private final ComboBox<Handling> handling = new ComboBox<>(FXCollections.observableArrayList(Handling.values()));
    private final TextField actor = new TextField();
    private final NewPassphrase passphrase;
    private final ObjectProperty<Path> parent = new SimpleObjectProperty<>(startFolder());

    /** The card; what it says is given to the model. */
    public NewCaseForm(WelcomeViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.passphrase = new NewPassphrase(desk.threads(), "new", MESSAGES.get("new.open"));
        title.setId("new-title");
        title.setPromptText(MESSAGES.get("new.title.prompt"));
        actor.setId("new-actor");
        actor.setPromptText(desk.here().actor());
        handling.setId("new-handling");
        handling.setValue(Handling.AMBER);
        Form.name(handling, Handling::label);
    }

    private static Path startFolder() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    /** Lays the card over the window. */
    public void show() {
        Card card = new Card(desk.overlay(), MESSAGES.get("new.heading"), form());
        Button make = card.addMain("new-create", MESSAGES.get("new.create"), this::create);
        make.disableProperty().bind(Bindings.createBooleanBinding(() -> title.getText().isBlank(), title.textProperty()).or(passphrase.differs()));
        card.show();
    }

    private void create() {
        desk.overlay().hide();
        if (!actor.getText().isBlank()) desk.here().set("actor", actor.getText().strip());
        model.create(parent.get(), title.getText(), handling.getValue(), Sealing.with(passphrase.take()));
    }

    private Form form() {
        Label place = new Label();
        place.setId("new-place");
        place.getStyleClass().addAll("faint", "small-text");
        place.setWrapText(true);
        place.textProperty().bind(Bindings.createStringBinding(() -> title.getText().isBlank() ? parent.get().toString()
            : WelcomeViewModel.folderOf(parent.get(), title.getText()).toString(), title.textProperty(), parent));
        Button choose = new Button(MESSAGES.get("new.choose"));
        choose.setId("new-choose");
        choose.setOnAction(e -> desk.files().chooseFolder(MESSAGES.get("new.choose.title")).ifPresent(parent::set));
        choose.setMinWidth(Button.USE_PREF_SIZE);
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(8, place, choose);
        line.setAlignment(Pos.CENTER_LEFT);
        Form form = new Form().field(MESSAGES.get("new.title"), title).field(MESSAGES.get("new.handling"), handling).field(MESSAGES.get("new.place"), line);
        if (desk.here().isNameless()) form.field(MESSAGES.get("new.actor"), actor);
        return passphrase.addTo(form, MESSAGES.get("new.passphrase"));
    }
}
