package org.ibidem.report;

import java.util.List;
import java.util.Set;

/**
 * A finished report: the file, its pages (0 in a form that has none before it is opened), its footnotes, its SHA-256, and what its author
 * should look at. {@code refs} are the numbers of the documents and statements that are printed in it ({@code E-014}, {@code S-230}).
 */
public record Written(byte[] bytes, int pages, int footnotes, String sha256, List<ReportFinding> findings, Set<String> refs) {}
