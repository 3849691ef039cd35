package org.ibidem.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the style sheets may not ask for. */
class StyleSheetsTest {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    /** Without a graphics card an effect is drawn anew, with all within it, at each change within: a tenth of a second for a card whose caret blinks. */
    @Test
    void onlyTheSmallThingThatHasTheFocusCarriesAnEffect() throws IOException {
        List<String> carriers = rules().filter(r -> r.group(2).replace("-fx-effect: none", "").contains("-fx-effect"))
            .flatMap(r -> Stream.of(r.group(1).strip().split("\\s*,\\s*"))).toList();
        assertThat(carriers).isNotEmpty().allMatch(selector -> selector.contains(":focus-visible"))
            .noneMatch(selector -> selector.matches("\\.(table-view|list-view|tree-view|text-area|scroll-pane).*"));
    }

    private static Stream<MatchResult> rules() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources/org/ibidem/ui"))) {
            return all.filter(p -> p.toString().endsWith(".css")).toList().stream().flatMap(StyleSheetsTest::rulesOf);
        }
    }

    private static Stream<MatchResult> rulesOf(Path sheet) {
        try {
            return RULE.matcher(Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "")).results();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
