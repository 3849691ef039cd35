package org.ibidem.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each target bears its corpus and what a seeded chance makes of it: {@code -Dtest.args=-Dfuzzed=5000} for more than the build's few. */
@Tag("slow")
class FuzzTest {
    private static final int FUZZED = Integer.getInteger("fuzzed", 60);
    private static final String[] WORDS = {"\"", "(", ")", " AND ", " OR ", " NOT ", "*", "~", "[@E-1", "]", "<", "&#x0;", "\u0000", "\uD800", "\uFFFF", "-1", "99999999999999999999", "\n", "{", "}", "../"};
    @TempDir Path temp;

    @ParameterizedTest
    @EnumSource
    void nothingThatIsFedBreaksIt(FuzzTargets.Target target) throws Exception {
        List<byte[]> corpus = corpus(target);
        assertThat(corpus).isNotEmpty();
        Random random = new Random(target.ordinal());
        try (FuzzTargets targets = new FuzzTargets(temp)) {
            if (target == FuzzTargets.Target.PACKAGES) corpus.add(targets.made());
            for (byte[] whole : corpus) feed(targets, target, whole);
            for (int i = 0; i < FUZZED; i++) feed(targets, target, mutated(corpus.get(random.nextInt(corpus.size())), corpus, random));
        }
    }

    private static void feed(FuzzTargets targets, FuzzTargets.Target target, byte[] bytes) {
        try {
            targets.feed(target, bytes);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(target + " breaks at " + HexFormat.of().formatHex(bytes), e);
        }
    }

    private static List<byte[]> corpus(FuzzTargets.Target target) throws Exception {
        Path folder = Path.of(FuzzTest.class.getResource(target.name().toLowerCase(Locale.ROOT)).toURI());
        List<byte[]> corpus = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) corpus.add(Files.readAllBytes(file));
        }
        return corpus;
    }

    /** One to four changes: a bit, a byte, a word of evil, a piece gone, a piece twice, the tail of another. */
    private static byte[] mutated(byte[] from, List<byte[]> corpus, Random random) throws IOException {
        byte[] now = from.clone();
        for (int n = random.nextInt(4); n >= 0; n--) {
            int at = random.nextInt(now.length + 1);
            int to = Math.min(now.length, at + random.nextInt(40));
            now = switch (random.nextInt(6)) {
                case 0 -> spliced(now, at, at, WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.UTF_8));
                case 1 -> spliced(now, at, to, new byte[0]);
                case 2 -> spliced(now, at, at, Arrays.copyOfRange(now, at, to));
                case 3 -> spliced(now, at, now.length, tail(corpus.get(random.nextInt(corpus.size())), random));
                case 4 -> spliced(now, at, Math.min(now.length, at + 1), new byte[] {(byte) random.nextInt(256)});
                default -> flipped(now, at, random);
            };
        }
        return now;
    }

    private static byte[] tail(byte[] of, Random random) {
        return Arrays.copyOfRange(of, random.nextInt(of.length + 1), of.length);
    }

    private static byte[] flipped(byte[] now, int at, Random random) {
        if (at < now.length) now[at] ^= (byte) (1 << random.nextInt(8));
        return now;
    }

    private static byte[] spliced(byte[] now, int from, int to, byte[] piece) {
        byte[] spliced = Arrays.copyOf(now, now.length - (to - from) + piece.length);
        System.arraycopy(piece, 0, spliced, from, piece.length);
        System.arraycopy(now, to, spliced, from + piece.length, now.length - to);
        return spliced;
    }
}
