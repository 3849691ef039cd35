/**
 * The one place where statements are made and judged. {@link org.ibidem.statement.Statements} says things inside a
 * {@link org.ibidem.casefile.Change} that may do more: marking, importing, unpacking a sample. {@link org.ibidem.statement.Saying} is
 * what an analyst does by hand, each verb one step of undo: {@code new Saying(openCase, "ann").retract(statement, "misread")}. What
 * says the same already is never said twice, but gains a citation.
 */
package org.ibidem.statement;
