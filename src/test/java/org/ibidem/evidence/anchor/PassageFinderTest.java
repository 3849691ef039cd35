package org.ibidem.evidence.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ibidem.evidence.Selected;
import org.ibidem.model.Anchor;
import org.ibidem.model.Passage;
import org.junit.jupiter.api.Test;

class PassageFinderTest {
    private static final List<String> FEW = List.of("bank", "ship", "owns", "sold", "to", "office", "the", "Belka", "first", "finally", "north", "five");
    private static final List<String> MANY = IntStream.range(0, 400).mapToObj(PassageFinderTest::word).toList();

    private static String word(int n) {
        String syllables = "kamotiresuvalonepidogafu";
        StringBuilder word = new StringBuilder();
        for (int i = n + 13; i > 0; i /= 12) word.append(syllables, i % 12 * 2, i % 12 * 2 + 2);
        return word.append("ndrst".charAt(n % 5)).toString();
    }

    /** Sentences, one of which is marked from one word to another. */
    private record Marked(List<List<String>> sentences, int sentence, int first, int last) {
        static Marked of(List<List<String>> sentences, int sentence, int a, int b) {
            int at = sentence % sentences.size();
            int size = sentences.get(at).size();
            return new Marked(sentences, at, Math.min(a % size, b % size), Math.max(a % size, b % size));
        }

        String text() {
            return sentences.stream().map(Marked::sentence).collect(Collectors.joining(" "));
        }

        static String sentence(List<String> words) {
            return String.join(" ", words) + ".";
        }

        int start() {
            int before = sentences.subList(0, sentence).stream().mapToInt(s -> sentence(s).length() + 1).sum();
            return before + sentences.get(sentence).subList(0, first).stream().mapToInt(w -> w.length() + 1).sum();
        }

        String words() {
            return String.join(" ", sentences.get(sentence).subList(first, last + 1));
        }

        Passage passage() {
            return Selected.words(UUID.randomUUID(), 1, start(), start() + words().length(), text()).passage(UUID.randomUUID());
        }

        boolean repeats() {
            return Collections.frequency(sentences, sentences.get(sentence)) > 1;
        }
    }

