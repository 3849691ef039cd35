package org.ibidem.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A page of help: its id, which is that of the room it is about where it is about one, and its text in Markdown. */
public record HelpTopic(String id, String markdown) {
    private static final List<String> LANGUAGES = List.of("en", "ko");
    private static final double OF_TITLE = 0.3;
    private static final double OF_WHOLE = 0.1;
    private static final double HALF = 0.5;

    /** All topics in the language of the window, else in English, in the order in which they are to be read. */
    public static List<HelpTopic> all() {
        String language = language();
        return read("topics.txt").lines().map(id -> new HelpTopic(id, read(language + "/" + id + ".md"))).toList();
    }

    /** Those that answer a question, the best first; all when nothing is asked. */
    static List<HelpTopic> answering(Question question, List<HelpTopic> topics) {
        if (question.isEmpty()) return topics;
        return topics.stream().filter(t -> t.best(question) >= HALF).sorted(Comparator.comparingDouble(t -> -t.worth(question))).toList();
    }

    /** What was typed as a question to these topics. */
    static Question asked(String typed, List<HelpTopic> topics) {
        return Question.of(typed, Question.Vocabulary.of(read(language() + "/asking.txt")), topics.stream().map(HelpTopic::markdown).toList());
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

    /** The best answer that one of its points gives, from 0 to 1. */
    private double best(Question question) {
        return points().mapToDouble(point -> answer(question, point)).max().orElse(0);
    }

    /** How well words of this page answer a question; they are read under its title. */
    private double answer(Question question, String words) {
        return question.answeredBy(words) == 0 ? 0 : question.answeredBy(title() + " " + words);
    }

    /** What the page is worth to who asks: its best point, a short one before a long one, then what it is about, then what else it says. */
    private double worth(Question question) {
        double closest = points().mapToDouble(point -> answer(question, point) + 1.0 / Math.max(1, Question.words(point).size())).max().orElse(0);
        return closest + question.answeredBy(title()) * OF_TITLE + question.answeredBy(markdown) * OF_WHOLE;
    }

    /** Which of its words answer best; none when nothing is asked. */
    Predicate<String> answerTo(Question question) {
        double best = Math.max(HALF, best(question));
        return words -> answer(question, words) >= best;
    }

    private Stream<String> points() {
        return markdown.lines().filter(line -> !line.isBlank() && !line.startsWith("!["));
    }
}
