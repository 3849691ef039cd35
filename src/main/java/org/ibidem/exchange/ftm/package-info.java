/**
 * FollowTheMoney's JSON Lines: an entity a line, with {@code id}, {@code schema} and {@code properties}.
 *
 * <p>{@link org.ibidem.exchange.ftm.FtmExport} writes what any program for that format reads; what the format has no place for
 * (dates, grades, citations, our own schemata) travels in an extra field {@code ibidem}, which others ignore and
 * {@link org.ibidem.exchange.ftm.FtmImport} reads back. What comes from elsewhere is only proposed, for it cites nothing here.
 * The format: followthemoney.tech/docs.
 */
package org.ibidem.exchange.ftm;
