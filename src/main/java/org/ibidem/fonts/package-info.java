/**
 * The fonts that window, chart and report share, so that what is measured on the screen is what is printed and a name reads the
 * same on every machine. {@link org.ibidem.fonts.Face} names the files; {@link org.ibidem.fonts.Fonts} picks the one that has the letters.
 */
package org.ibidem.fonts;
