/**
 * The sample cases, built from notes of our own by the same services an analyst uses: intake, passages, statements, chart. A sample
 * is a folder under {@code sample-cases/}: {@code case.json} says what is claimed and which sentence of which note proves it,
 * {@code evidence/} has the notes, {@code report/} the text of the report. Unpacking it twice gives the same case to the byte.
 */
package org.ibidem.sample;
