package org.ibidem.ui.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.CaseSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
class KindsTest {
    @TempDir Path folder;

    private static Schema schema(CaseSession session, String name) {
        return session.dossier().get().ontology().schema(name).orElseThrow();
    }

    @Test
    void aKindAndAPropertyAreAddedRenamedAndTakenBack() {
        try (CaseSession session = Desks.open(Atlas.in(folder).folder(), folder.resolve("home"))) {
            KindsModel model = new KindsModel(session);
            model.add(KindsModel.kind("Shell bank", schema(session, "Company")));
            model.add(KindsModel.property("Hull colour", schema(session, "Company"), "string"));
            assertThat(schema(session, "ShellBank").property("hullColour")).isPresent();
            assertThat(model.lines()).extracting(KindsModel.Line::what).containsExactly("a kind of Company", "a property of Company: short text");
            model.rename(model.lines().getFirst(), "Letterbox bank");
            assertThat(schema(session, "ShellBank").label()).isEqualTo("Letterbox bank");
            for (int i = 0; i < 3; i++) session.undo();
            assertThat(model.lines()).isEmpty();
            assertThat(session.dossier().get().ontology().schema("ShellBank")).isEmpty();
        }
    }

    @Test
    void aRelationOfOnesOwnJoinsTwoKinds() {
        try (CaseSession session = Desks.open(Atlas.in(folder).folder(), folder.resolve("home"))) {
            KindsModel model = new KindsModel(session);
            model.add(KindsModel.relation("shares a server with", schema(session, "WebSite"), schema(session, "Company")));
            assertThat(schema(session, "SharesAServerWith").edge()).map(e -> e.label()).contains("shares a server with");
            assertThat(model.lines().getFirst().what()).isEqualTo("a relation from Website to Company");
        }
    }

    @Test
    void whatDoesNotFitIsSaidAndWhatIsUsedIsCounted() {
        Atlas atlas = Atlas.in(folder);
        try (CaseSession session = Desks.open(atlas.folder(), folder.resolve("home"))) {
            KindsModel model = new KindsModel(session);
            assertThat(model.problem(KindsModel.kind("Company", schema(session, "Thing")))).startsWith("There is already a kind called Company.");
            assertThat(model.problem(KindsModel.kind("Holding", schema(session, "Company")))).isEmpty();
            assertThat(model.problem(KindsModel.property("Name", schema(session, "Company"), "string"))).contains("exists already");
            model.add(KindsModel.kind("Holding", schema(session, "Company")));
            model.add(KindsModel.kind("Sub holding", schema(session, "Holding")));
            assertThat(model.lines()).extracting(KindsModel.Line::uses).containsExactly(1L, 0L);
            model.delete(model.lines().getLast());
            assertThat(model.lines()).extracting(KindsModel.Line::uses).containsExactly(0L);
        }
    }

    @Test
    void aNewKindIsOfferedAtOnceWhereAnEntityIsMade() {
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(Atlas.in(folder).folder()))) {
            Hand hand = window.hand();
            hand.press(KeyCode.K, true, false);
            hand.awaitNode("palette-field");
            hand.type("kinds and");
            hand.press(KeyCode.ENTER);
            hand.click("kinds-new");
            hand.awaitNode("kind-label");
            hand.type("Company");
            hand.snapshot(Path.of("target/shots/kind-refused.png"));
            assertThat(hand.reads("There is already a kind called Company.")).isTrue();
            assertThat(hand.node("kind-save", Button.class).isDisabled()).isTrue();
            hand.type(" of nobody");
            hand.click("kind-save");
            hand.awaitNode("kinds");
            Toolkit.await("it is listed", () -> hand.node("kinds", ListView.class).getItems().size() == 1);
            hand.snapshot(Path.of("target/shots/kinds.png"));
            hand.press(KeyCode.ESCAPE);
            hand.press(KeyCode.E, true, true);
            hand.awaitNode("entity-kind");
            Node kinds = hand.node("entity-kind");
            assertThat(((ComboBox<?>) kinds).getItems()).anyMatch(s -> ((Schema) s).label().equals("Company of nobody"));
        }
    }
}
