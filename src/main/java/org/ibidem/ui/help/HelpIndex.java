package org.ibidem.ui.help;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The topics of help as they are searched. What they say is taken apart once: a question is asked anew with every letter that is typed. */
final class HelpIndex {
    private static final double OF_TITLE = 0.3;
    private static final double OF_WHOLE = 0.1;
    private static final double HALF = 0.5;
    private final Question.Vocabulary vocabulary = HelpTopic.vocabulary();
    private final List<Page> pages;
    private final List<Set<String>> wholes;
    private final Map<HelpTopic, Page> byTopic;

    HelpIndex(List<HelpTopic> topics) {
        pages = topics.stream().map(Page::of).toList();
        wholes = pages.stream().map(Page::whole).toList();
        byTopic = pages.stream().collect(Collectors.toMap(Page::topic, Function.identity()));
    }

    /** What was typed as a question to these topics. */
    Question asked(String typed) {
        return Question.of(typed, vocabulary, wholes);
    }

    /** Those that answer a question, the best first; all when nothing is asked. */
    List<HelpTopic> answering(Question question) {
        if (question.isEmpty()) return pages.stream().map(Page::topic).toList();
        return pages.stream().filter(page -> page.best(question, page.all()) >= HALF).map(page -> new Ranked(page.topic, page.worth(question)))
            .sorted(Comparator.comparingDouble(Ranked::worth).reversed()).map(Ranked::topic).toList();
    }

    /** Which paragraphs and points of a topic answer best; none when nothing is asked. */
    Predicate<String> answerTo(Question question, HelpTopic topic) {
        Page page = byTopic.get(topic);
        double best = Math.max(HALF, page.best(question, page.points.stream()));
        return words -> Point.of(words, page.title).answers(question) >= best;
    }

    private record Ranked(HelpTopic topic, double worth) {}

    /** A heading, a paragraph or a point of a list; it is read under the title of its page. */
    private record Point(Set<String> said, Set<String> saidUnderTitle, int length) {
        static Point of(String words, Set<String> title) {
            Set<String> said = Question.stems(words);
            return new Point(said, union(title, said), Math.max(1, Question.words(words).size()));
        }

        /** How well it answers, from 0 to 1. */
        double answers(Question question) {
            return question.answeredBy(said) == 0 ? 0 : question.answeredBy(saidUnderTitle);
        }
    }

    private record Page(HelpTopic topic, Set<String> title, Set<String> whole, List<Point> headings, List<Point> points) {
        static Page of(HelpTopic topic) {
            PlainWords.Page words = PlainWords.Page.of(topic.markdown());
            Set<String> title = Question.stems(topic.title());
            List<Point> headings = words.headings().stream().map(h -> Point.of(h, title)).toList();
            List<Point> points = words.points().stream().map(p -> Point.of(p, title)).toList();
            Set<String> whole = Stream.concat(headings.stream(), points.stream()).map(Point::said).reduce(Set.of(), HelpIndex::union);
            return new Page(topic, title, whole, headings, points);
        }

        Stream<Point> all() {
            return Stream.concat(headings.stream(), points.stream());
        }

        /** The best answer that one of these gives. */
        double best(Question question, Stream<Point> among) {
            return among.mapToDouble(point -> point.answers(question)).max().orElse(0);
        }

        /** What it is worth to who asks: its best point, a short one before a long one, then what it is about, then what else it says. */
        double worth(Question question) {
            double closest = all().mapToDouble(point -> point.answers(question) + 1.0 / point.length).max().orElse(0);
            return closest + question.answeredBy(title) * OF_TITLE + question.answeredBy(whole) * OF_WHOLE;
        }
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
