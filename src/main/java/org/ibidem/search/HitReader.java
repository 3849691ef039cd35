package org.ibidem.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;
import org.ibidem.model.Ref;

/** Makes hits of what the index says, with the words as the case has them, which are asked for once for all of them. */
final class HitReader {
    private final Map<Integer, Document> found = new HashMap<>();
    private final CaseTexts.Some texts;

    HitReader(CaseTexts texts, StoredFields stored, List<ScoreDoc> hits) throws IOException {
        Set<UUID> parts = new HashSet<>();
        Set<UUID> entities = new HashSet<>();
        Set<UUID> documents = new HashSet<>();
        // In the order of the index, in which neighbours are unpacked together.
        for (ScoreDoc hit : hits.stream().sorted(Comparator.comparingInt(h -> h.doc)).toList()) {
            Document document = stored.document(hit.doc);
            found.put(hit.doc, document);
            UUID owner = UUID.fromString(document.get(Fields.OWNER));
            if (!document.get(Fields.KIND).equals("evidence")) entities.add(owner);
            else if (parts(document).isEmpty()) documents.add(owner);
            else parts.addAll(parts(document));
        }
        this.texts = texts.some(parts, entities, documents);
    }

    private static List<UUID> parts(Document document) {
        return Arrays.stream(document.getValues(Fields.PART)).map(UUID::fromString).toList();
    }

    /** The hit; empty when its text was deleted a moment ago. */
    Optional<Hit> read(ScoreDoc hit, List<Span> places) {
        Document document = found.get(hit.doc);
        UUID owner = UUID.fromString(document.get(Fields.OWNER));
        return switch (document.get(Fields.KIND)) {
            case "entity" -> claim(document, texts.claims(owner), places, hit.score);
            case "note" -> claim(document, texts.notes(owner), places, hit.score);
            default -> parts(document).isEmpty() ? named(document, texts.names().get(owner), places, hit.score) : texts.page(parts(document)).flatMap(text -> hit(document, text, Claims.of(List.of()), places, hit.score));
        };
    }

    /** A document without text, which has no place to lead to; its words are what it is called. */
    private static Optional<Hit> named(Document found, String names, List<Span> places, double score) {
        if (names == null) return Optional.empty();
        return hit(found, names, Claims.of(List.of()), places, score).map(h -> new Hit(h.ref(), h.id(), h.page(), 0, 0, h.statement(), h.snippet(), h.lit(), h.score()));
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
