/**
 * Makes files of every kind an investigator meets from short notes: mail, saved pages, scans, registers, photographs, archives. Each is as a
 * program in the field would have written it, so that the intake reads it like any other, and the same note gives the same bytes.
 * {@link org.ibidem.sample.workshop.Workshop} is the way in.
 */
package org.ibidem.sample.workshop;
