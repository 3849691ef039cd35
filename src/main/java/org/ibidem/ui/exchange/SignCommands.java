package org.ibidem.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.ibidem.exchange.sign.Fingerprint;
import org.ibidem.exchange.sign.Signatures;
import org.ibidem.exchange.sign.Signed;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Form;

/** The commands that sign files, tell whose signature is on one, and show the fingerprint of the own key. */
public final class SignCommands {
    private static final Messages MESSAGES = Messages.of(SignCommands.class);
    private final CaseSession session;
    private final Signatures signatures;

    private SignCommands(CaseSession session) {
        this.session = session;
        this.signatures = new Signatures(session.desk().here());
    }

    /** The commands for the desk of this session. */
    public static List<Command> of(CaseSession session) {
        SignCommands commands = new SignCommands(session);
        return List.of(
            Command.of("sign.file", MESSAGES.get("sign.file"), Place.CASE, commands::sign),
            Command.of("sign.check", MESSAGES.get("sign.check"), Place.CASE, commands::check),
            Command.of("sign.own", MESSAGES.get("sign.own"), Place.CASE, commands::showOwn));
    }

    private void sign() {
        session.desk().files().chooseFiles(MESSAGES.get("sign.file")).forEach(file -> session.run(MESSAGES.get("sign.job", file.getFileName()), progress -> signatures.sign(file),
            signature -> session.written(MESSAGES.get("sign.done", file.getFileName(), signature.getFileName()), signature)));
    }

    private void check() {
        session.desk().files().chooseFiles(MESSAGES.get("sign.check")).stream().findFirst().ifPresent(file ->
            session.run(MESSAGES.get("sign.checking", file.getFileName()), progress -> signed(file), signed -> show(file, signed)));
    }

    private Signed signed(Path file) {
        Optional<Signed> beside = signatures.beside(file);
        return beside.orElseThrow(() -> new UserProblem(MESSAGES, "sign.none", file.getFileName()));
    }

    private void show(Path file, Signed signed) {
        Form form = new Form().field(MESSAGES.get("sign.key"), fingerprint(signed.key())).field("", words(signed.words()));
        Card card = new Card(session.desk().overlay(), file.getFileName().toString(), form);
        if (signed.isWhole() && !signed.isKnown()) offerToRemember(signed, form, card);
        card.show();
    }

    private void offerToRemember(Signed signed, Form form, Card card) {
        TextField name = new TextField();
        name.setId("sign-name");
        form.field(MESSAGES.get("sign.name"), name);
        card.addMain("sign-remember", MESSAGES.get("sign.remember"), () -> {
            session.desk().overlay().hide();
            String whose = name.getText().strip();
            session.run(MESSAGES.get("sign.remember"), progress -> {
                signatures.remember(signed.key(), whose);
                return whose;
            }, done -> session.desk().notices().done(MESSAGES.get("sign.remembered", done)));
        }).disableProperty().bind(name.textProperty().map(String::isBlank));
    }

    private void showOwn() {
        session.run(MESSAGES.get("sign.own"), progress -> signatures.own(), own ->
            new Card(session.desk().overlay(), MESSAGES.get("sign.own"), new Form().field(MESSAGES.get("sign.key"), fingerprint(own)).field("", words(MESSAGES.get("sign.own.hint")))).show());
    }

    private static TextField fingerprint(Fingerprint key) {
        TextField field = new TextField(key.text());
        field.setId("sign-key");
        field.setEditable(false);
        field.setPrefColumnCount(key.text().length());
        return field;
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.setId("sign-words");
        words.setWrapText(true);
        words.setMaxWidth(420);
        return words;
    }
}
