package org.ibidem.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** One room's sentences, in the language of {@link Locale#getDefault()} when asked. */
public final class Messages {
    private static final ResourceBundle.Control ENGLISH_BY_DEFAULT =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private final String bundle;
    private final ClassLoader loader;
    private final Locale fixed;

    private Messages(String bundle, ClassLoader loader, Locale fixed) {
        this.bundle = bundle;
        this.loader = loader;
        this.fixed = fixed;
    }

    /** The sentences kept beside this class. */
    public static Messages of(Class<?> room) {
        return new Messages(room.getPackageName() + ".messages", room.getClassLoader(), null);
    }

    /** The same sentences in one language, whatever the reader's is: for what is printed. */
    public Messages in(Locale language) {
        return new Messages(bundle, loader, language);
    }

    /** The sentence of the key, its {@code {0}} places filled ({@link MessageFormat}). @throws java.util.MissingResourceException unknown key */
    public String get(String key, Object... values) {
        Locale locale = fixed != null ? fixed : Locale.getDefault(Locale.Category.DISPLAY);
        String pattern = ResourceBundle.getBundle(bundle, locale, loader, ENGLISH_BY_DEFAULT).getString(key);
        return new MessageFormat(pattern, locale).format(values);
    }
}
