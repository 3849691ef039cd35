package org.ibidem.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.ibidem.sample.SampleCase;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.about.Part;
import org.ibidem.ui.shell.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
@Tag("slow")
class HelpWindowTest {
    @TempDir
    private Path home;
    private OpenWindow window;

    @BeforeEach
    void open() {
        window = new OpenWindow(home, new AnswersFiles(), Optional.empty());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @SuppressWarnings("unchecked")
    private HelpTopic topic() {
        return ((ListView<HelpTopic>) window.hand().node("help-topics")).getSelectionModel().getSelectedItem();
    }

    private String said() {
        return ((Label) window.hand().node("tour-words")).getText();
    }

    @Test
    void f1HelpsOnTheWelcomePageAndInTheRoomOneIsIn() {
        window.hand().press(KeyCode.F1);
        assertThat(topic().id()).isEqualTo("start");
        Toolkit.act(() -> ((TextField) window.hand().node("help-find")).setText("sha256sum"));
        assertThat(topic().id()).isEqualTo("custody");
        window.hand().press(KeyCode.ESCAPE);
        Toolkit.act(() -> window.workbench().welcome().openSample(SampleCase.SHADOW_SECTOR));
        window.awaitCase();
        Toolkit.act(() -> window.frame().go("report"));
        window.hand().press(KeyCode.F1);
        assertThat(topic().id()).isEqualTo("report");
        window.hand().snapshot(Path.of("target/shots/help.png"));
    }

    @Test
    void theTourLeadsThroughTheSampleToAProvedLineAndTheReport() {
        Toolkit.act(() -> ((Button) window.hand().node("open-tour")).fire());
        window.awaitCase();
        Toolkit.await("the tour", () -> window.hand().sees("tour"));
        String first = said();
        window.hand().click("tour-next");
        assertThat(window.session().pages().front().get().key()).startsWith("evidence-");
        assertThat(said()).isNotEqualTo(first);
        window.hand().click("tour-next");
        assertThat(window.session().pages().front().get().room()).isEqualTo("chart");
        window.hand().click("tour-next");
        Selection line = window.session().selection().get();
        assertThat(window.session().dossier().get().relation(line.id())).isPresent();
        window.hand().snapshot(Path.of("target/shots/tour.png"));
        window.hand().click("tour-back");
        window.hand().click("tour-next");
        window.hand().click("tour-next");
        assertThat(window.session().pages().front().get().room()).isEqualTo("report");
        window.hand().click("tour-next");
        assertThat(window.hand().sees("tour")).isFalse();
    }

    @Test
    void whatTheProgramIsMadeOfIsListed() {
        Toolkit.act(() -> window.workbench().welcome().openSample(SampleCase.SHADOW_SECTOR));
        window.awaitCase();
        Toolkit.act(() -> window.frame().commands().stream().filter(c -> c.id().equals("help.about")).findFirst().orElseThrow().give());
        assertThat(((TableView<?>) window.hand().node("about-parts")).getItems()).hasSameSizeAs(Part.all());
        window.hand().snapshot(Path.of("target/shots/about.png"));
    }
}
