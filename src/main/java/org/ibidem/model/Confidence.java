package org.ibidem.model;

/** How sure the analyst is of a judgement, by its sources and reasoning; apart from how likely it is. */
public enum Confidence { LOW, MODERATE, HIGH }
