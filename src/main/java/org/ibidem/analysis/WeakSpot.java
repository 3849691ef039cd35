package org.ibidem.analysis;

/**
 * A weak spot of the case. {@code code} names the check ({@code PRE-01}), {@code object} what it is about as people see it
 * ({@code S-230}, {@code R-12}, {@code E-014}), {@code message} what is wrong and what to do, in the display language.
 */
public record WeakSpot(String code, Severity severity, String object, String message) {}
