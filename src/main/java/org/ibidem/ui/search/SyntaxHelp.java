package org.ibidem.ui.search;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.ibidem.message.Messages;

/** What can be asked, by examples; a click on one asks it. */
final class SyntaxHelp extends GridPane {
    private static final Messages MESSAGES = Messages.of(SyntaxHelp.class);
    private final Consumer<String> ask;

    SyntaxHelp(Consumer<String> ask) {
        this.ask = ask;
        getStyleClass().add("syntax-help");
        ColumnConstraints meanings = new ColumnConstraints();
        meanings.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), meanings);
        example("company Malaysia", MESSAGES.get("help.words"));
        example("\"front company\"", MESSAGES.get("help.phrase"));
        example("(radio OR antenna) NOT Malaysia", MESSAGES.get("help.boolean"));
        example("\"company Pyongyang\"~10", MESSAGES.get("help.near"));
        example("Glokom~1", MESSAGES.get("help.fuzzy"));
        example("radio* OR Gloc?m", MESSAGES.get("help.wildcard"));
        example("/gl[ou]com/", MESSAGES.get("help.pattern"));
        example("title:report", MESSAGES.get("help.field"));
        example("date:[2016 TO 2017-06]", MESSAGES.get("help.date"));
        example("김창혁", MESSAGES.get("help.scripts"));
        example("S-12", MESSAGES.get("help.number"));
    }

    private void example(String query, String meaning) {
        Hyperlink example = new Hyperlink(query);
        example.setMinWidth(USE_PREF_SIZE);
        example.getStyleClass().add("syntax-example");
        example.setOnAction(e -> ask.accept(query));
        Label words = new Label(meaning);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        addRow(getRowCount(), example, words);
    }
}
