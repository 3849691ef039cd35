package org.ibidem.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ibidem.SmallCase;
import org.ibidem.casefile.Folders;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.exchange.ExchangeFormat;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Area;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Reliability;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;
import org.ibidem.ontology.Ontology;
import org.ibidem.report.FuzzedMarkdown;
import org.ibidem.screening.list.Lists;
import org.ibidem.search.Question;
import org.ibidem.search.Search;
import org.ibidem.seal.Sealing;

/**
 * What takes texts and files of strangers, each fed with any bytes. A {@link UserProblem} is an answer; anything else that is thrown is a
 * fault of ours. Fed by {@link FuzzTest} in every build, and by Jazzer, which follows what the program does with them, in a long run.
 */
public final class FuzzTargets implements AutoCloseable {
    private final Path folder;
    private final SmallCase small;
    private final Dossier dossier;
    private final Search search;

    /** The kinds of what is fed. */
    public enum Target { DATES, QUERY, MARKDOWN, ONTOLOGY, IMPORTS, LISTS, PACKAGES }

    FuzzTargets(Path folder) {
        this.folder = folder;
        this.small = new SmallCase(folder);
        small.document("Paper", "Orchid Ltd was founded by Anna Berg in Riga on 3 May 2019. Орхидея 난초", Handling.CLEAR, small.source("Gazette", Reliability.B, ""));
        this.dossier = small.dossier();
        this.search = new Search(small.open, Progress.NONE);
    }

    /** Feeds a target. */
    void feed(Target target, byte[] bytes) {
        try {
            switch (target) {
                case DATES -> dates(text(bytes));
                case QUERY -> query(text(bytes));
                case MARKDOWN -> FuzzedMarkdown.print(small.open, dossier, text(bytes));
                case ONTOLOGY -> ontology(text(bytes));
                case IMPORTS -> bring(bytes);
                case LISTS -> Lists.of(Installation.in(folder.resolve("lists"))).add(List.of(Files.write(folder.resolve("list.xml"), bytes)), Progress.NONE);
                case PACKAGES -> unpack(Files.write(folder.resolve("any.ibidem"), bytes));
            }
        } catch (UserProblem e) {
            if (e.getMessage().isBlank()) throw new IllegalStateException("a problem without words", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A package as this program writes it. */
    byte[] made() throws IOException {
        Path file = folder.resolve("made.ibidem");
        CasePackage.write(small.open, file, new char[0], Progress.NONE);
        return Files.readAllBytes(file);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void dates(String text) {
        EdtfDate.parse(text).ifPresent(d -> {
            if (d.latest() != null && d.earliest() != null && d.latest().isBefore(d.earliest())) throw new IllegalStateException("ends before it begins: " + text);
        });
        Ref.parse(text);
        Area.parse(text);
        Handling.parse(text);
    }

    private void query(String words) {
        Question question = Question.all(words);
        search.find(question);
        search.find(question.exactly(true));
        search.count(question);
    }

    /** A schema a line: its name, label, what it extends and its ends, then a property of it. */
    private static void ontology(String text) {
        String[] p = (text + "\n\n\n\n\n\n\n\n").split("\n", -1);
        Ontology own = Ontology.standard().with(List.of(new UserSchema(Ids.next(), p[0], p[1], p[2], p[3], p[4])), List.of(new UserProperty(Ids.next(), p[0], p[5], p[6], p[7])));
        own.schema(p[0]).ifPresent(s -> {
            s.captionProperties();
            s.property(p[5]);
            s.edge();
        });
    }

    /** The first line is the ending that the rest is brought under. */
    private void bring(byte[] bytes) throws IOException {
        int line = 0;
        while (line < bytes.length && bytes[line] != '\n') line++;
        String ending = new String(bytes, 0, line, StandardCharsets.US_ASCII).replaceAll("[^a-z.]", "");
        byte[] rest = line < bytes.length ? Arrays.copyOfRange(bytes, line + 1, bytes.length) : new byte[0];
        ExchangeFormat.bring(small.open, Ontology.standard(), Files.write(folder.resolve("any." + ending), rest));
    }

    private void unpack(Path file) throws IOException {
        Path opened = folder.resolve("Opened.case");
        try {
            CasePackage.open(file, opened, () -> new char[] {'x'}, Sealing.NONE, Installation.in(folder.resolve("home")), Progress.NONE);
        } finally {
            Folders.wipe(opened);
        }
    }

    @Override
    public void close() {
        search.close();
        small.close();
    }

    /** The entrance of Jazzer. */
    public static final class Entrance {
        private static final Target TARGET = Target.valueOf(System.getProperty("fuzz").toUpperCase(Locale.ROOT));
        private static final FuzzTargets TARGETS = new FuzzTargets(temporary());

        private Entrance() {}

        private static Path temporary() {
            try {
                return Files.createTempDirectory("fuzz");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Feeds the target that {@code -Dfuzz} names. */
        public static void fuzzerTestOneInput(byte[] bytes) {
            TARGETS.feed(TARGET, bytes);
        }
    }
}
