package org.ibidem.architecture.seeded.model;

import atlantafx.base.theme.PrimerLight;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.openhtmltopdf.util.XRLog;
import com.sun.javafx.util.Utils;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javax.sql.DataSource;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.lucene.document.Document;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.Tika;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.controlsfx.control.SearchableComboBox;
import org.h2.Driver;
import org.ibidem.cli.CommandLineTool;
import org.jsoup.Jsoup;
import org.kordamp.ikonli.javafx.FontIcon;
import picocli.CommandLine;

/** A class in the lowest room that reaches for everything it must not: one field for each package that belongs to one room alone. */
final class Trespasser {
    private static int calls;
    private static final Map<String, Integer> REMEMBERED = new HashMap<>();
    private Node javaFx;
    private Utils insideJavaFx;
    private SearchableComboBox<String> controls;
    private PrimerLight theme;
    private FontIcon icon;
    private Connection sql;
    private DataSource pool;
    private Driver h2;
    private TrueTypeFont font;
    private XRLog printing;
    private PdfBoxGraphics2D graphics;
    private CommandLine line;
    private Document index;
    private Tika kinds;
    private Socket socket;
    private Zxcvbn guesses;
    private Argon2Parameters stretching;

    int take(URL address, byte[] bytes) throws IOException {
        address.openStream().close();
        Jsoup.connect("https://example.org").get();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            REMEMBERED.put("pages", pdf.getNumberOfPages());
        }
        calls += CommandLineTool.run();
        return calls;
    }
}
