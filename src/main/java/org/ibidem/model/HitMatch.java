package org.ibidem.model;

/**
 * Why an entry is a hit: the entity's name and the entry's name that were found alike, whether the list calls that name weak, the score (0 to 1), and
 * the reasons as JSON, each with the very strings that were compared.
 */
public record HitMatch(String asked, String matched, boolean weak, double score, String reasons) {}
