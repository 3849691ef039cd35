package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Looks through a document without reading its text: see {@link Survey}. Runs in the child process only. */
final class Looking {
    /** Pictures are taken to have this many pixels to the inch, so that one pixel is one pixel of the window at its natural size. */
    private static final float PIXEL = 72f / 96;

    private Looking() {}

    static Survey at(Wire.Look request, OpenPdf open) {
        try {
            if (request.mediaType().equals("application/pdf")) return new PdfLooking(open.at(request.path(), request.password())).survey();
            if (request.mediaType().startsWith("image/")) return image(new File(request.path()));
            return Survey.NONE;
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            return Survey.NONE;
        }
    }

    private static Survey image(File file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Survey.NONE;
            ImageReader reader = readers.next();
            reader.setInput(in);
            List<Survey.Size> sizes = new ArrayList<>();
            for (int page = 0; page < PictureReader.pages(reader); page++) sizes.add(new Survey.Size(reader.getWidth(page) * PIXEL, reader.getHeight(page) * PIXEL));
            reader.dispose();
            return new Survey(List.copyOf(sizes), List.of(), List.of());
        }
    }
}
