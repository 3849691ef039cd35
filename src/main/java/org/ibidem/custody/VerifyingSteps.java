package org.ibidem.custody;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ibidem.message.Language;

/** Instructions for those who verify what they were given with nothing but their computer. */
final class VerifyingSteps {
    private VerifyingSteps() {}

    /** Instructions in the language of the moment, with the steps at {@code {steps}}. */
    static String filled(String name) throws IOException {
        return filled(name, Language.now().getLanguage().equals(Locale.KOREAN.getLanguage()) ? "_ko" : "");
    }

    /** Instructions in English, for those of whom it is not known what they read. */
    static String english(String name) throws IOException {
        return filled(name, "");
    }

    private static String filled(String name, String language) throws IOException {
        return told(name, language).replace("{steps}", told("steps.txt", language).stripTrailing());
    }

    private static String told(String name, String language) throws IOException {
        try (InputStream own = VerifyingSteps.class.getResourceAsStream(name.replace(".txt", language + ".txt"))) {
            return new String(own.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
