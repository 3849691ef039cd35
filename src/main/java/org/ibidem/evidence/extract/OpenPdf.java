package org.ibidem.evidence.extract;

import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The PDF that pages were last drawn of, kept open: the next page asked for is nearly always of the same. */
final class OpenPdf {
    private String path = "";
    private PDDocument document;

    /** The document at this path. The originals never change, so an open one is as good as a fresh one. */
    PDDocument at(String wanted, String password) throws IOException {
        if (document != null && path.equals(wanted)) return document;
        close();
        document = PdfText.open(new File(wanted), password);
        path = wanted;
        return document;
    }

    /** Closes it and knows it no more. */
    void close() throws IOException {
        if (document != null) document.close();
        document = null;
        path = "";
    }
}
