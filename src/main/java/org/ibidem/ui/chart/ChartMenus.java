package org.ibidem.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.ibidem.ui.entity.EntityPictures;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Menus;

/** The menus of the right mouse button: what can be done with a node, with a link, and with the chart itself. */
final class ChartMenus {
    private static final List<String> NODE = List.of("chart.open", "chart.rename", "chart.cite", "entity.picture", "entity.noPicture", "chart.link", "identity.compare", "chart.ways", "chart.pin", "chart.hide", "chart.hideOthers", "chart.expand", "chart.copy", "chart.figure.selected", "chart.delete");
    private static final List<String> LINK = List.of("chart.open", "chart.cite", "chart.ends", "chart.delete");
    private static final List<String> CANVAS = List.of("chart.add", "chart.draw.note", "chart.draw.frame", "chart.paste", "chart.showAll", "chart.tidy", "chart.fit", "chart.figure.view", "chart.print", "chart.export");
    private static final List<String> DRAWN = List.of("chart.draw.write", "chart.draw.fold", "chart.draw.ungroup", "chart.delete");
    private final ChartViewModel model;
    private final ChartVerbs verbs;

    ChartMenus(ChartViewModel model, ChartVerbs verbs) {
        this.model = model;
        this.verbs = verbs;
    }

    /** The menu for what was hit, which is selected with it; by the keyboard, for what is selected. */
    ContextMenu at(ContextMenuEvent e, Optional<UUID> under) {
        Set<UUID> selected = model.selection().ids().get();
        Optional<UUID> hit = e.isKeyboardTrigger() ? Optional.ofNullable(model.cursor().current().get()) : under;
        hit.filter(id -> !selected.contains(id)).ifPresent(id -> model.selection().only(List.of(id)));
        if (hit.isEmpty()) return menu(CANVAS, Place.CHART_SELECT, Place.CHART_LAYOUT, Place.CHART_SHOW);
        if (model.scene().canvas(hit.get()).isPresent()) return menu(DRAWN, Place.CHART_SELECT, Place.CHART_ALIGN);
        return model.scene().index(hit.get()).isPresent() ? menu(NODE, Place.CHART_SELECT, Place.CHART_ALIGN, Place.CHART_DRAW, Place.CHART_LAYOUT) : menu(LINK, Place.CHART_SELECT);
    }

    private ContextMenu menu(List<String> ids, Place... within) {
        List<Command> all = Stream.of(verbs.all(), new EntityPictures(model.session()).commands(), model.session().forSeveral()).flatMap(List::stream).toList();
        ContextMenu menu = new ContextMenu();
        for (String id : ids) all.stream().filter(c -> c.id().equals(id)).findFirst().ifPresent(c -> Menus.add(menu.getItems(), c));
        menu.getItems().add(new SeparatorMenuItem());
        for (Place place : within) Menus.menu(place, all).ifPresent(menu.getItems()::add);
        return menu;
    }
}
