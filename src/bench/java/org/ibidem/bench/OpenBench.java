package org.ibidem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.ontology.Ontology;

/**
 * Opening a case until the window could show it, beside opening a copy of its bare database and reading the same tables: what no
 * program that asks H2 can do without.
 */
final class OpenBench {
    private static final List<String> TABLES = List.of("source", "evidence", "passage", "entity", "statement", "citation");

    private OpenBench() {}

    static void run() throws Exception {
        MadeCase made = MadeCase.of("open", new MadeCase.Size(2_000, 300, 5_000, 50_000));
        Path copy = Path.of("target", "bench", "copy").toAbsolutePath();
        Files.copy(made.folder().resolve("db").resolve("case.mv.db"), Path.of(copy + ".mv.db"), StandardCopyOption.REPLACE_EXISTING);
        Turns turns = Turns.of(2, 9, () -> open(made), () -> read(copy));
        new Figure("open", "until-shown", "5000e-50000s-2000d", "ms", "h2-read").print(turns.ours(), turns.theirs());
    }

    private static void open(MadeCase made) {
        try (Case c = made.open()) {
            if (Dossier.of(c, Ontology.standard()).statements().size() < 49_000) throw new IllegalStateException("not the case that was made");
        }
    }

    private static void read(Path copy) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + copy); Statement ask = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet rows = ask.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) for (int i = 1; i <= columns; i++) rows.getObject(i);
                }
            }
        }
    }
}
