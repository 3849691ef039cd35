package org.ibidem.exchange.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.model.Evidence;
import org.ibidem.model.Former;

/** Brings the bytes of their documents that we do not have; one that is not what its hash says is left out, as Verify will tell. */
final class Documents {

    private Documents() {}

    static void bring(Case theirs, Case ours) {
        Stream.concat(theirs.all(Evidence.class).stream().map(Evidence::sha256), theirs.all(Former.class).stream().map(Former::sha256))
            .distinct().filter(h -> theirs.originals().has(h) && !ours.originals().has(h)).forEach(h -> copy(h, theirs, ours));
    }

    private static void copy(String sha256, Case theirs, Case ours) {
        try {
            ours.originals().keep(theirs.originals().path(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
