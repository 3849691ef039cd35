package org.ibidem.ui.identity;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.identity.Duplicate;
import org.ibidem.message.Messages;
import org.ibidem.model.Decision;
import org.ibidem.model.Verdict;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.Rows;

/** The pairs that may be one and what was decided at the left, the two in hand at the right. */
final class IdentityView extends VBox {
    private static final Messages MESSAGES = Messages.of(IdentityView.class);
    private static final Map<KeyCode, Verdict> KEYS = Map.of(KeyCode.S, Verdict.SAME, KeyCode.N, Verdict.NOT_SAME, KeyCode.U, Verdict.UNDECIDED);
    private static final double HUNDRED = 100;
    private final IdentityModel model;
    private final TableView<Duplicate> queue = new TableView<>();
    private final TableView<Decision> decisions = new TableView<>();
    /** The key that decided and was not let go since; what it types is no reason. */
    private KeyCode held;

    IdentityView(IdentityModel model) {
        this.model = model;
        getStyleClass().add("page");
        TabPane lists = new TabPane(tab("tab.suggested", queue()), tab("tab.decided", decided()));
        lists.setId("identity-lists");
        lists.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        SplitPane halves = new SplitPane(lists, new CompareView(model));
        halves.setDividerPositions(0.46);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(tools(), halves);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_RELEASED, e -> held = null);
        addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (held != null) e.consume();
        });
        model.pair().addListener((o, before, now) -> mark(now));
    }

    private static Tab tab(String key, Node content) {
        return new Tab(MESSAGES.get(key), content);
    }

    private Node tools() {
        Label found = new Label();
        found.setId("identity-found");
        found.setWrapText(true);
        found.textProperty().bind(model.found());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button find = new Button(MESSAGES.get("find"));
        find.setId("identity-find");
        find.setMinWidth(USE_PREF_SIZE);
        find.getStyleClass().add("accent");
        find.setOnAction(e -> model.find());
        HBox tools = new HBox(found, gap, find);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private Node queue() {
        queue.setId("identity-queue");
        queue.setAccessibleText(MESSAGES.get("tab.suggested"));
        queue.getStyleClass().add("dense");
        queue.setItems(model.queue());
        Rows.column(queue, MESSAGES.get("column.score"), 54, d -> Math.round(d.score() * HUNDRED) + " %");
        TableColumn<Duplicate, String> first = Rows.column(queue, MESSAGES.get("column.one"), 120, d -> dossier().caption(d.a().id()));
        Rows.column(queue, MESSAGES.get("column.other"), 116, d -> dossier().caption(d.b().id()));
        Rows.column(queue, MESSAGES.get("column.state"), 74, d -> MESSAGES.get(d.undecided().isPresent() ? "verdict.UNDECIDED" : "state.new"));
        Rows.fill(queue, first);
        Rows.reachEnds(queue);
        queue.setPlaceholder(new EmptyState(MESSAGES.get("queue.empty")));
        queue.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now == null || model.pair().get().equals(Optional.of(now))) return;
            decisions.getSelectionModel().clearSelection();
            model.choose(Optional.of(now));
        });
        return queue;
    }

    private void mark(Optional<Duplicate> pair) {
        int place = pair.map(model.queue()::indexOf).orElse(-1);
        if (place >= 0) {
            queue.getSelectionModel().clearAndSelect(place);
            queue.scrollTo(Math.max(0, place - 2));
        } else queue.getSelectionModel().clearSelection();
    }

    private Node decided() {
        decisions.setId("identity-decisions");
        decisions.setAccessibleText(MESSAGES.get("tab.decided"));
        decisions.getStyleClass().add("dense");
        Rows.items(decisions, model.decisions(), Decision::id);
        Rows.column(decisions, MESSAGES.get("column.verdict"), 72, d -> MESSAGES.get("verdict." + d.verdict()) + (dossier().identities().counts(d) ? "" : " – " + MESSAGES.get("decided.idle")));
        Rows.column(decisions, MESSAGES.get("column.pair"), 110, d -> dossier().ownCaption(d.entityId()) + " · " + dossier().ownCaption(d.otherId()));
        TableColumn<Decision, String> reason = Rows.column(decisions, MESSAGES.get("reason"), 104, Decision::reason);
        Rows.column(decisions, MESSAGES.get("column.author"), 88, d -> d.author() + "\n" + d.at().toString().substring(0, 10));
        Rows.fill(decisions, reason);
        decisions.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null && !Rows.isMadeAnew(decisions)) model.look(now);
        });
        decisions.setPlaceholder(new EmptyState(MESSAGES.get("decided.empty")));
        Button back = new Button(MESSAGES.get("takeBack"));
        back.setId("identity-take-back");
        back.disableProperty().bind(decisions.getSelectionModel().selectedItemProperty().isNull());
        back.setOnAction(e -> model.takeBack(decisions.getSelectionModel().getSelectedItem()));
        VBox.setVgrow(decisions, Priority.ALWAYS);
        return new VBox(8, decisions, back);
    }

    private Dossier dossier() {
        return model.session().dossier().get();
    }

    /** S, N and U decide from anywhere but a field in which they are letters, once however long they are held. */
    private void key(KeyEvent e) {
        if (e.getCode() == held) {
            e.consume();
            return;
        }
        held = null;
        Verdict verdict = KEYS.get(e.getCode());
        if (verdict == null || e.getTarget() instanceof TextInputControl || e.isShortcutDown() || e.isAltDown() || model.pair().get().isEmpty()) return;
        held = e.getCode();
        model.decide(verdict);
        e.consume();
    }
}
