package org.ibidem.evidence.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.ibidem.model.EvidenceStatus;

/** The process that reads documents: takes requests on standard input and answers on standard output until the input ends. */
public final class ExtractionChild {
    private final MediaTypes types = new MediaTypes();

    private ExtractionChild() {}

    /** Answers until the input ends. */
    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
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
        if (request.page() > 0) PageDrawing.draw(request).writeTo(out);
        else Wire.write(out, read(request));
    }

    private Extracted read(Wire.Request request) {
        String type = Extracted.UNKNOWN_TYPE;
        try {
            type = types.of(new File(request.path()), request.name());
            return DocumentReader.read(new File(request.path()), type, request.password()).of(type);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            String why = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            return Extracted.refused(EvidenceStatus.REFUSED, "file.broken\t" + e.getClass().getSimpleName() + ": " + why).of(type);
        }
    }
}
