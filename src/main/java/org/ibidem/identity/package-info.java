/**
 * Who is who within a case: {@code Duplicates.of(dossier, Progress.NONE)} suggests which things may be one, the likest first, each with its reasons;
 * {@code Personas} suggests accounts and persons that may be of one hand, by what they share.
 * A suggestion changes nothing: a person decides, by {@code new Decisions(openCase).decide(one, other, Verdict.SAME, "one passport", List.of())}, and can take
 * it back at any time.
 */
package org.ibidem.identity;
