package org.ibidem.report;

/** Something in the report that its author should look at: a code, the place, and what is wrong. */
public record ReportFinding(String code, String place, String message) {}
