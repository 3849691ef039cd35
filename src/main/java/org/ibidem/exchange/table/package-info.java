/**
 * Tables: CSV and XLSX. A row is a thing, or a link when it has a source and a target; further rows with the same id add values to it.
 *
 * <p>{@link org.ibidem.exchange.table.TableExport} writes the columns {@code id, uuid, schema, source, target} and one for each property.
 * {@link org.ibidem.exchange.table.TableImport} reads any table, by a {@link org.ibidem.exchange.table.Mapping} or by what the headings say.
 */
package org.ibidem.exchange.table;
