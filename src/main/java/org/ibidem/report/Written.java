package org.ibidem.report;

import java.util.List;

/** A finished report: the PDF, its pages, its footnotes, its SHA-256, and what its author should look at. */
public record Written(byte[] pdf, int pages, int footnotes, String sha256, List<ReportFinding> findings) {}
