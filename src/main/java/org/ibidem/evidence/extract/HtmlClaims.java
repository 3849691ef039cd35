package org.ibidem.evidence.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibidem.model.Markup;
import org.ibidem.model.Markup.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page says of itself where its readers do not see it: its {@code meta} elements (also those of Open Graph and Dublin Core), its data in JSON-LD (schema.org), mail
 * addresses that Cloudflare hides, and addresses in {@code data-} attributes. What the page shows is left out, and so are pictures.
 */
final class HtmlClaims {
    private static final Pattern TOLD = Pattern.compile("(?:author|creator|description|keywords|date(?:published|modified)?|copyright|publisher|contact|reply-to|last-modified)"
        + "|(?:article|book|profile|business|place|fb|dc|dcterms|geo|citation)[:._].+|og:(?!image|video|audio|locale|type).+|twitter:(?:site|creator|title|description|url).*"
        + "|.+-(?:site-)?verification|.+-verify.*|msvalidate\\.01");
    private static final List<String> OF_PAGE = List.of("name", "property");
    /** {@code itemprop} may say it of a thing on the page. */
    private static final List<String> OF_ANYTHING = List.of("name", "property", "itemprop");
    private static final Pattern WRITER = Pattern.compile("author|creator|article:author|dc(?:terms)?[.:]creator|citation_author");
    private static final Pattern PUBLISHED = Pattern.compile("article:published_time|date|dc(?:terms)?[.:](?:date|issued|created)(?:\\..*)?|citation_publication_date");
    private static final Pattern DAY = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:)?//\\S+|(?:mailto|tel):\\S+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern LEADING = Pattern.compile("data-.*(?:href|url|link|mail|phone|tel|site|target).*");
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|svg|avif|ico|css|js|woff2?)(?:[?#].*)?");
    /** Of these types of schema.org the author is the page's, not that of a review of what it sells or of a film on it. */
    private static final Pattern WRITTEN = Pattern.compile(".*(?:Article|Page|Posting|Report)");
    private static final Set<String> NOT_TOLD = Set.of("@context", "@type", "image", "logo", "thumbnail", "thumbnailUrl", "contentUrl", "inLanguage", "width", "height", "potentialAction");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** How many sayings are looked at, and with how many UTF-16 units together; what comes after is in the original. */
    private static final int MOST = 1_000;
    private static final int MOST_CHARS = 200_000;
    private static final int LONGEST_NAME = 200;
    /** In how much of the page each of them is looked for. */
    private static final int LOOKED_THROUGH = 500_000;
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<String> sayings = new LinkedHashSet<>();
    private final Set<String> looked = new HashSet<>();
    private final Shown shown;
    private int chars;
    private boolean isFramed;
    private String author = "";
    private String published = "";

    private HtmlClaims(List<Document> pages) {
        String words = pages.stream().map(page -> page.title() + "\n" + page.text()).collect(Collectors.joining("\n"));
        shown = new Shown(words.substring(0, Math.min(words.length(), LOOKED_THROUGH)));
    }

    /** What a page says, and those in its frames that were saved with it; nobody who wrote one of them wrote the page. */
    static HtmlClaims of(Document page) {
        List<Document> pages = new ArrayList<>(List.of(page));
        for (int i = 0; i < pages.size(); i++) addFrames(pages.get(i), pages);
        HtmlClaims claims = new HtmlClaims(pages);
        for (Document each : pages) {
            claims.isFramed = each != page;
            each.getAllElements().forEach(claims::look);
        }
        return claims;
    }

    private static void addFrames(Document page, List<Document> pages) {
        page.select("iframe[srcdoc]").stream().limit(HtmlWords.MOST_FRAMES - pages.size() + 1).forEach(frame -> pages.add(Jsoup.parse(frame.attr("srcdoc"))));
    }

    /** Who wrote the page; empty when it does not say. */
    String author() {
        return author;
    }

    /** Which day, month or year it says it was published, as EDTF has it; empty when it does not say. */
    String published() {
        return published;
    }

    /** Notes what else there is, before the words of the page. */
    void note(MarkedText out) {
        // One more than are taken, so that it is said that there are more.
        addresses.stream().limit(Limits.TARGETS + 1).forEach(address -> out.point(Kind.LINK, address));
        sayings.forEach(said -> out.point(Kind.TRACKER, said));
    }

    private void look(Element element) {
        String name = element.normalName();
        if (name.equals("meta")) meta(element, element.attr("content").strip());
        if (name.equals("script") && element.attr("type").strip().equalsIgnoreCase("application/ld+json")) data(element.data());
        element.attributes().forEach(this::attribute);
        if (element.attr("href").contains("/cdn-cgi/l/email-protection#")) hidden(element.attr("href").replaceFirst("[^#]*#", ""));
    }

    /** What is said under several names is told under the first. */
    private void meta(Element meta, String content) {
        for (String name : names(meta, OF_PAGE)) {
            if (WRITER.matcher(name).matches()) write(content);
            if (PUBLISHED.matcher(name).matches()) publish(content);
        }
        names(meta, OF_ANYTHING).stream().filter(name -> TOLD.matcher(name).matches()).findFirst().ifPresent(name -> say(name, content));
    }

    private static List<String> names(Element meta, List<String> attributes) {
        return attributes.stream().map(attribute -> meta.attr(attribute).strip().toLowerCase(Locale.ROOT)).toList();
    }

    private void write(String name) {
        if (!isFramed && author.isEmpty() && !ADDRESS.matcher(name).matches()) author = name.strip();
    }

    private void publish(String date) {
        Matcher day = DAY.matcher(date);
        if (!isFramed && published.isEmpty() && day.lookingAt()) published = day.group();
    }

    private void data(String json) {
        try {
            JsonNode all = JSON.readTree(json);
            things(all);
            walk("", all);
        } catch (JsonProcessingException e) {
            // What a page's author wrote wrongly nobody reads.
        }
    }

    /** Looks at what the page is, which stands by itself, in a list or in a graph. */
    private void things(JsonNode node) {
        if (node.isArray()) node.forEach(this::thing);
        else thing(node);
        node.path("@graph").forEach(this::thing);
    }

    private void thing(JsonNode thing) {
        JsonNode type = thing.path("@type");
        if (!WRITTEN.matcher(type.isArray() ? type.path(0).asText() : type.asText()).matches()) return;
        JsonNode writer = thing.path("author").isArray() ? thing.path("author").path(0) : thing.path("author");
        write(writer.isTextual() ? writer.asText() : writer.path("name").asText(""));
        publish(thing.path("datePublished").asText(""));
    }

    private void walk(String name, JsonNode node) {
        node.properties().stream().filter(e -> !NOT_TOLD.contains(e.getKey())).forEach(e -> walk(e.getKey(), e.getValue()));
        if (node.isArray()) node.forEach(each -> walk(name, each));
        if (node.isTextual() || node.isNumber()) say(name, node.asText().strip());
    }

    private void attribute(Attribute attribute) {
        String value = attribute.getValue() == null ? "" : attribute.getValue().strip();
        if (attribute.getKey().equals("data-cfemail")) hidden(value);
        else if (LEADING.matcher(attribute.getKey()).matches() && isAddress(value)) addresses.add(value);
    }

    private static boolean isAddress(String value) {
        return ADDRESS.matcher(value).matches() && !PICTURE.matcher(value).matches();
    }

    private void say(String name, String value) {
        if (isAddress(value)) addresses.add(value);
        else if (!value.isEmpty() && name.length() <= LONGEST_NAME && !ADDRESS.matcher(value).matches()) claim(name + ": ", value.replaceAll("\\s+", " "));
    }

    private void claim(String name, String value) {
        String claim = name + value;
        if (looked.size() == MOST || chars + claim.length() > MOST_CHARS || !looked.add(claim)) return;
        chars += claim.length();
        if (!shown.says(value)) pieces(name, value);
    }

    /** A long saying, such as the article that a page does not show to everybody, is several that are as long as may be. */
    private void pieces(String name, String value) {
        int most = Markup.MAX_DETAIL - name.length();
        int from = 0;
        while (value.length() - from > most) {
            int blank = value.lastIndexOf(' ', from + most);
            int end = Character.isHighSurrogate(value.charAt(from + most - 1)) ? from + most - 1 : from + most;
            sayings.add(name + value.substring(from, blank > from ? blank : end));
            from = blank > from ? blank + 1 : end;
        }
        sayings.add(name + value.substring(from));
    }

    /** A mail address as Cloudflare hides it: hex, of which the first byte is laid over all others (XOR). */
    private void hidden(String hex) {
        if (!hex.matches("(?:[0-9a-fA-F]{2}){4,200}")) return;
        byte[] bytes = HexFormat.of().parseHex(hex);
        for (int i = 1; i < bytes.length; i++) bytes[i] ^= bytes[0];
        String address = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
        if (address.indexOf('@') > 0) addresses.add(address);
    }
}
