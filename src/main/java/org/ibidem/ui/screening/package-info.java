/**
 * The screening room: {@link org.ibidem.ui.screening.HitsModel} shows who of the case may be on a list and takes decisions,
 * {@link org.ibidem.ui.screening.NamesModel} answers for a name or a file of names, {@link org.ibidem.ui.screening.ListsModel} keeps the lists of this machine.
 */
package org.ibidem.ui.screening;
