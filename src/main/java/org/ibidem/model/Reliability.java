package org.ibidem.model;

/** The Admiralty scale for sources: A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged. */
public enum Reliability { A, B, C, D, E, F;
    /** Whether this is at least as reliable as the other; F, not judged, is never. */
    public boolean atLeast(Reliability other) {
        return this != F && compareTo(other) <= 0;
    }
}
