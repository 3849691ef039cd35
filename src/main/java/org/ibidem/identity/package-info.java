/**
 * Who is who within a case: {@code Duplicates.of(dossier, Progress.NONE)} suggests which things may be one, the likest first, each with its reasons.
 * A suggestion changes nothing: a person decides.
 */
package org.ibidem.identity;
