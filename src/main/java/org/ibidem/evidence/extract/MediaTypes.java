package org.ibidem.evidence.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;

/** Tells what a file is by its first bytes; the name only decides between kinds the bytes cannot tell apart. */
public final class MediaTypes {
    private static final Detector DETECTOR = new DefaultDetector();

    private MediaTypes() {}

    /** The media type, such as {@code application/pdf}; {@code application/octet-stream} when nothing is known. */
    public static String of(Path file, String name) throws IOException {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (InputStream in = TikaInputStream.get(file)) {
            return DETECTOR.detect(in, hints).getBaseType().toString();
        }
    }
}
