package org.ibidem.ui.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message as it is read: its headers, when it was sent, what is attached, and the messages around it. */
@OnScreen
class MailWindowTest {
    private static final String MAIL = """
        From: Ray Won <ray@example.test>
        To: Kim <kim@wonbang.test>
        Subject: Re: Offer of radios
        Date: Tue, 12 Jul 2016 19:30:00 +0900
        Message-ID: <answer@example.test>
        In-Reply-To: <offer@wonbang.test>
        Authentication-Results: mx.example.test; spf=pass smtp.mailfrom=example.test; dkim=fail
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8

        Agreed.

        > The price is firm.
        >> Is it?
        --b
        Content-Type: text/plain; name="prices.txt"
        Content-Disposition: attachment; filename="prices.txt"

        400 radios
        --b--
        """;
    private static final String OFFER = """
        From: Kim <kim@wonbang.test>
        To: Ray Won <ray@example.test>
        Subject: Offer of radios
        Date: Tue, 12 Jul 2016 09:30:00 +0900
        Message-ID: <offer@wonbang.test>

        The price is firm.
        """;
    private static final String SAVED_PAGE = """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://lantern.example/about
        Subject: About us
        Date: Mon, 4 Mar 2024 09:12:00 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="b"

        --b
        Content-Type: text/html
        Content-Location: https://lantern.example/about

        <html><body><p>We are eleven engineers.</p></body></html>
        --b--
        """;
    @TempDir Path folder;

    @Test
    void aSavedPageWasSentByNobody() throws Exception {
        Path page = Files.writeString(folder.resolve("about.mhtml"), SAVED_PAGE);
        try (OpenReader reader = OpenReader.on(folder, page)) {
            Toolkit.await("when it was saved", () -> reader.hand().reads("Saved from the web 2024-03-04 09:12 UTC"));
            assertThat(reader.hand().reads("Sent ")).isFalse();
        }
    }

    @Test
    void aMessageIsReadWithItsHeadersItsAttachmentsAndItsThread() throws Exception {
        Path answer = Files.writeString(folder.resolve("answer.eml"), MAIL);
        Path offer = Files.writeString(folder.resolve("offer.eml"), OFFER);
        try (OpenReader reader = OpenReader.on(folder, answer, offer)) {
            Hand hand = reader.hand();
            hand.click(reader.at(1, "firm"), 2, false);
            assertThat(reader.selected()).isEqualTo("firm");
            Toolkit.act(() -> reader.model().viewing().panel().set(true));
            hand.awaitNode("reader-thread");
            Toolkit.act(() -> hand.node("reader-thread", ToggleButton.class).fire());
            hand.awaitNode("reader-thread-list");
            Toolkit.await("the thread", () -> hand.node("reader-thread-list", ListView.class).getItems().size() == 2);
            assertThat(hand.reads("Sent 2016-07-12 10:30 UTC (written: Tue, 12 Jul 2016 19:30:00 +0900)")).isTrue();
            assertThat(Toolkit.ask(() -> hand.node("mail-verdicts", Label.class).getText())).endsWith("spf=pass, dkim=fail");
            Toolkit.act(() -> hand.node("mail-all", ToggleButton.class).fire());
            assertThat(Toolkit.ask(() -> hand.node("mail-headers", TextArea.class).getText())).contains("message-id: <answer@example.test>");
            hand.snapshot(Path.of("target/shots/reader-mail.png"));
            FlowPane members = hand.node("reader-members", FlowPane.class);
            Toolkit.act(() -> ((Hyperlink) members.getChildren().get(1)).fire());
            Toolkit.await("the attachment", () -> hand.sees("reader-container"));
        }
    }
}
