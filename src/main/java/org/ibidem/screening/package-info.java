/**
 * Who is on a list? {@link org.ibidem.screening.Screener} reads the lists of this machine and finds the entries that a name, or a thing with names
 * and facts ({@link org.ibidem.screening.Subject}), may be, each hit with its reasons. A hit is a possible match and never more: a person
 * decides.
 */
package org.ibidem.screening;
