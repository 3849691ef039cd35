package org.ibidem.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A page of help: its id, which is that of the room it is about where it is about one, and its text in Markdown. */
public record HelpTopic(String id, String markdown) {
    private static final List<String> LANGUAGES = List.of("en", "ko");

    /** All topics in the language of the window, else in English, in the order in which they are to be read. */
    public static List<HelpTopic> all() {
        String language = language();
        return read("topics.txt").lines().map(id -> new HelpTopic(id, read(language + "/" + id + ".md"))).toList();
    }

    /** The words of asking in the language of the topics. */
    static Question.Vocabulary vocabulary() {
        return Question.Vocabulary.of(read(language() + "/asking.txt"));
    }

    private static String language() {
        String wanted = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
        return LANGUAGES.contains(wanted) ? wanted : LANGUAGES.getFirst();
    }

    private static String read(String name) {
        try (InputStream in = HelpTopic.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no help in " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it is called: its first heading. */
    public String title() {
        return markdown.lines().findFirst().orElse("").replaceFirst("^#+\\s*", "");
    }
}
