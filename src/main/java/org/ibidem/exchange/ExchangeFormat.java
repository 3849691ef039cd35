package org.ibidem.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.WholeFile;
import org.ibidem.exchange.anx.AnxExport;
import org.ibidem.exchange.anx.AnxImport;
import org.ibidem.exchange.ftm.AlephBundle;
import org.ibidem.exchange.ftm.FtmExport;
import org.ibidem.exchange.ftm.FtmImport;
import org.ibidem.exchange.graph.GraphExport;
import org.ibidem.exchange.graph.GraphFormat;
import org.ibidem.exchange.graph.GraphImport;
import org.ibidem.exchange.graph.JsonGraphImport;
import org.ibidem.exchange.mtgx.MtgxExport;
import org.ibidem.exchange.mtgx.MtgxImport;
import org.ibidem.exchange.plain.ItemFile;
import org.ibidem.exchange.plain.ItemImport;
import org.ibidem.exchange.plain.OwnFormat;
import org.ibidem.exchange.plain.PlainCase;
import org.ibidem.exchange.neo4j.Neo4jExport;
import org.ibidem.exchange.stix.StixExport;
import org.ibidem.exchange.stix.StixImport;
import org.ibidem.exchange.table.Mapping;
import org.ibidem.exchange.table.TableExport;
import org.ibidem.exchange.table.TableImport;
import org.ibidem.exchange.vis.VisImport;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.ontology.Ontology;
import org.ibidem.plugin.Plugins;

/** The formats of other programs, told by the ending of a file; the one that carries most first, and what plug-ins add after the program's own. */
public enum ExchangeFormat {
    FTM("ftm.json", FtmExport::write, FtmImport::read),
    GRAPHML(GraphFormat.GRAPHML),
    GEXF(GraphFormat.GEXF),
    CSV("csv", TableExport::write, table()),
    XLSX("xlsx", TableExport::write, table()),
    MTGX("mtgx", MtgxExport::write, MtgxImport::read),
    ANX("anx", AnxExport::write, AnxImport::read),
    STIX("stix.json", StixExport::write, StixImport::read),
    NEO4J("neo4j.zip", Neo4jExport::write, null),
    ALEPH("openaleph.zip", AlephBundle::write, null),
    GML(GraphFormat.GML),
    DGS(GraphFormat.DGS),
    PAJEK(GraphFormat.PAJEK),
    TSV("tsv", null, table()),
    VIS("vis", null, VisImport::read),
    MTGL("mtgl", null, MtgxImport::refuse),
    /** Lines of FollowTheMoney under its other endings. */
    IJSON("ijson", null, FtmImport::read),
    JSONL("jsonl", null, FtmImport::read),
    NDJSON("ndjson", null, FtmImport::read),
    /** Of other endings in JSON the content tells; ours come first. */
    JSON("json", null, ExchangeFormat::json);

    /** Formats that people will try and that are not read: what is said of each. */
    private static final Map<String, String> FOREIGN = Map.of("anb", "import.anb", "dl", "import.dl", "lgl", "import.lgl", "paj", "import.paj", "xls", "import.xls", "ods", "import.ods", "dot", "import.dot", "gv", "import.dot");
    private static final List<OwnFormat> ADDED = Plugins.of(OwnFormat.class);
    private static final Messages MESSAGES = Messages.of(ExchangeFormat.class);
    private final String ending;
    private final Way out;
    private final Way in;

    /** How a case goes out to a file, or what a file holds comes into a case. */
    private interface Way {
        Outcome go(Case open, Ontology ontology, Path file);
    }

    ExchangeFormat(String ending, Way out, Way in) {
        this.ending = ending;
        this.out = out;
        this.in = in;
    }

    ExchangeFormat(GraphFormat format) {
        this(format.ending(), format.isWritten() ? (open, ontology, file) -> GraphExport.write(open, ontology, format, file) : null,
            (open, ontology, file) -> GraphImport.read(open, ontology, format, file));
    }

