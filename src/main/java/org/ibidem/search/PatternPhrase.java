package org.ibidem.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * A phrase with fuzzy words or wildcards in it: {@code "beneficial ownershp~1"}, {@code "Pan Sys* Pyongyang"}. A colon is the end of a word here too,
 * so {@code email:lin*} is such a phrase.
 */
final class PatternPhrase {
    private static final Pattern PATTERN = Pattern.compile("[\\p{L}\\p{N}][*?]|[*?][\\p{L}\\p{N}]|[\\p{L}\\p{N}]~[012]?(?=\\s|$)");
    private static final Pattern FUZZY = Pattern.compile("(.+)~([012]?)");
    private static final Pattern APART = Pattern.compile("[\\s:：]+");
    private static final Pattern PARTS = Pattern.compile("[._]");
    private static final int EXPANSIONS = 1024;

    private PatternPhrase() {}

    static boolean isOne(String phrase) {
        return PATTERN.matcher(phrase).find();
    }

    /** Whether what seems one word is several. */
    static boolean isApart(String word) {
        return APART.matcher(word).find();
    }

    /** The words in this order with at most {@code slop} others between them. @throws IllegalArgumentException when a wildcard fits too many words */
    static Query of(Analyzer analyzer, String field, String phrase, int slop) {
        List<IntervalsSource> words = new ArrayList<>();
        APART.splitAsStream(phrase).filter(w -> !w.isEmpty()).forEach(w -> words.add(word(analyzer, field, w)));
        IntervalsSource all = Intervals.ordered(words.toArray(IntervalsSource[]::new));
        return new IntervalQuery(field, Intervals.maxgaps(slop, all));
    }

    private static IntervalsSource word(Analyzer analyzer, String field, String word) {
        Matcher fuzzy = FUZZY.matcher(word);
        if (fuzzy.matches()) {
            int edits = fuzzy.group(2).isEmpty() ? 2 : Integer.parseInt(fuzzy.group(2));
            return Intervals.fuzzyTerm(analyzer.normalize(field, fuzzy.group(1)).utf8ToString(), edits);
        }
        if (!PartedPattern.isOne(word)) return part(analyzer, field, word);
        IntervalsSource parts = Intervals.phrase(PARTS.splitAsStream(word).filter(p -> !p.isEmpty()).map(p -> part(analyzer, field, p)).toArray(IntervalsSource[]::new));
        return isPattern(word) ? Intervals.or(part(analyzer, field, word), parts) : parts;
    }

    private static IntervalsSource part(Analyzer analyzer, String field, String part) {
        BytesRef plain = analyzer.normalize(field, part);
        return isPattern(part) ? Intervals.wildcard(plain, EXPANSIONS) : Intervals.term(plain);
    }

    private static boolean isPattern(String word) {
        return word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
    }
}
