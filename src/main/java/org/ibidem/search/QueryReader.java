package org.ibidem.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Ref;

/**
 * Reads a query as people type it: words that must all be there, {@code "a phrase"}, {@code AND OR NOT ( )}, {@code "near words"~5},
 * {@code fuzy~1}, {@code wild*ca?d}, {@code /reg(ular)?/} on single words, {@code title:word}, {@code date:[2016 TO 2017-06]}. A name
 * alone, or in quotation marks, is also looked for in the other scripts it may stand in.
 */
final class QueryReader extends QueryParser {
    /** Finds nothing. */
    static final Query NONE = new MatchNoDocsQuery("no words");

    private static final Pattern PLAIN_WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+(-[\\p{L}\\p{M}\\p{N}]+)*(\\s+[\\p{L}\\p{M}\\p{N}'’]+(-[\\p{L}\\p{M}\\p{N}]+)*)+");
    private static final Pattern OPERATOR = Pattern.compile("\\b(AND|OR|NOT)\\b");

    private final Supplier<TypeNames> types;

    private QueryReader(Supplier<TypeNames> types) {
        super(Fields.TEXT, TextAnalyzer.asked());
        this.types = types;
        setDefaultOperator(Operator.AND);
        setSplitOnWhitespace(true);
        setAutoGeneratePhraseQueries(true);
        setAllowLeadingWildcard(true);
    }

    /** What a question asks, in which types may go by their names. @throws UserProblem saying where it cannot be read */
    static Query read(Question question, Supplier<TypeNames> types) {
        return question.exact() ? readExactly(question.words()) : new QueryReader(types).read(question.words());
    }

    /** The query these words ask. @throws UserProblem saying where it cannot be read */
    private Query read(String words) {
        PlainSigns plain = PlainSigns.of(words);
        try {
            return orNumber(words, new NameQueries(Fields.TEXT).orOtherScripts(words, togetherFirst(words, parse(plain.text()))));
        } catch (ParseException e) {
            int place = Mistake.place(words, e);
            throw new UserProblem(e, Search.MESSAGES, "query.syntax", place + 1, place < words.length() ? words.substring(place) : words);
        } catch (TooComplexToDeterminizeException e) {
            throw new UserProblem(e, Search.MESSAGES, "query.tooComplex", words);
        } catch (IllegalArgumentException e) {
            throw new UserProblem(e, Search.MESSAGES, "query.pattern", words, e.getMessage());
        }
    }

    /** A number alone, such as {@code S-230}, is also the thing of that number. */
    private static Query orNumber(String words, Query query) {
        return Ref.parse(words).<Query>map(ref -> new BooleanQuery.Builder().add(query, BooleanClause.Occur.SHOULD)
            .add(code(Fields.REF, ref.toString()), BooleanClause.Occur.SHOULD).build()).orElse(query);
    }

    /** Plain words are wanted together before they are wanted apart. */
    private Query togetherFirst(String words, Query query) {
        if (!PLAIN_WORDS.matcher(words.strip()).matches() || OPERATOR.matcher(words).find()) return query;
        Query phrase = createPhraseQuery(Fields.TEXT, words);
        return phrase == null ? query : new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST).add(phrase, BooleanClause.Occur.SHOULD).build();
    }

    /** The words as one phrase in which case alone does not count. */
    private static Query readExactly(String words) {
        Query phrase = new QueryBuilder(TextAnalyzer.exact()).createPhraseQuery(Fields.EXACT, words);
        return phrase == null ? NONE : phrase;
    }

    @Override
    protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
        if (field.equals(Fields.TYPE)) return type(text);
        if (Fields.CODES.contains(field)) return code(field, text);
        Query query = super.getFieldQuery(field, text, quoted);
        if (query instanceof TermQuery term && isOneSign(term.getTerm().text())) return oneSign(field, term.getTerm().text());
        return query == null ? null : new NameQueries(field).orOtherScripts(text, query);
    }

    @Override
    protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
        if (Fields.WORDS.contains(field) && PatternPhrase.isOne(text)) return PatternPhrase.of(getAnalyzer(), field, text, slop);
        return slop > 0 ? createPhraseQuery(field, text, slop) : getFieldQuery(field, text, true);
    }

    /** By the beginning of the type as it stands, or by what people call it. */
    private Query type(String text) {
        return new BooleanQuery.Builder().add(code(Fields.TYPE, text), BooleanClause.Occur.SHOULD)
            .add(new NamedType(text, types.get()), BooleanClause.Occur.SHOULD).build();
    }

    @Override
    protected Query getPrefixQuery(String field, String beginning) throws ParseException {
        return isOwn(field, beginning + "*") ? pattern(field, beginning + "*") : super.getPrefixQuery(field, beginning);
    }

    @Override
    protected Query getWildcardQuery(String field, String pattern) throws ParseException {
        return isOwn(field, pattern) ? pattern(field, pattern.replace("\\:", ":")) : super.getWildcardQuery(field, pattern);
    }

    private static boolean isOwn(String field, String word) {
        return isSeveralWords(field, word) || Fields.WORDS.contains(field) && PartedPattern.isOne(word);
    }

    private Query pattern(String field, String pattern) {
        return PatternPhrase.isApart(pattern) ? PatternPhrase.of(getAnalyzer(), field, pattern, 0) : PartedPattern.of(getAnalyzer(), field, pattern);
    }

    @Override
    protected Query getFuzzyQuery(String field, String word, float edits) throws ParseException {
        return isSeveralWords(field, word) ? PatternPhrase.of(getAnalyzer(), field, word + "~" + Math.clamp((int) edits, 0, 2), 0) : super.getFuzzyQuery(field, word, edits);
    }

    private static boolean isSeveralWords(String field, String word) {
        return Fields.WORDS.contains(field) && PatternPhrase.isApart(word);
    }

    private static Query code(String field, String text) {
        String code = text.toLowerCase(Locale.ROOT);
        boolean whole = field.equals(Fields.KIND) || field.equals(Fields.REF);
        return whole ? new TermQuery(new Term(field, code)) : new PrefixQuery(new Term(field, code));
    }

    /** Signs are indexed in pairs, so one alone is looked for in either place of a pair. */
    private static Query oneSign(String field, String sign) {
        return new RegexpQuery(new Term(field, ".?" + sign + ".?"));
    }

    private static boolean isOneSign(String text) {
        if (text.codePointCount(0, text.length()) != 1) return false;
        return switch (Character.UnicodeScript.of(text.codePointAt(0))) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    /** A date range takes in the whole of its last year, month or day. */
    @Override
    protected Query getRangeQuery(String field, String from, String to, boolean fromToo, boolean toToo) throws ParseException {
        boolean date = field.equals(Fields.DATE);
        if (!date) return super.getRangeQuery(field, from, to, fromToo, toToo);
        return TermRangeQuery.newStringRange(field, from == null ? "0" : from, to == null ? null : toToo ? to + "~~" : to, fromToo, toToo);
    }

    @Override
    protected Query getRegexpQuery(String field, String pattern) {
        return new RegexpQuery(new Term(field, pattern), RegExp.ALL, RegExp.CASE_INSENSITIVE, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }

    /** What is not wanted is taken away from everything when nothing is wanted. */
    @Override
    protected Query getBooleanQuery(List<BooleanClause> clauses) throws ParseException {
        if (clauses.isEmpty() || clauses.stream().anyMatch(c -> !c.isProhibited())) return super.getBooleanQuery(clauses);
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), BooleanClause.Occur.FILTER);
        clauses.forEach(query::add);
        return query.build();
    }
}
