package org.ibidem.ui.screening;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.Observable;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.SmallPrint;

/** Asks what each column of a table holds, beginning with what its heading usually means. */
final class MappingForm {
    private static final Messages MESSAGES = Messages.of(MappingForm.class);
    private static final double HIGH = 420;
    static final List<String> PROPERTIES = List.of("", "name", "alias", "weakAlias", "previousName", "nonLatin", "firstName", "middleName", "lastName", "id", "schema", "birthDate",
        "birthPlace", "nationality", "country", "passportNumber", "idNumber", "registrationNumber", "taxNumber", "imoNumber", "address", "program", "listingDate", "position", "reason", "notes");
    private final Map<String, ComboBox<String>> boxes = new LinkedHashMap<>();
    private final Card card;

    MappingForm(ListsModel model, CaseSession session, Path file, Map<String, String> columns) {
        Form form = new Form();
        columns.forEach((heading, property) -> form.field(heading.isBlank() ? MESSAGES.get("mapping.unnamed") : heading, box(heading, property)));
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGH);
        card = new Card(session.desk().overlay(), MESSAGES.get("mapping.heading", file.getFileName()), new VBox(8, new SmallPrint(MESSAGES.get("mapping.about")), scroll));
        card.addMain("mapping-take", MESSAGES.get("mapping.take"), () -> {
            session.desk().overlay().hide();
            model.add(file, chosen());
        }).disableProperty().bind(isNamed().not());
    }

    private ComboBox<String> box(String heading, String property) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("mapping-" + boxes.size());
        box.setAccessibleText(heading);
        box.getItems().setAll(PROPERTIES);
        box.setValue(PROPERTIES.contains(property) ? property : "");
        Form.name(box, p -> MESSAGES.get("property." + p));
        boxes.put(heading, box);
        return box;
    }

    /** A list without names is none. */
    private BooleanBinding isNamed() {
        Observable[] values = boxes.values().stream().map(ComboBox::valueProperty).toArray(Observable[]::new);
        return Bindings.createBooleanBinding(() -> boxes.values().stream().anyMatch(b -> b.getValue().equals("name") || b.getValue().equals("lastName")), values);
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        boxes.forEach((heading, box) -> chosen.put(heading, box.getValue()));
        return chosen;
    }

    void show() {
        card.show();
    }
}
