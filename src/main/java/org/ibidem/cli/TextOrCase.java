package org.ibidem.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.ibidem.casefile.Case;
import org.ibidem.message.UserProblem;
import org.ibidem.suggest.Documents;
import org.ibidem.suggest.ReadPage;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read for suggestions: the pages of a case's documents, or one text file. */
final class TextOrCase {
    @ArgGroup(multiplicity = "1")
    private Choice choice;
    @Mixin
    private Passphrase passphrase;

    static final class Choice {
        @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
        private Path folder;
        @Option(names = "--text-file", paramLabel = "F", descriptionKey = "textFile")
        private Path file;
    }

    /** Told each text: where it stands ({@code null} and 1 for a file) and what it says. */
    interface TextReader {
        void read(String evidence, int page, ReadPage read);
    }

    /** Goes through all texts. @throws UserProblem when there is no such file or case */
    void each(TextReader reader) {
        each(c -> {}, reader);
    }

    /** Goes through all texts, after the case, when it is one, has been looked at. @throws UserProblem when there is no such file or case */
    void each(Consumer<Case> first, TextReader reader) {
        if (choice.file != null) {
            reader.read(null, 1, ReadPage.of(text(choice.file)));
            return;
        }
        try (Case c = passphrase.open(choice.folder)) {
            first.accept(c);
            Documents.eachPage(c, ProgressBar.onTerminal(), (document, page, read) -> reader.read(document.ref().toString(), page, read));
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserProblem(e, CaseArgument.MESSAGES, "text.unreadable", file, e.getMessage());
        }
    }
}
