package org.ibidem.ui.custody;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.casefile.CaseFinding;
import org.ibidem.message.Messages;
import org.ibidem.ui.custody.CustodyViewModel.Line;
import org.ibidem.ui.shell.Rows;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The journal as a table with the button that checks it, and below it what the check found. */
final class CustodyView extends VBox {
    private static final Messages MESSAGES = Messages.of(CustodyView.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss xxx");
    private static final int HASH_SHOWN = 8;
    private final CustodyViewModel model;
    private final Runnable bundle;

    CustodyView(CustodyViewModel model, Runnable bundle) {
        this.model = model;
        this.bundle = bundle;
        getStyleClass().add("page");
        getChildren().addAll(tools(), history(), findings());
    }

    private Node tools() {
        Label verdict = new Label();
        verdict.setId("custody-verdict");
        verdict.setWrapText(true);
        verdict.textProperty().bind(model.verdict());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button verify = new Button(MESSAGES.get("verify.button"), new FontIcon(MaterialDesignS.SHIELD_CHECK_OUTLINE));
        verify.setId("custody-verify");
        verify.setMinWidth(USE_PREF_SIZE);
        verify.getStyleClass().add("accent");
        verify.setOnAction(e -> model.verify());
        Button hand = new Button(MESSAGES.get("bundle.button"), new FontIcon(MaterialDesignP.PACKAGE_DOWN));
        hand.setId("custody-bundle");
        hand.setMinWidth(USE_PREF_SIZE);
        hand.setOnAction(e -> bundle.run());
        HBox tools = new HBox(verdict, gap, hand, verify);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private Node history() {
        TableView<Line> table = new TableView<>(model.lines());
        table.setId("custody-history");
        table.setAccessibleText(MESSAGES.get("custody.title"));
        table.getStyleClass().add("dense");
        Rows.column(table, MESSAGES.get("column.sequence"), 50, Line::sequence);
        Rows.column(table, MESSAGES.get("column.utc"), 148, l -> TIME.withZone(ZoneOffset.UTC).format(l.at()));
        Rows.column(table, MESSAGES.get("column.local"), 124, l -> CLOCK.withZone(ZoneId.systemDefault()).format(l.at()));
        Rows.column(table, MESSAGES.get("column.actor"), 75, Line::actor);
        TableColumn<Line, String> what = Rows.column(table, MESSAGES.get("column.action"), 140, Line::action);
        Rows.column(table, MESSAGES.get("column.objects"), 190, Line::objects);
        Rows.column(table, MESSAGES.get("column.hash"), 80, l -> l.hash().substring(0, HASH_SHOWN));
        Rows.fill(table, what);
        Rows.reachEnds(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private Node findings() {
        TableView<CaseFinding> table = new TableView<>(model.findings());
        table.setId("custody-findings");
        table.setAccessibleText(MESSAGES.get("finding.name"));
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Rows.column(table, MESSAGES.get("finding.kind"), 120, f -> f.inWords().kind());
        Rows.column(table, MESSAGES.get("finding.object"), 160, CaseFinding::object);
        Rows.column(table, MESSAGES.get("finding.expected"), 220, f -> f.inWords().expected());
        Rows.column(table, MESSAGES.get("finding.actual"), 220, f -> f.inWords().actual());
        table.setPrefHeight(180);
        Rows.open(table, model::open);
        VBox box = new VBox(6, wayOn(table), table);
        box.visibleProperty().bind(Bindings.isNotEmpty(model.findings()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    /** What to do next with what was found. */
    private Node wayOn(TableView<CaseFinding> table) {
        Label hint = new Label(MESSAGES.get("finding.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        Button restore = new Button(MESSAGES.get("restore.button"), new FontIcon(MaterialDesignF.FILE_RESTORE_OUTLINE));
        restore.setId("custody-restore");
        restore.setMinWidth(USE_PREF_SIZE);
        restore.setOnAction(e -> model.restore(table.getSelectionModel().getSelectedItem()));
        restore.disableProperty().bind(table.getSelectionModel().selectedItemProperty().map(f -> !CustodyViewModel.isOriginal(f)).orElse(true));
        HBox line = new HBox(12, hint, restore);
        line.getStyleClass().add("toolbar-row");
        return line;
    }
}
