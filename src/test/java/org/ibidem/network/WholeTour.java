package org.ibidem.network;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.control.Button;
import org.ibidem.cli.CommandLineTool;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Screen;

/** A program that does what an analyst does in a week, on documents that ask to be fetched from elsewhere; it works in the folder named first. */
final class WholeTour {
    private static final String ELSEWHERE = "http://192.0.2.7/";

    private WholeTour() {}

    public static void main(String[] args) throws IOException {
        Path work = Path.of(args[0]);
        String theCase = work.resolve("tour.case").toString();
        run("demo", "shadow-sector", theCase);
        run("add", theCase, documents(work).toString());
        run("search", theCase, "harbour");
        run("names", theCase);
        run("match", "Kim Chang-hyok", "김창혁");
        run("chart", theCase, "-o", work.resolve("chart.pdf").toString());
        run("check", theCase);
        for (String form : new String[] {"pdf", "docx", "html"}) run("report", theCase, "-o", work.resolve("report." + form).toString(), "--no-clear");
        run("share", theCase, "-o", work.resolve("tour.ibidem").toString());
        run("export", theCase, "-o", work.resolve("tour.ftm.json").toString());
        run("verify", theCase);
        window(work);
        System.exit(0);
    }

    private static void run(String... command) {
        int status = CommandLineTool.run(command);
        if (status > 1) throw new IllegalStateException(String.join(" ", command) + " gave " + status);
    }

    /** A web page, a drawing, a table of styles, a mail and an office file that name a server in every way a reader might follow. */
    private static Path documents(Path work) throws IOException {
        Path folder = Files.createDirectory(work.resolve("documents"));
        Files.writeString(folder.resolve("page.html"), "<html><head><link rel=stylesheet href='" + ELSEWHERE + "a.css'><meta http-equiv=refresh content='0;url=" + ELSEWHERE
            + "'></head><body><img src='" + ELSEWHERE + "a.png'><iframe src='" + ELSEWHERE + "'></iframe><script src='" + ELSEWHERE + "a.js'></script>harbour</body></html>");
        Files.writeString(folder.resolve("entity.xml"), "<!DOCTYPE a [<!ENTITY x SYSTEM '" + ELSEWHERE + "a.txt'>]><a>&x; harbour</a>");
        Files.writeString(folder.resolve("drawing.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + ELSEWHERE + "a.png'/><text>harbour</text></svg>");
        Files.writeString(folder.resolve("letter.eml"), "From: a@example.org\r\nTo: b@example.org\r\nSubject: harbour\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<img src='"
            + ELSEWHERE + "pixel.gif'>harbour");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("linked.docx")))) {
            part(zip, "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' "
                + "ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' "
                + "ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
            part(zip, "_rels/.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
                + "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>");
            part(zip, "word/_rels/document.xml.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
                + "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate' Target='" + ELSEWHERE + "t.dotm' TargetMode='External'/></Relationships>");
            part(zip, "word/document.xml", "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>harbour</w:t></w:r></w:p></w:body></w:document>");
        }
        return folder;
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The tour of the sample, every room, the help, and a document of the case. */
    private static void window(Path work) throws IOException {
        try (OpenWindow window = new OpenWindow(Files.createDirectory(work.resolve("home")), new AnswersFiles(), Optional.empty())) {
            Toolkit.act(() -> ((Button) window.hand().node("open-tour")).fire());
            window.awaitCase();
            Toolkit.await("the tour", () -> window.hand().sees("tour"));
            for (int step = 0; step < 5; step++) window.hand().click("tour-next");
            for (Screen screen : window.frame().screens()) Toolkit.act(() -> window.session().pages().open(screen.page()));
            Toolkit.act(() -> window.session().openEntity(window.session().dossier().get().entities().getFirst().id()));
            Toolkit.await("no job", () -> window.desk().jobs().current().isEmpty());
        }
    }
}
