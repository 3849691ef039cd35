package org.ibidem.casefile;

import java.util.stream.Stream;
import org.ibidem.model.Evidence;
import org.ibidem.model.Former;

/** How people are told of an original: by the number of the document that has it or had it, as {@code E-014}; by its SHA-256 where none has. */
public final class OriginalName {
    private OriginalName() {}

    /** The name of the original of this hash. */
    public static String of(Rows rows, String sha256) {
        return bearers(rows, sha256).map(e -> e.ref().toString()).findFirst().orElse(sha256);
    }

    /** The documents that have these bytes, then those that had them. */
    static Stream<Evidence> bearers(Rows rows, String sha256) {
        Stream<Evidence> have = rows.where(Evidence.class, "sha256", sha256).stream();
        Stream<Evidence> had = rows.where(Former.class, "sha256", sha256).stream().flatMap(f -> rows.find(Evidence.class, f.evidenceId()).stream());
        return Stream.concat(have, had);
    }
}
