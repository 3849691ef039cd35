package org.ibidem.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.ibidem.sample.SampleCase;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.ibidem.ui.shell.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Words can be read against what lies behind them: in every theme and room the contrast of WCAG 2.2 (1.4.3) is at least 4.5, and 3 for large
 * letters; what cannot be used now is exempt, as it is there.
 */
@OnScreen
@Tag("slow")
class ContrastWindowTest {
    private static final double LARGE = 24;
    private static final double LARGE_AND_BOLD = 18.66;
    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void everyWordCanBeRead(Theme theme) {
        try (OpenWindow window = new OpenWindow(home, new AnswersFiles(), Optional.empty()).inSight()) {
            Toolkit.act(() -> window.workbench().wear(theme));
            Set<String> faint = new TreeSet<>(faint(window, "welcome"));
            Toolkit.act(() -> window.workbench().welcome().openSample(SampleCase.SHADOW_SECTOR));
            window.awaitCase();
            for (Screen screen : window.frame().screens()) {
                Toolkit.act(() -> window.session().pages().open(screen.page()));
                faint.addAll(faint(window, screen.id()));
            }
            Toolkit.act(() -> window.session().openEntity(window.session().dossier().get().entities().getFirst().id()));
            faint.addAll(faint(window, "profile"));
            Toolkit.act(() -> window.session().openEvidence(window.session().dossier().get().evidence().getFirst().id()));
            Toolkit.act(() -> ((ToggleButton) window.stage().getScene().lookup("#reader-panel")).setSelected(true));
            faint.addAll(faint(window, "reader"));
            assertThat(faint).isEmpty();
        }
    }

    private static Set<String> faint(OpenWindow window, String where) {
        return Toolkit.ask(() -> {
            Parent root = window.stage().getScene().getRoot();
            root.applyCss();
            root.layout();
            Set<String> found = new TreeSet<>();
            collect(root, where, found);
            return found;
        });
    }

    private static void collect(Node node, String where, Set<String> found) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) return;
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color colour) judge(text, colour, where, found);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(c -> collect(c, where, found));
    }

    private static void judge(Text text, Color colour, String where, Set<String> found) {
        Color ground = ground(text);
        double contrast = contrast(over(colour, ground), ground);
        boolean bold = text.getFont().getStyle().contains("Bold");
        double least = text.getFont().getSize() >= (bold ? LARGE_AND_BOLD : LARGE) ? 3 : 4.5;
        String words = text.getText().substring(0, Math.min(24, text.getText().length()));
        if (contrast < least) found.add("%s: \"%s\" %s on %s is %.2f".formatted(where, words, hex(colour), hex(ground), contrast));
    }

    /** What is behind a node: the fills of what it lies in, the nearest on top, down to the first that hides everything. */
    private static Color ground(Node node) {
        Parent parent = node.getParent();
        if (parent == null) return Color.WHITE;
        if (!(parent instanceof Region region) || region.getBackground() == null) return ground(parent);
        Color ground = null;
        for (BackgroundFill fill : region.getBackground().getFills()) {
            if (!(fill.getFill() instanceof Color colour) || colour.getOpacity() == 0) continue;
            ground = over(colour, ground == null && colour.getOpacity() < 1 ? ground(parent) : ground == null ? colour : ground);
        }
        return ground == null ? ground(parent) : ground;
    }

    private static Color over(Color top, Color ground) {
        double a = top.getOpacity();
        return Color.color(top.getRed() * a + ground.getRed() * (1 - a), top.getGreen() * a + ground.getGreen() * (1 - a), top.getBlue() * a + ground.getBlue() * (1 - a));
    }

    private static double contrast(Color a, Color b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** The relative luminance of WCAG 2.2. */
    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String hex(Color c) {
        return "#%02x%02x%02x".formatted(Math.round(c.getRed() * 255), Math.round(c.getGreen() * 255), Math.round(c.getBlue() * 255));
    }
}
