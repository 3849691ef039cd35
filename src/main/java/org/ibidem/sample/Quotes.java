package org.ibidem.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.evidence.Selected;
import org.ibidem.model.Evidence;
import org.ibidem.model.PageText;

/** Finds the words that a description quotes in a document or in one that came with it, wherever their lines were broken. */
final class Quotes {
    private final Case target;
    private final List<Evidence> all;
    private final Map<UUID, List<Page>> pages = new HashMap<>();

    Quotes(Case target) {
        this.target = target;
        this.all = target.all(Evidence.class);
    }

    /** A page without its white space, and where each of its letters stands in the whole. */
    private record Page(UUID document, int number, String text, String letters, int[] places) {
        static Page of(UUID document, int number, String text) {
            int[] places = text.chars().filter(c -> !Character.isWhitespace(c)).map(c -> 0).toArray();
            StringBuilder letters = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                if (Character.isWhitespace(text.charAt(i))) continue;
                places[letters.length()] = i;
                letters.append(text.charAt(i));
            }
            return new Page(document, number, text, letters.toString(), places);
        }

        Optional<Selected> find(String quoted) {
            int at = letters.indexOf(quoted);
            return at < 0 ? Optional.empty() : Optional.of(Selected.words(document, number, places[at], places[at + quoted.length() - 1] + 1, text));
        }
    }

    /** Where the words stand. @throws IllegalStateException when they stand nowhere in it, which is a fault of the description */
    Selected find(Evidence document, String quote) {
        String quoted = quote.replaceAll("\\s+", "");
        return pages.computeIfAbsent(document.id(), id -> read(document).toList()).stream().flatMap(p -> p.find(quoted).stream()).findFirst()
            .orElseThrow(() -> new IllegalStateException(document.ref() + " does not say: " + quote));
    }

    private Stream<Page> read(Evidence document) {
        List<Page> own = new ArrayList<>();
        PageText.joined(target.where(PageText.class, "evidenceId", document.id())).forEach((number, text) -> own.add(Page.of(document.id(), number, text)));
        return Stream.concat(own.stream(), all.stream().filter(e -> document.id().equals(e.parentId())).flatMap(this::read));
    }
}
