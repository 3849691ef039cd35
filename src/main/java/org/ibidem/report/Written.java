package org.ibidem.report;

import java.util.List;
import java.util.Set;
import org.ibidem.casefile.Sha256;
import org.ibidem.model.Handling;
import org.ibidem.report.print.SealedPdf;

/**
 * A finished report: the file, its pages (0 in a form that has none before it is opened), its footnotes, the label it bears, and what its
 * author should look at. {@code refs} are the numbers of the documents and statements that are printed in it ({@code E-014}, {@code S-230}), {@code cited}
 * the pages it cites, in order.
 */
public record Written(byte[] bytes, int pages, int footnotes, Handling handling, List<ReportFinding> findings, Set<String> refs,
                      List<CitedPage> cited) {
    /** The SHA-256 of the file. */
    public String sha256() {
        return Sha256.hex(bytes);
    }

    /** The same PDF, which nobody can open without this passphrase. */
    public Written sealed(char[] passphrase) {
        return new Written(SealedPdf.of(bytes, passphrase), pages, footnotes, handling, findings, refs, cited);
    }
}
