package org.ibidem.model;

/** What a block prints; all but SUMMARY, SECTION and DISCLAIMER are computed from the case. */
public enum BlockKind { DISCLAIMER, SUMMARY, SECTION, FIGURE, PLATE, PROFILES, TIMELINE, GAPS, EVIDENCE_REGISTER, RELATION_REGISTER, STATEMENT_REGISTER, GRADING, CUSTODY }
