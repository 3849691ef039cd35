package org.ibidem.model;

/**
 * What a block prints, in the usual order; those up to SECTION are written by the author, all others are computed from the case. From
 * EVIDENCE_REGISTER on they are annexes.
 */
public enum BlockKind {
    DISCLAIMER, SUMMARY, SECTION, JUDGEMENTS, FIGURE, PLATE, PROFILES, TIMELINE, ALTERNATIVES, GAPS, RESPONSES, RECOMMENDATIONS,
    EVIDENCE_REGISTER, RELATION_REGISTER, STATEMENT_REGISTER, GRADING, CUSTODY
}
