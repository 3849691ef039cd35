/**
 * Entities and statements: the list, the profile of one entity or relation, and the forms that add and change statements.
 *
 * <p>{@link org.ibidem.ui.entity.StatementVerbs} is what can be done to statements, each one step of undo, without a screen.
 * {@link org.ibidem.ui.entity.StatementCard} shows one statement with its proofs; profile and inspector are made of such cards.
 */
package org.ibidem.ui.entity;
