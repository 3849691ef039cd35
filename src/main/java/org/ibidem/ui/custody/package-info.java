/**
 * Custody: the journal as a table, and the check that every original, the chain of entries and the database are as they were
 * left. {@link org.ibidem.ui.custody.CustodyViewModel} reads and checks, the view shows.
 */
package org.ibidem.ui.custody;
