/**
 * What kinds of things, relations and properties there are: the 70 schemata of FollowTheMoney by their own names, eight of ours
 * and whatever the analyst adds.
 *
 * <p>{@code ontology.json} and {@code ours.json} beside these classes hold the facts. Start with
 * {@link org.ibidem.ontology.Ontology#standard()}, lay the case's own schemata over it with {@code with(...)}, and ask for a
 * {@link org.ibidem.ontology.Schema} by name: it knows its properties, inherited ones included, and, when it is a relation, its
 * {@link org.ibidem.ontology.Edge}. Everything here is immutable; labels follow the display language.
 */
package org.ibidem.ontology;
