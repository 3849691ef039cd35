/**
 * Entities and statements: the list, the profile of one entity or relation, and the forms that add and change statements.
 *
 * <p>What can be done to statements is {@link org.ibidem.statement.Saying}; the forms here only ask for it.
 * {@link org.ibidem.ui.entity.StatementCard} shows one statement with its proofs; profile and inspector are made of such cards.
 */
package org.ibidem.ui.entity;
