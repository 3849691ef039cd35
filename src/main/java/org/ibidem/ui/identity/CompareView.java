package org.ibidem.ui.identity;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.identity.Comparison;
import org.ibidem.identity.Comparison.Agreement;
import org.ibidem.identity.Comparison.Line;
import org.ibidem.identity.Comparison.Side;
import org.ibidem.identity.Duplicate;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.model.Verdict;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.shell.Chip;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.PortraitView;
import org.ibidem.ui.shell.SmallPrint;

/** Two entities beside each other: why they may be one, what both say, what contradicts, and the ways to decide. */
final class CompareView extends VBox {
    /** A sentence that begins with an Arabic name is one of the language of the window still. */
    private static final String FROM_LEFT = "\u200E";
    private static final Messages MESSAGES = Messages.of(CompareView.class);
    private final IdentityModel model;
    private final VBox page = new VBox(10);
    private final HBox verdicts;
    private final TextField reason = new TextField();

    CompareView(IdentityModel model) {
        super(8);
        this.model = model;
        setId("compare");
        setStyle("-fx-padding: 0 0 0 12;");
        ScrollPane scroll = new ScrollPane(page);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        verdicts = new HBox(8, button("identity-same", Verdict.SAME), button("identity-not-same", Verdict.NOT_SAME), button("identity-undecided", Verdict.UNDECIDED));
        verdicts.getStyleClass().add("toolbar-row");
        reason.setId("identity-reason");
        reason.setPromptText(MESSAGES.get("reason.prompt"));
        reason.setAccessibleText(MESSAGES.get("reason"));
        reason.textProperty().bindBidirectional(model.reason());
        reason.setOnAction(e -> {
            if (model.wantsReason().get()) model.decide(Verdict.SAME);
        });
        model.wantsReason().addListener((o, before, now) -> {
            if (now) reason.requestFocus();
        });
        Label wanted = warning("reason-wanted", MESSAGES.get("reason.wanted"));
        wanted.visibleProperty().bind(model.wantsReason());
        wanted.managedProperty().bind(wanted.visibleProperty());
        VBox foot = new VBox(6, wanted, reason, verdicts);
        foot.visibleProperty().bind(model.isComparing());
        foot.managedProperty().bind(foot.visibleProperty());
        getChildren().addAll(scroll, foot);
        model.comparison().addListener((o, before, now) -> fill());
        model.absent().addListener((o, before, now) -> fill());
        fill();
    }

    private Button button(String id, Verdict verdict) {
        Button button = new Button(MESSAGES.get("verdict.key." + verdict));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        if (verdict == Verdict.SAME) button.getStyleClass().add("accent");
        button.setOnAction(e -> model.decide(verdict));
        return button;
    }

    private void fill() {
        page.getChildren().clear();
        Optional<Comparison> comparison = model.comparison().get();
        if (comparison.isEmpty()) {
            page.getChildren().add(new EmptyState(model.absent().get()));
            return;
        }
        Duplicate pair = model.pair().get().orElseThrow();
        page.getChildren().add(heads(pair));
        if (!model.warning().isEmpty()) page.getChildren().add(warning("compare-warning", model.warning()));
        pair.undecided().ifPresent(d -> page.getChildren().add(new SmallPrint(MESSAGES.get("compare.open", d.author(), d.reason()))));
        page.getChildren().add(why(pair));
        for (Agreement agreement : Agreement.values()) section(agreement, comparison.get().lines().stream().filter(l -> l.agreement() == agreement).toList());
    }

    private static Label warning(String id, String text) {
        Label warning = new Label(text);
        warning.setId(id);
        warning.setWrapText(true);
        warning.getStyleClass().add("field-problem");
        return warning;
    }

    private Node heads(Duplicate pair) {
        ToggleGroup shown = new ToggleGroup();
        GridPane heads = halves();
        heads.addRow(0, head("compare-left", pair.a(), shown), head("compare-right", pair.b(), shown));
        return heads;
    }

    private Node head(String id, Entity entity, ToggleGroup shown) {
        Dossier dossier = model.session().dossier().get();
        Hyperlink name = new Hyperlink(dossier.caption(entity.id()));
        name.setId(id);
        name.setWrapText(true);
        name.getStyleClass().add("inspector-name");
        name.setOnAction(e -> model.session().openEntity(entity.id()));
        RadioButton show = new RadioButton(MESSAGES.get("compare.show"));
        show.setId(id + "-show");
        show.setToggleGroup(shown);
        show.setSelected(entity.id().equals(model.shown().get()));
        show.selectedProperty().addListener((o, before, now) -> {
            if (now) model.shown().set(entity.id());
        });
        HBox chips = new HBox(6, new Chip(entity.ref().toString(), "chip-accent"), new Chip(dossier.schema(entity).map(Schema::label).orElse(entity.schema()), "chip-plain"));
        dossier.sanctions(entity.id()).forEach(l -> chips.getChildren().add(new Chip(l.badge(), "chip-warning")));
        VBox head = new VBox(4, name, chips);
        PortraitView.of(model.session(), entity.id()).ifPresent(head.getChildren()::add);
        head.getChildren().add(show);
        return head;
    }

    private Node why(Duplicate pair) {
        VBox why = new VBox(2);
        why.setId("compare-why");
        if (pair.sentences().isEmpty()) why.getChildren().add(new SmallPrint(MESSAGES.get("compare.unlike")));
        pair.sentences().forEach(s -> why.getChildren().add(new SmallPrint(FROM_LEFT + "• " + s)));
        return why;
    }

    private void section(Agreement agreement, List<Line> lines) {
        if (lines.isEmpty()) return;
        Label title = new Label(MESSAGES.get("agreement." + agreement));
        title.getStyleClass().add("heading-2");
        GridPane grid = new GridPane(12, 4);
        grid.setId("compare-" + agreement);
        ColumnConstraints label = new ColumnConstraints();
        label.setPercentWidth(24);
        grid.getColumnConstraints().addAll(label, half(38), half(38));
        for (Line line : lines) grid.addRow(grid.getRowCount(), new SmallPrint(line.label()), side(line.left()), side(line.right()));
        page.getChildren().addAll(title, grid);
    }

    private Node side(Side side) {
        if (side.statements().isEmpty()) return new Label("");
        Hyperlink link = new Hyperlink(side.words());
        link.setWrapText(true);
        link.setOnAction(e -> model.open(side.statements()));
        return link;
    }

    private static GridPane halves() {
        GridPane halves = new GridPane(12, 4);
        halves.getColumnConstraints().addAll(half(50), half(50));
        return halves;
    }

    private static ColumnConstraints half(double percent) {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(percent);
        return half;
    }
}
