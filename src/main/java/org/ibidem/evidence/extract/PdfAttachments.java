package org.ibidem.evidence.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/** The files attached to a PDF: to the document as a whole, and to places on its pages. */
final class PdfAttachments {
    private final PDDocument document;
    private final Set<COSBase> seen = new HashSet<>();

    PdfAttachments(PDDocument document) {
        this.document = document;
    }

    void take(Members members) {
        try {
            PDEmbeddedFilesNameTreeNode files = document.getDocumentCatalog().getNames() == null ? null : document.getDocumentCatalog().getNames().getEmbeddedFiles();
            if (files != null) take(files, members);
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationFileAttachment attached && attached.getFile() instanceof PDComplexFileSpecification file) take(file, members);
                }
            }
        } catch (IOException | RuntimeException e) {
            // A broken list of attachments must not cost the text.
            return;
        }
    }

    private void take(PDNameTreeNode<PDComplexFileSpecification> node, Members members) throws IOException {
        if (!seen.add(node.getCOSObject())) return;
        Map<String, PDComplexFileSpecification> names = node.getNames();
        if (names != null) {
            for (PDComplexFileSpecification file : names.values()) take(file, members);
        }
        if (node.getKids() == null) return;
        for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) take(kid, members);
    }

    private void take(PDComplexFileSpecification file, Members members) throws IOException {
        PDEmbeddedFile content = file == null ? null : file.getEmbeddedFileUnicode() != null ? file.getEmbeddedFileUnicode() : file.getEmbeddedFile();
        if (content == null || !seen.add(content.getCOSObject())) return;
        Calendar modified = content.getModDate();
        String name = file.getFileUnicode() != null ? file.getFileUnicode() : file.getFile();
        try (InputStream in = content.createInputStream()) {
            members.add(Members.Label.of(name == null ? "" : name, modified == null ? "" : modified.toInstant().toString()), in);
        }
    }
}
