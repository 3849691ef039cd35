package org.ibidem.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.report.preflight.Finding;
import org.ibidem.ui.shell.EmptyState;
import org.ibidem.ui.shell.FilterField;
import org.ibidem.ui.shell.Overlay;
import org.ibidem.ui.shell.ReasonForm;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** What a publisher would reject, gravest first. A click or Enter leads to the thing; it can be mended, let stand with a reason, and exported. */
final class PreflightView extends VBox {
    private static final Messages MESSAGES = Messages.of(PreflightView.class);
    private static final double NARROWEST_FILTER = 110;
    private final PreflightModel model;
    private final ReportViewModel report;
    private final Overlay overlay;
    private final ListView<FindingLine> list = new ListView<>();
    private final Button mend = button("finding-mend", MESSAGES.get("finding.mend"), f -> model().mend(f));
    private final Button judge = button("finding-override", MESSAGES.get("finding.override"), this::judge);

    PreflightView(ReportViewModel report, Overlay overlay) {
        this.model = report.preflight();
        this.report = report;
        this.overlay = overlay;
        setId("report-preflight");
        getStyleClass().add("report-preflight");
        list.setId("report-findings");
        list.setAccessibleText(MESSAGES.get("findings.name"));
        list.setCellFactory(l -> new FindingCell());
        model.verdict().subscribe(told -> list.setPlaceholder(model.isChecked() ? new EmptyState(MESSAGES.get("findings.none")) : new Region()));
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> offer());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) selected().ifPresent(e.getClickCount() > 1 ? report::open : report::goTo);
        });
        list.setContextMenu(menu());
        model.findings().addListener((ListChangeListener<Finding>) c -> fill());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(verdict(), tools(), list);
        model.asked().subscribe((before, now) -> enter());
        fill();
        offer();
    }

    private PreflightModel model() {
        return model;
    }

    private Node verdict() {
        Label verdict = new Label();
        verdict.setId("report-verdict");
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        verdict.setMaxWidth(Double.MAX_VALUE);
        verdict.textProperty().bind(model.verdict());
        HBox.setHgrow(verdict, Priority.ALWAYS);
        Button export = new Button(null, new FontIcon(MaterialDesignE.EXPORT_VARIANT));
        export.setId("findings-export");
        export.getStyleClass().addAll("button-icon", "flat");
        export.setTooltip(new Tooltip(MESSAGES.get("findings.export")));
        export.setAccessibleText(MESSAGES.get("findings.export"));
        export.setMinWidth(USE_PREF_SIZE);
        export.setOnAction(e -> model.export());
        HBox line = new HBox(verdict, export);
        line.getStyleClass().add("toolbar-row");
        return line;
    }

    private Node tools() {
        FilterField filter = new FilterField("findings-filter", MESSAGES.get("findings.filter"), model.filter());
        filter.setMinWidth(NARROWEST_FILTER);
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox tools = new HBox(filter, mend, judge);
        tools.getStyleClass().add("toolbar-row");
        return tools;
    }

    private Button button(String id, String text, Consumer<Finding> verb) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> selected().ifPresent(verb));
        return button;
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.setOnShowing(e -> menu.getItems().setAll(selected().map(this::items).orElse(List.of())));
        menu.getItems().add(new MenuItem(MESSAGES.get("finding.open")));
        return menu;
    }

    private List<MenuItem> items(Finding finding) {
        MenuItem fix = item(model.remedy(finding).orElse(MESSAGES.get("finding.mend")), () -> model.mend(finding));
        fix.setDisable(model.remedy(finding).isEmpty());
        return List.of(item(MESSAGES.get("finding.open"), () -> report.open(finding)), fix, item(judgement(finding), () -> judge(finding)));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> action.run());
        return item;
    }

    private static String judgement(Finding finding) {
        return MESSAGES.get(finding.isOpen() ? "finding.override" : "finding.reopen");
    }

    private void judge(Finding finding) {
        if (!finding.isOpen()) model.reopen(finding);
        else new ReasonForm(overlay, MESSAGES.get("override.heading"), finding.message(), reason -> model.override(finding, reason)).show();
    }

    private void key(KeyEvent e) {
        if (e.getCode() != KeyCode.ENTER) return;
        selected().ifPresent(report::open);
        e.consume();
    }

    private Optional<Finding> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof FindingLine.One one ? Optional.of(one.finding()) : Optional.empty();
    }

    /** What is selected stays selected, also when it is judged otherwise now. */
    private void fill() {
        Optional<Finding> before = selected();
        list.getItems().setAll(FindingLine.grouped(model.findings()));
        before.flatMap(f -> list.getItems().stream().filter(l -> l instanceof FindingLine.One one && one.finding().spot().equals(f.spot())).findFirst())
            .ifPresent(list.getSelectionModel()::select);
        offer();
    }

    private void offer() {
        Optional<Finding> finding = selected();
        Optional<String> remedy = finding.flatMap(model::remedy);
        mend.setDisable(remedy.isEmpty());
        mend.setText(remedy.orElse(MESSAGES.get("finding.mend")));
        judge.setDisable(finding.isEmpty());
        judge.setText(finding.map(PreflightView::judgement).orElse(MESSAGES.get("finding.override")));
    }

    /** Goes to the first finding. */
    private void enter() {
        list.requestFocus();
        if (selected().isEmpty() && list.getItems().size() > 1) list.getSelectionModel().select(1);
    }
}
