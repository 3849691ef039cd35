package org.ibidem.model;

/** Whether a passage speaks for a statement or against it. */
public enum Stance { SUPPORTS, REFUTES }
