/**
 * The words of the trade as immutable records: what a case file holds, without a database, a screen or a file.
 *
 * <p>Each record that implements {@link org.ibidem.model.Row} is one row of the case: its components are the columns, so the
 * journal and the database need no second description of it. Values with rules of their own ({@link org.ibidem.model.EdtfDate},
 * {@link org.ibidem.model.Handling}, {@link org.ibidem.model.Grade}) check themselves when made. Absent text is the empty string;
 * an absent reference or time is {@code null}. Start with {@link org.ibidem.model.Statement}: everything else serves it.
 */
package org.ibidem.model;
