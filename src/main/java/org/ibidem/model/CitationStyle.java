package org.ibidem.model;

/**
 * How a report's footnotes cite: as the notes of the Chicago Manual of Style, as the house style of the Royal United Services Institute, as
 * the reports of panels of the United Nations Security Council (ST/DCS/5), or by ISO 690.
 */
public enum CitationStyle { CHICAGO, RUSI, UN, ISO_690 }
