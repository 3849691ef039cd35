package org.ibidem.ui.review;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.model.ClaimType;
import org.ibidem.model.SuggestionState;
import org.ibidem.suggest.Group;
import org.ibidem.ui.review.ReviewViewModel.Occurrence;
import org.ibidem.ui.shell.FilterField;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Words;

/** The values found at the left, the places of the one in hand at the right; a second tab shows what is shared. */
final class ReviewView extends VBox {
    private static final Messages MESSAGES = Messages.of(ReviewView.class);
    /** So many rows stay visible above the one that comes into hand. */
    private static final int ABOVE = 3;
    private final ReviewViewModel model;
    private final ListView<Group> list = new ListView<>();
    private final ListView<Occurrence> places = new ListView<>();

    ReviewView(ReviewViewModel model) {
        this.model = model;
        model.follow();
        getStyleClass().add("page");
        SplitPane halves = new SplitPane(values(), inContext());
        halves.setDividerPositions(0.44);
        VBox found = new VBox(8, filters(), halves);
        VBox.setVgrow(halves, Priority.ALWAYS);
        TabPane tabs = new TabPane(tab("review.found", found), tab("review.shared", new PivotsView(model)));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(tools(), tabs);
    }

    private static Tab tab(String key, Region content) {
        content.setStyle("-fx-padding: 8 0 0 0;");
        return new Tab(MESSAGES.get(key), content);
    }

    private Node tools() {
        Label claimed = new Label(MESSAGES.get("review.claim"));
        claimed.getStyleClass().add("form-label");
        ComboBox<ClaimType> claim = new ComboBox<>();
        claim.setId("review-claim");
        claim.setAccessibleText(MESSAGES.get("review.claim"));
        claim.getItems().setAll(ClaimType.values());
        Form.name(claim, Words::of);
        claim.valueProperty().bindBidirectional(model.claim());
        claimed.setLabelFor(claim);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(claimed, claim, gap, button("review-watch", "review.watch", () -> new WatchListCard(model).show()), button("review-scan", "review.scan", model::scan));
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private Node filters() {
        FilterField filter = new FilterField("review-filter", MESSAGES.get("review.filter"), model.filter());
        ComboBox<SuggestionState> state = new ComboBox<>();
        state.setId("review-state");
        state.setAccessibleText(MESSAGES.get("review.state"));
        state.getItems().setAll(SuggestionState.values());
        Form.name(state, s -> MESSAGES.get("state." + s));
        state.valueProperty().bindBidirectional(model.state());
        HBox filters = new HBox(filter, kinds(), state);
        filters.getStyleClass().add("toolbar-row");
        return filters;
    }

    private Node kinds() {
        ComboBox<String> kind = new ComboBox<>();
        kind.setId("review-kind");
        kind.setAccessibleText(MESSAGES.get("pivot.kind"));
        Form.name(kind, k -> k.isEmpty() ? MESSAGES.get("review.allKinds") : ReviewViewModel.name(k));
        Runnable fill = () -> {
            String before = model.kind().get();
            kind.getItems().setAll(Stream.concat(Stream.of(""), model.kinds().stream()).toList());
            kind.setValue(kind.getItems().contains(before) ? before : "");
        };
        model.kinds().addListener((javafx.collections.ListChangeListener<String>) c -> fill.run());
        fill.run();
        kind.valueProperty().addListener((o, before, now) -> model.kind().set(now == null ? "" : now));
        return kind;
    }

    private Node values() {
        list.setId("review");
        list.setAccessibleText(MESSAGES.get("review.found"));
        list.setItems(model.groups());
        list.setCellFactory(v -> new GroupCell(model));
        list.setPlaceholder(empty());
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) model.current().set(now);
        });
        list.setOnKeyPressed(this::key);
        model.current().addListener((o, before, now) -> show(now));
        show(model.current().get());
        return list;
    }

    private void show(Group group) {
        places.getItems().setAll(model.occurrences(group));
        if (group == null || group == list.getSelectionModel().getSelectedItem()) return;
        list.getSelectionModel().clearSelection();
        list.getSelectionModel().select(group);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ABOVE));
    }

    private Node empty() {
        Label empty = new Label();
        empty.textProperty().bind(Bindings.createStringBinding(() -> MESSAGES.get(state()), model.isRead(), model.nothingFound()));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        return empty;
    }

    private String state() {
        if (!model.isRead().get()) return "review.reading";
        return model.nothingFound().get() ? "review.empty" : "review.noneFits";
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) return;
        switch (e.getCode()) {
            case A -> accept(e.isShiftDown());
            case E -> new AcceptCard(model).show();
            case I -> ignore(e.isShiftDown());
            case R -> model.reconsider();
            case SPACE -> model.toggle();
            case ENTER -> openFirst();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void accept(boolean together) {
        if (together) model.acceptTogether();
        else model.acceptEach();
    }

    private void ignore(boolean forever) {
        if (forever) model.ignoreForever();
        else model.ignoreHere();
    }

    private void openFirst() {
        if (!places.getItems().isEmpty()) model.open(places.getItems().getFirst());
    }

    private Node inContext() {
        places.setId("review-places");
        places.setAccessibleText(MESSAGES.get("review.places"));
        places.setCellFactory(v -> new OccurrenceCell());
        Label none = new Label(MESSAGES.get("review.help"));
        none.setWrapText(true);
        none.getStyleClass().add("empty-state");
        places.setPlaceholder(none);
        places.setOnMouseClicked(e -> open());
        places.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) open();
        });
        VBox.setVgrow(places, Priority.ALWAYS);
        FlowPane verbs = new FlowPane(8, 8, verb("review-accept-new", "review.acceptNew", "A", model::acceptEach),
            verb("review-accept-together", "review.acceptTogether", "⇧A", model::acceptTogether), verb("review-accept-as", "review.acceptAs", "E", () -> new AcceptCard(model).show()),
            verb("review-ignore", "review.ignoreHere", "I", model::ignoreHere), verb("review-ignore-forever", "review.ignoreForever", "⇧I", model::ignoreForever),
            verb("review-reconsider", "review.reconsider", "R", model::reconsider));
        VBox half = new VBox(8, verbs, places);
        half.setStyle("-fx-padding: 0 0 0 12;");
        return half;
    }

    private void open() {
        Occurrence place = places.getSelectionModel().getSelectedItem();
        if (place != null) model.open(place);
    }

    private Button verb(String id, String key, String cap, Runnable action) {
        Button button = button(id, key, action);
        Label keyCap = new Label(cap);
        keyCap.getStyleClass().add("key-cap");
        button.setGraphic(keyCap);
        button.disableProperty().bind(model.chosen().not());
        return button;
    }

    private static Button button(String id, String key, Runnable action) {
        Button button = new Button(MESSAGES.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }
}
