package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a document whose reading process sleeps, dies or lies: it is refused, and the next one is read. */
class ExtractorTest {
    @TempDir Path temp;

    /** Answers as the document's name asks it to; each is a real process. */
    static final class BadChild {
        public static void main(String[] args) throws Exception {
            DataInputStream in = new DataInputStream(System.in);
            DataOutputStream out = new DataOutputStream(System.out);
            for (int served = 0; ; ) {
                Wire.Request request = Wire.read(in, Wire.Request.class, Wire.MAX_REQUEST);
                switch (request instanceof Wire.Read read ? read.name() : "") {
                    case "sleep" -> Thread.sleep(600_000);
                    case "burn" -> burn();
                    case "die" -> System.exit(7);
                    case "babble" -> out.write("Hello, I am not a message at all, but a long sentence.".getBytes());
                    case "boast" -> out.writeInt(Integer.MAX_VALUE);
                    case "lie" -> Wire.write(out, answer(9, "text"));
                    case "weary" -> {
                        if (served > 0) System.exit(7);
                        Wire.write(out, answer(1, "fresh"));
                    }
                    case "" -> draw(out);
                    default -> Wire.write(out, answer(1, "read"));
                }
                out.flush();
                served++;
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

    private Extracted read(Extractor extractor, String name) throws IOException {
        return extractor.read(Files.writeString(temp.resolve("document"), "words"), name, "");
    }

    @Test
    void aBadProcessCostsOnlyItsOwnDocument() throws Exception {
        try (Extractor extractor = new Extractor(BadChild.class, 3)) {
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
    void aDocumentIsNotRefusedForWhatOthersLeftInTheProcess() throws Exception {
        try (Extractor extractor = new Extractor(BadChild.class, 3)) {
            read(extractor, "good");
            assertThat(read(extractor, "weary").parts()).extracting(Extracted.Part::text).containsExactly("fresh");
        }
    }

    @Test
    void aPageLargerThanAskedForIsNotBelieved() throws Exception {
        Path file = Files.writeString(temp.resolve("document"), "words");
        try (Extractor extractor = new Extractor(BadChild.class, 3)) {
            assertThat(extractor.draw(file, "image/png", "", 1, 1_000_000, false).width()).isZero();
        }
    }

    @Test
    void theRealProcessTellsTheKindAndReads() throws Exception {
        try (Extractor extractor = new Extractor()) {
            Extracted read = read(extractor, "document.txt");
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
