package org.ibidem.casefile;

import java.nio.file.Path;
import org.ibidem.job.Progress;
import org.ibidem.seal.Sealing;

/** Seals a case and opens it for good again, without end, and says each time that it did; meant to be killed. */
public final class KilledResealer {
    static final String WORDS = "three long words";

    private KilledResealer() {}

    static Sealing sealing() {
        return new Sealing(WORDS.toCharArray(), true);
    }

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Installation here = Installation.in(Path.of(args[1]));
        while (true) {
            Resealing.of(folder, WORDS::toCharArray, Case.isSealed(folder) ? Sealing.NONE : sealing(), here, Progress.NONE);
            System.out.println("done");
            System.out.flush();
        }
    }
}
