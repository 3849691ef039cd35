package org.ibidem.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ibidem.exchange.ExchangeFormat;
import org.ibidem.exchange.Outcome;
import org.ibidem.message.Messages;
import org.ibidem.ontology.Ontology;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Command.Place;

/** The commands that bring in what other programs wrote and write the case for them. */
public record ExchangeCommands(CaseSession session) {
    private static final Messages MESSAGES = Messages.of(ExchangeCommands.class);

    /** The commands for the case of this session. */
    public static List<Command> of(CaseSession session) {
        ExchangeCommands commands = new ExchangeCommands(session);
        return List.of(
            Command.of("exchange.share", MESSAGES.get("exchange.share"), Place.CASE, () -> new ShareForm(session).show()),
            Command.of("exchange.import", MESSAGES.get("exchange.import"), Place.CASE, commands::bring),
            Command.of("exchange.export", MESSAGES.get("exchange.export"), Place.CASE, commands::export));
    }

    private void bring() {
        List<Path> tables = new ArrayList<>();
        for (Path file : session.desk().files().chooseFiles(MESSAGES.get("import.choose", String.join(", ", ExchangeFormat.read())))) {
            if (ExchangeFormat.isTable(file)) tables.add(file);
            else session.run(MESSAGES.get("import.job", file.getFileName()), progress -> ExchangeFormat.bring(session.caseFile(), Ontology.standard(), file),
                outcome -> told(file, outcome));
        }
        ask(tables);
    }

    /** Asks for each table what its columns hold, one after the other. */
    private void ask(List<Path> tables) {
        if (tables.isEmpty()) return;
        Path file = tables.getFirst();
        new MappingCard(session, file).show(outcome -> {
            told(file, outcome);
            ask(tables.subList(1, tables.size()));
        });
    }

    private void told(Path file, Outcome outcome) {
        tell(MESSAGES.get("import.done", file.getFileName(), outcome.kept(), outcome.lost().size()), outcome);
    }

    private void export() {
        List<String> endings = ExchangeFormat.written();
        String suggestion = session.caseFile().info().title().replaceAll("[^\\p{L}\\p{N}]+", "-") + "." + endings.getFirst();
        session.desk().files().chooseTarget(MESSAGES.get("exchange.export"), suggestion, endings).ifPresent(file ->
            session.run(MESSAGES.get("export.job", file.getFileName()), progress -> ExchangeFormat.export(session.caseFile(), Ontology.standard(), file),
                outcome -> exported(file, outcome)));
    }

    private void exported(Path file, Outcome outcome) {
        String sentence = MESSAGES.get("export.done", file.getFileName(), outcome.kept(), outcome.lost().size());
        session.written(sentence, file);
        if (!outcome.lost().isEmpty()) LossCard.show(session.desk().overlay(), sentence, outcome.lost());
    }

    private void tell(String sentence, Outcome outcome) {
        if (outcome.lost().isEmpty()) session.desk().notices().done(sentence);
        else LossCard.show(session.desk().overlay(), sentence, outcome.lost());
    }
}
