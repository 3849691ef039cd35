package org.ibidem.custody;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Originals;
import org.ibidem.model.Evidence;

/** An original hashed anew: {@code actual} is what its bytes give now, empty when there are none. */
record FreshHash(String expected, String actual) {
    static FreshHash of(Case target, Evidence document) {
        String expected = document.sha256();
        if (!target.originals().has(expected)) return new FreshHash(expected, "");
        try {
            return new FreshHash(expected, target.originals().hash(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isKept() {
        return !actual.isEmpty();
    }

    /** Whether its bytes can be copied. */
    boolean isReadable() {
        return isKept() && !actual.equals(Originals.BROKEN);
    }

    boolean isWhole() {
        return isKept() && actual.equals(expected);
    }
}
