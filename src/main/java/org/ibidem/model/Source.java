package org.ibidem.model;

import java.util.UUID;

/**
 * Who speaks. Reliability is a judgement of the speaker alone, never of what is said; {@code reason} says why it was given.
 * Sources with the same {@code independenceGroup} copy from one upstream and count once; it may be the name of another source.
 */
public record Source(UUID id, String name, String publisher, SourceKind kind, Reliability reliability, String reason,
                     String independenceGroup) implements Row {
    /** The same source, judged otherwise. */
    public Source withReliability(Reliability other) {
        return withReliability(other, reason);
    }

    /** The same source, judged otherwise for this reason. */
    public Source withReliability(Reliability other, String why) {
        return new Source(id, name, publisher, kind, other, why, independenceGroup);
    }

    /** The same judgement of a source that is on record already, whose publisher stays unless this names another. */
    public Source inPlaceOf(Source known) {
        return new Source(known.id, name, publisher.isEmpty() ? known.publisher : publisher, kind, reliability, reason, independenceGroup);
    }
}
