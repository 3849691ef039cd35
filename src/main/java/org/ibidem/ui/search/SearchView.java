package org.ibidem.ui.search;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.ui.search.SearchViewModel.State;
import org.ibidem.ui.shell.Page;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** One field, what can be asked in it, and what was found: type, choose with the arrows, open with Enter. */
final class SearchView extends VBox {
    private static final Messages MESSAGES = Messages.of(SearchView.class);
    private final SearchViewModel model;
    private final SavedSearches saved;
    private final HitsView hits;
    private final CustomTextField field = new CustomTextField();
    private final ToggleButton help = new ToggleButton(null, new FontIcon(MaterialDesignH.HELP_CIRCLE_OUTLINE));

    SearchView(SearchViewModel model, SavedSearches saved, Runnable askList) {
        this.model = model;
        this.saved = saved;
        this.hits = new HitsView(model);
        getStyleClass().addAll("page", "search");
        getStylesheets().add(SearchView.class.getResource("search.css").toExternalForm());
        dressField();
        BorderPane body = new BorderPane(new StackPane(hits, teaching()));
        body.setLeft(side());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(tools(askList), new MistakeView(model), body);
        model.calls().addListener((o, before, now) -> toField());
    }

    private void toField() {
        field.requestFocus();
        field.selectAll();
    }

    private void dressField() {
        field.setId("search-field");
        Page.first(field);
        field.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        field.setPromptText(MESSAGES.get("search.prompt"));
        field.setAccessibleText(MESSAGES.get("search.prompt"));
        field.textProperty().bindBidirectional(model.words());
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.F1) {
                // How a question is written, which is nearer here than the help of the room.
                help.fire();
                e.consume();
            }
            hits.steer(e);
        });
        model.mistake().addListener((o, before, now) -> field.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, now.isPresent()));
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    private Node tools(Runnable askList) {
        ToggleButton exact = new ToggleButton(MESSAGES.get("search.exact"));
        exact.setId("search-exact");
        exact.setMinWidth(USE_PREF_SIZE);
        exact.setTooltip(new Tooltip(MESSAGES.get("search.exact.what")));
        exact.selectedProperty().bindBidirectional(model.exact());
        help.setId("search-help");
        help.setAccessibleText(MESSAGES.get("search.help"));
        help.setTooltip(new Tooltip(MESSAGES.get("search.help")));
        Button save = icon("search-save", MaterialDesignB.BOOKMARK_PLUS_OUTLINE, MESSAGES.get("saved.save"),
            () -> NameForm.forNew(model.session(), saved, model).show());
        save.disableProperty().bind(model.words().map(String::isBlank));
        Button list = icon("search-terms", MaterialDesignF.FORMAT_LIST_NUMBERED, MESSAGES.get("terms.choose"), askList);
        list.disableProperty().bind(model.search().map(Optional::isEmpty));
        HBox tools = new HBox(field, exact, help, save, list);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private static Button icon(String id, Ikon icon, String words, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(e -> action.run());
        return button;
    }

    private Node side() {
        VBox side = new VBox(16, new FacetsView(model), new SavedView(model, saved));
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("search-side");
        ObservableValue<Boolean> any = Bindings.createBooleanBinding(() -> !model.facets().isEmpty() || !saved.all().isEmpty(), model.facets(), saved.all());
        scroll.visibleProperty().bind(any);
        scroll.managedProperty().bind(any);
        return scroll;
    }

    /** What can be asked: shown while nothing is, and over the hits when asked for. */
    private Node teaching() {
        Label heading = new Label(MESSAGES.get("help.heading"));
        heading.getStyleClass().add("heading-2");
        Label about = new Label();
        about.setId("search-about");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("faint");
        about.textProperty().bind(model.state().map(s -> MESSAGES.get("about." + s)));
        Button again = new Button(MESSAGES.get("index.again"));
        again.setOnAction(e -> model.openIndex());
        again.visibleProperty().bind(model.state().map(s -> s == State.CLOSED));
        again.managedProperty().bind(again.visibleProperty());
        VBox content = new VBox(12, heading, about, again, new SyntaxHelp(this::ask));
        content.getStyleClass().add("teaching");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("teaching-scroll");
        scroll.visibleProperty().bind(Bindings.createBooleanBinding(() -> help.isSelected() || !isAnswered(model.state().get()), help.selectedProperty(), model.state()));
        return scroll;
    }

    private static boolean isAnswered(State state) {
        return state == State.ANSWERED;
    }

    private void ask(String example) {
        help.setSelected(false);
        model.words().set(example);
        field.requestFocus();
        field.end();
    }
}
