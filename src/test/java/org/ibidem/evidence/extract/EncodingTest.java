package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts in 21 older encodings and 15 languages, cut out at 24 places each; one is read right when not a sign of it is wrong. */
class EncodingTest {
    private static final int PLACES = 24;
    private static final int STEP = 53;

    private record Sample(String language, Charset encoding, String text) {
        static Sample of(String line) {
            String[] fields = line.split("\t");
            return new Sample(fields[0], Charset.forName(fields[1]), (fields[2] + " ").repeat(40));
        }

        /** Pieces of this length, those without a sign beyond ASCII left out: they are the same in every encoding. */
        List<String> pieces(int length) {
            List<String> pieces = new ArrayList<>();
            for (int i = 0; i < PLACES; i++) pieces.add(text.substring(i * STEP, i * STEP + length));
            return pieces.stream().filter(p -> p.chars().anyMatch(c -> c > 127)).toList();
        }

        boolean isReadRight(String piece) {
            return PlainText.decode(piece.getBytes(encoding)).equals(piece);
        }

        double right(int length) {
            return pieces(length).stream().mapToDouble(p -> isReadRight(p) ? 1 : 0).average().orElseThrow();
        }
    }

    private static List<Sample> samples() throws IOException {
        try (InputStream in = EncodingTest.class.getResourceAsStream("languages.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(Sample::of).toList();
        }
    }

    /** Measured: .928, .967, .986, 1, 1. ICU's detector alone reads .764, .824, .869, .873, .869 right, Mozilla's .792, .759, .761, .762, .762. */
    @ParameterizedTest
    @CsvSource({"20,.92", "50,.96", "100,.98", "300,1", "2000,1"})
    void nearlyAllTextsOfThisLengthAreReadAsTheyWereWritten(int length, double most) throws IOException {
        List<Sample> samples = samples();
        long all = samples.stream().mapToLong(s -> s.pieces(length).size()).sum();
        long right = samples.stream().mapToLong(s -> s.pieces(length).stream().filter(s::isReadRight).count()).sum();
        String each = samples.stream().map(s -> s.language() + " " + s.encoding() + " " + s.right(length)).collect(Collectors.joining("\n"));
        assertThat((double) right / all).as(each).isGreaterThanOrEqualTo(most);
    }

    @Test
    void aFewWordsOfKoreanChineseJapaneseRussianGreekAndHebrewAreEnough() throws IOException {
        List<Sample> sure = samples().stream().filter(s -> List.of("Korean", "Chinese, simplified", "Chinese, traditional", "Japanese", "Russian", "Greek", "Hebrew").contains(s.language())).toList();
        assertThat(sure).hasSize(12).allSatisfy(s -> assertThat(s.right(20)).as(s.encoding().name()).isGreaterThan(.95));
    }

    @Test
    void aSpoiledByteCostsItselfAlone() {
        byte[] bytes = ("Der Geschäftsführer nannte seinen Namen nicht. 김창혁은 말하지 않았다. ".repeat(20)).getBytes(StandardCharsets.UTF_8);
        bytes[5] = (byte) 0xFF;
        assertThat(PlainText.decode(bytes)).contains("김창혁은 말하지 않았다").contains("Geschäftsführer");
    }
}
