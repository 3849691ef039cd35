package org.ibidem.search;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;

/**
 * A word with wildcards and, within it, points or low lines: {@code glocomms.c*}. It fits the whole words that {@link PartsFilter} leaves beside their parts, from the
 * beginning of any part on, as {@code glocomms.com} is found in {@code mail.glocomms.com.my}.
 */
final class PartedPattern {
    /** As {@link PartsFilter} cuts them. */
    private static final Pattern PARTED = Pattern.compile("(?=.*\\p{L}).*[\\p{L}\\p{N}*?][._][\\p{L}\\p{N}*?].*");
    private static final String PARTS_BEFORE = "(.*[._])?";

    private PartedPattern() {}

    static boolean isOne(String word) {
        return PARTED.matcher(word).matches();
    }

    /** @throws org.apache.lucene.util.automaton.TooComplexToDeterminizeException when it has too many wildcards */
    static Query of(Analyzer analyzer, String field, String word) {
        Term pattern = new Term(field, analyzer.normalize(field, word));
        Automaton before = new RegExp(PARTS_BEFORE).toAutomaton();
        Automaton fitting = WildcardQuery.toAutomaton(pattern, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        return new AutomatonQuery(pattern, Operations.determinize(Operations.concatenate(List.of(before, fitting)), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    }
}
