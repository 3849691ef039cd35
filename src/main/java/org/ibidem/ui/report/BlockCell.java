package org.ibidem.ui.report;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ibidem.message.Messages;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** A block in the list: a box that switches it on, its icon, its heading, and what it is when the heading does not say so. */
final class BlockCell extends ListCell<Block> {
    private static final Messages MESSAGES = Messages.of(BlockCell.class);
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private final CheckBox on = new CheckBox();
    private final FontIcon icon = new FontIcon(MaterialDesignT.TEXT);
    private final Label title = new Label();
    private final Label kind = new Label();
    private final HBox line = new HBox(on, icon, title, kind);

    BlockCell(ReportViewModel model) {
        on.setFocusTraversable(false);
        on.setAccessibleText(MESSAGES.get("block.on"));
        on.setOnAction(e -> model.enable(getItem(), on.isSelected()));
        title.setMaxWidth(Double.MAX_VALUE);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox.setHgrow(title, Priority.ALWAYS);
        kind.getStyleClass().addAll("faint", "small-text");
        kind.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("block-line");
        setPrefWidth(0);
        letDrag(model);
    }

    /** Whoever presses a block selects it, and drags it to the place of another. */
    private void letDrag(ReportViewModel model) {
        setOnDragDetected(e -> {
            if (!isEmpty()) startFullDrag();
        });
        setOnMouseDragEntered(e -> mark(by(model)));
        setOnMouseDragExited(e -> mark(0));
        setOnMouseDragReleased(e -> {
            mark(0);
            if (by(model) != 0) model.move(by(model));
        });
    }

    /** How many places down the selected block would go to stand here. */
    private int by(ReportViewModel model) {
        int here = isEmpty() ? model.blocks().size() - 1 : getIndex();
        return here - model.blocks().indexOf(model.selected().get());
    }

    private void mark(int by) {
        pseudoClassStateChanged(ABOVE, by < 0);
        pseudoClassStateChanged(BELOW, by > 0);
    }

    @Override
    protected void updateItem(Block block, boolean empty) {
        super.updateItem(block, empty);
        setGraphic(empty || block == null ? null : line);
        if (empty || block == null) return;
        String name = ReportViewModel.name(block.kind());
        on.setSelected(block.enabled());
        icon.setIconCode(icon(block.kind()));
        title.setText(block.title().isBlank() ? name : block.title());
        kind.setText(block.title().equals(name) ? "" : name);
        title.setDisable(!block.enabled());
    }

    static Ikon icon(BlockKind kind) {
        return switch (kind) {
            case IMPRINT -> MaterialDesignC.CARD_TEXT_OUTLINE;
            case DISCLAIMER -> MaterialDesignS.SCALE_BALANCE;
            case SUMMARY -> MaterialDesignT.TEXT_SHORT;
            case SECTION -> MaterialDesignT.TEXT;
            case CASE_STUDY -> MaterialDesignM.MAGNIFY;
            case METHOD -> MaterialDesignC.COMPASS_OUTLINE;
            case BACKGROUND -> MaterialDesignB.BANK_OUTLINE;
            case MAP -> MaterialDesignE.EARTH;
            case JUDGEMENTS -> MaterialDesignG.GAVEL;
            case ALTERNATIVES -> MaterialDesignS.SOURCE_BRANCH;
            case RESPONSES -> MaterialDesignR.REPLY_OUTLINE;
            case RECOMMENDATIONS -> MaterialDesignC.CLIPBOARD_ARROW_RIGHT_OUTLINE;
            case NAMES -> MaterialDesignA.ALPHABETICAL_VARIANT;
            case SOURCES -> MaterialDesignG.GAUGE;
            case SHARED -> MaterialDesignS.SHARE_VARIANT_OUTLINE;
            case ENTITY_INDEX -> MaterialDesignF.FORMAT_LIST_BULLETED;
            case IDENTIFIER_INDEX -> MaterialDesignI.IDENTIFIER;
            case FIGURE -> MaterialDesignG.GRAPH_OUTLINE;
            case PLATE -> MaterialDesignI.IMAGE_OUTLINE;
            case PROFILES -> MaterialDesignA.ACCOUNT_GROUP_OUTLINE;
            case TIMELINE -> MaterialDesignT.TIMELINE_CLOCK_OUTLINE;
            case GAPS -> MaterialDesignH.HELP_CIRCLE_OUTLINE;
            case EVIDENCE_REGISTER -> MaterialDesignF.FILE_MULTIPLE_OUTLINE;
            case RELATION_REGISTER -> MaterialDesignV.VECTOR_LINE;
            case STATEMENT_REGISTER -> MaterialDesignF.FORMAT_QUOTE_CLOSE;
            case SCREENING -> MaterialDesignA.ACCOUNT_SEARCH_OUTLINE;
            case GRADING -> MaterialDesignL.LIST_STATUS;
            case CUSTODY -> MaterialDesignC.CERTIFICATE_OUTLINE;
            case EDITIONS -> MaterialDesignS.SOURCE_COMMIT;
        };
    }
}
