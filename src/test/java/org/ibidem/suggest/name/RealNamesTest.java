package org.ibidem.suggest.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Figures on short messages of the web, which others labelled (WNUT 2017); skipped where they are not at hand. */
@ResourceLock(value = Resources.SYSTEM_OUT, mode = ResourceAccessMode.READ)
class RealNamesTest {
    private static final Path DATA = Path.of(System.getProperty("ibidem.dev-data", "../shared/dev-data"), "ner_selectors", "wnut17", "emerging.dev.conll");
    private static final Map<String, NameKind> KINDS = Map.of("person", NameKind.PERSON, "location", NameKind.PLACE, "corporation", NameKind.ORGANISATION, "group", NameKind.ORGANISATION);
    private final Names names = new Names(KnownNames.NONE);
    private int expected;
    private int found;
    private int right;
    private int typed;

    @Test
    void namesOfShortMessagesAreFound() throws IOException {
        assumeTrue(Files.isReadable(DATA), "skipped: no labelled data at " + DATA.toAbsolutePath());
        for (String message : Files.readString(DATA).split("\n\n+")) read(message);
        double span = 2.0 * right / (expected + found);
        System.out.printf("names wnut17 expected %d found %d span P %.3f R %.3f F1 %.3f typed F1 %.3f%n", expected, found, (double) right / found,
            (double) right / expected, span, 2.0 * typed / (expected + found));
        assertThat(span).isGreaterThan(.40);
    }

    private void read(String message) {
        StringBuilder text = new StringBuilder();
        Set<String> spans = new HashSet<>();
        int start = 0;
        String kind = "";
        for (String line : (message + "\n\tO").split("\n")) {
            int tab = line.lastIndexOf('\t');
            String label = line.substring(tab + 1).strip();
            if (!label.startsWith("I-")) {
                if (KINDS.containsKey(kind)) spans.add(start + "-" + (text.length() - 1) + " " + KINDS.get(kind));
                kind = label.startsWith("B-") ? label.substring(2) : "";
                start = text.length();
            }
            text.append(line, 0, Math.max(0, tab)).append(' ');
        }
        Set<String> ours = names.in(text.toString()).stream().map(n -> n.start() + "-" + n.end() + " " + n.kind()).collect(Collectors.toSet());
        expected += spans.size();
        found += ours.size();
        Set<String> places = spans.stream().map(s -> s.split(" ")[0]).collect(Collectors.toSet());
        right += (int) ours.stream().filter(o -> places.contains(o.split(" ")[0])).count();
        typed += (int) ours.stream().filter(spans::contains).count();
    }
}
