package org.ibidem.report;

import java.util.List;

/**
 * A finished report: the file, its pages (0 in a form that has none before it is opened), its footnotes, its SHA-256, and what its author
 * should look at.
 */
public record Written(byte[] bytes, int pages, int footnotes, String sha256, List<ReportFinding> findings) {}
