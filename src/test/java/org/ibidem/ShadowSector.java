package org.ibidem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Folders;
import org.ibidem.casefile.Installation;
import org.ibidem.job.Progress;
import org.ibidem.sample.SampleCase;
import org.ibidem.search.Search;

/** The Shadow Sector sample: unpacked and indexed once for all tests of a run, which takes seconds, and copied for each. */
public final class ShadowSector {
    private ShadowSector() {}

    /** Unpacked when the first test asks. */
    private static final class Unpacked {
        static final Path FOLDER = unpacked();
    }

    private static Path unpacked() {
        try {
            Path place = Files.createTempDirectory("shadow-sector");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> wipe(place)));
            Path folder = place.resolve("sample.case");
            try (Case c = SampleCase.unpack(SampleCase.SHADOW_SECTOR, folder, Installation.in(place.resolve("home")), Progress.NONE)) {
                new Search(c, Progress.NONE).close();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void wipe(Path place) {
        try {
            Folders.wipe(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes this folder a copy of the sample. */
    public static Path copiedTo(Path folder) {
        return FolderCopy.of(Unpacked.FOLDER, folder);
    }

    /** A copy of the sample in this folder, open. */
    public static Case open(Path folder, Installation here) {
        return Case.open(copiedTo(folder), here);
    }
}
