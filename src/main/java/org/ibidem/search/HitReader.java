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
        IndexableField page = found.getField(Fields.PAGE);
        Optional<String> text = switch (found.get(Fields.KIND)) {
            case "entity" -> Optional.of(texts.claims(owner));
            case "note" -> Optional.of(texts.notes(owner));
            default -> texts.page(Arrays.stream(found.getValues(Fields.PART)).map(UUID::fromString).toList());
        };
        boolean fits = text.isPresent() && places.stream().allMatch(p -> p.end() <= text.get().length());
        if (!fits) return Optional.empty();
        Snippet snippet = Snippet.of(text.get(), places);
        return Optional.of(new Hit(Ref.parse(found.get(Fields.REF)).orElseThrow(), owner, page == null ? 0 : page.numericValue().intValue(),
            snippet.best().start(), snippet.best().end(), snippet.text(), snippet.lit(), score));
    }
}