    private static Way table() {
        return (open, ontology, file) -> TableImport.read(open, ontology, file, Mapping.none());
    }

    private static Outcome json(Case open, Ontology ontology, Path file) {
        return switch (JsonContent.of(file)) {
            case FTM -> FtmImport.read(open, ontology, file);
            case DIAGRAM -> VisImport.read(open, ontology, file);
            case STIX -> StixImport.read(open, ontology, file);
            case GRAPH -> JsonGraphImport.read(open, ontology, file);
            case OTHER -> throw new UserProblem(MESSAGES, "import.json", file);
        };
    }

    /** The endings that can be written, without their dot. */
    public static List<String> written() {
        return Stream.concat(Arrays.stream(values()).filter(f -> f.out != null).map(f -> f.ending), ADDED.stream().map(OwnFormat::ending)).toList();
    }

    /** The endings that can be read, without their dot. */
    public static List<String> read() {
        return Stream.concat(Arrays.stream(values()).filter(f -> f.in != null && f != MTGL).map(f -> f.ending), ADDED.stream().map(OwnFormat::ending)).toList();
    }

    /** Whether the file is a table, of which a mapping can say what its columns hold. */
    public static boolean isTable(Path file) {
        return of(file).filter(f -> f == CSV || f == XLSX || f == TSV).isPresent();
    }

    /** Writes the case to the file. @throws UserProblem when its ending tells no format, or it cannot be written */
    public static Outcome export(Case open, Ontology ontology, Path file) {
        return of(file).map(f -> f.out).or(() -> added(file).map(ExchangeFormat::out)).orElseThrow(() -> new UserProblem(MESSAGES, "export.ending", file, String.join(", ", written()))).go(open, ontology, file);
    }

    /** Brings what the file holds into the case. @throws UserProblem when its ending tells no format, or it cannot be read */
    public static Outcome bring(Case open, Ontology ontology, Path file) {
        return of(file).map(f -> f.in).or(() -> added(file).map(ExchangeFormat::in)).orElseThrow(() -> unread(file)).go(open, ontology, there(file));
    }

    /** A file that is not there is not broken. */
    private static Path there(Path file) {
        if (!Files.isReadable(file)) throw new UserProblem(MESSAGES, "import.absent", file);
        return file;
    }

    private static UserProblem unread(Path file) {
        return FOREIGN.entrySet().stream().filter(f -> endsWith(file, f.getKey())).findFirst().map(f -> new UserProblem(MESSAGES, f.getValue(), file))
            .orElseGet(() -> new UserProblem(MESSAGES, "import.ending", file, String.join(", ", read())));
    }

    /** Brings what the table holds as the mapping says. @throws UserProblem when the file is no table, or it or the mapping cannot be read */
    public static Outcome bring(Case open, Ontology ontology, Path file, Path mapping) {
        return bring(open, ontology, file, Mapping.read(mapping));
    }

    /** The same with a mapping that is at hand. */
    public static Outcome bring(Case open, Ontology ontology, Path file, Mapping mapping) {
        if (!isTable(file)) throw new UserProblem(MESSAGES, "import.no-table", file);
        return TableImport.read(open, ontology, there(file), mapping);
    }

    private static Optional<ExchangeFormat> of(Path file) {
        return Arrays.stream(values()).filter(f -> endsWith(file, f.ending)).findFirst();
    }

    private static Optional<OwnFormat> added(Path file) {
        return ADDED.stream().filter(f -> endsWith(file, f.ending())).findFirst();
    }

    private static boolean endsWith(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    private static Way out(OwnFormat format) {
        return (open, ontology, file) -> {
            PlainCase plain = PlainCase.of(open, ontology);
            WholeFile.write(file, stream -> format.write(plain, stream));
            open.note("export.other", file.getFileName().toString());
            return new Outcome(plain.kept(), plain.lost());
        };
    }

    private static Way in(OwnFormat format) {
        return (open, ontology, file) -> ItemImport.read(open, ontology, new ItemImport.Origin(file, "import.other"), new ItemFile(file, format.name(), format));
    }
}
