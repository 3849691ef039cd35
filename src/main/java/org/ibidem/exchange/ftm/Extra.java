package org.ibidem.exchange.ftm;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.model.Citation;
import org.ibidem.model.Passage;
import org.ibidem.model.Statement;

/**
 * The field {@code ibidem} of a line: what FollowTheMoney has no place for. {@code made} are values in the line's properties
 * that stand for no statement of their own and so are not read back. {@code decision} is there in a line that tells one and nothing else. {@code mark} tells what this installation wrote itself: whoever
 * can write a file can write any author and any status into it.
 */
record Extra(String ref, String schema, List<Statement> statements, List<Proof> proofs, Map<String, List<String>> made, String mark,
             @JsonInclude(JsonInclude.Include.NON_NULL) Similarity decision) {
    static final String FIELD = "ibidem";
    private static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** A citation with its passage, and the hash of the document by which another case may know it. */
    record Proof(Citation citation, Passage passage, String sha256) {}

    Extra {
        statements = statements == null ? List.of() : List.copyOf(statements);
        proofs = proofs == null ? List.of() : List.copyOf(proofs);
        made = made == null ? Map.of() : made;
        mark = mark == null ? "" : mark;
    }

    /** Of a line that tells a decision. */
    static Extra of(Similarity decision) {
        return new Extra("", Similarity.SCHEMA, List.of(), List.of(), Map.of(), "", decision);
    }

    /** The same with our mark, in the line of this id. */
    Extra marked(Case open, String lineId) {
        return new Extra(ref, schema, statements, proofs, made, open.mark(marked(lineId)), decision);
    }

    /** Whether this installation wrote it into the line of this id, as it stands. */
    boolean isOurs(Case open, String lineId) {
        return open.mark(marked(lineId)).equals(mark);
    }

    private String marked(String lineId) {
        return lineId + "\n" + new Extra(ref, schema, statements, proofs, made, "", decision).json();
    }

    ObjectNode json() {
        return JSON.valueToTree(this);
    }

    /** @throws IllegalArgumentException when the field is not what we write */
    static Extra of(JsonNode node) {
        Extra extra = JSON.convertValue(node, Extra.class);
        if (extra.schema == null || !extra.statements.stream().allMatch(Extra::isWhole) || !extra.proofs.stream().allMatch(Extra::isWhole)
            || extra.decision != null && !extra.decision.isWhole()) {
            throw new IllegalArgumentException("incomplete");
        }
        return extra;
    }

    /** Every part is there; only the target of a value that is text may be absent. */
    private static boolean isWhole(Statement s) {
        return Stream.of(s.id(), s.property(), s.value(), s.original(), s.language(), s.validFrom(), s.validTo(), s.claimType(),
            s.status(), s.reason(), s.handling(), s.author()).noneMatch(Objects::isNull);
    }

    private static boolean isWhole(Proof proof) {
        Citation c = proof.citation();
        Passage p = proof.passage();
        return c != null && p != null && proof.sha256() != null && Stream.of(c.id(), c.statementId(), c.stance(), c.credibility(),
            p.id(), p.quote(), p.prefix(), p.suffix(), p.region()).noneMatch(Objects::isNull);
    }
}
