package org.ibidem.ui.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.ibidem.ui.Hand;
import org.ibidem.ui.OnScreen;
import org.ibidem.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of the web as it is read: laid out by what its parts are, and each word still at its place in the text. */
@OnScreen
class WrittenWindowTest {
    private static final String PAGE = """
        <html><head><title>Harbour notes</title></head><body><h1>Harbour notes</h1>
        <p>The <b>Jie Shun</b> left <i>Haeju</i>, as <a href="https://register.test/jie?id=7">the register</a> says. <img src="http://x.test/a.png" alt="The ship"> Nobody objected.</p>
        <ul><li>cement</li><li>limonite<ol><li>lower hold</li></ol></li></ul>
        <blockquote><p>The cargo was declared as pumps.</p></blockquote>
        <pre>lat  34.5
        lon  32.3</pre>
        <p dir="rtl">غادرت السفينة الميناء ليلا، وفق السجل.</p>
        <p>선박은 밤에 항구를 떠났다. 船在夜间离港。</p>
        <table><tr><th>Ship</th><th>Flag</th><th>Remark</th></tr><tr><td>Jie Shun</td><td>Cambodia</td><td>seized in the Suez Canal in August</td></tr></table>
        <script>document.body.innerHTML = 'owned'</script></body></html>""";
    @TempDir Path folder;

    private OpenReader open() throws Exception {
        return OpenReader.on(folder, Files.writeString(folder.resolve("harbour.html"), PAGE));
    }

    @Test
    void everyWordIsWhereItIsShown() throws Exception {
        try (OpenReader reader = open()) {
            Hand hand = reader.hand();
            for (String word : new String[] {"Harbour", "Shun", "Nobody", "limonite", "lower", "declared", "lat", "السفينة", "السجل", "항구를", "Cambodia", "August"}) {
                hand.click(reader.at(1, word), 2, false);
                assertThat(reader.selected()).as(word).startsWith(word.substring(0, 2)).contains(word);
            }
            hand.drag(reader.at(1, "cement"), reader.at(1, "hold"));
            assertThat(reader.selected()).isEqualTo("cement\nlimonite\nlower hold");
            hand.press(KeyCode.M);
            Toolkit.await("the passage", () -> reader.model().marked().size() == 1);
            hand.snapshot(Path.of("target/shots/reader-written.png"));
        }
    }

    @Test
    void whereALinkLeadsStandsBelowThePageAndIsMarkedLikeItsWords() throws Exception {
        try (OpenReader reader = open()) {
            Hand hand = reader.hand();
            hand.drag(reader.at(1, "https"), reader.at(1, "id="));
            assertThat(reader.selected()).startsWith("https://register.test/jie?");
            hand.press(KeyCode.M);
            Toolkit.await("the passage", () -> reader.model().marked().size() == 1);
            assertThat(reader.model().marked().getFirst().passage().quote()).startsWith("https://register.test/jie?");
        }
    }

    @Test
    void aNarrowPageHasShorterLinesAndNoSmallerLetters() {
        String narrow = Toolkit.ask(() -> {
            WrittenContent page = new WrittenContent("The ship left at night.", List.of());
            page.height(WrittenContent.BASE_WIDTH / 2);
            return page.node().getStyle();
        });
        assertThat(narrow).contains("11.0px");
    }

    @Test
    void toolsThatDrawAreIdleHereAndSayWhy() throws Exception {
        try (OpenReader reader = open()) {
            for (String tool : new String[] {"reader-area", "reader-box", "reader-arrow", "reader-text"}) {
                Button button = Toolkit.ask(() -> reader.hand().node(tool, Button.class));
                assertThat(button.isDisabled()).as(tool).isTrue();
                assertThat(button.getAccessibleHelp()).contains("only on pages and pictures");
            }
            assertThat(Toolkit.ask(() -> reader.hand().node("reader-find", Button.class)).isDisabled()).isFalse();
        }
    }

    @Test
    void aLinkTellsWhereItLeadsAndOpensNothing() throws Exception {
        try (OpenReader reader = open()) {
            Hand hand = reader.hand();
            hand.click(reader.at(1, "register"), 1, false);
            hand.awaitNode("link-address");
            assertThat(Toolkit.ask(() -> hand.node("link-address", TextArea.class).getText())).isEqualTo("https://register.test/jie?id=7");
            hand.press(KeyCode.ESCAPE);
            assertThat(reader.model().ways().get().links()).singleElement().satisfies(l -> assertThat(l.words()).isEqualTo("the register"));
            assertThat(reader.model().ways().get().headings()).singleElement().satisfies(h -> assertThat(h.title()).isEqualTo("Harbour notes"));
        }
    }
}
