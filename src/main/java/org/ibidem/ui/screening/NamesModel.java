package org.ibidem.ui.screening;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.casefile.WholeFile;
import org.ibidem.job.Progress;
import org.ibidem.match.Feature;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.screening.Mention;
import org.ibidem.screening.NameAnswer;
import org.ibidem.screening.Screener;
import org.ibidem.screening.ScreeningHit;
import org.ibidem.screening.list.ListEntry;
import org.ibidem.screening.list.ListInfo;
import org.ibidem.search.TermList;
import org.ibidem.ui.shell.CaseSession;

/** A name that is answered as it is typed, or a file of names answered in a job; nothing of it is kept in the case. */
public final class NamesModel {
    private static final Messages MESSAGES = Messages.of(NamesModel.class);
    private static final int MOST = 25;
    private final CaseSession session;
    private final LoadedLists loaded;
    private final DoubleProperty threshold;
    private final AtomicLong asked = new AtomicLong();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(MESSAGES.get("names.notYet"));
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private List<NameAnswer> answers = List.of();
    private String lists = "";

    /** An entry with the name that was asked for: a hit, or else one that only mentions it. */
    public record Line(String query, ListInfo list, ListEntry entry, Optional<ScreeningHit> hit, List<Feature> reasons) {
        private static Line of(String query, ScreeningHit hit) {
            return new Line(query, hit.list(), hit.entry(), Optional.of(hit), hit.features());
        }

        private static Line of(String query, Mention mention) {
            return new Line(query, mention.list(), mention.entry(), Optional.empty(), mention.features());
        }
    }

    NamesModel(CaseSession session, LoadedLists loaded, DoubleProperty threshold) {
        this.session = session;
        this.loaded = loaded;
        this.threshold = threshold;
        name.addListener((o, before, now) -> ask());
        threshold.addListener((o, before, now) -> ask());
    }

    /** An answer that comes after the next question is dropped. */
    private void ask() {
        String wanted = name.get().strip();
        long number = asked.incrementAndGet();
        if (wanted.isEmpty()) return;
        double least = threshold.get();
        CompletableFuture.runAsync(() -> answer(number, wanted, least));
    }

    private void answer(long number, String wanted, double least) {
        try {
            Screener screener = loaded.screener(Progress.NONE);
            if (number != asked.get()) return;
            List<NameAnswer> fresh = NameAnswer.of(screener, List.of(wanted), least, MOST, Progress.NONE);
            onScreen(number, () -> show(fresh, screener, least));
        } catch (UserProblem e) {
            onScreen(number, () -> said.set(e.getMessage()));
        } catch (RuntimeException e) {
            session.problem(e);
        }
    }

    private void onScreen(long number, Runnable work) {
        session.desk().threads().screen().execute(() -> {
            if (number == asked.get()) work.run();
        });
    }

    private void show(List<NameAnswer> fresh, Screener screener, double least) {
        answers = fresh;
        lists = MESSAGES.get("names.asked", least, screener.asked());
        answered.set(true);
        lines.setAll(fresh.stream().flatMap(a -> Stream.concat(a.hits().stream().map(h -> Line.of(a.query(), h)), a.mentions().stream().map(m -> Line.of(a.query(), m)))).toList());
        long mentions = lines.stream().filter(l -> l.hit().isEmpty()).count();
        long hit = fresh.stream().filter(a -> !a.hits().isEmpty()).count();
        said.set(MESSAGES.get(fresh.size() == 1 ? "names.one" : "names.many", lines.size() - mentions, fresh.size(), hit) + " " + lists + (mentions > 0 ? " " + MESSAGES.get("names.mentions", mentions) : ""));
    }

    /** Asks for a file of names and answers for each, as a job that can be cancelled. */
    public void file() {
        session.desk().files().chooseFiles(MESSAGES.get("names.choose")).stream().findFirst().ifPresent(this::file);
    }

    private void file(Path file) {
        double least = threshold.get();
        long number = asked.incrementAndGet();
        session.run(MESSAGES.get("names.job", file.getFileName()), progress -> {
            List<String> wanted = TermList.read(file);
            Screener screener = loaded.screener(progress);
            List<NameAnswer> fresh = NameAnswer.of(screener, wanted, least, MOST, progress);
            return (Runnable) () -> show(fresh, screener, least);
        }, show -> {
            if (number == asked.get()) show.run();
        });
    }

    /** Asks for a file and writes the answers as CSV, names without a hit among them. */
    public void export() {
        List<NameAnswer> rows = answers;
        String told = lists;
        session.desk().files().chooseTarget(MESSAGES.get("names.exportTo"), MESSAGES.get("names.exportName") + ".csv").ifPresent(target ->
            session.run(MESSAGES.get("names.exporting", target.getFileName()), progress -> {
                WholeFile.write(target, out -> NameAnswer.write(rows, told, out));
                return target;
            }, done -> session.written(MESSAGES.get("names.exported", done.getFileName(), rows.size()), done)));
    }

    /** The name asked for. */
    public StringProperty name() {
        return name;
    }

    /** The hits of the last answer, by the names asked for. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** The answer in a sentence: how many hits, or that there is none, in which lists of which dates. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Whether there is an answer. */
    public ReadOnlyBooleanProperty isAnswered() {
        return answered.getReadOnlyProperty();
    }
}
