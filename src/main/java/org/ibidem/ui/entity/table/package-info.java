/**
 * Entities and relations as tables: columns that are chosen, filtered, sorted, copied, written as CSV, and changed in place where a cell
 * is one statement.
 *
 * <p>{@link org.ibidem.ui.entity.table.FactTableModel} reads a case behind the window's thread into a {@code FactTable}, whose words are
 * computed once; {@link org.ibidem.ui.entity.table.FactTablePane} shows it, in the room of entities and below the chart.
 */
package org.ibidem.ui.entity.table;
