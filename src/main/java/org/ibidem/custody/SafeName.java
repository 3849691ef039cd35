package org.ibidem.custody;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.ibidem.model.Evidence;

/**
 * The name of an original outside the case: its number, then its own name as far as every system can bear it. Only letters, digits and
 * {@code . _ -} stay, so that no name leads out of its folder, hides its ending, or needs quoting in a list of hashes.
 */
final class SafeName {
    /** File systems take 255 bytes; the number and an ending are to fit beside. */
    private static final int LONGEST_BYTES = 150;

    private SafeName() {}

    static String of(Evidence document) {
        String plain = Normalizer.normalize(document.fileName(), Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{M}\\p{N}.-]+", "_");
        int dot = plain.lastIndexOf('.');
        boolean ends = dot > 0 && plain.length() - dot <= 6;
        String stem = ends ? plain.substring(0, dot) : plain;
        return document.ref() + "_" + shortened(stem) + (ends ? plain.substring(dot) : "").replaceFirst("\\.+$", "");
    }

    private static String shortened(String stem) {
        int end = stem.length();
        while (stem.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) end = stem.offsetByCodePoints(end, -1);
        return stem.substring(0, end).replaceFirst("[._-]+$", "");
    }
}
