package org.ibidem.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.ibidem.ShadowSector;
import org.ibidem.analysis.Support;
import org.ibidem.casefile.Case;
import org.ibidem.model.Assessment;
import org.ibidem.model.Confidence;
import org.ibidem.model.Consistency;
import org.ibidem.model.Gap;
import org.ibidem.model.Judgement;
import org.ibidem.model.Likelihood;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thinking in the window. */
@OnScreen
class AnalysisWindowTest {
    @TempDir Path folder;

    @Test
    void aJudgementIsWrittenRestedOnStatementsAndMovedAndEvidenceIsSetAgainstHypotheses() throws Exception {
        Path home = folder.resolve("home");
        Path sample = folder.resolve("Sample.case");
        ShadowSector.copiedTo(sample);
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(folder), Optional.of(sample))) {
            Hand hand = window.hand();
            Case open = window.session().caseFile();
            run(window, "analysis.judgement");
            Toolkit.await("a seventh", () -> open.all(Judgement.class).size() == 7);
            hand.awaitNode("judgement-text");
            Toolkit.await("the form of the new one", () -> hand.node("judgement-text", TextArea.class).getText().isEmpty());
            hand.click("judgement-text");
            hand.type("Glocom is gone");
            hand.click("judgement-basis");
            hand.type("S-32, R-7");
            hand.press(KeyCode.ENTER);
            Toolkit.await("what it rests on", () -> Support.of(open, window.session().dossier().get()).refs(last(open)).size() == 2);
            Toolkit.await("its words", () -> last(open).text().equals("Glocom is gone"));
            @SuppressWarnings("unchecked")
            ComboBox<Confidence> confidence = hand.node("judgement-confidence", ComboBox.class);
            Toolkit.act(() -> confidence.setValue(Confidence.HIGH));
            Toolkit.await("how sure", () -> last(open).confidence() == Confidence.HIGH);
            hand.snapshot(Path.of("target/shots/judgements.png"));
            hand.click("judgement-up");
            Toolkit.await("the one before the last", () -> open.all(Judgement.class).get(5).text().equals("Glocom is gone"));
            hand.click("judgement-delete");
            Toolkit.await("six again", () -> open.all(Judgement.class).size() == 6);
            assertThat(last(open).likelihood()).isEqualTo(Likelihood.VERY_LIKELY);

            run(window, "analysis.gap");
            Toolkit.await("a gap", () -> open.all(Gap.class).size() == 6);
            run(window, "analysis.hypothesis");
            hand.awaitNode("matrix");
            Toolkit.await("four hypotheses", () -> hand.node("matrix", TableView.class).getColumns().size() == 6);
            hand.click("matrix-number");
            hand.type("R-22");
            hand.press(KeyCode.ENTER);
            Toolkit.await("nine", () -> hand.node("matrix", TableView.class).getItems().size() == 9);
            assertThat(hand.node("matrix-number", TextField.class).getText()).isEmpty();
            hand.snapshot(Path.of("target/shots/matrix.png"));
            List<Assessment> all = open.all(Assessment.class);
            assertThat(all).filteredOn(a -> a.consistency() == Consistency.NEUTRAL).hasSizeGreaterThan(4);
        }
    }

    private static Judgement last(Case open) {
        return open.all(Judgement.class).getLast();
    }

    private static void run(OpenWindow window, String command) {
        Toolkit.act(() -> window.frame().screens().stream().flatMap(s -> s.commands().stream()).filter(c -> c.id().equals(command)).findFirst().orElseThrow().action().run());
    }
}
