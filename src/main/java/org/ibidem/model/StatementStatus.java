package org.ibidem.model;

/** Where a statement stands. Only a proposed one may be without a citation. */
public enum StatementStatus { PROPOSED, ACCEPTED, DISPUTED, RETRACTED }
