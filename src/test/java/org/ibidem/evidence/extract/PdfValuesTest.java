package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSubmitForm;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.ibidem.model.Area;
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

    private List<Extracted.Part> parts() throws Exception {
        Path file = temp.resolve("form.pdf");
        document.save(file.toFile());
        return PdfText.read(file.toFile(), "", 1_000_000, Limits.PAGES, new Members(temp, file.toFile())).parts();
    }

    private Map<TextKind, String> read() throws Exception {
        return parts().stream().collect(Collectors.toMap(Extracted.Part::obtained, Extracted.Part::text));
    }

    /** The words of a kind with the part of the page each belongs to. */
    private Map<String, Area> places(TextKind kind) throws Exception {
        return parts().stream().filter(p -> p.obtained() == kind).flatMap(p -> p.markup().stream().map(m -> Map.entry(p.text().substring(m.start(), m.end()), Area.parse(m.detail()).orElseThrow())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void isAt(Area area, double x, double y, double width, double height) {
        double[] off = {area.x() - x, area.y() - y, area.width() - width, area.height() - height};
        assertThat(off).as(area.toString()).containsExactly(new double[4], within(.001));
    }

    @Test
    void whatAFieldHoldsAndANoteSaysIsAtItsPlaceHoweverThePageIsTurned() throws Exception {
        PDTextField hidden = field("note", 500);
        hidden.setMultiline(true);
        hidden.setValue("paid in cash\nby Ray");
        hidden.getWidgets().getFirst().setHidden(true);
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(306, 396, 20, 20));
        note.setContents("who signed?");
        page.getAnnotations().add(note);
        Map<String, Area> fields = places(TextKind.FORM_FIELDS);
        isAt(fields.get("paid in cash"), 50 / 612., (792 - 520) / 792., 200 / 612., 10 / 792.);
        isAt(fields.get("by Ray"), 50 / 612., (792 - 510) / 792., 200 / 612., 10 / 792.);
        isAt(places(TextKind.ANNOTATIONS).get("who signed?"), .5, .5 - 20 / 792., 20 / 612., 20 / 792.);
        page.setRotation(90);
        isAt(places(TextKind.ANNOTATIONS).get("who signed?"), .5, .5, 20 / 792., 20 / 612.);
    }

    @Test
    void whatALinkSaysLeavesTheWordsUnderItAlone() throws Exception {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(100, 300, 80, 12));
        link.setContents("leads to the register");
        page.getAnnotations().add(link);
        isAt(places(TextKind.ANNOTATIONS).get("leads to the register"), 180 / 612., (792 - 312) / 792., 8 / 612., 12 / 792.);
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

    @Test
    void pagesThatAreNotReadAreSpokenOf() throws Exception {
        Path file = temp.resolve("many.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < 3; page++) document.addPage(new PDPage());
            document.save(file.toFile());
        }
        Extracted read = PdfText.read(file.toFile(), "", 1_000_000, 2, new Members(temp, file.toFile()));
        assertThat(read.reason()).isEqualTo("pdf.manyPages\t2");
        assertThat(read.pages()).isEqualTo(3);
    }

    @Test
    void aFormThatIsSentNobodyKnowsWhereHidesNoOtherAddress() throws Exception {
        for (COSBase leads : List.of(new COSString("https://first.test/"), COSInteger.ONE, new COSString("https://last.test/"))) {
            PDActionSubmitForm sent = new PDActionSubmitForm();
            sent.getCOSObject().setItem(COSName.F, leads);
            PDAnnotationWidget button = new PDAnnotationWidget();
            button.setRectangle(new PDRectangle(50, 500, 200, 20));
            button.setAction(sent);
            page.getAnnotations().add(button);
        }
        assertThat(read().get(TextKind.LINKS)).isEqualTo("https://first.test/\nhttps://last.test/");
    }
}
