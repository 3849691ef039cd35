package org.ibidem.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibidem.casefile.Case;
import org.ibidem.exchange.ftm.FtmExport;
import org.ibidem.exchange.ftm.FtmImport;
import org.ibidem.exchange.graph.GraphExport;
import org.ibidem.exchange.graph.GraphFormat;
import org.ibidem.exchange.graph.GraphImport;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.ontology.Ontology;

/** Which format a file is in, told by its ending, and so how the case goes out to it or comes in from it. */
public final class ExchangeFormat {
    private static final Messages MESSAGES = Messages.of(ExchangeFormat.class);
    private static final String FTM = "ftm.json";

    private ExchangeFormat() {}

    /** The endings that can be written, without their dot, the one that carries most first. */
    public static List<String> written() {
        List<String> endings = new ArrayList<>(List.of(FTM));
        for (GraphFormat format : GraphFormat.values()) if (format.isWritten()) endings.add(format.ending());
        return endings;
    }

    private static List<String> read() {
        List<String> endings = new ArrayList<>(List.of(FTM));
        for (GraphFormat format : GraphFormat.values()) endings.add(format.ending());
        return endings;
    }

    /** Writes the case to the file. @throws UserProblem when its ending tells no format, or it cannot be written */
    public static Outcome export(Case open, Ontology ontology, Path file) {
        if (isFtm(file)) return FtmExport.write(open, ontology, file);
        GraphFormat format = GraphFormat.of(name(file)).filter(GraphFormat::isWritten)
            .orElseThrow(() -> new UserProblem(MESSAGES, "export.ending", file, String.join(", ", written())));
        return GraphExport.write(open, ontology, format, file);
    }

    /** Brings what the file holds into the case. @throws UserProblem when its ending tells no format, or it cannot be read */
    public static Outcome bring(Case open, Ontology ontology, Path file) {
        if (isFtm(file)) return FtmImport.read(open, ontology, file);
        GraphFormat format = GraphFormat.of(name(file)).orElseThrow(() -> new UserProblem(MESSAGES, "import.ending", file, String.join(", ", read())));
        return GraphImport.read(open, ontology, format, file);
    }

    private static boolean isFtm(Path file) {
        return name(file).endsWith("." + FTM);
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
