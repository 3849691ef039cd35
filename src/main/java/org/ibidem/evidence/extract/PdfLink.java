package org.ibidem.evidence.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSubmitForm;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** An annotation of a PDF's page that leads out of the document: a link or a button to an address, or a form that is sent to one (ISO 32000-2, 12.6.4.8 and 12.7.6.2). */
record PdfLink(PDAnnotation annotation, String address) {
    /** Those of a page, in the order in which it has them. @throws IOException when its annotations cannot be read */
    static List<PdfLink> on(PDPage page) throws IOException {
        List<PdfLink> links = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            COSDictionary action = annotation.getCOSObject().getCOSDictionary(COSName.A);
            String address = action == null ? null : address(action);
            if (address != null && !address.isBlank()) links.add(new PdfLink(annotation, address.strip()));
        }
        return links;
    }

    /** Where one leads that nobody can tell is no reason to lose the others of its page. */
    private static String address(COSDictionary action) {
        try {
            return switch (PDActionFactory.createAction(action)) {
                case PDActionURI uri -> uri.getURI();
                case PDActionSubmitForm form -> file(form.getFile());
                case null, default -> null;
            };
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static String file(PDFileSpecification file) {
        return file == null ? null : file.getFile();
    }
}
