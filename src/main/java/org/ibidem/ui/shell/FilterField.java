package org.ibidem.ui.shell;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.StringProperty;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** Where the words are typed that what is shown must have. */
public final class FilterField extends CustomTextField {
    /** A field that says what it asks for as long as it is empty, and keeps the words in {@code typed}. */
    public FilterField(String id, String prompt, StringProperty typed) {
        setId(id);
        setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        setPromptText(prompt);
        setAccessibleText(prompt);
        textProperty().bindBidirectional(typed);
    }
}
