package org.ibidem.model;

/** A colour the analyst gives to a passage. */
public enum Tint { YELLOW, GREEN, BLUE, PINK, ORANGE, VIOLET }
