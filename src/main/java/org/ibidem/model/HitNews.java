package org.ibidem.model;

/** What a screening run said of a hit last: that it is new, that its entry reads otherwise than before, or that it is no longer found. */
public enum HitNews { NEW, CHANGED, GONE }
