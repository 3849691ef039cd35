package org.ibidem.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.ibidem.model.Ref;

/** Makes a hit of what the index says, with the words as the case has them. */
final class HitReader {
    private final CaseTexts texts;
    private final StoredFields stored;

    HitReader(CaseTexts texts, StoredFields stored) {
        this.texts = texts;
        this.stored = stored;
    }

    /** The hit; empty when its text was deleted a moment ago. */
    Optional<Hit> read(int document, List<Span> places, double score) throws IOException {
        Document found = stored.document(document);
        UUID owner = UUID.fromString(found.get(Fields.OWNER));
        return switch (found.get(Fields.KIND)) {
            case "entity" -> claim(found, texts.claims(owner), places, score);
            case "note" -> claim(found, texts.notes(owner), places, score);
            default -> texts.page(Arrays.stream(found.getValues(Fields.PART)).map(UUID::fromString).toList())
                .flatMap(text -> hit(found, text, Claims.of(List.of()), places, score));
        };
    }

    private static Optional<Hit> claim(Document found, Claims claims, List<Span> places, double score) {
        return hit(found, claims.text(), claims, places, score);
    }

    private static Optional<Hit> hit(Document found, String text, Claims claims, List<Span> places, double score) {
        if (places.stream().anyMatch(p -> p.end() > text.length())) return Optional.empty();
        Snippet snippet = Snippet.of(text, places);
        Span best = snippet.best();
        IndexableField page = found.getField(Fields.PAGE);
        return Optional.of(new Hit(Ref.parse(found.get(Fields.REF)).orElseThrow(), UUID.fromString(found.get(Fields.OWNER)),
            page == null ? 0 : page.numericValue().intValue(), best.start(), best.end(),
            places.isEmpty() ? Optional.empty() : claims.at(best.start()), snippet.text(), snippet.lit(), score));
    }
}
