package org.ibidem.ui.shell;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.seal.Strength;

/** The fields for a passphrase that is being chosen: it is typed twice, and told how long it would hold. */
public final class NewPassphrase {
    private static final Messages MESSAGES = Messages.of(NewPassphrase.class);
    private final PasswordField passphrase = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final SmallPrint strength;
    private final Threads threads;
    private final BooleanBinding differs = Bindings.createBooleanBinding(() -> !passphrase.getText().equals(again.getText()), passphrase.textProperty(), again.textProperty());
    private final StringBinding problem = Bindings.createStringBinding(() -> differs.get() && !again.getText().isEmpty() ? MESSAGES.get("passphrase.differs") : "",
        differs, again.textProperty());
    private final String none;

    /** Fields whose names begin with {@code id}; {@code none} says what it means to leave them empty. */
    public NewPassphrase(Threads threads, String id, String none) {
        this.threads = threads;
        this.none = none;
        passphrase.setId(id + "-passphrase");
        again.setId(id + "-again");
        strength = new SmallPrint(none);
        strength.setId(id + "-strength");
        passphrase.textProperty().subscribe(typed -> threads.background().execute(() -> measure(typed)));
    }

    /** Behind the window's thread, for the first time the lists are read; what was typed meanwhile is measured after. */
    private void measure(String typed) {
        String words = typed.isEmpty() ? none : MESSAGES.get("strength." + Strength.of(typed.toCharArray()).name().toLowerCase(Locale.ROOT));
        threads.screen().execute(() -> {
            if (passphrase.getText().equals(typed)) strength.setText(words);
        });
    }

    /** Adds the fields to a form. */
    public Form addTo(Form form, String name) {
        return form.field(name, new VBox(4, passphrase, strength)).field(MESSAGES.get("passphrase.again"), again).problem(problem);
    }

    /** Whether the two are not the same yet. */
    public BooleanBinding differs() {
        return differs;
    }

    /** Whether nothing is typed. */
    public BooleanBinding isEmpty() {
        return passphrase.textProperty().isEmpty();
    }

    /** What was typed, taken out of the fields; empty when nothing was. */
    public char[] take() {
        char[] typed = passphrase.getText().toCharArray();
        passphrase.clear();
        again.clear();
        return typed;
    }
}
