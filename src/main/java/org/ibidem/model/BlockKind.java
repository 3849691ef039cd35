package org.ibidem.model;

/**
 * What a block prints, in the usual order; those up to CASE_STUDY are written by the author, all others are computed from the case. From
 * ENTITY_INDEX on they are annexes.
 */
public enum BlockKind {
    IMPRINT, DISCLAIMER, SUMMARY, SECTION, CASE_STUDY, NAMES, JUDGEMENTS, METHOD, SOURCES, BACKGROUND, FIGURE, PLATE, PROFILES, TIMELINE, MAP, SHARED, ALTERNATIVES, GAPS, RESPONSES,
    RECOMMENDATIONS,
    ENTITY_INDEX, EVIDENCE_REGISTER, RELATION_REGISTER, IDENTIFIER_INDEX, STATEMENT_REGISTER, SCREENING, GRADING, CUSTODY, EDITIONS;

    /** Whether it is an annex. */
    public boolean isAnnex() {
        return compareTo(ENTITY_INDEX) >= 0;
    }

    /** Whether its words are the author's alone. */
    public boolean isWritten() {
        return compareTo(CASE_STUDY) <= 0;
    }

    /** Whether it is front matter: at the head of a report it stands before the contents. */
    public boolean isFront() {
        return this == IMPRINT || this == DISCLAIMER;
    }
}
