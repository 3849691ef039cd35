/**
 * The case read as a whole. A {@link org.ibidem.dossier.Dossier} is an immutable picture of all entities, their statements and
 * what proves them, made in one pass; chart, report, profile pages, weak-spot checks and exports are views of it. Make a new one
 * after a change: {@code Dossier.of(openCase, ontology)}.
 */
package org.ibidem.dossier;
