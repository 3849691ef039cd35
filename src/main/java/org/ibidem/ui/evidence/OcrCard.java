package org.ibidem.ui.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.VBox;
import org.ibidem.casefile.Installation;
import org.ibidem.evidence.ocr.Recognition;
import org.ibidem.evidence.ocr.Tesseract;
import org.ibidem.message.Language;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.Form;

/** Asks in which languages the text of scanned pages is to be recognised. */
final class OcrCard {
    private static final Messages MESSAGES = Messages.of(OcrCard.class);
    private static final String LANGUAGES = "ocr.languages";
    /** Before the models that read a script in whichever language. */
    private static final String SCRIPT = "script/";
    private static final double WIDTH = 460;
    private static final double HEIGHT = 180;
    private final EvidenceVerbs verbs;
    private final Tesseract tesseract;
    private final List<Evidence> documents;
    private final ListView<String> languages = new ListView<>();
    private final CheckBox allPages = new CheckBox(MESSAGES.get("ocr.allPages"));
    private final Card card;

    OcrCard(EvidenceVerbs verbs, Tesseract tesseract, List<Evidence> documents) {
        this.verbs = verbs;
        this.tesseract = tesseract;
        this.documents = documents;
        languages.setId("ocr-languages");
        languages.setAccessibleText(MESSAGES.get("ocr.languages"));
        languages.getStyleClass().add("dense");
        languages.setPrefHeight(HEIGHT);
        languages.getItems().setAll(tesseract.languages());
        languages.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        languages.setCellFactory(view -> new LanguageCell());
        chosenBefore().forEach(languages.getSelectionModel()::select);
        allPages.setId("ocr-all-pages");
        Label about = new Label(MESSAGES.get("ocr.about"));
        about.setWrapText(true);
        VBox content = new VBox(12, about, new Form().field(MESSAGES.get("ocr.languages"), languages), allPages);
        content.setPrefWidth(WIDTH);
        card = new Card(verbs.session().desk().overlay(), MESSAGES.get("ocr.heading", EvidenceVerbs.name(documents)), content);
        card.addMain("ocr-read", MESSAGES.get("ocr.do"), this::read).disableProperty().bind(Bindings.isEmpty(languages.getSelectionModel().getSelectedItems()));
    }

    private Installation here() {
        return verbs.session().desk().here();
    }

    /** The languages chosen last, as far as they are still there; otherwise those of the analyst. */
    private List<String> chosenBefore() {
        List<String> known = tesseract.languages();
        List<String> before = here().setting(LANGUAGES).stream().flatMap(s -> List.of(s.split("\\+")).stream()).filter(known::contains).toList();
        return before.isEmpty() ? tesseract.usual(Language.now()) : before;
    }

    private void read() {
        String chosen = languages.getSelectionModel().getSelectedItems().stream().collect(Collectors.joining("+"));
        here().set(LANGUAGES, chosen);
        verbs.session().desk().overlay().hide();
        verbs.recognise(documents, tesseract, new Recognition.Wish(chosen, allPages.isSelected()));
    }

    void show() {
        card.show();
    }

    private static final class LanguageCell extends ListCell<String> {
        @Override
        protected void updateItem(String code, boolean empty) {
            super.updateItem(code, empty);
            setText(empty || code == null ? null : name(code));
        }

        private static String name(String code) {
            if (code.startsWith(SCRIPT)) return code.substring(SCRIPT.length()) + "  (" + code + ")";
            String name = Locale.of(code.replaceFirst("_.*", "")).getDisplayLanguage(Language.now());
            return name.equals(code) || name.isEmpty() ? code : name + "  (" + code + ")";
        }
    }
}
