package org.ibidem.ui.chart;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ibidem.message.Messages;
import org.ibidem.ui.chart.filter.ViewPicker;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The row of tools above the chart. */
final class ChartTools extends HBox {
    private static final Messages MESSAGES = Messages.of(ChartTools.class);
    private final FindBar find;

    ChartTools(ChartViewModel model, ChartVerbs verbs) {
        find = new FindBar(model);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().addAll("toolbar-row", "chart-tools");
        getChildren().addAll(new ViewPicker(model.views(), model.viewVerbs(), verbs.seen()), find, hidden(model), gap,
            tool("chart-fit", MaterialDesignF.FIT_TO_SCREEN_OUTLINE, MESSAGES.get("chart.fit"), model.viewport()::fit),
            tool("chart-smaller", MaterialDesignM.MAGNIFY_MINUS_OUTLINE, MESSAGES.get("chart.smaller"), () -> model.viewport().zoom(1 / 1.25)),
            tool("chart-larger", MaterialDesignM.MAGNIFY_PLUS_OUTLINE, MESSAGES.get("chart.larger"), () -> model.viewport().zoom(1.25)),
            toggle("chart-lasso", MaterialDesignL.LASSO, "chart.select.lasso", model.lasso()),
            toggle("chart-filter", MaterialDesignF.FILTER_OUTLINE, "chart.filter", model.switches().filter().on()),
            toggle("chart-time", MaterialDesignC.CLOCK_OUTLINE, "chart.time", model.switches().time().on()),
            toggle("chart-style", MaterialDesignP.PALETTE_OUTLINE, "chart.style", model.switches().style().on()), new LayoutMenu(model),
            tool("chart-add", MaterialDesignP.PLUS, MESSAGES.get("chart.add"), () -> verbs.add(Optional.empty())),
            tool("chart-export", MaterialDesignE.EXPORT_VARIANT, MESSAGES.get("chart.export"), model::export));
    }

    private static Button hidden(ChartViewModel model) {
        Button hidden = new Button();
        hidden.setId("chart-hidden");
        hidden.setMinWidth(Region.USE_PREF_SIZE);
        hidden.setGraphic(new FontIcon(MaterialDesignE.EYE_OUTLINE));
        hidden.setTooltip(new Tooltip(MESSAGES.get("chart.showAll")));
        hidden.textProperty().bind(Bindings.createStringBinding(() -> MESSAGES.get("chart.hidden", model.reading().get().hidden()), model.reading()));
        hidden.visibleProperty().bind(model.reading().map(r -> r.hidden() > 0));
        hidden.managedProperty().bind(hidden.visibleProperty());
        hidden.setOnAction(e -> model.sight().showAll());
        return hidden;
    }

    private static ToggleButton toggle(String id, Ikon icon, String key, BooleanProperty on) {
        ToggleButton toggle = new ToggleButton("", new FontIcon(icon));
        toggle.setId(id);
        toggle.setAccessibleText(MESSAGES.get(key));
        toggle.setTooltip(new Tooltip(MESSAGES.get(key)));
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.selectedProperty().bindBidirectional(on);
        return toggle;
    }

    private static Button tool(String id, Ikon icon, String words, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    /** Puts the caret where a name is looked for. */
    void lookFor() {
        find.lookFor();
    }
}
