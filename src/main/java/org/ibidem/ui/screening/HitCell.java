package org.ibidem.ui.screening;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.model.HitVerdict;
import org.ibidem.model.ListHit;
import org.ibidem.ui.shell.Chip;
import org.ibidem.ui.shell.ListWords;
import org.ibidem.ui.shell.SmallPrint;

/** A hit in the list: under its entity's name, the entry, its list and score, and what it is to be known by. */
final class HitCell extends ListCell<HitsModel.Line> {
    private static final Messages MESSAGES = Messages.of(HitCell.class);

    private static final double BESIDE = 40;

    HitCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(HitsModel.Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : content(line));
        setAccessibleText(empty || line == null ? null : MESSAGES.get("hit.accessible", line.entity(), line.hit().listed().caption(), line.hit().listed().list(), MESSAGES.get("verdict." + line.hit().verdict())));
    }

    private VBox content(HitsModel.Line line) {
        VBox content = new VBox(2);
        ListHit hit = line.hit();
        if (line.first()) {
            Label entity = new Label(line.number() + "  " + line.entity());
            entity.getStyleClass().add("heading-3");
            content.getChildren().add(entity);
        }
        Label entry = new ListWords(hit.listed().caption(), getListView(), BESIDE);
        FlowPane chips = new FlowPane(6, 2, new Chip(percent(hit.match().score()), "chip-plain"));
        if (hit.match().weak()) chips.getChildren().add(new Chip(MESSAGES.get("hit.weak"), "chip-warning"));
        if (hit.verdict() != HitVerdict.OPEN) chips.getChildren().add(new Chip(MESSAGES.get("verdict." + hit.verdict()), look(hit.verdict())));
        if (hit.adjudication().outdated()) chips.getChildren().add(new Chip(MESSAGES.get("hit.outdated"), "chip-warning"));
        if (line.told() || !hit.stands()) chips.getChildren().add(new Chip(MESSAGES.get("news." + hit.news()), "chip-accent"));
        content.getChildren().addAll(entry, new SmallPrint(MESSAGES.get("hit.place", hit.listed().list(), hit.listed().date(), hit.listed().entry())), chips);
        return content;
    }

    static String percent(double score) {
        return String.format(Locale.ROOT, "%.3f", score);
    }

    private static String look(HitVerdict verdict) {
        return switch (verdict) {
            case TRUE -> "chip-danger";
            case FALSE -> "chip-success";
            default -> "chip-plain";
        };
    }
}
