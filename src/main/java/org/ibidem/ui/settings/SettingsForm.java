package org.ibidem.ui.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.casefile.Installation;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.screening.cases.OtherCases;
import org.ibidem.spelling.Dictionaries;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Desk;
import org.ibidem.ui.shell.FilterField;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.theme.Theme;

/** The card of settings: the name that stands in the journal, language, light or dark; and the keys, to be read. */
public final class SettingsForm {
    private static final Messages MESSAGES = Messages.of(SettingsForm.class);
    /** Where the program that recognises text is, when it is not on the path. */
    private static final String OCR_PROGRAM = "ocr.program";
    private final Desk desk;
    private final TextField actor = new TextField();
    private final ComboBox<String> language = new ComboBox<>();
    private final ComboBox<Theme> theme = new ComboBox<>();
    private final TextField ocr = new TextField();
    private final Spinner<Integer> backups;
    private final TextField backupPlace = new TextField();
    private final TextField dictionaries = new TextField();
    private final PluginsChoice plugins;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ListView<Command> keys = new ListView<>();
    private final Consumer<Choice> apply;

    /** How the window shall look and speak. */
    public record Choice(Theme theme, boolean korean) {}

    /** The card; {@code apply} changes the window as chosen, and {@code commands} are listed with their keys. */
    public SettingsForm(Desk desk, Theme now, List<Command> commands, Consumer<Choice> apply) {
        this.desk = desk;
        this.apply = apply;
        actor.setId("settings-actor");
        actor.setText(desk.here().actor());
        language.setId("settings-language");
        language.getItems().addAll("English", "한국어");
        language.getSelectionModel().select(isKorean() ? 1 : 0);
        theme.setId("settings-theme");
        theme.getItems().addAll(Theme.values());
        Form.name(theme, t -> MESSAGES.get("theme." + t));
        theme.setValue(now);
        ocr.setId("settings-ocr");
        ocr.setText(desk.here().setting(OCR_PROGRAM).orElse(""));
        ocr.setPromptText(MESSAGES.get("settings.ocrPrompt"));
        backups = new Spinner<>(1, Installation.MOST_BACKUPS, desk.here().backups());
        backups.setId("settings-backups");
        backupPlace.setId("settings-backup-place");
        backupPlace.setText(desk.here().backupPlace().map(Path::toString).orElse(""));
        backupPlace.setPromptText(MESSAGES.get("settings.backupPlacePrompt"));
        HBox.setHgrow(backupPlace, Priority.ALWAYS);
        dictionaries.setId("settings-dictionaries");
        dictionaries.setText(desk.here().setting(Dictionaries.FOLDER).orElse(""));
        dictionaries.setPromptText(MESSAGES.get("settings.dictionariesPrompt"));
        HBox.setHgrow(dictionaries, Priority.ALWAYS);
        plugins = new PluginsChoice(desk.here());
        keys.setId("settings-keys");
        keys.getStyleClass().addAll("dense", "settings-keys");
        keys.getItems().setAll(commands.stream().filter(c -> c.key() != null).toList());
        keys.setCellFactory(view -> new KeyCell());
    }

    private static boolean isKorean() {
        return Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("ko");
    }

    /** Lays the card over the window. */
    public void show() {
        Map<String, Node> all = new LinkedHashMap<>();
        all.put("settings.actor", actor);
        all.put("settings.language", language);
        all.put("settings.theme", theme);
        all.put("settings.ocr", ocr);
        all.put("settings.dictionaries", new HBox(8, dictionaries, chooser("settings-dictionaries-choose", "settings.dictionaries", dictionaries)));
        all.put("settings.cases", cases());
        all.put("settings.backups", backups);
        all.put("settings.backupPlace", new HBox(8, backupPlace, chooser("settings-backup-choose", "settings.backupPlace", backupPlace)));
        all.put("settings.plugins", plugins);
        all.put("settings.keys", keys);
        Card card = new Card(desk.overlay(), MESSAGES.get("settings.heading"), Card.scrolling(searchable(all)));
        card.addMain("settings-keep", MESSAGES.get("settings.keep"), this::keep);
        card.show();
    }

    /** Those whose name, or what they are for, has all the words that are typed. */
    private VBox searchable(Map<String, Node> all) {
        VBox content = new VBox(8, new FilterField("settings-find", MESSAGES.get("settings.find"), typed));
        typed.subscribe(words -> {
            List<String> keys = all.keySet().stream().filter(key -> isAbout(key, words)).toList();
            Form form = new Form();
            keys.forEach(key -> form.field(MESSAGES.get(key), all.get(key)));
            if (content.getChildren().size() > 1) content.getChildren().removeLast();
            content.getChildren().add(keys.isEmpty() ? nothing() : form);
        });
        return content;
    }

    private static boolean isAbout(String key, String words) {
        String about = (MESSAGES.get(key) + " " + MESSAGES.get("for." + key)).toLowerCase(Locale.ROOT);
        return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(about::contains);
    }

    private static Label nothing() {
        Label nothing = new Label(MESSAGES.get("settings.none"));
        nothing.setId("settings-none");
        nothing.setWrapText(true);
        return nothing;
    }

    private Button chooser(String id, String what, TextField place) {
        Button choose = new Button(MESSAGES.get("settings.choose"));
        choose.setId(id);
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(e -> desk.files().chooseFolder(MESSAGES.get(what)).ifPresent(folder -> place.setText(folder.toString())));
        return choose;
    }

    /** What is kept of cases to tell who was seen in others can be deleted at any time. */
    private Button cases() {
        OtherCases others = OtherCases.of(desk.here());
        Button forget = new Button(MESSAGES.get("settings.forgetCases", others.count()));
        forget.setId("settings-forget-cases");
        forget.setDisable(others.count() == 0);
        forget.setOnAction(e -> {
            others.forgetAll();
            forget.setText(MESSAGES.get("settings.forgetCases", 0));
            forget.setDisable(true);
        });
        return forget;
    }

    private void keep() {
        try {
            desk.here().keepBackupsIn(backupPlace.getText().strip());
        } catch (UserProblem e) {
            desk.notices().problem(e);
            return;
        }
        desk.overlay().hide();
        if (!actor.getText().isBlank()) desk.here().set("actor", actor.getText().strip());
        desk.here().set(OCR_PROGRAM, ocr.getText().strip());
        desk.here().set(Dictionaries.FOLDER, dictionaries.getText().strip());
        desk.here().set("backups", Integer.toString(backups.getValue()));
        plugins.keep();
        apply.accept(new Choice(theme.getValue(), language.getSelectionModel().getSelectedIndex() == 1));
    }

    private static final class KeyCell extends ListCell<Command> {
        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            setGraphic(empty || command == null ? null : line(command));
        }

        private static Node line(Command command) {
            Label title = new Label(command.title().getValue());
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            Label key = new Label(command.key().getDisplayText());
            key.getStyleClass().add("key-cap");
            key.setMinWidth(USE_PREF_SIZE);
            return new HBox(8, title, key);
        }
    }
}
