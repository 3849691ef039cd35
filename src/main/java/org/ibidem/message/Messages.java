package org.ibidem.message;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/** One room's sentences, in the {@link Language} of the moment they are asked for. */
public final class Messages {
    private static final ResourceBundle.Control ENGLISH_BY_DEFAULT =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private final String bundle;
    private final ClassLoader loader;

    private Messages(String bundle, ClassLoader loader) {
        this.bundle = bundle;
        this.loader = loader;
    }

    /** The sentences kept beside this class. */
    public static Messages of(Class<?> room) {
        return new Messages(room.getPackageName() + ".messages", room.getClassLoader());
    }

    /** The sentence of the key, its {@code {0}} places filled ({@link MessageFormat}). @throws java.util.MissingResourceException unknown key */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), Language.now()).format(values);
    }

    /** The sentence of a key that may be unknown. */
    public Optional<String> find(String key) {
        return bundle().containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(bundle, Language.now(), loader, ENGLISH_BY_DEFAULT);
    }
}
