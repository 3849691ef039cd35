/**
 * Text recognition by Tesseract, a program of its own that may be on the machine or not. Pages are drawn in the reading process, handed
 * over through a pipe as grey pixels, and come back as words with their places, which are kept beside a page's other texts.
 *
 * <pre>{@code
 * Tesseract tesseract = Tesseract.find(setting).orElseThrow();
 * new Recognition(openCase, tesseract, passwords).read(scan, new Recognition.Wish("eng", false), progress);
 * }</pre>
 */
package org.ibidem.evidence.ocr;
