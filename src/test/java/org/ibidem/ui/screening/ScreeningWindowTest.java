package org.ibidem.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.job.Progress;
import org.ibidem.model.Handling;
import org.ibidem.model.HitVerdict;
import org.ibidem.model.ListHit;
import org.ibidem.ontology.Ontology;
import org.ibidem.screening.Samples;
import org.ibidem.screening.SubjectsOfCase;
import org.ibidem.screening.cases.OtherCases;
import org.ibidem.screening.list.Lists;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room where the case and names are looked for on lists, by hand and by keyboard. */
@OnScreen
class ScreeningWindowTest {
    @TempDir Path folder;
    private Path home;
    private Path open;

    @BeforeEach
    void aCase() {
        home = folder.resolve("home");
        open = folder.resolve("T.case");
        try (Case c = Case.create(open, "Harbour", Handling.AMBER, Installation.in(home))) {
            SubjectsOfCase.add(c, "Person", "Amaro Veltrany");
            SubjectsOfCase.add(c, "Person", "The Baker");
            SubjectsOfCase.add(c, "Company", "Old Harbour Bank Ltd");
            SubjectsOfCase.add(c, "Company", "Nobody Known");
        }
    }

    private void addUn() {
        add(Samples.UN);
    }

    private void add(String un) {
        Lists.of(Installation.in(home)).add(List.of(Samples.file(folder, "un.xml", un)), Progress.NONE);
    }

    private static void give(OpenWindow window, String id) {
        Command command = window.frame().screens().stream().flatMap(s -> s.commands().stream()).filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        Toolkit.act(command::give);
    }

    private static void show(OpenWindow window, int tab) {
        Toolkit.act(() -> window.session().pages().open(window.frame().screens().stream().filter(s -> s.id().equals("screening")).findFirst().orElseThrow().page()));
        Toolkit.await("the room", () -> window.stage().getScene().lookup(".tab-pane") != null);
        window.hand().awaitNode(List.of("screening-hits", "screening-answers", "screening-lists").get(tab));
    }

