package org.ibidem.ui.shell;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.StackPane;
import org.ibidem.message.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tabs in the middle; a page's content is made when it first comes to the front. */
final class PagesView extends StackPane {
    private static final Messages MESSAGES = Messages.of(PagesView.class);
    private static final int TITLE = 30;
    private final Pages pages;
    private final TabPane tabs = new TabPane();

    PagesView(Pages pages) {
        this.pages = pages;
        tabs.setId("pages");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        Label empty = new Label(MESSAGES.get("pages.empty"));
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        getChildren().addAll(empty, tabs);
        pages.all().forEach(p -> tabs.getTabs().add(tab(p)));
        pages.all().addListener(this::follow);
        pages.front().addListener((o, before, now) -> bringForward(now));
        tabs.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) pages.front().set((Page) now.getUserData());
        });
        // What is carried over a tab can be dropped in its page.
        tabs.addEventFilter(DragEvent.DRAG_OVER, e -> {
            if (Carried.document(e.getDragboard()).isPresent()) under(e).filter(t -> !t.isSelected()).ifPresent(tabs.getSelectionModel()::select);
        });
        empty.visibleProperty().bind(tabs.visibleProperty().not());
        tabs.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(tabs.getTabs()));
        bringForward(pages.front().get());
        pages.onEntering(this::enter);
        if (pages.front().get() != null) enter(pages.front().get());
    }

    /** The tab whose head is under the mouse: the skin notes it on the head. */
    private static Optional<Tab> under(DragEvent e) {
        for (Node at = e.getPickResult().getIntersectedNode(); at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().get(Tab.class) instanceof Tab tab) return Optional.of(tab);
        }
        return Optional.empty();
    }

    private void follow(ListChangeListener.Change<? extends Page> change) {
        while (change.next()) {
            change.getRemoved().forEach(p -> tabs.getTabs().removeIf(t -> t.getUserData() == p));
            for (Page page : change.getAddedSubList()) tabs.getTabs().add(tab(page));
        }
    }

    private void bringForward(Page page) {
        shown(page).ifPresent(tab -> {
            fill(tab, page);
            tabs.getSelectionModel().select(tab);
        });
    }

    /** Gives the focus to what is first in a page that a command brought forward; who goes along the tabs themselves stays there. */
    private void enter(Page page) {
        shown(page).flatMap(tab -> Page.firstIn(tab.getContent())).ifPresent(PagesView::enter);
    }

    private Optional<Tab> shown(Page page) {
        return tabs.getTabs().stream().filter(t -> t.getUserData() == page).findFirst();
    }

    /** A page that was never shown is laid out first. */
    private static void enter(Node first) {
        if (first.getScene() != null) {
            Platform.runLater(first::requestFocus);
            return;
        }
        first.sceneProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable scene) {
                first.sceneProperty().removeListener(this);
                Platform.runLater(first::requestFocus);
            }
        });
    }

    private static void fill(Tab tab, Page page) {
        if (tab.getContent() != null) return;
        Node content = page.content().get();
        content.setId("page-" + page.key());
        tab.setContent(content);
    }

    /** A long title keeps its beginning and its end, where numbers and names stand. */
    static String shortened(String title) {
        if (title.length() <= TITLE) return title;
        return title.substring(0, TITLE * 2 / 3).strip() + "…" + title.substring(title.length() - TITLE / 3).strip();
    }

    private Tab tab(Page page) {
        Tab tab = new Tab();
        tab.setUserData(page);
        tab.textProperty().bind(page.title().map(PagesView::shortened));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(page.title());
        tab.setTooltip(whole);
        tab.setGraphic(new FontIcon(page.icon()));
        tab.setOnCloseRequest(e -> {
            e.consume();
            pages.close(page.key());
        });
        return tab;
    }
}
