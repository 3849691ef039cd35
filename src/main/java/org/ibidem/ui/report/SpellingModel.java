package org.ibidem.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Ids;
import org.ibidem.model.KnownWord;
import org.ibidem.model.Report;
import org.ibidem.spelling.Dictionaries;
import org.ibidem.spelling.Speller;
import org.ibidem.spelling.Spelling;
import org.ibidem.spelling.Spelling.Misspelt;
import org.ibidem.ui.shell.CaseSession;

/** Which words of the block being written no dictionary has, and neither the case. Dictionaries are read when somebody first looks. */
public final class SpellingModel {
    private static final Messages MESSAGES = Messages.of(SpellingModel.class);
    /** Whether words are underlined, on this machine. */
    private static final String ON = "spelling";
    private static final Duration UNTIL_READ = Duration.millis(300);
    private final CaseSession session;
    private final ReportViewModel report;
    private final BooleanProperty on;
    private final ReadOnlyObjectWrapper<List<Misspelt>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
    private final PauseTransition pause = new PauseTransition(UNTIL_READ);
    private Loaded loaded = new Loaded("", "", Optional.empty());
    private boolean watched;

    /** What spells a language, by dictionaries of a folder; used on the thread that reads alone. */
    private record Loaded(String language, String folder, Optional<Speller> speller) {}

    /** What was found in a text; nothing without a dictionary. */
    private record Read(boolean missing, List<Misspelt> found) {}

    SpellingModel(CaseSession session, ReportViewModel report) {
        this.session = session;
        this.report = report;
        this.on = new SimpleBooleanProperty(!session.desk().here().setting(ON).filter("off"::equals).isPresent());
        on.addListener((o, before, now) -> {
            session.desk().here().set(ON, now ? "on" : "off");
            read();
        });
        pause.setOnFinished(e -> read());
        session.dossier().addListener((o, before, now) -> read());
    }

    /** From now on somebody looks. */
    void watch() {
        watched = true;
        report.text().addListener((o, before, now) -> pause.playFromStart());
        read();
    }

    private void read() {
        if (!watched) return;
        if (!on.get() || report.selected().get() == null) {
            show(new Read(false, List.of()));
            return;
        }
        String text = report.text().get();
        Report shown = report.composition().get().report();
        Dossier dossier = session.dossier().get();
        session.later(() -> spelling(shown, dossier).map(s -> new Read(false, s.in(text))).orElse(new Read(true, List.of()))).thenAccept(now -> {
            if (text.equals(report.text().get())) show(now);
        });
    }

    private void show(Read now) {
        missing.set(now.missing);
        found.set(now.found);
    }

    private Optional<Spelling> spelling(Report shown, Dossier dossier) {
        String folder = session.desk().here().setting(Dictionaries.FOLDER).orElse("");
        if (loaded.speller().isEmpty() || !loaded.language().equals(shown.language()) || !loaded.folder().equals(folder)) {
            loaded = new Loaded(shown.language(), folder, new Dictionaries(folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder))).of(shown.language()));
        }
        return loaded.speller().map(s -> new Spelling(shown.language(), s, known(shown, dossier)));
    }

    /** The names of the case, whoever made the report, and the words that were taken as right. */
    private Set<String> known(Report shown, Dossier dossier) {
        Stream<String> names = dossier.entities().stream().flatMap(e -> Stream.concat(Stream.of(dossier.caption(e.id())), dossier.names(e.id())));
        Stream<String> words = session.caseFile().all(KnownWord.class).stream().map(KnownWord::word);
        return Stream.of(names, words, Stream.of(shown.authors(), shown.organisation())).flatMap(s -> s).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Gives words that may have been meant. */
    void suggest(String word, Consumer<List<String>> then) {
        Report shown = report.composition().get().report();
        Dossier dossier = session.dossier().get();
        session.later(() -> spelling(shown, dossier).map(s -> s.suggestions(word)).orElse(List.of())).thenAccept(then);
    }

    /** Takes a word as right in this case from now on. */
    void learn(String word) {
        session.write("spelling.learn", change -> change.put(new KnownWord(Ids.next(), word)));
    }

    /** Says where a dictionary is to be had, there being none of the report's language. */
    void obtain() {
        session.desk().notices().ask(MESSAGES.get("spelling.obtain"));
    }

    /** Whether words are to be looked up and no dictionary of the report's language is there. */
    ReadOnlyBooleanProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /** The words that are not known, in order. */
    ReadOnlyObjectProperty<List<Misspelt>> found() {
        return found.getReadOnlyProperty();
    }

    /** Whether words are looked up at all. */
    public BooleanProperty on() {
        return on;
    }
}
