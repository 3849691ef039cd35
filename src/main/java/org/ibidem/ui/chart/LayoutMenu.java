package org.ibidem.ui.chart;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.message.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The wand: tidies the chart, or lays it out in another way; the way it has is marked, and what is laid out is said. */
final class LayoutMenu extends MenuButton {
    private static final Messages MESSAGES = Messages.of(LayoutMenu.class);

    LayoutMenu(ChartViewModel model) {
        super("", new FontIcon(MaterialDesignM.MAGIC_STAFF));
        setId("chart-layout");
        setAccessibleText(MESSAGES.get("layout.menu"));
        setTooltip(new Tooltip(MESSAGES.get("layout.menu")));
        setMinWidth(USE_PREF_SIZE);
        MenuItem tidy = new MenuItem(MESSAGES.get("chart.tidy"));
        tidy.setId("chart-tidy");
        tidy.setAccelerator(KeyCombination.valueOf("Shortcut+T"));
        tidy.setOnAction(e -> model.arranging().tidy());
        MenuItem subject = new MenuItem();
        subject.setDisable(true);
        getItems().addAll(tidy, new SeparatorMenuItem(), subject);
        for (LayoutKind kind : LayoutKind.all()) getItems().add(item(model, kind));
        setOnShowing(e -> {
            subject.setText(model.arranging().layouts().subject());
            getItems().forEach(i -> {
                if (i instanceof RadioMenuItem way) way.setSelected(way.getUserData() == model.arranging().layouts().last().get());
            });
        });
    }

    private static RadioMenuItem item(ChartViewModel model, LayoutKind kind) {
        RadioMenuItem item = new RadioMenuItem(ChartLayouts.title(kind));
        item.setId("chart-layout-" + kind.word());
        item.setUserData(kind);
        item.setOnAction(e -> model.arranging().layOut(kind));
        return item;
    }
}
