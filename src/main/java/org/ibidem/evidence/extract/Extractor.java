package org.ibidem.evidence.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibidem.casefile.Originals;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.PageText;

/**
 * Has documents read in a child process: 512 MB of memory; 15 seconds of work and one more for each megabyte, 120 at
 * most. A document that breaks these is refused and the next one meets a fresh process. Where a process served others before or
 * serves others at the same time, they may have spent its memory or its time: then the document gets a second one to itself before
 * it is refused. Not for several threads at once; several extractors may share a process, each with a lane of its own.
 */
public final class Extractor implements AutoCloseable {
    private static final int SECONDS = 15;
    private static final int MAX_SECONDS = 120;
    private static final int IDLE = 4;
    private static final long LOOK_MILLIS = 100;
    private static final int SECONDS_A_PAGE = 5;
    private final ReadingRoom room;
    private final int lane;
    private final int seconds;

    /** One with a process of its own. No process is started before it is needed. */
    public Extractor() {
        this(new ReadingRoom(ExtractionChild.class, 1), 0, SECONDS);
    }

    /** As many as said, which share a process. */
    public static List<Extractor> together(int many) {
        return together(ExtractionChild.class, many, SECONDS);
    }

    /** Some that have another program answer, in at most so many seconds for a small document. */
    static List<Extractor> together(Class<?> child, int many, int seconds) {
        ReadingRoom room = new ReadingRoom(child, many);
        return IntStream.range(0, many).mapToObj(lane -> new Extractor(room, lane, seconds)).toList();
    }

    private Extractor(ReadingRoom room, int lane, int seconds) {
        this.room = room;
        this.lane = lane;
        this.seconds = seconds;
    }

    /**
     * Where a document of a case can be read until the next is lent: the original itself, or of a sealed one a copy in the scratch folder.
     * One that is spoiled or gone is not there either.
     */
    public Path lent(Originals originals, String sha256) {
        try {
            return room.lent(lane, originals, sha256);
        } catch (IOException e) {
            return originals.path(sha256).resolveSibling("spoiled");
        }
    }

    /** Reads a document that had this name; never throws for what is in the file. */
    public Extracted read(Path file, String name, String password) {
        try {
            long allowed = Math.min(MAX_SECONDS, seconds + (Files.size(file) >> 20));
            Wire.Request request = new Wire.Read(file.toString(), name, password);
            return ask(request, allowed, in -> Answers.checked(Wire.read(in, Extracted.class, Wire.MAX_READING)));
        } catch (TimeoutException e) {
            return Extracted.refused(EvidenceStatus.REFUSED, "file.slow");
        } catch (IOException e) {
            return Extracted.refused(EvidenceStatus.REFUSED, "file.crashed");
        }
    }

    /**
     * Where a member of the document read last lies, until the next is read. @throws IOException when there is no such file
     */
    public Path member(Extracted.Member member) throws IOException {
        Path file = ExtractionChild.taken(room.scratch(), lane).resolve(member.file());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) throw new IOException("a member that is not there");
        return file;
    }

    /** How large a document's pages are and what leads through it; nothing when it cannot be told. */
    public Survey survey(Path file, String mediaType, String password) {
        try {
            return ask(new Wire.Look(file.toString(), mediaType, password), MAX_SECONDS / 2, in -> Wire.read(in, Survey.class, Wire.MAX_SURVEY).checked());
        } catch (TimeoutException | IOException e) {
            return Survey.NONE;
        }
    }

    /** Draws a page of a document of a case; the rest as with a file. */
    public PageImage draw(Originals originals, Evidence document, String password, int page, int maxPixels, KnownText known) {
        return draw(lent(originals, document.sha256()), document.mediaType(), password, page, maxPixels, known);
    }

    /**
     * Draws a page, counted from 1, with at most so many pixels, with the places of its characters when they are those
     * that are known; nothing when it cannot be drawn.
     */
    public PageImage draw(Path file, String mediaType, String password, int page, int maxPixels, KnownText known) {
        try {
            return ask(new Wire.Draw(file.toString(), mediaType, password, page, maxPixels, known), MAX_SECONDS / 2, in -> PageImage.readFrom(in, maxPixels));
        } catch (TimeoutException | IOException e) {
            return PageImage.none();
        }
    }

    /** What is done with a copy before it is wiped. */
    public interface Taker<T> {
        T take(InputStream copy, int pages) throws IOException;
    }

    /**
     * Makes a copy by a recipe and hands it over, to be read once; words that the recipe names count in these texts of the document.
     * @throws IOException when it cannot be made; the message is the code of the reason
     */
    public <T> T derive(Path file, String mediaType, String password, Recipe recipe, Collection<PageText> texts, int pages, Taker<T> taker) throws IOException {
        try {
            Wire.Derive request = new Wire.Derive(file.toString(), mediaType, password, recipe, known(recipe, texts));
            Wire.Made made = ask(request, MAX_SECONDS + (long) SECONDS_A_PAGE * pages, in -> Wire.read(in, Wire.Made.class, Wire.MAX_REQUEST));
            if (!made.fileName().matches("copy-[0-9]+\\.(png|pdf)")) throw new IOException(made.reason());
            Path copy = room.scratch().resolve(made.fileName());
            try (InputStream bytes = Files.newInputStream(copy, LinkOption.NOFOLLOW_LINKS)) {
                return taker.take(bytes, made.pages());
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (TimeoutException e) {
            throw new IOException("derive.slow", e);
        }
    }

    private static Map<Integer, KnownText> known(Recipe recipe, Collection<PageText> texts) {
        return recipe.parts().stream().filter(p -> p.area() == null).map(Recipe.Part::page).distinct().collect(Collectors.toMap(page -> page, page -> KnownText.of(texts, page)));
    }

    private <T> T ask(Wire.Request request, long allowed, ReadingProcess.Answer<T> answer) throws IOException, TimeoutException {
        ReadingRoom.Turn turn = room.enter();
        try {
            return attempt(turn, request, allowed, answer);
        } catch (TimeoutException e) {
            if (!room.isShared()) throw e;
        } catch (ExecutionException e) {
            if (turn.isFirst()) throw ended(e);
        }
        try {
            return attempt(room.enterAlone(), request, allowed, answer);
        } catch (ExecutionException e) {
            throw ended(e);
        }
    }

    private static IOException ended(ExecutionException e) {
        return new IOException("the reading process ended or spoke nonsense", e);
    }

    private <T> T attempt(ReadingRoom.Turn turn, Wire.Request request, long allowed, ReadingProcess.Answer<T> answer)
        throws IOException, TimeoutException, ExecutionException {
        try (turn) {
            ReadingProcess process = turn.process();
            try {
                return patient(process, process.ask(lane, request, answer), allowed);
            } catch (TimeoutException | ExecutionException e) {
                process.end();
                throw e;
            } catch (InterruptedException e) {
                process.end();
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    /**
     * Waits until the process has worked for so many seconds, or {@link #IDLE} times as many have gone by: on a busy computer a
     * document must not be refused because its reader was kept waiting.
     */
    private static <T> T patient(ReadingProcess process, Future<T> future, long allowed) throws InterruptedException, ExecutionException, TimeoutException {
        long worked = process.worked();
        for (long waited = 0; ; waited += LOOK_MILLIS) {
            try {
                return future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (process.worked() - worked > allowed * 1_000 || waited > allowed * 1_000 * IDLE) throw e;
            }
        }
    }

    /** Gives the process up, also for those it is shared with: what it left is wiped, and it rests for who comes next or ends. */
    @Override
    public void close() {
        room.close();
    }
}
