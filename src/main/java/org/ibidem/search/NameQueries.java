package org.ibidem.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.ibidem.match.NameKeys;

/** Looks for a Korean or Chinese name also as it is romanised, for a Korean name in Hangul, Latin or Cyrillic letters also in the other two, and for a Chinese one in Latin or Cyrillic letters in Han. */
final class NameQueries {
    private static final Pattern ROMANISED = Pattern.compile("[A-Za-z]+(?:[ '’-]+[A-Za-z]+){1,3}");
    private static final Pattern IN_CYRILLIC = Pattern.compile("[А-яЁё]+(?:[ -]+[А-яЁё]+){1,3}");
    private static final String BETWEEN = "[ '’-]+";
    /** An apostrophe of Wade-Giles belongs to what begins a syllable; elsewhere it stands between two. */
    private static final String ASPIRATED = "ch|k|p|t|ts|tz";
    private static final Pattern ASPIRATION = Pattern.compile("(?i)(?<=" + ASPIRATED + ")['’]");
    private static final Pattern BETWEEN_CHINESE = Pattern.compile("[ -]+|(?i)(?<!" + ASPIRATED + ")['’]+");
    private static final float LESS_THAN_AS_TYPED = 0.5f;
    private static final int MOST_SPELLINGS = 600;
    private final String field;

    NameQueries(String field) {
        this.field = field;
    }

    /** The query, or one that is also content with the name in another script; the query itself when the text is no name. */
    Query orOtherScripts(String text, Query query) {
        String name = text.strip();
        List<Query> others = new ArrayList<>();
        if (ROMANISED.matcher(ASPIRATION.matcher(name).replaceAll("")).matches()) {
            read(name, NameKeys::inCyrillic, others);
            inHan(name, others);
        } else if (IN_CYRILLIC.matcher(name).matches()) {
            read(name, NameKeys::inLatin, others);
            inHan(NameKeys.pinyin(name), others);
        } else List.of(NameKeys.spellings(name), NameKeys.cyrillicSpellings(name)).forEach(spelt -> written(spelt, others));
        if (others.isEmpty()) return query;
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(query, BooleanClause.Occur.SHOULD);
        others.forEach(o -> any.add(new BoostQuery(o, LESS_THAN_AS_TYPED), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    private void read(String name, UnaryOperator<List<Set<String>>> otherLetters, List<Query> others) {
        for (List<Set<String>> syllables : NameKeys.hangul(List.of(name.split(BETWEEN)))) {
            others.add(inHangul(syllables));
            written(otherLetters.apply(syllables), others);
        }
    }

    private void inHan(String chinese, List<Query> others) {
        NameKeys.han(List.of(BETWEEN_CHINESE.split(chinese))).forEach(signs -> others.add(new SignPairs(field, signs)));
    }

    /** Family name first or last, the given name's syllables apart or together. */
    private void written(List<Set<String>> syllables, List<Query> others) {
        if (syllables.isEmpty()) return;
        Set<String> family = syllables.getFirst();
        List<Set<String>> given = syllables.subList(1, syllables.size());
        List<List<Set<String>>> shapes = given.size() == 1 ? List.of(given) : List.of(given, List.of(together(given)));
        for (List<Set<String>> shape : shapes) {
            List<Set<String>> first = new ArrayList<>(shape);
            first.addFirst(family);
            List<Set<String>> last = new ArrayList<>(shape);
            last.add(family);
            others.add(phrase(first));
            others.add(phrase(last));
        }
    }

    private static Set<String> together(List<Set<String>> syllables) {
        Set<String> words = Set.of("");
        for (Set<String> next : syllables) {
            Set<String> longer = new TreeSet<>();
            for (String word : words) next.forEach(s -> longer.add(word + s));
            words = longer;
        }
        return words;
    }

    private Query phrase(List<Set<String>> words) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Set<String> choices : words) phrase.add(choices.stream().limit(MOST_SPELLINGS).map(w -> new Term(field, w)).toArray(Term[]::new));
        return phrase.build();
    }

    /** Hangul is indexed in pairs, so neighbouring pairs make the name. */
    private Query inHangul(List<Set<String>> syllables) {
        List<Set<String>> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < syllables.size(); i++) pairs.add(together(syllables.subList(i, i + 2)));
        return phrase(pairs);
    }
}