    private static Arbitrary<Marked> marked(List<String> vocabulary) {
        Arbitrary<List<List<String>>> sentences = Arbitraries.of(vocabulary).list().ofMinSize(3).ofMaxSize(8).list().ofMinSize(2).ofMaxSize(14);
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 1_000);
        return Combinators.combine(sentences, any, any, any).as(Marked::of);
    }

    /** Sentences of few words, so that the same ones stand in many places. */
    @Provide
    Arbitrary<Marked> likeOthers() {
        return marked(FEW);
    }

    @Provide
    Arbitrary<Marked> unlikeOthers() {
        return marked(MANY);
    }

    private static SortedMap<Integer, String> pages(String... texts) {
        SortedMap<Integer, String> pages = new TreeMap<>();
        for (int i = 0; i < texts.length; i++) pages.put(i + 1, texts[i]);
        return pages;
    }

    private static Passage find(Marked marked, String now) {
        return new PassageFinder(pages(marked.text()), pages(now)).find(marked.passage());
    }

    private static Passage find(String before, String quote, String... now) {
        Passage passage = Selected.words(UUID.randomUUID(), 1, before.indexOf(quote), before.indexOf(quote) + quote.length(), before).passage(UUID.randomUUID());
        return new PassageFinder(pages(before), pages(now)).find(passage);
    }

    private static void assertStands(Passage found, String now, int start, int end) {
        assertThat(found.anchor()).isEqualTo(Anchor.FOUND);
        assertThat(found.start()).isEqualTo(start);
        assertThat(found.end()).isEqualTo(end);
        assertThat(found.quote()).isEqualTo(now.substring(start, end));
    }

    @Property(tries = 400)
    void nothingMovesInATextThatIsTheSame(@ForAll("likeOthers") Marked marked) {
        assertStands(find(marked, marked.text()), marked.text(), marked.start(), marked.start() + marked.words().length());
    }

    @Property(tries = 400)
    void anotherFlowOfTheSameTextIsNoChange(@ForAll("likeOthers") Marked marked, @ForAll @IntRange(min = 2, max = 9) int width) {
        StringBuilder now = new StringBuilder("\n\n");
        int[] places = new int[marked.text().length() + 1];
        for (int i = 0; i < marked.text().length(); i++) {
            places[i] = now.length();
            char c = marked.text().charAt(i);
            if (c == ' ') now.append(i % width == 0 ? "\n" : "  ");
            else if (i % width == 1 && i > 0 && Character.isLetter(c) && Character.isLetter(marked.text().charAt(i - 1))) now.append("-\n").append(c);
            else now.append(c);
        }
        String text = now.toString().replace("fi", "\uFB01");
        Passage found = find(marked, text);
        assertThat(found.anchor()).isEqualTo(Anchor.FOUND);
        assertThat(Letters.of(found.quote())).hasToString(Letters.of(marked.words()).toString());
        if (!text.contains("\uFB01")) assertThat(found.end()).isEqualTo(places[marked.start() + marked.words().length() - 1] + suffixOf(text, places, marked));
    }

    /** The last letter may have been put on a line of its own. */
    private static int suffixOf(String text, int[] places, Marked marked) {
        return text.charAt(places[marked.start() + marked.words().length() - 1]) == '-' ? 3 : 1;
    }

    @Property(tries = 400)
    void whatChangesElsewhereNeverPutsAPassageOntoAnotherSentenceSilently(@ForAll("likeOthers") Marked marked, @ForAll @IntRange(max = 100) int other,
        @ForAll boolean added) {
        int changed = other % marked.sentences().size();
        Assume.that(changed != marked.sentence() && !marked.repeats());
        List<List<String>> sentences = new ArrayList<>(marked.sentences());
        if (added) sentences.add(changed, List.of("Nothing", "like", "this", "was", "said", "before"));
        else sentences.remove(changed);
        int shift = added && changed <= marked.sentence() ? 1 : !added && changed < marked.sentence() ? -1 : 0;
        Marked now = new Marked(sentences, marked.sentence() + shift, marked.first(), marked.last());
        Passage found = find(marked, now.text());
        if (now.text().indexOf(now.words()) == now.text().lastIndexOf(now.words())) assertThat(found.anchor()).isNotEqualTo(Anchor.LOST);
        if (found.anchor() == Anchor.FOUND) assertStands(found, now.text(), now.start(), now.start() + now.words().length());
    }

    @Property(tries = 400)
    void aPassageWhoseSentenceIsGoneIsNeverFoundForSure(@ForAll("likeOthers") Marked marked) {
        Assume.that(!marked.repeats());
        List<List<String>> sentences = new ArrayList<>(marked.sentences());
        sentences.remove(marked.sentence());
        assertThat(find(marked, sentences.stream().map(Marked::sentence).collect(Collectors.joining(" "))).anchor()).isNotEqualTo(Anchor.FOUND);
    }

    @Property(tries = 400)
    void wordsReadWithAFewErrorsAreFoundAndLeftToReview(@ForAll("unlikeOthers") Marked marked, @ForAll @IntRange(max = 11) int phase) {
        Assume.that(marked.words().length() >= 14 && !marked.repeats());
        StringBuilder now = new StringBuilder(marked.text());
        for (int i = phase; i < now.length(); i += 12) if (Character.isLetter(now.charAt(i))) now.setCharAt(i, 'x');
        Passage found = find(marked, now.toString());
        assertThat(found.anchor()).isEqualTo(Letters.of(now.substring(marked.start(), marked.start() + marked.words().length())).toString()
            .equals(Letters.of(marked.words()).toString()) ? found.anchor() : Anchor.MOVED);
        assertThat(found.start()).isEqualTo(marked.start());
        assertThat(found.end()).isEqualTo(marked.start() + marked.words().length());
        if (found.anchor() == Anchor.MOVED) assertThat(found.quote()).isEqualTo(marked.words());
    }

    @Property(tries = 200)
    void anotherTextLosesThePassage(@ForAll("unlikeOthers") Marked marked) {
        Assume.that(marked.words().length() >= 10);
        assertThat(find(marked, "0123456789 ".repeat(40)).anchor()).isEqualTo(Anchor.LOST);
    }

    @Test
    void aWordIsTheOneInItsOwnSentenceThoughItStandsElsewhereToo() {
        String before = "The bank in Dandong sent it. The ship took it on. The bank in Macau kept it for years.";
        String now = "Page 2 of 9. The bank in Dandong sent it. The ship took it on. The bank in Macau kept it for years.";
        assertStands(find(before, "bank in Macau", now), now, now.indexOf("bank in Macau"), now.indexOf(" kept"));
    }

    @Test
    void quotationMarksAndDashesOfAnotherShapeAreTheSame() {
        String before = "The captain wrote 'sand' \u2014 he meant \u201Climonite\u201D from Haeju.";
        String now = "The captain wrote \u2039sand\u203A \u2E3A he meant \u300Climonite\u300D from Haeju.";
        assertStands(find(before, "'sand' \u2014 he meant \u201Climonite\u201D", now), now, now.indexOf('\u2039'), now.indexOf(" from"));
    }

    @Test
    void aPassageIsFoundOnAnotherPage() {
        String before = "Kim signed the contract in Macau on the third of May and left the same day.";
        Passage found = find(before, "signed the contract in Macau", "A cover sheet.", "Kim signed the con-\ntract in Macau on the third of May and left.");
        assertThat(found.anchor()).isEqualTo(Anchor.FOUND);
        assertThat(found.page()).isEqualTo(2);
        assertThat(found.quote()).isEqualTo("signed the con-\ntract in Macau");
    }

    @Test
    void anotherNumberIsAnotherStatementAndIsLeftToReview() {
        Passage found = find("The ministry paid 12 million euros to the yard.", "paid 12 million euros", "The ministry paid 72 million euros to the yard.");
        assertThat(found.anchor()).isEqualTo(Anchor.MOVED);
        assertThat(found.quote()).isEqualTo("paid 12 million euros");
    }

    @Test
    void aHyphenBesideAFigureCounts() {
        assertThat(find("Hull 5-10 was scrapped in Alang.", "Hull 5-10", "Hull 510 was scrapped in Alang.").anchor()).isEqualTo(Anchor.MOVED);
    }

    @Test
    void koreanIsFoundHoweverItsSyllablesAreWritten() {
        String before = "조선광업개발무역회사는 2009년에 설립되었다.";
        String now = java.text.Normalizer.normalize(before, java.text.Normalizer.Form.NFD);
        Passage found = find(before, "조선광업개발무역회사", now);
        assertThat(found.anchor()).isEqualTo(Anchor.FOUND);
        assertThat(java.text.Normalizer.normalize(found.quote(), java.text.Normalizer.Form.NFC)).isEqualTo("조선광업개발무역회사");
    }

    @Test
    void aLostPassageComesBackWithItsText() {
        String text = "The yard delivered three ships to Nampo before the port was closed.";
        Passage lost = find(text, "three ships to Nampo", "nothing");
        assertThat(lost.anchor()).isEqualTo(Anchor.LOST);
        Passage back = new PassageFinder(pages("nothing"), pages(text)).find(lost);
        assertThat(Map.of(back.anchor(), back.quote())).isEqualTo(Map.of(Anchor.FOUND, "three ships to Nampo"));
    }

    @Test
    void aLongDocumentIsSearchedInAMoment() {
        String filler = MANY.stream().collect(Collectors.joining(" ")).repeat(200);
        String quote = "Acme Shipping sold the vessel Belka to a company in Dandong";
        Passage lost = find("First. " + quote + ". Last.", quote, filler, filler);
        assertThat(lost.anchor()).isEqualTo(Anchor.LOST);
        Passage found = find("First. " + quote + ". Last.", quote, filler, filler + " First. " + quote + ". Last. " + filler);
        assertThat(found.anchor()).isEqualTo(Anchor.FOUND);
    }
}
