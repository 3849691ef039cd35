package org.ibidem.ui.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.exchange.merge.Difference;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ids;
import org.ibidem.model.Confidence;
import org.ibidem.model.Judgement;
import org.ibidem.model.Likelihood;
import org.ibidem.model.Reliability;
import org.ibidem.model.SavedSearch;
import org.ibidem.model.Source;
import org.ibidem.seal.Sealing;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A colleague's package is looked at beside the case, decided by key, merged in one step and taken back. */
@OnScreen
class MergeWindowTest {
    @TempDir Path folder;

    /** A package in which the document of the case has another title. */
    private Path cameBack(Atlas atlas) {
        Path file = folder.resolve("Back.ibidem");
        Installation theirs = Installation.in(folder.resolve("theirs")).as("kim");
        try (Case c = Case.open(atlas.folder(), theirs)) {
            CasePackage.write(c, file, new char[0], Progress.NONE);
        }
        CasePackage.open(file, folder.resolve("Kim.case"), () -> new char[0], Sealing.NONE, theirs, Progress.NONE);
        try (Case kim = Case.open(folder.resolve("Kim.case"), theirs)) {
            retitle(kim, atlas, "Kim's title");
            kim.write("search.save", change -> change.put(new SavedSearch(Ids.next(), "Kim's search", "radio", "ALL", false, "", "")));
            CasePackage.write(kim, file, new char[0], Progress.NONE);
        }
        return file;
    }

    private static void retitle(Case c, Atlas atlas, String title) {
        c.write("evidence.title", change -> change.put(change.find(Evidence.class, atlas.document()).orElseThrow().withTitle(title)));
    }

    private static String title(OpenWindow window, Atlas atlas) {
        return window.session().caseFile().find(Evidence.class, atlas.document()).orElseThrow().title();
    }

