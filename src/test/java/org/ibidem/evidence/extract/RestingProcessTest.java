package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.model.Handling;
import org.ibidem.seal.Sealing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A process that has read goes on to read for who comes next, unless it knows a secret or is busy. There is one place to rest, so nobody else may read meanwhile. */
@Isolated
@Tag("slow")
class RestingProcessTest {
    @TempDir Path temp;

    private static ReadingRoom room(int lanes) {
        return new ReadingRoom(ExtractionChild.class, lanes);
    }

    private static ReadingProcess in(ReadingRoom room) throws IOException {
        try (ReadingRoom.Turn turn = room.enter()) {
            return turn.process();
        }
    }

    private static CompletableFuture<Extracted> read(ReadingProcess process, Path file) {
        return process.ask(0, new Wire.Read(file.toString(), "note.txt", ""), in -> Wire.read(in, Extracted.class, Wire.MAX_READING));
    }

    @Test
    void itServesTheNextWithNothingLeftOfTheDocumentBefore() throws Exception {
        Path note = Files.writeString(temp.resolve("note.txt"), "one lantern");
        ReadingRoom first = room(1);
        ReadingProcess process = in(first);
        read(process, note).get();
        Path scratch = first.scratch();
        Files.createDirectories(ExtractionChild.taken(scratch, 0).resolve("member"));
        first.close();
        try (ReadingRoom second = room(2); ReadingRoom third = room(1)) {
            assertThat(in(second)).isSameAs(process);
            assertThat(second.scratch()).isEqualTo(scratch);
            try (Stream<Path> left = Files.list(scratch)) {
                assertThat(left).as("all but what the process needs").hasSize(1);
            }
            assertThat(read(process, note).get().parts()).extracting(p -> p.text().strip()).containsExactly("one lantern");
            assertThat(in(third)).as("while the other has it").isNotSameAs(process);
        }
    }

    @Test
    void oneThatWasLentASecretEnds() throws IOException {
        ReadingProcess process;
        try (Case c = Case.create(temp.resolve("Test.case"), "Test", Handling.AMBER, Installation.in(temp.resolve("home")), Sealing.random());
            ReadingRoom room = room(1)) {
            room.lent(0, c.originals(), c.originals().keep(new ByteArrayInputStream(new byte[] {'a'})));
            process = in(room);
        }
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void oneForWhoseAnswerSomebodyWaitsEnds() throws IOException {
        CompletableFuture<Extracted> asked;
        ReadingProcess process;
        try (ReadingRoom room = room(1)) {
            process = in(room);
            asked = read(process, Files.write(temp.resolve("note.txt"), new byte[50 << 20]));
        }
        assertThat(process.isAlive()).isFalse();
        assertThat(asked).isCompletedExceptionally();
    }

    @Test
    void oneThatSomebodyIsAboutToAskEnds() throws IOException {
        ReadingRoom room = room(2);
        ReadingProcess process;
        try (ReadingRoom.Turn turn = room.enter()) {
            process = turn.process();
            Thread other = Thread.ofPlatform().start(room::close);
            while (other.isAlive()) Thread.onSpinWait();
        }
        assertThat(process.isAlive()).isFalse();
    }
}
