package org.ibidem.ui.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ibidem.message.Messages;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Row;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.report.Citations.Begun;
import org.ibidem.ui.report.Citations.Completed;

/** Where a block is written: its heading, its Markdown, and what can be cited while a citation is being written. */
final class BlockEditor extends VBox {
    private static final Messages MESSAGES = Messages.of(BlockEditor.class);
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final Duration UNTIL_KEPT = Duration.seconds(1.5);
    private final ReportViewModel model;
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final OffersView offers;
    private final Label hint = new Label(MESSAGES.get("editor.hint"));
    private boolean asked;
    private boolean written;
    private final PauseTransition pause = new PauseTransition(UNTIL_KEPT);

    BlockEditor(ReportViewModel model) {
        this.model = model;
        this.offers = new OffersView(this::complete, text::requestFocus);
        getStyleClass().add("report-editor");
        title.setId("report-block-title");
        title.setPromptText(MESSAGES.get("editor.heading"));
        title.setAccessibleText(MESSAGES.get("editor.heading"));
        title.textProperty().bindBidirectional(model.title());
        text.setId("report-block-text");
        text.setWrapText(true);
        text.setAccessibleText(MESSAGES.get("editor.text"));
        text.textProperty().bindBidirectional(model.text());
        text.promptTextProperty().bind(Bindings.createStringBinding(this::prompt, model.selected()));
        StackPane writing = new StackPane(text, new SpellingMarks(text, model.spelling()), offers);
        VBox.setVgrow(writing, Priority.ALWAYS);
        hint.setId("report-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().addAll("faint", "small-text");
        HBox below = new HBox(8, hint, new SpellingHelp(text, model.spelling()));
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(title, targets(), new FindBar(model.finding(), text::requestFocus), writing, below);
        model.spelling().watch();
        keepWhatIsWritten();
        text.textProperty().addListener((o, before, now) -> written = text.isFocused());
        text.caretPositionProperty().addListener((o, before, now) -> moved());
        model.caret().bind(text.caretPositionProperty());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_PRESSED, this::startReplacing);
        model.sought().subscribe(this::reveal);
    }

    /** The beginning of what was looked for is in sight also when its end is not. */
    private void reveal(ReportViewModel.Shown part) {
        title.pseudoClassStateChanged(FOUND, part != null && part.heading());
        if (part == null) return;
        TextInputControl field = part.heading() ? title : text;
        field.selectRange(part.range().getEnd(), part.range().getStart());
    }

    private String prompt() {
        Block block = model.selected().get();
        boolean written = block == null || block.kind().isWritten();
        return written ? MESSAGES.get("editor.prompt") : MESSAGES.get("editor.computed");
    }

    private void keepWhatIsWritten() {
        pause.setOnFinished(e -> model.apply());
        title.textProperty().addListener((o, before, now) -> pause.playFromStart());
        text.textProperty().addListener((o, before, now) -> pause.playFromStart());
        text.focusedProperty().addListener((o, before, now) -> {
            if (!now) model.apply();
        });
    }

    /** What the selected block shows: a figure one of the charts, a plate one of the documents. */
    private ComboBox<Row> targets() {
        ComboBox<Row> targets = new ComboBox<>();
        targets.setId("report-target");
        targets.setMaxWidth(Double.MAX_VALUE);
        Form.name(targets, model::name);
        model.selected().addListener((o, before, now) -> offerTargets(targets, now));
        offerTargets(targets, model.selected().get());
        targets.managedProperty().bind(targets.visibleProperty());
        targets.setOnAction(e -> {
            Block shown = model.selected().get();
            if (targets.getValue() != null && !targets.getValue().id().equals(shown.target())) model.show(targets.getValue());
        });
        return targets;
    }

    private void offerTargets(ComboBox<Row> targets, Block block) {
        List<Row> known = block == null ? List.of() : model.targets(block.kind());
        targets.setVisible(!known.isEmpty());
        targets.setPromptText(MESSAGES.get(block != null && block.kind() == BlockKind.PLATE ? "editor.plate" : "editor.chart"));
        targets.getItems().setAll(known);
        targets.setValue(known.stream().filter(r -> r.id().equals(block.target())).findFirst().orElse(null));
    }