    @Test
    void aCopyThatASyncingProgramLeftBesideTheCaseIsOfferedForMerging() {
        Atlas atlas = Atlas.in(folder);
        Path file = cameBack(atlas);
        CasePackage.open(file, folder.resolve("Atlas (conflicted copy 2026-11-26).case"), () -> new char[0], Sealing.NONE, Installation.in(folder.resolve("theirs")), Progress.NONE);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(file), Optional.of(atlas.folder()))) {
            window.hand().awaitNode("notice-merge");
            window.hand().click("notice-merge");
            window.hand().awaitNode("merge-apply");
            assertThat(window.hand().sees("merge-all-theirs")).as("a choice where nothing is to be chosen").isFalse();
            window.hand().click("merge-apply");
            Toolkit.await("their title", () -> title(window, atlas).equals("Kim's title"));
        }
    }

    private static void give(OpenWindow window, String command) {
        Toolkit.act(() -> window.frame().commands().stream().filter(c -> c.id().equals(command)).findFirst().orElseThrow().give());
    }

    @Test
    void aConflictIsDecidedByKeyAndTheWholeIsOneStep() {
        Atlas atlas = Atlas.in(folder);
        Path file = cameBack(atlas);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(file), Optional.of(atlas.folder()))) {
            retitle(window.session().caseFile(), atlas, "Our title");
            give(window, "merge.package");
            window.hand().awaitNode("merge-differences");
            TableView<?> table = window.hand().node("merge-differences", TableView.class);
            assertThat(table.getItems()).as("conflicts come first to be decided").hasSize(1);
            Toolkit.await("the values", () -> window.hand().reads("Kim's title") && window.hand().reads("Our title"));
            window.hand().snapshot(Path.of("target/shots/merge.png"));
            Toolkit.act(() -> {
                table.requestFocus();
                table.getSelectionModel().select(0);
            });
            window.hand().press(KeyCode.T);
            window.hand().click("merge-apply");
            Toolkit.await("their title", () -> title(window, atlas).equals("Kim's title"));
            Toolkit.await("the page to close", () -> !window.hand().sees("merge-differences"));
            assertThat(window.session().caseFile().all(SavedSearch.class)).hasSize(1);
            Toolkit.act(() -> window.session().undo());
            Toolkit.await("our title", () -> title(window, atlas).equals("Our title"));
            assertThat(window.session().caseFile().all(SavedSearch.class)).isEmpty();
        }
    }

    private static void grade(Case c, Atlas atlas, Reliability reliability) {
        c.write("source.grade", change -> change.put(change.find(Source.class, atlas.source()).orElseThrow().withReliability(reliability)));
    }

    private static void type(OpenWindow window, String passphrase) {
        window.hand().awaitNode("passphrase");
        Toolkit.act(() -> window.hand().node("passphrase", PasswordField.class).setText(passphrase));
        window.hand().click("passphrase-give");
    }

    @Test
    void aPassphraseThatIsNotTheOneIsWantedAgainAndGradesAreTold() {
        Atlas atlas = Atlas.in(folder);
        Path file = folder.resolve("Sealed.ibidem");
        Installation theirs = Installation.in(folder.resolve("theirs")).as("kim");
        cameBack(atlas);
        try (Case kim = Case.open(folder.resolve("Kim.case"), theirs)) {
            grade(kim, atlas, Reliability.C);
            CasePackage.write(kim, file, "lantern oblique river".toCharArray(), Progress.NONE);
        }
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(file), Optional.of(atlas.folder()))) {
            grade(window.session().caseFile(), atlas, Reliability.D);
            give(window, "merge.package");
            type(window, "lantern oblique");
            Toolkit.await("the problem told", () -> window.hand().reads("The passphrase does not open"));
            type(window, "lantern oblique river");
            window.hand().awaitNode("merge-differences");
            Toolkit.await("the grades", () -> window.hand().reads(Words.of(Reliability.C)) && window.hand().reads(Words.of(Reliability.D)));
        }
    }

    private static void judge(Case c, Atlas atlas, Reliability reliability, String why) {
        c.write("source.grade", change -> change.put(change.find(Source.class, atlas.source()).orElseThrow().withReliability(reliability, why)));
    }

    private static void write(Case c, UUID judgement, String text) {
        c.write("judgement.edit", change -> change.put(new Judgement(judgement, 1, text, Likelihood.LIKELY, Confidence.HIGH, "", "")));
    }

    @Test
    void aGradeAndItsReasonAreDecidedTogetherAndEachThingIsToldInWords() {
        Atlas atlas = Atlas.in(folder);
        Installation theirs = Installation.in(folder.resolve("theirs")).as("kim");
        String story = "A paragraph that nobody changed, with words enough to fill more than one line of the table. ".repeat(6);
        UUID judgement = Ids.next();
        try (Case first = Case.open(atlas.folder(), theirs)) {
            write(first, judgement, story);
        }
        Path file = cameBack(atlas);
        try (Case kim = Case.open(folder.resolve("Kim.case"), theirs)) {
            judge(kim, atlas, Reliability.C, "seen to be right");
            write(kim, judgement, story + "Kim ends it. " + story);
            CasePackage.write(kim, file, new char[0], Progress.NONE);
        }
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(file), Optional.of(atlas.folder()))) {
            Case ours = window.session().caseFile();
            judge(ours, atlas, Reliability.D, "seen to err");
            write(ours, judgement, story + "Our end. " + story);
            give(window, "merge.package");
            window.hand().awaitNode("merge-differences");
            TableView<?> table = window.hand().node("merge-differences", TableView.class);
            Toolkit.await("the conflicts", () -> !table.getItems().isEmpty());
            List<String> shown = table.getItems().stream().map(Difference.class::cast).map(d -> DifferenceWords.object(d) + "|" + DifferenceWords.theirs(d)).toList();
            assertThat(shown).anyMatch(line -> line.startsWith("source – ") && line.endsWith("|" + Words.of(Reliability.C)));
            assertThat(shown).anyMatch(line -> line.startsWith("judgement|… ") && line.contains("Kim ends it.") && line.length() < 200);
            Toolkit.act(() -> {
                table.requestFocus();
                table.getSelectionModel().select(0);
            });
            window.hand().press(KeyCode.T);
            window.hand().click("merge-apply");
            Toolkit.await("their grade", () -> ours.find(Source.class, atlas.source()).orElseThrow().reliability() == Reliability.C);
            assertThat(ours.find(Source.class, atlas.source()).orElseThrow().reason()).isEqualTo("seen to be right");
        }
    }
}
