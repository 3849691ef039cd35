package org.ibidem.exchange.ftm;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.ibidem.exchange.plain.Encoding;
import org.ibidem.message.UserProblem;

/** A file of entities, read line by line so that its size does not matter. */
record FtmFile(Path path) {
    String name() {
        return path.getFileName().toString();
    }

    /** Gives each entity in turn. @throws UserProblem at the first line that is none, or when the file cannot be read */
    void forEach(Consumer<FtmLine> reader) {
        try (BufferedReader in = Files.newBufferedReader(path)) {
            int number = 0;
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                number++;
                if (number == 1 && text.startsWith("\uFEFF")) text = text.substring(1);
                if (!text.isBlank()) reader.accept(line(number, text));
            }
        } catch (CharacterCodingException e) {
            throw brokenLine(e);
        } catch (IOException e) {
            throw new UserProblem(e, FtmExport.MESSAGES, "import.cannot-read", path, String.valueOf(e.getMessage()));
        }
    }

    private UserProblem brokenLine(CharacterCodingException e) {
        try {
            int broken = new Encoding(StandardCharsets.UTF_8, 0, false).brokenLine(path);
            return new UserProblem(e, FtmExport.MESSAGES, "import.broken-line", name(), broken, FtmExport.MESSAGES.get("broken.encoding"));
        } catch (IOException unreadable) {
            return new UserProblem(unreadable, FtmExport.MESSAGES, "import.cannot-read", path, String.valueOf(unreadable.getMessage()));
        }
    }

    private FtmLine line(int number, String text) {
        try {
            return FtmLine.read(number, text);
        } catch (FtmLine.Broken e) {
            throw new UserProblem(e, FtmExport.MESSAGES, "import.broken-line", name(), number, e.getMessage());
        }
    }
}
