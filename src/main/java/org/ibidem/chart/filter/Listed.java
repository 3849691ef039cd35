package org.ibidem.chart.filter;

/** Whether an entity is on a list of sanctions: said to be, or found there and confirmed; found, and nobody decided yet; or neither. */
public enum Listed { YES, OPEN, NO }
