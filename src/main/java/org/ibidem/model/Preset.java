package org.ibidem.model;

import java.util.Set;

/**
 * The kind of publication a report is made as, by which parts it has: an occasional paper, a network report that begins with its bottom
 * line, the report of a panel with numbered paragraphs, a briefing without front matter, a copy for whoever checks its facts, in which each
 * sentence without a source says so, and a bundle for a court, without narrative.
 */
public enum Preset {
    PAPER(false, BlockKind.STATEMENT_REGISTER),
    NETWORK(false, BlockKind.STATEMENT_REGISTER),
    PANEL(false),
    BRIEFING(true, BlockKind.DISCLAIMER, BlockKind.SUMMARY, BlockKind.JUDGEMENTS, BlockKind.RECOMMENDATIONS),
    FACT_CHECK(false),
    COURT(true, BlockKind.IMPRINT, BlockKind.DISCLAIMER, BlockKind.METHOD, BlockKind.SOURCES, BlockKind.PLATE, BlockKind.EVIDENCE_REGISTER, BlockKind.RELATION_REGISTER, BlockKind.IDENTIFIER_INDEX,
        BlockKind.STATEMENT_REGISTER, BlockKind.SCREENING, BlockKind.GRADING, BlockKind.CUSTODY);

    private final boolean only;
    private final Set<BlockKind> named;

    /** Only these parts, or all but these. */
    Preset(boolean only, BlockKind... named) {
        this.only = only;
        this.named = Set.of(named);
    }

    /** Whether it has a part of this kind. */
    public boolean has(BlockKind kind) {
        return named.contains(kind) == only;
    }
}
