package org.ibidem.ui.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.ibidem.exchange.redact.RedactedCopy;
import org.ibidem.exchange.redact.Withheld;
import org.ibidem.message.Messages;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Referred;
import org.ibidem.ui.shell.Rows;

/** Lists what a redacted copy leaves here, before it is written. */
final class WithheldCard {
    private static final Messages MESSAGES = Messages.of(WithheldCard.class);

    private static final int MOST_NAMED = 5;
    private static final int MOST_OF_ONE = 3;

    private WithheldCard() {}

    /** Lays the list over the window; {@code write} follows when it is agreed to. */
    static void show(CaseSession session, RedactedCopy copy, Runnable write) {
        List<Withheld> withheld = copy.withheld();
        Label said = new Label(said(copy));
        said.setId("withheld-said");
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        Card card = new Card(session.desk().overlay(), MESSAGES.get("withheld.heading"), new VBox(8, said, table(session, withheld)));
        card.addMain("withheld-write", MESSAGES.get("withheld.write"), () -> {
            session.desk().overlay().hide();
            write.run();
        });
        card.show();
    }

    private static String said(RedactedCopy copy) {
        String count = MESSAGES.get("withheld.count", copy.withheld().size());
        String whole = copy.remaining().stream().map(r -> r.document() + " (" + named(r.names()) + ")").limit(MOST_NAMED).collect(Collectors.joining("; "));
        if (whole.isEmpty()) return count;
        return count + "\n" + MESSAGES.get("withheld.remains", copy.remaining().size(), whole + (copy.remaining().size() > MOST_NAMED ? "; …" : ""));
    }

    private static String named(List<String> names) {
        return names.stream().limit(MOST_OF_ONE).collect(Collectors.joining(", ")) + (names.size() > MOST_OF_ONE ? ", …" : "");
    }

    private static TableView<Withheld> table(CaseSession session, List<Withheld> withheld) {
        TableView<Withheld> table = new TableView<>();
        table.setId("withheld");
        table.setAccessibleText(MESSAGES.get("withheld.heading"));
        table.getStyleClass().add("dense");
        Referred referred = new Referred(session);
        Rows.column(table, MESSAGES.get("withheld.kind"), 80, w -> MESSAGES.get("withheld." + w.kind()));
        Rows.column(table, MESSAGES.get("withheld.object"), 90, Withheld::object);
        TableColumn<Withheld, String> words = Rows.column(table, MESSAGES.get("withheld.words"), 230, w -> referred.words(w.object()));
        Rows.column(table, MESSAGES.get("withheld.why"), 130, w -> MESSAGES.get("why." + w.reason().name().toLowerCase(Locale.ROOT)));
        Rows.fill(table, words);
        Rows.open(table, w -> {
            session.desk().overlay().hide();
            referred.open(w.object());
        });
        table.getItems().setAll(withheld);
        table.setPrefSize(680, 380);
        return table;
    }
}
