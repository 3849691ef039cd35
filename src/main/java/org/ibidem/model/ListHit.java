package org.ibidem.model;

import java.util.UUID;

/**
 * An entry of a screening list that an entity of the case may be, with what a person decided about it. {@code news} is what the run {@code toldById} said
 * of it; a run that finds a hit as it was says nothing of it.
 */
public record ListHit(UUID id, UUID entityId, UUID toldById, HitNews news, ListedEntry listed, HitMatch match, Adjudication adjudication) implements Row {
    /** What holds of it now: a decision about an entry that has changed since holds no longer. */
    public HitVerdict verdict() {
        return adjudication.outdated() ? HitVerdict.OPEN : adjudication.verdict();
    }

    /** Whether the last run still found it. */
    public boolean stands() {
        return news != HitNews.GONE;
    }

    /** Whether it waits for a person's decision. */
    public boolean isOpen() {
        return stands() && verdict() == HitVerdict.OPEN;
    }

    /** Whether a person decided that the entry is this entity. */
    public boolean isTrue() {
        return stands() && verdict() == HitVerdict.TRUE;
    }

    /** The same with a decision. */
    public ListHit judged(Adjudication decided) {
        return new ListHit(id, entityId, toldById, news, listed, match, decided);
    }
}
