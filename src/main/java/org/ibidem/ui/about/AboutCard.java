package org.ibidem.ui.about;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.model.Version;
import org.ibidem.plugin.Plugins;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CopiedText;
import org.ibidem.ui.shell.Overlay;

/** The card that says which program this is, what it is made of, and under which licences. */
public final class AboutCard {
    private static final Messages MESSAGES = Messages.of(AboutCard.class);
    private final Card card;

    /** The card; it can be copied as text, for a message about a fault. */
    public AboutCard(Overlay overlay) {
        Label words = new Label(MESSAGES.get("about.words", System.getProperty("java.version"), System.getProperty("os.name")) + plugins());
        words.setWrapText(true);
        words.setMaxWidth(770);
        TableView<Part> parts = new TableView<>();
        parts.setId("about-parts");
        parts.getStyleClass().add("dense");
        parts.setAccessibleText(MESSAGES.get("about.parts"));
        parts.setPrefSize(770, 340);
        parts.getColumns().add(column("about.part", Part::name, 190));
        parts.getColumns().add(column("about.version", Part::version, 80));
        parts.getColumns().add(column("about.licence", Part::licence, 190));
        parts.getColumns().add(column("about.home", Part::home, 320));
        parts.getItems().setAll(Part.all());
        card = new Card(overlay, Version.PROGRAM, new VBox(8, words, new Label(MESSAGES.get("about.parts")), parts));
        card.getStyleClass().add("about");
        card.add("about-copy", MESSAGES.get("about.copy"), () -> CopiedText.put(words.getText() + "\n" + list()));
    }

    private static String plugins() {
        return Plugins.running().stream().map(j -> "\n" + MESSAGES.get("about.plugin", j.name(), j.sha256())).collect(Collectors.joining());
    }

    private static TableColumn<Part, String> column(String key, Function<Part, String> value, double width) {
        TableColumn<Part, String> column = new TableColumn<>(MESSAGES.get(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private static String list() {
        return Part.all().stream().map(p -> String.join("\t", p.name(), p.version(), p.licence(), p.home())).collect(Collectors.joining("\n"));
    }

    /** Lays the card over the window. */
    public void show() {
        card.show();
    }
}
