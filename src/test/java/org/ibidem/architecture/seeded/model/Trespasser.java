package org.ibidem.architecture.seeded.model;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.sql.Connection;
import javafx.scene.Node;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ibidem.cli.CommandLineTool;
import picocli.CommandLine;

/** A class in the lowest room that reaches for everything it must not. */
final class Trespasser {
    private static int calls;
    private final Object[] loot = new Object[6];

    void take(Connection sql, Socket socket, Node node, PDDocument pdf, CommandLine line, URL address) throws IOException {
        address.openStream().close();
        calls += CommandLineTool.run();
        loot[0] = sql;
        loot[1] = socket;
        loot[2] = node;
        loot[3] = pdf;
        loot[4] = line;
        loot[5] = calls;
    }
}
