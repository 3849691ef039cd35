package org.ibidem.spelling;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;

/** Dictionaries as Hunspell has them, a file {@code .aff} and a file {@code .dic}: those of a folder of the user's, or else those that other programs have put on this machine. */
public final class Dictionaries {
    /** The setting that names the user's folder. */
    public static final String FOLDER = "spelling.folder";
    private static final Messages MESSAGES = Messages.of(Dictionaries.class);
    private static final List<Path> USUAL = List.of(Path.of("/usr/share/hunspell"), Path.of("/usr/share/myspell/dicts"), Path.of("/Library/Spelling"));
    /** Where LibreOffice has a folder for each language. */
    private static final List<Path> LIBRE_OFFICE = List.of(Path.of("/usr/lib/libreoffice/share/extensions"), Path.of("/usr/lib64/libreoffice/share/extensions"),
        Path.of("/Applications/LibreOffice.app/Contents/Resources/extensions"), Path.of("C:\\Program Files\\LibreOffice\\share\\extensions"));
    private static final long MOST_BYTES = 64_000_000;
    private final Optional<Path> chosen;
    private final List<Path> usual;

    /** Those of the user's folder, if there is one, and of this machine. */
    public Dictionaries(Optional<Path> chosen) {
        this(chosen, Stream.concat(USUAL.stream(), LIBRE_OFFICE.stream()).toList());
    }

    Dictionaries(Optional<Path> chosen, List<Path> usual) {
        this.chosen = chosen;
        this.usual = usual;
    }

    /** What can spell a language such as {@code ko}; empty when no dictionary of it is there. @throws UserProblem when one is there and cannot be read */
    public Optional<Speller> of(String language) {
        List<Dictionary> found = chosen.map(folder -> in(folder, language)).orElse(List.of());
        if (found.isEmpty()) found = usual.stream().flatMap(folder -> Stream.of(folder, folder.resolve("dict-" + language))).map(folder -> in(folder, language))
            .filter(all -> !all.isEmpty()).findFirst().orElse(List.of());
        return found.isEmpty() ? Optional.empty() : Optional.of(new Speller(found));
    }

    private static List<Dictionary> in(Path folder, String language) {
        if (!Files.isDirectory(folder)) return List.of();
        List<Dictionary> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path rules : files.filter(f -> f.getFileName().toString().matches(language + "([_-].*)?\\.aff")).sorted().toList()) {
                Path words = folder.resolve(rules.getFileName().toString().replaceFirst("aff$", "dic"));
                if (Files.isRegularFile(words)) found.add(read(rules, words));
            }
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "folder.unread", folder);
        }
        return found;
    }

    private static Dictionary read(Path rules, Path words) throws IOException {
        if (Files.size(rules) > MOST_BYTES || Files.size(words) > MOST_BYTES) throw new UserProblem(MESSAGES, "dictionary.large", words);
        try (InputStream affixes = new BufferedInputStream(Files.newInputStream(rules)); InputStream list = new BufferedInputStream(Files.newInputStream(words));
             ByteBuffersDirectory scratch = new ByteBuffersDirectory()) {
            return new Dictionary(scratch, "words", affixes, list);
        } catch (ParseException | RuntimeException e) {
            throw new UserProblem(e, MESSAGES, "dictionary.unread", words);
        }
    }
}