    /** Whoever writes is offered what fits; whoever only passes through what is written is told what it names, and the keys stay with the text. */
    private void moved() {
        if (written || asked) offer();
        else end();
        written = false;
    }

    private void offer() {
        show(text.isFocused() ? begun() : Optional.empty());
    }

    private void show(Optional<Begun> begun) {
        Citations citations = model.citations();
        offers.show(begun.map(citations::offers).orElse(List.of()));
        hint.setText(citations.at(text.getText(), text.getCaretPosition()).orElseGet(() -> MESSAGES.get(offers.isVisible() ? "editor.offers" : "editor.hint")));
        if (offers.isVisible()) StackPane.setAlignment(offers, caretIsLow() ? Pos.TOP_CENTER : Pos.BOTTOM_CENTER);
    }

    /** What is begun at the caret; when the analyst asked, the word there, as long as it goes on. */
    private Optional<Begun> begun() {
        Optional<Begun> begun = Citations.begun(text.getText(), text.getCaretPosition());
        if (begun.isEmpty() && asked) begun = Optional.of(Citations.asked(text.getText(), text.getCaretPosition()));
        asked &= begun.isPresent();
        return begun;
    }

    private void ask() {
        asked = true;
        offer();
    }

    private void end() {
        asked = false;
        show(Optional.empty());
    }

    /** What is offered lies over the text, in the half where the analyst does not write. */
    private boolean caretIsLow() {
        if (!(text.getSkin() instanceof TextAreaSkin skin)) return false;
        return skin.getCharacterBounds(Math.max(0, text.getCaretPosition() - 1)).getMaxY() > text.getHeight() / 2;
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.SPACE && e.isControlDown()) {
            ask();
            e.consume();
            return;
        }
        if (!offers.isVisible()) {
            Form.leaveByTab(text, e);
            return;
        }
        if (e.getCode() == KeyCode.DOWN) offers.next(1);
        else if (e.getCode() == KeyCode.UP) offers.next(-1);
        else if (e.getCode() == KeyCode.ENTER && e.isShiftDown()) offers.chosen().ifPresent(this::say);
        else if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.TAB) offers.take();
        else if (e.getCode() == KeyCode.ESCAPE) end();
        else return;
        e.consume();
    }

    /** To a field this key means the backspace, and no command would hear of it. It is Ctrl on a Mac too, where Cmd and H hide the program. */
    private void startReplacing(KeyEvent e) {
        if (e.getCode() != KeyCode.H || !e.isControlDown() || e.isShiftDown() || e.isAltDown()) return;
        model.finding().start(true);
        e.consume();
    }

    private void complete(Citations.Offer offer) {
        begun().ifPresent(begun -> write(Citations.complete(text.getText(), text.getCaretPosition(), begun, offer)));
    }

    /** A sentence that says what a statement or a relation says, with its footnote; what says nothing, or stands among other citations, is only cited. */
    private void say(Citations.Offer offer) {
        begun().filter(begun -> Citations.isAlone(text.getText(), text.getCaretPosition(), begun)).flatMap(begun -> model.citations().sentence(offer)
            .map(sentence -> Citations.say(text.getText(), text.getCaretPosition(), begun, sentence))).ifPresentOrElse(this::write, () -> complete(offer));
    }

    /** Only what becomes otherwise is replaced, so that it can be undone in the field as if it had been typed. */
    private void write(Completed completed) {
        String before = text.getText();
        int end = before.length() - (completed.text().length() - completed.caret());
        int start = Math.min(end, Arrays.mismatch(before.toCharArray(), completed.text().toCharArray()));
        if (start >= 0) text.replaceText(start, end, completed.text().substring(start, completed.caret()));
        text.requestFocus();
        text.positionCaret(completed.caret());
        end();
    }
}
