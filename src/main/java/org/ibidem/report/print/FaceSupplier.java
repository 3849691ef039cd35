package org.ibidem.report.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.ibidem.fonts.Face;

/** Loads a font into a PDF when it is first written with. Without GSUB, or "fi" would be printed as one sign that no search finds. */
public final class FaceSupplier extends PDFontSupplier {
    private final PDDocument pdf;
    private final Face face;
    private PDFont font;

    /** One of this font for this PDF. */
    public FaceSupplier(PDDocument pdf, Face face) {
        super(null);
        this.pdf = pdf;
        this.face = face;
    }

    @Override
    public PDFont supply() {
        if (font != null) return font;
        try (InputStream in = face.open()) {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            parsed.setEnableGsub(false);
            font = PDType0Font.load(pdf, parsed, true);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font, when something was written with it. */
    Optional<PDFont> supplied() {
        return Optional.ofNullable(font);
    }
}
