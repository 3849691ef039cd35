package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.ibidem.model.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfValuesTest {
    @TempDir Path temp;
    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage();
    private final PDAcroForm form = new PDAcroForm(document);

    PdfValuesTest() {
        document.addPage(page);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.HELV, new PDType1Font(FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 12 Tf 0 g");
    }

    private PDTextField field(String name, float y) throws Exception {
        PDTextField field = new PDTextField(form);
        field.setPartialName(name);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(50, y, 200, 20));
        widget.setPage(page);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        return field;
    }

    private Map<TextKind, String> read() throws Exception {
        Path file = temp.resolve("form.pdf");
        document.save(file.toFile());
        return PdfText.read(file.toFile(), "", 1_000_000, new Members(temp, file.toFile())).parts().stream().collect(Collectors.toMap(Extracted.Part::obtained, Extracted.Part::text));
    }

    @Test
    void aValueThatIsShownOnThePageIsReadThereAndOnlyThere() throws Exception {
        field("name", 600).setValue("Wonbang Trading");
        assertThat(read()).containsExactly(Map.entry(TextKind.TEXT_LAYER, "Wonbang Trading"));
    }

    @Test
    void aValueNobodySeesIsReadAllTheSame() throws Exception {
        PDTextField hidden = field("note", 500);
        hidden.setValue("paid in cash");
        hidden.getWidgets().getFirst().setHidden(true);
        assertThat(read()).containsExactly(Map.entry(TextKind.FORM_FIELDS, "paid in cash"));
    }

    @Test
    void aNumberSpreadOverBoxesIsStillOneWord() throws Exception {
        PDTextField spread = field("number", 400);
        spread.setMaxLen(8);
        spread.setComb(true);
        spread.setValue("20051234");
        assertThat(read()).containsEntry(TextKind.FORM_FIELDS, "20051234");
    }
}
