package org.ibidem.exchange.redact;

/** A part of a page that is painted over: of the document {@code E-003}, on a page from 1, {@code x,y,width,height} as shares of the page. */
public record HiddenArea(String document, int page, String area) {}
