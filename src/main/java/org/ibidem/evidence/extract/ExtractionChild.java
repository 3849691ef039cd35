package org.ibidem.evidence.extract;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.ibidem.casefile.Folders;
import org.ibidem.model.EvidenceStatus;

/** The process that reads documents: takes questions on standard input and answers on standard output until the input ends. Each lane is a thread. */
public final class ExtractionChild {
    /** How the ZIP reader of Java and POI's of OLE containers say that what they were led to lies behind the end of the file. */
    private static final Pattern CUT = Pattern.compile("END header not found|Block \\d+ not found|Not enough data");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Pattern EXCEPTION = Pattern.compile("\\b(?:[a-z]\\w*\\.)+[A-Z]\\w*(?:Exception|Error): ");
    private static final String TAKEN = "taken-";
    private final int lane;
    private final MediaTypes types;
    private final DocumentReader documents;
    private final OpenPdf open = new OpenPdf();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

    private ExtractionChild(int lane, MediaTypes types, DocumentReader documents) {
        this.lane = lane;
        this.types = types;
        this.documents = documents;
    }

    private interface Reply {
        void writeTo(DataOutputStream out) throws IOException;
    }

    /** Answers until the input ends; the argument is how many lanes there are. */
    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        URL.setURLStreamHandlerFactory(new NoConnections());
        // A library that prints would spoil the answers.
        System.setOut(System.err);
        MediaTypes types = new MediaTypes();
        DocumentReader documents = new DocumentReader();
        List<ExtractionChild> lanes = IntStream.range(0, Integer.parseInt(args[0])).mapToObj(lane -> new ExtractionChild(lane, types, documents)).toList();
        try {
            for (;;) lanes.get(in.readInt()).take(Wire.read(in, Wire.Request.class, Wire.MAX_REQUEST), out);
        } catch (EOFException e) {
            leave(Path.of(System.getProperty("java.io.tmpdir")));
        }
    }

    /** Nobody is there any more to ask or to tidy up. */
    private static void leave(Path scratch) throws IOException {
        if (Scratch.is(scratch)) Folders.wipe(scratch);
    }

    private void take(Wire.Request request, DataOutputStream out) {
        thread.execute(() -> {
            try {
                answer(reply(request), out);
            } catch (IOException | RuntimeException | Error e) {
                // Whoever asked would wait for ever; that the process has gone is an answer.
                Runtime.getRuntime().halt(1);
            }
        });
    }

    private void answer(Reply reply, DataOutputStream out) throws IOException {
        synchronized (out) {
            out.writeInt(lane);
            reply.writeTo(out);
            out.flush();
        }
    }

    private Reply reply(Wire.Request request) throws IOException {
        return switch (request) {
            case Wire.Read read -> message(read(read));
            case Wire.Look look -> message(Looking.at(look, open));
            case Wire.Derive derive -> message(CopyPainting.make(derive, open));
            case Wire.Draw draw -> PageDrawing.draw(draw, open)::writeTo;
            case Wire.Forget _ -> message(forget());
        };
    }

    private boolean forget() throws IOException {
        open.close();
        return true;
    }

    private static Reply message(Object answer) {
        return out -> Wire.write(out, answer);
    }

    private Extracted read(Wire.Read request) {
        String type = Extracted.UNKNOWN_TYPE;
        File file = new File(request.path());
        try {
            type = types.of(file, request.name(), documents::typeOf);
            Extracted read = documents.read(new Given(file, request.name(), type, request.password(), new Members(emptied(), file))).of(type);
            return read.reason().isEmpty() && isZipCut(file) ? read.because("file.salvaged") : read;
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            return Extracted.refused(EvidenceStatus.REFUSED, broken(e)).of(type);
        }
    }

    /** Office documents that were cut off are read as far as they go: their list of parts, which stands at the end, is gone. */
    private static boolean isZipCut(File file) throws IOException {
        try (InputStream in = new FileInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(ZIP.length), ZIP)) return false;
        }
        // Names in whatever encoding they are: one that is not UTF-8 says nothing of the end.
        try (ZipFile _ = new ZipFile(file, StandardCharsets.ISO_8859_1)) {
            return false;
        } catch (ZipException e) {
            return true;
        }
    }

    /** A file that ends too early can be had whole elsewhere; of what is broken otherwise, the parser's words are all there is. */
    private static String broken(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException || cause.getMessage() != null && CUT.matcher(cause.getMessage()).find()) return "file.cut";
        }
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : EXCEPTION.matcher(e.getMessage()).replaceAll("").replaceAll("\\s+", " ");
        return "file.broken\t" + why;
    }

    /** Where documents found in the document of a lane are put, within the scratch folder that is the process's temporary folder. */
    static Path taken(Path scratch, int lane) {
        return scratch.resolve(TAKEN + lane);
    }

    /** Whether a file is such a folder or in one. */
    static boolean isTaken(Path scratch, Path file) {
        return !file.equals(scratch) && scratch.relativize(file).getName(0).toString().startsWith(TAKEN);
    }

    /** The folder for members, without those of the document before. */
    private Path emptied() throws IOException {
        Path taken = Files.createDirectories(taken(Path.of(System.getProperty("java.io.tmpdir")), lane));
        try (Stream<Path> old = Files.list(taken)) {
            for (Path file : old.toList()) Files.delete(file);
        }
        return taken;
    }
}
