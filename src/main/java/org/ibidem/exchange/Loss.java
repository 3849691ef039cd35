package org.ibidem.exchange;

/** Something a format could not carry as it was: on which object, which field of it, and why and what became of it. */
public record Loss(String object, String field, String why) {}
