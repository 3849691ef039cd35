package org.ibidem.evidence.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ibidem.model.EvidenceStatus;

/** The process that reads documents: takes requests on standard input and answers on standard output until the input ends. */
public final class ExtractionChild {
    /** Where documents found in documents are put, within the scratch folder that is the process's temporary folder. */
    static final String TAKEN = "taken";
    private final MediaTypes types = new MediaTypes();
    private final OpenPdf open = new OpenPdf();
    private final DocumentReader documents = new DocumentReader();

    private ExtractionChild() {}

    /** Answers until the input ends. */
    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        URL.setURLStreamHandlerFactory(new NoConnections());
        // A library that prints would spoil the answers.
        System.setOut(System.err);
        ExtractionChild child = new ExtractionChild();
        try {
            for (;;) child.answer(Wire.read(in, Wire.Request.class, Wire.MAX_REQUEST), out);
        } catch (EOFException e) {
            return;
        }
    }

    private void answer(Wire.Request request, DataOutputStream out) throws IOException {
        switch (request) {
            case Wire.Read read -> Wire.write(out, read(read));
            case Wire.Look look -> Wire.write(out, Looking.at(look, open));
            case Wire.Derive derive -> Wire.write(out, CopyPainting.make(derive, open));
            case Wire.Draw draw -> PageDrawing.draw(draw, open).writeTo(out);
        }
    }

    private Extracted read(Wire.Read request) {
        String type = Extracted.UNKNOWN_TYPE;
        File file = new File(request.path());
        try {
            type = types.of(file, request.name());
            return documents.read(new Given(file, request.name(), type, request.password(), new Members(emptied(), file))).of(type);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            String why = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            return Extracted.refused(EvidenceStatus.REFUSED, "file.broken\t" + e.getClass().getSimpleName() + ": " + why).of(type);
        }
    }

    /** The folder for members, without those of the document before. */
    private static Path emptied() throws IOException {
        Path taken = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), TAKEN));
        try (Stream<Path> old = Files.list(taken)) {
            for (Path file : old.toList()) Files.delete(file);
        }
        return taken;
    }
}
