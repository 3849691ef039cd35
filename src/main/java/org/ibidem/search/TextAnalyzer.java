package org.ibidem.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts a text into words (Unicode, annex 29; a colon is always the end of one), and Han, kana and Hangul into pairs of signs. The exact reading leaves out what nobody sees, folds case and no
 * more; the other cuts hosts and file names into their parts ({@link PartsFilter}), folds width, marks, digits, Arabic letter forms and traditional Chinese characters, and adds the Latin form of
 * Cyrillic, Greek and Arabic words, {@code mueller} to {@code müller}, and the singular of English ones.
 */
final class TextAnalyzer extends Analyzer {
    private final boolean exact;
    private final boolean wholeToo;

    private TextAnalyzer(boolean exact, boolean wholeToo) {
        this.exact = exact;
        this.wholeToo = wholeToo;
    }

    /** For what is asked, and for texts, in which case alone does not count. */
    static TextAnalyzer exact() {
        return new TextAnalyzer(true, false);
    }

    /** For what is asked of folded texts. */
    static TextAnalyzer asked() {
        return new TextAnalyzer(false, false);
    }

    /** For texts that are folded. */
    static TextAnalyzer folded() {
        return new TextAnalyzer(false, true);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, exact ? new CJKBigramFilter(new LowerCaseFilter(new UnseenSignsFilter(words))) : folded(new UnseenSignsFilter(new PartsFilter(words, wholeToo))));
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new ApartAtColons(text);
    }

    private static TokenStream folded(TokenStream words) {
        TokenStream pairs = new CJKBigramFilter(new SimplifiedHanFilter(new LowerCaseFilter(new CJKWidthFilter(words))));
        TokenStream letters = new PersianNormalizationFilter(new ArabicNormalizationFilter(new DecimalDigitFilter(pairs)));
        TokenStream plain = new ASCIIFoldingFilter(new LatinFormFilter(letters));
        return new RemoveDuplicatesTokenFilter(new EnglishMinimalStemFilter(new KeywordRepeatFilter(plain)));
    }

    /** What a word with wildcards is folded to. */
    @Override
    protected TokenStream normalize(String field, TokenStream word) {
        return new ASCIIFoldingFilter(new SimplifiedHanFilter(new LowerCaseFilter(new CJKWidthFilter(new UnseenSignsFilter(word)))));
    }
}
