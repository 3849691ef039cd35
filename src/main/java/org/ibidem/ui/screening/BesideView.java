package org.ibidem.ui.screening;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.match.Feature;
import org.ibidem.message.Messages;
import org.ibidem.model.HitVerdict;
import org.ibidem.ontology.Property;
import org.ibidem.screening.list.ListEntry;
import org.ibidem.screening.list.ListName;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Chip;
import org.ibidem.ui.shell.SmallPrint;

/** Left what the case says, right the entry of the list whole, every string that was compared lit; above them the reasons in sentences. */
final class BesideView extends ScrollPane {
    private static final Messages MESSAGES = Messages.of(BesideView.class);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);
    private final CaseSession session;
    private final VBox page = new VBox(10);

    BesideView(CaseSession session, ObservableValue<Beside> shown) {
        this.session = session;
        setId("screening-beside");
        getStyleClass().addAll("edge-to-edge");
        getStylesheets().add(BesideView.class.getResource("screening.css").toExternalForm());
        page.getStyleClass().add("beside");
        page.setMinWidth(0);
        setContent(page);
        setFitToWidth(true);
        shown.addListener((o, before, now) -> fill(now));
        fill(shown.getValue());
    }

    private void fill(Beside beside) {
        page.getChildren().clear();
        if (beside == null) {
            page.getChildren().add(new SmallPrint(MESSAGES.get("beside.none")));
            return;
        }
        page.getChildren().add(heading(MESSAGES.get("beside.why")));
        beside.reasons().stream().map(Feature::sentence).map(BesideView::line).forEach(page.getChildren()::add);
        if (beside.decided().verdict() != HitVerdict.OPEN) page.getChildren().add(decided(beside));
        page.getChildren().add(columns(beside));
    }

    private GridPane columns(Beside beside) {
        Lit lit = new Lit(beside);
        GridPane columns = new GridPane(16, 8);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        columns.getColumnConstraints().addAll(half, half);
        columns.setMinWidth(0);
        columns.addRow(0, heading(MESSAGES.get("beside.asked")), heading(MESSAGES.get("beside.entry", beside.list(), beside.date(), beside.id())));
        columns.addRow(1, subject(beside, lit), entry(beside, lit));
        return columns;
    }

    private static Label heading(String text) {
        Label heading = line(text);
        heading.getStyleClass().add("heading-3");
        return heading;
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        return line;
    }

    private Node subject(Beside beside, Lit lit) {
        VBox column = new VBox(6);
        column.setMinWidth(0);
        beside.subject().names().forEach(n -> column.getChildren().add(lit.of(n)));
        facts(column, beside.subject().schema(), beside.subject().facts(), lit);
        return column;
    }

    private Node entry(Beside beside, Lit lit) {
        VBox column = new VBox(6);
        column.setMinWidth(0);
        if (beside.entry().isEmpty()) {
            column.getChildren().addAll(lit.of(beside.matched()), new SmallPrint(MESSAGES.get("beside.absent")));
            return column;
        }
        ListEntry entry = beside.entry().get();
        entry.names().forEach(n -> column.getChildren().add(name(n, lit)));
        facts(column, entry.schema(), entry.facts(), lit);
        return column;
    }

    private static Node name(ListName name, Lit lit) {
        return new HBox(6, lit.of(name.text()), new Chip(MESSAGES.get("name." + name.kind()), name.kind() == ListName.Kind.WEAK ? "chip-warning" : "chip-plain"));
    }

    private void facts(VBox column, String schema, Map<String, List<String>> facts, Lit lit) {
        facts.forEach((property, values) -> {
            column.getChildren().add(new SmallPrint(label(schema, property)));
            values.forEach(v -> column.getChildren().add(lit.of(v)));
        });
    }

    private String label(String schema, String property) {
        Dossier dossier = session.dossier().get();
        return dossier.ontology().schema(schema).flatMap(s -> s.property(property)).map(Property::label)
            .orElseGet(() -> MappingForm.PROPERTIES.contains(property) ? MESSAGES.get("property." + property) : property);
    }

    private static Node decided(Beside beside) {
        String when = Objects.isNull(beside.decided().judged()) ? "" : UTC.format(beside.decided().judged());
        Label decided = line(MESSAGES.get(beside.decided().outdated() ? "beside.outdated" : "beside.decided", MESSAGES.get("verdict." + beside.decided().verdict()), beside.decided().author(), when,
            beside.decided().reason()));
        decided.setId("screening-decided");
        decided.getStyleClass().add("decided");
        return decided;
    }
}
