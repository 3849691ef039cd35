package org.ibidem.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.message.UserProblem;
import org.ibidem.suggest.Documents;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read for suggestions: the pages of a case's documents, or one text file. */
final class TextOrCase {
    @ArgGroup(multiplicity = "1")
    private Choice choice;

    static final class Choice {
        @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
        private Path folder;
        @Option(names = "--text-file", paramLabel = "F", descriptionKey = "textFile")
        private Path file;
    }

    /** Told each text: where it stands ({@code null} and 1 for a file) and what it says. */
    interface TextReader {
        void read(String evidence, int page, String text);
    }

    /** Goes through all texts. @throws UserProblem when there is no such file or case */
    void each(TextReader reader) {
        if (choice.file != null) {
            reader.read(null, 1, text(choice.file));
            return;
        }
        try (Case c = Case.open(choice.folder, Installation.atHome())) {
            Documents.eachPage(c, ProgressBar.onTerminal(), (document, page, text) -> reader.read(document.ref().toString(), page, text));
        }
    }

    /** The file's text; bytes that are no UTF-8 are read as signs that stand for themselves, so that places stay. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserProblem(e, CaseArgument.MESSAGES, "text.unreadable", file, e.getMessage());
        }
    }
}
