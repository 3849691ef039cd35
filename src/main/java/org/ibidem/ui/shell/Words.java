package org.ibidem.ui.shell;

import java.util.Map;
import java.util.Optional;
import org.ibidem.message.Messages;
import org.ibidem.model.Anchor;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Reliability;
import org.ibidem.model.SourceKind;
import org.ibidem.model.Stance;
import org.ibidem.model.StatementStatus;
import org.ibidem.dossier.Standing;

/** The trade's fixed words in the display language, the same in every room. */
public final class Words {
    private static final Messages MESSAGES = Messages.of(Words.class);

    /** The columns of a case that hold one of these words, by table. */
    private static final Map<String, String> KEPT = Map.of(
        "statement.claim_type", "claim", "statement.status", "statement", "citation.stance", "stance", "citation.credibility", "credibility",
        "source.reliability", "reliability", "source.kind", "source", "evidence.status", "evidence", "passage.anchor", "anchor", "decision.verdict", "verdict");

    private Words() {}

    /** A value as the journal keeps it in the column of a table: in words where it is one of these, else as it is, and so is one of a later version. */
    public static String ofKept(String table, String column, String value) {
        return Optional.ofNullable(KEPT.get(table + "." + column)).flatMap(words -> MESSAGES.find(words + "." + value)).orElse(value);
    }

    /** What kind of claim it is. */
    public static String of(ClaimType type) {
        return MESSAGES.get("claim." + type);
    }

    /** Where a statement stands. */
    public static String of(StatementStatus status) {
        return MESSAGES.get("statement." + status);
    }

    /** For or against. */
    public static String of(Stance stance) {
        return MESSAGES.get("stance." + stance);
    }

    /** A letter of the Admiralty scale with its meaning. */
    public static String of(Reliability reliability) {
        return MESSAGES.get("reliability." + reliability);
    }

    /** A digit of the Admiralty scale with its meaning. */
    public static String of(Credibility credibility) {
        return MESSAGES.get("credibility." + credibility);
    }

    /** What sort of speaker it is. */
    public static String of(SourceKind kind) {
        return MESSAGES.get("source." + kind);
    }

    /** What became of a document when it was read. */
    public static String of(EvidenceStatus status) {
        return MESSAGES.get("evidence." + status);
    }

    /** Whether a passage still stands where it was marked. */
    public static String of(Anchor anchor) {
        return MESSAGES.get("anchor." + anchor);
    }

    /** How well it stands. */
    public static String of(Standing standing) {
        return MESSAGES.get("standing." + standing);
    }
}