    @Test
    void theCaseIsScreenedAndHitsAreDecidedByKeyboard() {
        add(Samples.UN.replace("<LISTED_ON>", "<COMMENTS1>" + "A long remark, as lists have them. ".repeat(30) + "</COMMENTS1><LISTED_ON>"));
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(), Optional.of(open))) {
            Hand hand = window.hand();
            show(window, 0);
            hand.click("screening-run");
            ListView<?> list = hand.node("screening-hits", ListView.class);
            Toolkit.await("hits", () -> list.getItems().size() == 3);
            assertThat(hand.node("screening-said", Label.class).getText()).contains("4 things").contains("0.85").contains("UN of 2026-02-27").contains("3 hits").contains("Open 3");
            Toolkit.await("the entry beside it", () -> hand.reads("XYi.001") && hand.reads("PX 381420"));
            hand.snapshot(Path.of("target/shots/screening-hits.png"));
            Toolkit.await("a long entry as wide as its place", () -> {
                javafx.scene.control.ScrollPane beside = hand.node("screening-beside", javafx.scene.control.ScrollPane.class);
                return beside.getContent().getLayoutBounds().getWidth() <= beside.getWidth();
            });
            Toolkit.act(list::requestFocus);
            hand.press(KeyCode.T);
            hand.awaitNode("reason");
            Toolkit.act(() -> ((javafx.scene.control.TextArea) hand.node("reason")).setText("born on the same day"));
            hand.click("reason-give");
            Toolkit.await("it is decided", () -> list.getItems().size() == 2);
            ListHit decided = window.session().caseFile().all(ListHit.class).stream().filter(h -> h.verdict() == HitVerdict.TRUE).findFirst().orElseThrow();
            assertThat(decided.match().asked()).isEqualTo("Amaro Veltrany");
            assertThat(decided.adjudication().reason()).isEqualTo("born on the same day");
            Toolkit.act(() -> hand.node("screening-show", ComboBox.class).getSelectionModel().select(HitsModel.Show.TRUE.ordinal()));
            Toolkit.await("the decided one alone", () -> list.getItems().size() == 1 && hand.reads("born on the same day"));
            Toolkit.act(list::requestFocus);
            hand.press(KeyCode.R);
            Toolkit.await("taken back", () -> window.session().caseFile().all(ListHit.class).stream().allMatch(ListHit::isOpen));
        }
    }

    @Test
    void aDecisionIsAboutTheHitItWasAskedForThoughAnotherIsInHandByThen() {
        addUn();
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(), Optional.of(open))) {
            Hand hand = window.hand();
            show(window, 0);
            hand.click("screening-run");
            ListView<?> list = hand.node("screening-hits", ListView.class);
            Toolkit.await("hits", () -> list.getItems().size() == 3 && list.getSelectionModel().getSelectedIndex() == 0);
            Toolkit.act(list::requestFocus);
            hand.press(KeyCode.T);
            hand.awaitNode("reason");
            Toolkit.act(() -> list.getSelectionModel().select(1));
            Toolkit.act(() -> ((javafx.scene.control.TextArea) hand.node("reason")).setText("born on the same day"));
            hand.click("reason-give");
            Toolkit.await("it is decided", () -> list.getItems().size() == 2);
            assertThat(window.session().caseFile().all(ListHit.class)).filteredOn(h -> h.verdict() == HitVerdict.TRUE).singleElement().extracting(h -> h.match().asked()).isEqualTo("Amaro Veltrany");
            Toolkit.await("the other stays in hand", () -> String.valueOf(list.getSelectionModel().getSelectedItem()).contains("The Baker"));
        }
    }

    @Test
    void afterANewerListOnlyWhatChangedIsShown() {
        addUn();
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(Samples.file(folder.resolve("new"), "un.xml", Samples.UN.replace("2026-02-27", "2026-03-27").replace("Old Harbour Bank", "Old Harbour Bank; Harbour House"))),
            Optional.of(open))) {
            Hand hand = window.hand();
            show(window, 0);
            hand.click("screening-run");
            ListView<?> list = hand.node("screening-hits", ListView.class);
            Toolkit.await("hits", () -> list.getItems().size() == 3);
            give(window, "screening.lists");
            hand.awaitNode("screening-lists");
            TableView<?> lists = hand.node("screening-lists", TableView.class);
            Toolkit.await("the newer list", () -> lists.getItems().toString().contains("2026-03-27"));
            hand.snapshot(Path.of("target/shots/screening-lists.png"));
            give(window, "screening.run");
            Toolkit.await("the second run", () -> hand.sees("screening-said") && hand.node("screening-said", Label.class).getText().contains("UN of 2026-03-27"));
            hand.click("screening-changed");
            Toolkit.await("only the changed one", () -> list.getItems().size() == 1 && list.getItems().toString().contains("XYe.002"));
        }
    }

    @Test
    void aNameIsAnsweredAsItIsTypedAndAFileOfNamesIsAnsweredAndSaved() throws Exception {
        addUn();
        Path names = Samples.file(folder, "names.txt", "Nobody\n=Veltrani Amaro\nOld Harbour Bank\n");
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(names), Optional.of(open))) {
            Hand hand = window.hand();
            give(window, "screening.name");
            hand.click("screening-name");
            hand.type("the baker");
            TableView<?> table = hand.node("screening-answers", TableView.class);
            Toolkit.await("an answer", () -> table.getItems().size() == 1 && hand.reads("weak alias"));
            assertThat(hand.node("screening-answer", Label.class).getText()).startsWith("One hit from a score of 0.85 on in UN of 2026-02-27");
            Toolkit.act(() -> hand.node("screening-name", javafx.scene.control.TextField.class).setText("Nobody Known"));
            Toolkit.await("no hit", () -> hand.node("screening-answer", Label.class).getText().startsWith("No hit from a score of 0.85 on in UN of 2026-02-27"));
            add(Samples.UN.replace("2026-02-27", "2026-03-27"));
            Toolkit.act(() -> hand.node("screening-name", javafx.scene.control.TextField.class).setText("Nobody At All"));
            Toolkit.await("an answer from the lists as they are now", () -> hand.node("screening-answer", Label.class).getText().startsWith("No hit from a score of 0.85 on in UN of 2026-03-27"));
            hand.click("screening-file");
            Toolkit.await("the file", () -> table.getItems().size() == 2);
            hand.snapshot(Path.of("target/shots/screening-names.png"));
        }
        Files.createDirectories(folder.resolve("out"));
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(folder.resolve("out")), Optional.of(open))) {
            give(window, "screening.name");
            window.hand().click("screening-name");
            Toolkit.act(() -> window.hand().node("screening-name", javafx.scene.control.TextField.class).setText("=Veltrani Amaro"));
            Toolkit.await("an answer", () -> window.hand().node("screening-answers", TableView.class).getItems().size() == 1);
            window.hand().click("screening-export");
            Path saved = folder.resolve("out/Screening.csv");
            Toolkit.await("the file", () -> Files.exists(saved));
            assertThat(Files.readString(saved)).as("no cell is a formula").contains("'=Veltrani Amaro,UN,2026-03-27").contains("XYi.001");
        }
    }

    @Test
    void listsAreDroppedInRefusedWholeMappedAndRemovedAfterAQuestion() {
        Path table = Samples.file(folder, "odd.csv", "Kuka,Myös,Syntynyt\nIlmo Dravik,Drav,1959\n");
        Path cut = Samples.file(folder, "cut.xml", Samples.UN.substring(0, 900));
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(table), Optional.of(open))) {
            Hand hand = window.hand();
            give(window, "screening.table");
            hand.awaitNode("mapping-0");
            assertThat(hand.node("mapping-take").isDisabled()).as("a list without names is none").isTrue();
            Toolkit.act(() -> choose(hand, "mapping-0", "name"));
            Toolkit.act(() -> choose(hand, "mapping-2", "birthDate"));
            hand.snapshot(Path.of("target/shots/screening-mapping.png"));
            hand.click("mapping-take");
            TableView<?> lists = hand.node("screening-lists", TableView.class);
            Toolkit.await("the table", () -> lists.getItems().size() == 1);
            assertThat(lists.getItems().toString()).contains("odd").contains("Myös");
            hand.drop("screening-lists-page", cut, Samples.file(folder, "un.xml", Samples.UN));
            Toolkit.await("the good one", () -> lists.getItems().size() == 2);
            Toolkit.await("why the other was refused", () -> window.desk().notices().all().stream().anyMatch(n -> n.text().contains("cut.xml")));
            Toolkit.act(() -> lists.getSelectionModel().select(0));
            Toolkit.act(lists::requestFocus);
            hand.press(KeyCode.DELETE);
            hand.click("lists-remove-yes");
            Toolkit.await("one is left", () -> lists.getItems().size() == 1);
        }
    }

    @SuppressWarnings("unchecked")
    private static void choose(Hand hand, String box, String property) {
        ((ComboBox<String>) hand.node(box, ComboBox.class)).setValue(property);
    }

    @Test
    void aThingThatStandsInAnotherCaseIsSaidSoOnlyWhenBothAreComparedAndTheSettingsForgetIt() {
        Installation here = Installation.in(home);
        try (Case other = Case.create(folder.resolve("Other.case"), "Lantern", Handling.CLEAR, here)) {
            SubjectsOfCase.add(other, "Person", "VELTRANY, Amaro");
            OtherCases.of(here).keep(other, Dossier.of(other, Ontology.standard()));
        }
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(), Optional.of(open))) {
            Hand hand = window.hand();
            java.util.UUID person = window.session().dossier().get().entities().getFirst().id();
            Toolkit.act(() -> window.session().selection().set(Selection.entity(person)));
            hand.awaitNode("seen-elsewhere");
            assertThat(hand.reads("Lantern")).as("off until it is turned on").isFalse();
            give(window, "screening.cases");
            Toolkit.await("it is on", () -> OtherCases.of(here).count() == 2);
            Toolkit.act(() -> window.session().selection().set(Selection.NONE));
            Toolkit.act(() -> window.session().selection().set(Selection.entity(person)));
            Toolkit.await("where else", () -> hand.reads("Also in: Lantern (by name)"));
            hand.snapshot(Path.of("target/shots/seen-elsewhere.png"));
            Toolkit.act(() -> window.frame().commands().stream().filter(c -> c.id().equals("window.settings")).findFirst().orElseThrow().give());
            hand.click("settings-forget-cases");
            assertThat(OtherCases.of(here).count()).isZero();
        }
    }
}
