package org.ibidem.model;

/**
 * How a page's text was obtained. The order is the order in which the texts of one page are joined, so it never changes. {@link #LINKS} are no
 * words of the page but what stands behind them: where its links lead, a line each.
 */
public enum TextKind { TEXT_LAYER, FORM_FIELDS, ANNOTATIONS, OCR, LINKS }
