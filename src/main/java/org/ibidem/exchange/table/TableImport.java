package org.ibidem.exchange.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ibidem.casefile.Case;
import org.ibidem.exchange.Loss;
import org.ibidem.exchange.Outcome;
import org.ibidem.exchange.plain.ItemImport;
import org.ibidem.message.Messages;
import org.ibidem.ontology.Ontology;

/** Brings a table into a case: a CSV file or the sheets of a workbook. */
public final class TableImport {
    static final Messages MESSAGES = Messages.of(TableImport.class);

    private TableImport() {}

    /** Brings the rows as the mapping says, else as their headings do. @throws org.ibidem.message.UserProblem when the file cannot be read; then nothing is changed */
    public static Outcome read(Case open, Ontology ontology, Path path, Mapping mapping) {
        TableFile file = TableFile.of(path, mapping);
        TableItems items = new TableItems(file, mapping);
        Outcome outcome = ItemImport.read(open, ontology, origin(path, mapping), items);
        List<Loss> lost = new ArrayList<>();
        items.leftOut().forEach(column -> lost.add(new Loss(path.getFileName().toString(), column, MESSAGES.get("lost.left-out"))));
        return outcome.and(lost).and(file.doubt());
    }

    static ItemImport.Origin origin(Path path, Mapping mapping) {
        return new ItemImport.Origin(path, mapping.ids().isEmpty() ? path.getFileName().toString() : mapping.ids(), "import.table");
    }
}
