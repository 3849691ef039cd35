package org.ibidem.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.ibidem.casefile.Installation;
import org.ibidem.exchange.sign.Signatures;
import org.ibidem.ui.AnswersFiles;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.OpenWindow;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are signed in the window, and it is told there whose signature is on one. */
@OnScreen
class SignWindowTest {
    @TempDir Path folder;

    private static void give(OpenWindow window, String command) {
        Toolkit.act(() -> window.frame().commands().stream().filter(c -> c.id().equals(command)).findFirst().orElseThrow().give());
    }

    @Test
    void theKeyOfAColleagueIsComparedAndRemembered() throws IOException {
        Atlas atlas = Atlas.in(folder);
        Path report = Files.writeString(folder.resolve("Report.pdf"), "what was found");
        Signatures kim = new Signatures(Installation.in(folder.resolve("kim")));
        kim.sign(report);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(report), Optional.of(atlas.folder()))) {
            give(window, "sign.check");
            window.hand().awaitNode("sign-remember");
            assertThat(window.hand().node("sign-key", TextField.class).getText()).isEqualTo(kim.own().text());
            assertThat(window.hand().node("sign-remember").isDisabled()).isTrue();
            Toolkit.act(() -> window.hand().node("sign-name", TextField.class).setText("Kim"));
            window.hand().snapshot(Path.of("target/shots/signature.png"));
            window.hand().click("sign-remember");
            Toolkit.await("the key known", () -> window.hand().reads("The key of Kim is known from now on."));
            assertThat(new Signatures(Installation.in(folder.resolve("home"))).beside(report).orElseThrow().name()).contains("Kim");
            give(window, "sign.file");
            Toolkit.await("the file signed", () -> window.hand().reads("Report.pdf is signed: send Report.pdf.sig along."));
            assertThat(new Signatures(Installation.in(folder.resolve("home"))).beside(report).orElseThrow().isOwn()).isTrue();
        }
    }

    @Test
    void aPackageIsSharedWithItsSignature() {
        Atlas atlas = Atlas.in(folder);
        try (OpenWindow window = new OpenWindow(folder.resolve("home"), new AnswersFiles(folder), Optional.of(atlas.folder()))) {
            give(window, "exchange.share");
            window.hand().awaitNode("share-sign");
            Toolkit.act(() -> window.hand().node("share-sign", CheckBox.class).setSelected(true));
            window.hand().snapshot(Path.of("target/shots/share-signed.png"));
            window.hand().click("share-go");
            Toolkit.await("the signature", () -> Files.exists(folder.resolve("Atlas.ibidem.sig")));
            give(window, "sign.own");
            window.hand().awaitNode("sign-key");
            assertThat(window.hand().node("sign-key", TextField.class).getText()).isEqualTo(new Signatures(Installation.in(folder.resolve("home"))).own().text());
        }
    }
}
