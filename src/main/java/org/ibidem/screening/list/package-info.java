/**
 * Screening lists kept on this machine, outside every case. {@code Lists.of(installation).add(files, Progress.NONE)} reads what an authority or
 * OpenSanctions published ({@link org.ibidem.screening.list.ListFormat} has a reader for each form) into one shape, the
 * {@link org.ibidem.screening.list.ListEntry}; a file that is broken is refused whole, what a reader does not understand is counted.
 */
package org.ibidem.screening.list;
