package org.ibidem.ui.report;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The blocks in their order, with what can be done to them. */
final class BlocksView extends VBox {
    private static final Messages MESSAGES = Messages.of(BlocksView.class);
    private final ReportViewModel model;
    private final ListView<Block> list;

    BlocksView(ReportViewModel model, Runnable cover) {
        this.model = model;
        this.list = new ListView<>(model.blocks());
        getStyleClass().add("report-blocks");
        list.setId("report-blocks");
        list.getStyleClass().add("dense");
        list.setAccessibleText(MESSAGES.get("blocks.name"));
        list.setCellFactory(l -> new BlockCell(model));
        list.getSelectionModel().select(model.selected().get());
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> model.choose(now));
        model.selected().addListener((o, before, now) -> {
            list.getSelectionModel().select(now);
            reveal();
        });
        list.getItems().addListener((ListChangeListener<Block>) c -> mark());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(tools(cover), list);
    }

    /** A list that is filled anew has nothing selected; the block that is written in stays marked, also where it has not changed itself. */
    private void mark() {
        Block block = model.selected().get();
        if (block != null) list.getItems().stream().filter(b -> b.id().equals(block.id())).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    /** Brings the selected block into sight when another place has led to it. */
    private void reveal() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null) return;
        if (at < flow.getFirstVisibleCell().getIndex() || at > flow.getLastVisibleCell().getIndex()) list.scrollTo(Math.max(0, at - 1));
    }

    private void key(KeyEvent e) {
        Block block = model.selected().get();
        if (block == null) return;
        if (e.isAltDown() && e.getCode() == KeyCode.UP) model.move(-1);
        else if (e.isAltDown() && e.getCode() == KeyCode.DOWN) model.move(1);
        else if (e.getCode() == KeyCode.SPACE) model.enable(block, !block.enabled());
        else if (e.getCode() == KeyCode.DELETE) model.delete();
        else return;
        e.consume();
    }

    private Node tools(Runnable cover) {
        Button front = new Button(MESSAGES.get("cover.button"), new FontIcon(MaterialDesignB.BOOK_OPEN_PAGE_VARIANT));
        front.setId("report-cover");
        front.setOnAction(e -> cover.run());
        MenuButton add = new MenuButton(MESSAGES.get("block.add"), new FontIcon(MaterialDesignP.PLUS));
        add.setId("report-add");
        for (BlockKind kind : BlockKind.values()) {
            MenuItem item = new MenuItem(ReportViewModel.name(kind), new FontIcon(BlockCell.icon(kind)));
            item.setOnAction(e -> model.add(kind));
            add.getItems().add(item);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button delete = button("report-delete", MESSAGES.get("block.delete"), MaterialDesignD.DELETE_OUTLINE, model::delete);
        delete.disableProperty().bind(Bindings.size(model.blocks()).lessThan(2));
        HBox tools = new HBox(front, add, gap, button("report-up", MESSAGES.get("block.up"), MaterialDesignA.ARROW_UP, () -> model.move(-1)),
            button("report-down", MESSAGES.get("block.down"), MaterialDesignA.ARROW_DOWN, () -> model.move(1)), delete);
        tools.getStyleClass().add("toolbar-row");
        tools.getChildren().forEach(n -> ((Region) n).setMinWidth(n == gap ? 0 : USE_PREF_SIZE));
        return tools;
    }

    private static Button button(String id, String text, Ikon icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.setOnAction(e -> action.run());
        return button;
    }
}
