package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * Tells what a file is by its bytes; the name only decides between kinds the bytes cannot tell apart. Looking into a file is parsing
 * it, so this runs in the child process only.
 */
final class MediaTypes {
    private final Detector detector = new DefaultDetector();

    /** The media type, such as {@code application/pdf}; {@code application/octet-stream} when nothing is known. */
    String of(File file, String name) throws IOException {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (InputStream in = TikaInputStream.get(file.toPath())) {
            return detector.detect(in, hints).getBaseType().toString();
        }
    }
}
