package org.ibidem.ui.welcome;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.PasswordField;
import org.ibidem.message.Messages;
import org.ibidem.seal.Sealing;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.NewPassphrase;
import org.ibidem.ui.shell.SmallPrint;

/** The commands that set, change and take away the passphrase of the open case. */
public final class SealCommands {
    private static final Messages MESSAGES = Messages.of(SealCommands.class);
    private final CaseSession session;
    private final BiConsumer<char[], Sealing> reseal;

    private SealCommands(CaseSession session, BiConsumer<char[], Sealing> reseal) {
        this.session = session;
        this.reseal = reseal;
    }

    /** Those that make sense for this case; {@code reseal} closes it, rewrites it from the passphrase it has to the one it shall have, and opens it. */
    public static List<Command> of(CaseSession session, BiConsumer<char[], Sealing> reseal) {
        SealCommands commands = new SealCommands(session, reseal);
        if (!session.caseFile().cover().isSealed()) return List.of(Command.of("case.seal", MESSAGES.get("seal.set"), Place.CASE, commands::set));
        return List.of(Command.of("case.passphrase", MESSAGES.get("seal.change"), Place.CASE, commands::change),
            Command.of("case.unseal", MESSAGES.get("seal.remove"), Place.CASE, commands::remove));
    }

    private void set() {
        NewPassphrase fresh = new NewPassphrase(session.desk().threads(), "seal", MESSAGES.get("seal.none"));
        Card card = new Card(session.desk().overlay(), MESSAGES.get("seal.set.heading"), fresh.addTo(said("seal.set.hint"), MESSAGES.get("seal.new")));
        card.addMain("seal-go", MESSAGES.get("seal.set.go"), () -> {
            session.desk().overlay().hide();
            reseal.accept(new char[0], Sealing.with(fresh.take()));
        }).disableProperty().bind(fresh.differs().or(fresh.isEmpty()));
        card.show();
    }

    private void change() {
        PasswordField current = current();
        NewPassphrase fresh = new NewPassphrase(session.desk().threads(), "seal", MESSAGES.get("seal.none"));
        Form form = fresh.addTo(said("seal.change.hint").field(MESSAGES.get("seal.current"), current), MESSAGES.get("seal.new"));
        Card card = new Card(session.desk().overlay(), MESSAGES.get("seal.change.heading"), form);
        card.addMain("seal-go", MESSAGES.get("seal.change.go"), () -> {
            session.desk().overlay().hide();
            char[] before = current.getText().toCharArray();
            char[] after = fresh.take();
            session.run(MESSAGES.get("seal.change.job"), progress -> {
                session.caseFile().changePassphrase(before, after);
                return true;
            }, done -> session.desk().notices().done(MESSAGES.get("seal.changed")));
        }).disableProperty().bind(fresh.differs().or(fresh.isEmpty()).or(current.textProperty().isEmpty()));
        card.show();
    }

    private void remove() {
        PasswordField current = current();
        Card card = new Card(session.desk().overlay(), MESSAGES.get("seal.remove.heading"), said("seal.remove.hint").field(MESSAGES.get("seal.current"), current));
        card.addMain("seal-go", MESSAGES.get("seal.remove.go"), () -> {
            session.desk().overlay().hide();
            char[] before = current.getText().toCharArray();
            session.run(MESSAGES.get("seal.remove.job"), progress -> {
                session.caseFile().prove(before.clone());
                return before;
            }, proven -> reseal.accept(proven, Sealing.NONE));
        }).disableProperty().bind(current.textProperty().isEmpty());
        card.show();
    }

    private static PasswordField current() {
        PasswordField current = new PasswordField();
        current.setId("seal-current");
        return current;
    }

    private static Form said(String key) {
        SmallPrint words = new SmallPrint(MESSAGES.get(key));
        words.setMaxWidth(420);
        return new Form().field("", words);
    }
}
