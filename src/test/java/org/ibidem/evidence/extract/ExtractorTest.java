package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.TextKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a document whose reading process sleeps, dies or lies: it is refused, and the next one is read. */
@Tag("slow")
class ExtractorTest {
    @TempDir Path temp;

    /** Answers as the document's name asks it to; each is a real process. */
    static final class BadChild {
        public static void main(String[] args) throws Exception {
            DataInputStream in = new DataInputStream(System.in);
            DataOutputStream out = new DataOutputStream(System.out);
            for (int served = 0; ; served++) {
                int lane = in.readInt();
                Wire.Request request = Wire.read(in, Wire.Request.class, Wire.MAX_REQUEST);
                boolean first = served == 0;
                Thread.ofPlatform().daemon().start(() -> answer(request instanceof Wire.Read read ? read.name() : "", lane, first, out));
            }
        }

        private static void answer(String name, int lane, boolean first, DataOutputStream out) {
            try {
                switch (name) {
                    case "sleep" -> Thread.sleep(600_000);
                    case "burn" -> burn();
                    case "die" -> {
                        Thread.sleep(300);
                        System.exit(7);
                    }
                    case "later" -> Thread.sleep(1_000);
                    case "weary" -> {
                        if (!first) System.exit(7);
                    }
                    default -> { }
                }
                synchronized (out) {
                    out.writeInt(lane);
                    speak(name, out);
                    out.flush();
                }
            } catch (IOException | InterruptedException e) {
                System.exit(8);
            }
        }

        private static void speak(String name, DataOutputStream out) throws IOException {
            switch (name) {
                case "babble" -> out.write("Hello, I am not a message at all, but a long sentence.".getBytes());
                case "boast" -> out.writeInt(Integer.MAX_VALUE);
                case "lie" -> Wire.write(out, answer(9, "text"));
                case "weary" -> Wire.write(out, answer(1, "fresh"));
                case "" -> draw(out);
                default -> Wire.write(out, answer(1, "read"));
            }
        }

        private static void burn() {
            long end = System.nanoTime() + 600_000_000_000L;
            while (System.nanoTime() < end) Thread.onSpinWait();
        }

        private static void draw(DataOutputStream out) throws IOException {
            out.writeInt(20_000);
            out.writeInt(20_000);
            out.writeInt(0);
        }

        private static Extracted answer(int page, String text) {
            return Extracted.read(EvidenceStatus.OK, "", Extracted.About.of("", "", "the day before", ""),
                Extracted.Content.of(1, List.of(new Extracted.Part(page, TextKind.TEXT_LAYER, text)))).of("text/plain");
        }
    }

    private Extracted read(Extractor extractor, String name) {
        try {
            Path file = temp.resolve("document-" + name);
            return extractor.read(Files.exists(file) ? file : Files.writeString(file, name.replaceAll("[-.].*", "")), name, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aBadProcessCostsOnlyItsOwnDocument() throws Exception {
        try (Extractor extractor = Extractor.together(BadChild.class, 1, 3).getFirst()) {
            assertThat(read(extractor, "sleep").reason()).isEqualTo("file.slow");
            assertThat(read(extractor, "burn").reason()).isEqualTo("file.slow");
            for (String bad : List.of("die", "babble", "boast", "lie")) {
                assertThat(read(extractor, bad)).as(bad).extracting(Extracted::status, Extracted::reason).containsExactly(EvidenceStatus.REFUSED, "file.crashed");
            }
            Extracted good = read(extractor, "good");
            assertThat(good.parts()).extracting(Extracted.Part::text).containsExactly("read");
            assertThat(good.about().claimedAt()).as("a date that is none is left out").isEmpty();
        }
    }

    @Test
    void onceClosedNothingIsStartedAgain() throws Exception {
        List<Extractor> two = Extractor.together(BadChild.class, 2, 3);
        CompletableFuture<Extracted> waiting = CompletableFuture.supplyAsync(() -> read(two.getFirst(), "sleep"));
        assertThat(read(two.getLast(), "good").status()).isEqualTo(EvidenceStatus.OK);
        two.getFirst().close();
        assertThat(waiting.get().status()).as("the one still being read").isEqualTo(EvidenceStatus.REFUSED);
        assertThat(read(two.getLast(), "good").status()).as("one asked for later").isEqualTo(EvidenceStatus.REFUSED);
        assertThatThrownBy(() -> two.getLast().member(new Extracted.Member("0", "a", "", "", "", List.of()))).hasMessage("closed");
    }

    @Test
    void aDocumentIsNotRefusedForWhatOthersLeftInTheProcess() throws Exception {
        try (Extractor extractor = Extractor.together(BadChild.class, 1, 3).getFirst()) {
            read(extractor, "good");
            assertThat(read(extractor, "weary").parts()).extracting(Extracted.Part::text).containsExactly("fresh");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"die", "babble", "burn", "sleep"})
    void whatEndsASharedProcessCostsOnlyItself(String bad) throws Exception {
        List<Extractor> two = Extractor.together(BadChild.class, 2, 3);
        try {
            CompletableFuture<Extracted> beside = CompletableFuture.supplyAsync(() -> read(two.getLast(), "later"));
            assertThat(read(two.getFirst(), bad).status()).isEqualTo(EvidenceStatus.REFUSED);
            assertThat(beside.get().parts()).extracting(Extracted.Part::text).containsExactly("read");
            assertThat(read(two.getFirst(), "good").status()).isEqualTo(EvidenceStatus.OK);
        } finally {
            two.forEach(Extractor::close);
        }
    }

    @Test
    void theRealProcessReadsTwoAtATime() throws Exception {
        List<Extractor> two = Extractor.together(2);
        try {
            List<CompletableFuture<List<String>>> texts = two.stream().map(e -> CompletableFuture.supplyAsync(() -> twenty(e))).toList();
            assertThat(texts).allSatisfy(t -> assertThat(t.get()).hasSize(20).containsOnly("words"));
        } finally {
            two.forEach(Extractor::close);
        }
    }

    private List<String> twenty(Extractor extractor) {
        return IntStream.range(0, 20).mapToObj(i -> read(extractor, "words.txt").parts().getFirst().text()).toList();
    }

    @Test
    void aPageLargerThanAskedForIsNotBelieved() throws Exception {
        Path file = Files.writeString(temp.resolve("document"), "words");
        try (Extractor extractor = Extractor.together(BadChild.class, 1, 3).getFirst()) {
            assertThat(extractor.draw(file, "image/png", "", 1, 1_000_000, KnownText.UNASKED).width()).isZero();
        }
    }

    @Test
    void theRealProcessTellsTheKindAndReads() throws Exception {
        try (Extractor extractor = new Extractor()) {
            Extracted read = read(extractor, "words.txt");
            assertThat(read.mediaType()).isEqualTo("text/plain");
            assertThat(read.parts()).extracting(Extracted.Part::text).containsExactly("words");
        }
    }

    @Test
    void noAddressOfANetworkIsOpened() throws Exception {
        for (String address : List.of("http://192.0.2.1/", "https://192.0.2.1/", "ftp://192.0.2.1/", "mailto:a@example.test")) {
            URL url = URL.of(URI.create(address), new NoConnections().createURLStreamHandler(URI.create(address).getScheme()));
            assertThatThrownBy(url::openStream).as(address).isInstanceOf(IOException.class).hasMessageContaining("no connection");
        }
    }
}
