package org.ibidem.ui.review;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.WatchTerm;
import org.ibidem.ui.shell.Card;

/** The analyst's own terms, one a line; a line between slashes is a regular expression. */
final class WatchListCard {
    private static final Messages MESSAGES = Messages.of(WatchListCard.class);
    private final ReviewViewModel model;
    private final List<WatchTerm> before;
    private final TextArea lines = new TextArea();
    private final Label problem = new Label();
    private final Card card;

    WatchListCard(ReviewViewModel model) {
        this.model = model;
        this.before = model.terms();
        lines.setId("watch-lines");
        lines.setText(before.stream().map(WatchListCard::line).collect(Collectors.joining("\n")));
        lines.setAccessibleText(MESSAGES.get("watch.help"));
        Label help = new Label(MESSAGES.get("watch.help"));
        help.setWrapText(true);
        help.getStyleClass().add("faint");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        card = new Card(model.session().desk().overlay(), MESSAGES.get("watch.heading"), new VBox(8, help, lines, problem));
        card.addMain("watch-save", MESSAGES.get("watch.save"), this::save);
    }

    private static String line(WatchTerm term) {
        return term.expression() ? "/" + term.words() + "/" : term.words();
    }

    /** The term of a line, the same row as before when it stood there already. */
    private WatchTerm term(String line) {
        boolean expression = line.length() > 2 && line.startsWith("/") && line.endsWith("/");
        return before.stream().filter(t -> line(t).equals(line)).findFirst()
            .orElseGet(() -> ReviewViewModel.term(expression ? line.substring(1, line.length() - 1) : line, expression));
    }

    private void save() {
        try {
            model.watch(Arrays.stream(lines.getText().split("\n")).map(String::strip).filter(l -> !l.isEmpty()).distinct().map(this::term).toList());
            model.session().desk().overlay().hide();
        } catch (UserProblem e) {
            problem.setText(e.getMessage());
        }
    }

    void show() {
        card.show();
    }
}
