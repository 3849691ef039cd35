package org.ibidem.evidence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a web page says of itself. */
class HtmlClaimsTest {
    private static HtmlText.Page page(String html) throws IOException {
        return HtmlText.read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String data(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Product\",\"review\":[{\"@type\":\"Review\",\"author\":{\"name\":\"Jane D.\"},\"datePublished\":\"2019-04-01\"}]", "\"Article\",\"comment\":[{\"author\":\"Jane D.\",\"datePublished\":\"2019\"}]",
        "\"WebPage\",\"isPartOf\":{\"@type\":\"WebSite\",\"author\":\"Jane D.\",\"datePublished\":\"2009\"}", "\"NewsArticle\",\"video\":{\"@type\":\"VideoObject\",\"author\":\"Jane D.\",\"datePublished\":\"2019\"}",
        "\"Review\",\"author\":\"Jane D.\",\"datePublished\":\"2019\""})
    void whoWroteSomethingElseDidNotWriteThePage(String thing) throws IOException {
        HtmlText.Page page = page(data("{\"@type\":" + thing + "}") + "Radios");
        assertThat(page.author()).isEmpty();
        assertThat(page.published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"@type\":\"Article\",\"author\":\"Kim\",\"datePublished\":\"2019-04-01T10:00\"}", "{\"@type\":[\"BlogPosting\",\"Thing\"],\"author\":[{\"name\":\"Kim\"},{\"name\":\"Lee\"}],\"datePublished\":\"2019-04-01\"}",
        "[{\"@type\":\"Organization\"},{\"@type\":\"WebPage\",\"author\":{\"name\":\"Kim\"},\"datePublished\":\"2019-04-01\"}]",
        "{\"@graph\":[{\"@type\":\"Product\",\"review\":{\"author\":\"Jane D.\",\"datePublished\":\"2018\"}},{\"@type\":\"NewsArticle\",\"author\":[\"Kim\"],\"datePublished\":\"2019-04-01\"}]}"})
    void whoWroteThePageIsItsAuthor(String json) throws IOException {
        HtmlText.Page page = page(data(json) + "Radios");
        assertThat(page.author()).isEqualTo("Kim");
        assertThat(page.published()).isEqualTo("2019-04-01");
    }

    private static List<String> said(HtmlText.Page page) {
        return page.words().markup().stream().filter(m -> m.kind() == Kind.TRACKER).map(Markup::detail).toList();
    }

    @Test
    void whatIsOnlyAPartOfWordsThatAreShownIsSaid() throws IOException {
        assertThat(said(page(data("{\"taxID\":\"778\",\"legalName\":\"Kim\",\"slogan\":\"We sell\",\"vatID\":\"21\"}") + "<p>We sell Kimchi, call 1778 (or 21).</p>"))).containsExactly("taxID: 778", "legalName: Kim");
    }

    @Test
    void whatIsShownWithAParticleBehindItIsNotSaidOnceMore() throws IOException {
        assertThat(said(page(data("{\"legalName\":\"김철수\"}") + "<p>오늘 김철수가 왔다.</p>"))).isEmpty();
    }

    @Test
    void aPageThatSaysVeryMuchOfItselfKeepsItsWordsAndWhatTheyAre() throws IOException {
        String many = IntStream.range(0, 110_000).mapToObj(i -> "\"v" + i + "\"").collect(Collectors.joining(",", "{\"sku\":[", "]}"));
        String far = IntStream.range(0, 110_000).mapToObj(i -> "\"//a.test/" + i + "\"").collect(Collectors.joining(",", "{\"sameAs\":[", "]}"));
        HtmlText.Page page = page(data(many) + data(far) + "<h1>Radios</h1>");
        assertThat(page.words().markup()).filteredOn(m -> m.kind() == Kind.HEADING).hasSize(1);
        assertThat(said(page)).hasSize(1_000).contains("sku: v999");
        assertThat(said(page(data("{\"a\":\"" + "x".repeat(150_000) + "\",\"b\":\"" + "y".repeat(150_000) + "\",\"c\":\"z\"}")))).noneMatch(said -> said.startsWith("b")).contains("c: z");
    }

    @Test
    void aLongArticleThatIsNotShownIsSaidInPiecesOfWholeWords() throws IOException {
        String article = "Radios 무전기 sold. ".repeat(400).strip();
        HtmlText.Page page = page(data("{\"articleBody\":\"" + article + "\",\"" + "n".repeat(3_000) + "\":\"1\",\"code\":\"" + "x" + "😀".repeat(1_500) + "\"}") + "Subscribe");
        assertThat(said(page)).hasSize(6).allMatch(said -> said.length() <= Markup.MAX_DETAIL).noneMatch(said -> Character.isHighSurrogate(said.charAt(said.length() - 1)));
        assertThat(said(page).stream().filter(said -> said.startsWith("articleBody: ")).map(said -> said.substring(13)).collect(Collectors.joining(" "))).isEqualTo(article);
        assertThat(page.words().isCut()).isFalse();
    }

    @Test
    void aMetaElementIsKnownByEachOfItsNames() throws IOException {
        HtmlText.Page page = page("<meta name='description' property='og:description' content='Battlefield radios'><meta name='x' property='article:published_time' content='2016-07-02'><meta itemprop='datePublished' content='2019'>"
            + "<div itemprop='review'><meta itemprop='author' content='Jane D.'></div><meta name='author' property='article:author' content='Kim'>Offer");
        assertThat(said(page)).containsExactly("description: Battlefield radios", "article:published_time: 2016-07-02", "datepublished: 2019", "author: Jane D.", "author: Kim");
        assertThat(page.author()).isEqualTo("Kim");
        assertThat(page.published()).isEqualTo("2016-07-02");
    }

    @Test
    void theFramesOfAPageSayWhatTheyAreToo() throws IOException {
        String inner = "<meta name=author content=Lee><p>Inner 4411</p>" + data("{\"@type\":\"Article\",\"author\":\"Jane D.\",\"taxID\":\"MY-778\",\"vatID\":\"4411\"}") + "<a href='/cdn-cgi/l/email-protection#8bf8eae7eef8cbece7e4e8e4e6a5ffeef8ff'>x</a>";
        String outer = "<iframe srcdoc=\"" + inner.replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>";
        HtmlText.Page page = page("Radios<iframe srcdoc=\"" + outer.replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>");
        assertThat(page.text()).isEqualTo("Radios\nInner 4411\nx");
        assertThat(said(page)).containsExactly("author: Lee", "author: Jane D.", "taxID: MY-778");
        assertThat(page.author()).isEmpty();
    }

    @Test
    void anAddressThatCloudflareHidesIsReadWhateverSiteItIsOn() throws IOException {
        assertThat(page("<a href='https://glocom.test/cdn-cgi/l/email-protection#8bf8eae7eef8cbece7e4e8e4e6a5ffeef8ff'>Mail</a>").words().markup()).extracting(Markup::detail).contains("sales@glocom.test");
    }
}
