package org.ibidem.ui.screening;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.screening.list.ListInfo;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.DroppedFiles;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.Rows;
import org.ibidem.ui.shell.VerbButton;

/** The lists of this machine as a table; files are dropped on it to add them. */
final class ListsView extends VBox {
    private static final Messages MESSAGES = Messages.of(ListsView.class);
    private final ListsModel model;
    private final CaseSession session;
    private final TableView<ListInfo> table = new TableView<>();

    ListsView(ListsModel model, CaseSession session) {
        this.model = model;
        this.session = session;
        model.reread();
        setId("screening-lists-page");
        getStyleClass().add("page");
        table.setId("screening-lists");
        table.setAccessibleText(MESSAGES.get("part.LISTS"));
        table.getStyleClass().add("dense");
        table.setItems(model.lists());
        Rows.column(table, MESSAGES.get("column.list"), 120, ListInfo::name);
        Rows.column(table, MESSAGES.get("column.version"), 110, ListInfo::version);
        Rows.column(table, MESSAGES.get("column.date"), 90, ListInfo::date);
        Rows.column(table, MESSAGES.get("column.entries"), 110, l -> MESSAGES.get("lists.counts", l.entries(), l.counts().persons(), l.counts().names()));
        TableColumn<ListInfo, String> gaps = Rows.column(table, MESSAGES.get("column.notUnderstood"), 150, l -> l.notUnderstood().isEmpty() ? MESSAGES.get("lists.allUnderstood") : String.join("\n", l.notUnderstood()));
        Rows.column(table, "SHA-256", 272, l -> l.sha256().substring(0, 32) + "\n" + l.sha256().substring(32));
        Rows.fill(table, gaps);
        Rows.reachEnds(table);
        table.setPlaceholder(new EmptyState(MESSAGES.get("lists.empty")));
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DELETE) askToRemove();
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tools(), table);
        DroppedFiles.on(this, files -> model.add(files));
    }

    private Node tools() {
        Label about = new Label(MESSAGES.get("lists.about"));
        about.setWrapText(true);
        HBox.setHgrow(about, Priority.ALWAYS);
        Region gap = new Region();
        Button remove = new VerbButton("lists-remove", MESSAGES.get("lists.remove"), this::askToRemove);
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        Button add = new VerbButton("lists-add", MESSAGES.get("lists.add"), model::add);
        add.getStyleClass().add("accent");
        HBox tools = new HBox(about, gap, remove, new VerbButton("lists-add-table", MESSAGES.get("table.add"), () -> model.addTable(MappingForm::show)), add);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private void askToRemove() {
        ListInfo list = table.getSelectionModel().getSelectedItem();
        if (list == null) return;
        Label about = new Label(MESSAGES.get("lists.removeAbout", list.name(), list.date(), list.entries()));
        about.setWrapText(true);
        Card card = new Card(session.desk().overlay(), MESSAGES.get("lists.removeHeading", list.name()), about);
        card.addMain("lists-remove-yes", MESSAGES.get("lists.remove"), () -> {
            session.desk().overlay().hide();
            model.remove(list);
        });
        card.show();
    }
}
