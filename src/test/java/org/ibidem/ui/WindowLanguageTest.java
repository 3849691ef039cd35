package org.ibidem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibidem.ui.shell.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Alone, for the language is that of the whole process. */
@OnScreen
@Isolated
class WindowLanguageTest {
    @TempDir Path folder;

    @Test
    void theWindowChangesItsLanguageAtOnceAndKeepsIt() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(), Optional.of(atlas.folder()))) {
            Toolkit.act(() -> window.session().openEvidence(atlas.document()));
            Toolkit.act(() -> window.session().openEntity(atlas.asset()));
            List<String> tabs = Toolkit.ask(() -> keys(window));
            Toolkit.act(window.workbench()::switchLanguage);
            Toolkit.await("the case again, in Korean", () -> window.workbench().frame().isPresent() && window.hand().reads("보관 기록"));
            assertThat(Toolkit.ask(() -> keys(window))).isEqualTo(tabs);
            assertThat(Toolkit.ask(() -> window.session().pages().front().get().key())).isEqualTo("entities-" + atlas.asset());
            assertThat(window.desk().here().setting("language")).contains("ko");
            window.hand().snapshot(Path.of("target/shots/korean.png"));
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        }
    }

    private static List<String> keys(OpenWindow window) {
        return window.session().pages().all().stream().map(Page::key).toList();
    }
}
