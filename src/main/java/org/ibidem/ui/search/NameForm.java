package org.ibidem.ui.search;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import org.ibidem.message.Messages;
import org.ibidem.model.SavedSearch;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;

/** Asks for the name of a saved search. */
final class NameForm {
    private static final Messages MESSAGES = Messages.of(NameForm.class);
    private final Card card;

    private NameForm(CaseSession session, String heading, String suggestion, Consumer<String> then) {
        TextField name = new TextField(suggestion);
        name.setId("saved-name");
        card = new Card(session.desk().overlay(), heading, new Form().field(MESSAGES.get("saved.name"), name));
        card.addMain("saved-give", heading, () -> {
            session.desk().overlay().hide();
            then.accept(name.getText());
        }).disableProperty().bind(name.textProperty().map(String::isBlank));
    }

    /** For the question as it stands. */
    static NameForm forNew(CaseSession session, SavedSearches saved, SearchViewModel model) {
        return new NameForm(session, MESSAGES.get("saved.save"), model.words().get(), name -> saved.save(name, model.question()));
    }

    /** For one that is saved already. */
    static NameForm forRenaming(CaseSession session, SavedSearches all, SavedSearch saved) {
        return new NameForm(session, MESSAGES.get("saved.rename"), saved.name(), name -> all.rename(saved, name));
    }

    void show() {
        card.show();
    }
}
