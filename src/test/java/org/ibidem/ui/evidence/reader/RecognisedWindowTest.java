package org.ibidem.ui.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.evidence.WordPlaces;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.evidence.extract.Recipe;
import org.ibidem.job.Progress;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Markup;
import org.ibidem.model.PageText;
import org.ibidem.model.TextKind;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recognised words are selected, lit and hidden where they are on the picture. */
@OnScreen
class RecognisedWindowTest {
    @TempDir Path folder;

    @Test
    void aRecognisedWordIsSelectedMarkedAndPaintedOverAtItsPlace() throws Exception {
        Path file = folder.resolve("scan.png");
        ImageIO.write(new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Path place = folder.resolve("Scan.case");
        try (Case c = Case.create(place, "Scan", Handling.AMBER, Installation.in(folder.resolve("home")))) {
            new Intake(c).add(List.of(file), IntakeOptions.NONE, Progress.NONE);
            List<Markup> places = List.of(new Markup(Markup.Kind.PLACE, 0, 4, "0.10000,0.10000,0.20000,0.10000"), new Markup(Markup.Kind.PLACE, 5, 9, "0.60000,0.50000,0.20000,0.10000"));
            c.write("test", change -> change.put(new PageText(Ids.next(), c.all(Evidence.class).getFirst().id(), 1, TextKind.OCR, "Acme sold", Markup.written(places))));
        }
        try (OpenReader reader = new OpenReader(new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(place)))) {
            Toolkit.act(() -> reader.window().session().openEvidence(reader.window().session().dossier().get().evidence().getFirst().id()));
            reader.awaitPlaced(1);
            reader.hand().click(reader.at(1, .7, .55), 2, false);
            assertThat(reader.selected()).isEqualTo("sold");
            reader.hand().press(KeyCode.X);
            assertThat(Toolkit.ask(() -> List.copyOf(reader.model().copies().hidden()))).extracting(Recipe.Part::area).allMatch(a -> a != null && a.holds(.7, .55)).hasSize(1);
            reader.hand().click(reader.at(1, .2, .15), 2, false);
            reader.hand().press(KeyCode.M);
            Toolkit.await("a passage", () -> reader.model().marked().size() == 1);
            assertThat(Toolkit.ask(() -> reader.model().marked().getFirst().passage().quote())).isEqualTo("Acme");
            Toolkit.await("its light", () -> reader.isLit(1, "mark-bare"));
        }
    }

    @Test
    void aWordThatRunsDownThePageIsDividedFromTheTop() {
        WordPlaces words = new WordPlaces(List.of(new Markup(Markup.Kind.PLACE, 2, 6, "0.20000,0.20000,0.10000,0.40000")));
        float[] boxes = words.with(new float[] {0, 0, .1f, .1f});
        assertThat(boxes).hasSize(24);
        assertThat(boxes[0]).isZero();
        assertThat(boxes[4]).isNaN();
        assertThat(boxes[2 * 4 + 1]).isEqualTo(.2f);
        assertThat(boxes[3 * 4 + 1]).isEqualTo(.3f);
        assertThat(boxes[3 * 4]).isEqualTo(.2f);
    }
}
