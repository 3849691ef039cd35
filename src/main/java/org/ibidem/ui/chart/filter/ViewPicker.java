package org.ibidem.ui.chart.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.ibidem.message.Messages;
import org.ibidem.model.Chart;
import org.ibidem.ui.shell.Menus;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** Says which view is shown and brings up another; what can be done with views is below them. */
public final class ViewPicker extends MenuButton {
    private static final Messages MESSAGES = Messages.of(ViewPicker.class);
    private static final double WIDEST = 180;
    private static final double NARROWEST = 112;

    /** A picker of these views. */
    public ViewPicker(ChartViews views, ViewVerbs verbs, ObservableValue<Boolean> seen) {
        setId("chart-view");
        setGraphic(new FontIcon(MaterialDesignL.LAYERS_OUTLINE));
        setMnemonicParsing(false);
        setMaxWidth(WIDEST);
        setMinWidth(NARROWEST);
        setAccessibleText(MESSAGES.get("view.pick"));
        setTooltip(new Tooltip(MESSAGES.get("view.pick")));
        textProperty().bind(views.current().map(Chart::name).orElse(MESSAGES.get("view.first")));
        getItems().add(new MenuItem());
        setOnShowing(e -> {
            List<MenuItem> items = new ArrayList<>();
            for (Chart view : views.all().get()) items.add(item(view, views, verbs));
            items.add(new SeparatorMenuItem());
            verbs.commands(seen).stream().skip(2).forEach(c -> items.add(Menus.item(c)));
            getItems().setAll(items);
        });
        verbs.calls().addListener((o, before, now) -> {
            requestFocus();
            show();
        });
    }

    private static RadioMenuItem item(Chart view, ChartViews views, ViewVerbs verbs) {
        RadioMenuItem item = new RadioMenuItem(view.name());
        item.setMnemonicParsing(false);
        item.setId("view-" + view.name());
        item.setSelected(view.equals(views.current().get()));
        item.setOnAction(e -> verbs.open(view.id()));
        return item;
    }
}
