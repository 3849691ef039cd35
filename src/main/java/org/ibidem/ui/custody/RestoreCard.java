package org.ibidem.ui.custody;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.ibidem.casefile.Backup;
import org.ibidem.casefile.Backup.Holdings;
import org.ibidem.casefile.Case;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Rows;
import org.ibidem.ui.shell.SmallPrint;

/** The card of the backups of a case: what each holds beside what the case holds now, to go back there, or to have a copy of it. */
final class RestoreCard {
    private static final Messages MESSAGES = Messages.of(RestoreCard.class);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm'Z'").withZone(ZoneOffset.UTC);
    private final CaseSession session;

    RestoreCard(CaseSession session) {
        this.session = session;
    }

    private record Found(List<Backup> backups, Holdings now) {}

    /** Reads what there is, and lays the card over the window. */
    void show() {
        session.run(MESSAGES.get("restore.reading"), progress -> new Found(session.caseFile().backups(), session.caseFile().reading(Holdings::of)), this::show);
    }

    private void show(Found found) {
        TableView<Backup> table = table(found.now());
        table.getItems().setAll(found.backups());
        table.getSelectionModel().selectFirst();
        SmallPrint words = new SmallPrint(MESSAGES.get("restore.words"));
        words.setMaxWidth(520);
        Card card = new Card(session.desk().overlay(), MESSAGES.get("restore.heading"), new VBox(8, words, table));
        var none = Bindings.isNull(table.getSelectionModel().selectedItemProperty());
        card.add("restore-copy", MESSAGES.get("restore.copy"), () -> copy(table.getSelectionModel().getSelectedItem())).disableProperty().bind(none);
        card.addMain("restore-here", MESSAGES.get("restore.here"), () -> goBack(table.getSelectionModel().getSelectedItem())).disableProperty().bind(none);
        card.show();
    }

    private static TableView<Backup> table(Holdings now) {
        TableView<Backup> table = new TableView<>();
        table.setId("restore-backups");
        table.getStyleClass().add("dense");
        table.setAccessibleText(MESSAGES.get("restore.table"));
        table.setPlaceholder(new Label(MESSAGES.get("restore.none")));
        table.setPrefSize(520, 200);
        Rows.column(table, MESSAGES.get("restore.entry"), 60, b -> Long.toString(b.sequence()));
        Rows.column(table, MESSAGES.get("restore.at"), 180, b -> LOCAL.withZone(ZoneId.systemDefault()).format(b.at()) + " (" + UTC.format(b.at()) + ")");
        Rows.column(table, MESSAGES.get("restore.entities"), 82, b -> beside(b.holdings().entities(), b.holdings().minus(now).entities()));
        Rows.column(table, MESSAGES.get("restore.statements"), 94, b -> beside(b.holdings().statements(), b.holdings().minus(now).statements()));
        Rows.column(table, MESSAGES.get("restore.documents"), 94, b -> beside(b.holdings().documents(), b.holdings().minus(now).documents()));
        return table;
    }

    /** A number, and how it differs from now: {@code 12 (-3)}. */
    private static String beside(long then, long difference) {
        return difference == 0 ? Long.toString(then) : "%d (%+d)".formatted(then, difference);
    }

    private void goBack(Backup to) {
        session.desk().overlay().hide();
        session.run(MESSAGES.get("restore.back.job", to.sequence()), progress -> session.caseFile().restore(to.sequence()),
            done -> session.desk().notices().done(MESSAGES.get("restore.back.done", to.sequence())));
    }

    private void copy(Backup of) {
        Case open = session.caseFile();
        String name = open.folder().getFileName().toString().replaceFirst("\\.case$", "") + " " + of.sequence() + ".case";
        session.desk().files().chooseTarget(MESSAGES.get("restore.copyAs", of.sequence()), name, List.of("case")).ifPresent(target -> {
            session.desk().overlay().hide();
            session.run(MESSAGES.get("restore.copying", of.sequence()), progress -> {
                open.copyOf(of.sequence(), target, progress);
                return target;
            }, done -> session.desk().notices().done(MESSAGES.get("restore.copied", done.getFileName())));
        });
    }
}
