package org.ibidem.ui.chart;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.ibidem.chart.Picking;
import org.ibidem.message.Messages;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;

/** The card that selects by type, by what is said, or both; it says how many that would be. */
final class SelectCard {
    private static final Messages MESSAGES = Messages.of(SelectCard.class);
    private final ComboBox<String> schema = new ComboBox<>();
    private final ComboBox<String> property = new ComboBox<>();
    private final TextField text = new TextField();
    private final Card card;

    SelectCard(ChartViewModel model) {
        CaseSession session = model.session();
        Ontology ontology = session.dossier().get().ontology();
        Picking picking = model.picking();
        fill(schema, "select-schema", picking.schemata(), s -> ontology.schema(s).map(Schema::label).orElse(s));
        fill(property, "select-property", picking.properties(), p -> label(ontology, picking, p));
        text.setId("select-text");
        ObjectBinding<Set<UUID>> picked = Bindings.createObjectBinding(() -> picking.matching(new Picking.Wish(schema.getValue(), property.getValue(), text.getText())),
            schema.valueProperty(), property.valueProperty(), text.textProperty());
        Label count = new Label();
        count.setId("select-count");
        count.textProperty().bind(picked.map(p -> MESSAGES.get("select.count", p.size(), picking.scene().nodes().size())));
        card = new Card(session.desk().overlay(), MESSAGES.get("select.heading"), new Form().field(MESSAGES.get("select.schema"), schema)
            .field(MESSAGES.get("select.property"), property).field(MESSAGES.get("select.text"), text).field("", count));
        card.addMain("select-go", MESSAGES.get("select.go"), () -> {
            session.desk().overlay().hide();
            model.selection().only(picked.get());
        }).disableProperty().bind(picked.map(Set::isEmpty));
    }

    private static void fill(ComboBox<String> box, String id, List<String> names, UnaryOperator<String> label) {
        box.setId(id);
        box.getItems().add("");
        box.getItems().addAll(names);
        Form.name(box, n -> n.isEmpty() ? MESSAGES.get("select.any") : label.apply(n));
        box.setValue("");
    }

    private static String label(Ontology ontology, Picking picking, String property) {
        return picking.schemata().stream().flatMap(s -> ontology.schema(s).stream()).flatMap(s -> s.property(property).stream()).map(Property::label)
            .findFirst().orElse(property);
    }

    void show() {
        card.show();
    }
}
