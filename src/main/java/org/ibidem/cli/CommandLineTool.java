package org.ibidem.cli;

import java.io.PrintWriter;
import org.ibidem.casefile.Case;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code ibidem} command with its subcommands. */
@Command(name = "ibidem", mixinStandardHelpOptions = true, version = Version.PROGRAM, resourceBundle = "org.ibidem.cli.usage",
    subcommands = {NewCommand.class, DemoCommand.class, InfoCommand.class, AddCommand.class, EvidenceCommand.class,
        EntitiesCommand.class, StatementsCommand.class, TextCommand.class, SearchCommand.class, IdentifiersCommand.class, NamesCommand.class, PivotsCommand.class, MatchCommand.class, ListsCommand.class, ScreenCommand.class, DuplicatesCommand.class, DecideCommand.class, DecisionsCommand.class,
        ChartCommand.class, LayoutCommand.class, MeasuresCommand.class,
        ReportCommand.class, CheckCommand.class, VerifyCommand.class, BundleCommand.class, HistoryCommand.class, BackupsCommand.class, RestoreCommand.class, ExportCommand.class, ImportCommand.class,
        PassphraseCommand.class, SignCommand.class, SignatureCommand.class, ShareCommand.class, OpenCommand.class, MergeCommand.class})
public final class CommandLineTool {
    static final int FINDINGS = 1;
    static final int REFUSED = 3;
    /** A fault of ours, as in sysexits.h: it must not look like any of the four answers a script may count on. */
    private static final int FAULT = 70;

    private CommandLineTool() {}

    /** Runs one command and returns its exit status. */
    public static int run(String... args) {
        CommandLine line = new CommandLine(new CommandLineTool());
        line.addSubcommand("undo", new StepCommand(Case::undo, "undo.nothing"));
        line.addSubcommand("redo", new StepCommand(Case::redo, "redo.nothing"));
        line.setExecutionExceptionHandler(CommandLineTool::refuse);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getCommandSpec().exitCodeOnExecutionException(FAULT);
        faults(line);
        return line.execute(args);
    }

    private static void faults(CommandLine line) {
        line.getSubcommands().values().forEach(c -> {
            c.getCommandSpec().exitCodeOnExecutionException(FAULT);
            faults(c);
        });
    }

    /** A problem the reader can mend is one sentence; anything else is our bug and shows where. */
    private static int refuse(Exception e, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (!(e instanceof UserProblem)) throw e;
        PrintWriter err = line.getErr();
        err.println(Output.shown(e.getMessage()));
        err.flush();
        return REFUSED;
    }
}
