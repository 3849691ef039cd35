/**
 * The inspector on the right: whatever is selected, with its statements, quotes and grades. It follows
 * {@link org.ibidem.ui.shell.CaseSession#selection()} and the dossier, and decides nothing itself.
 */
package org.ibidem.ui.inspector;
