package org.ibidem.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.ibidem.casefile.Case;
import org.ibidem.evidence.MediaNames;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.PageText;
import org.ibidem.model.Ref;
import org.ibidem.model.Row;

/** What is indexed of a row: a document of evidence page by page and, when it has no words, by its names; an entity as what is said of it and the notes on it. */
final class IndexedRows {
    private static final FieldType PLACED = placed();
    private final Case target;
    private final CaseTexts texts;

    IndexedRows(Case target) {
        this.target = target;
        this.texts = new CaseTexts(target);
    }

    private static FieldType placed() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /** The rows that are indexed. */
    List<Row> all() {
        List<Row> rows = new ArrayList<>(target.all(Evidence.class));
        rows.addAll(target.all(Entity.class));
        return rows;
    }

    /** What is indexed of the row with this id, empty when it is gone. */
    List<Document> of(UUID owner) {
        Optional<? extends Row> row = target.find(Evidence.class, owner);
        return (row.isPresent() ? row : target.find(Entity.class, owner)).map(this::of).orElse(List.of());
    }

    List<Document> of(Row row) {
        return row instanceof Evidence e ? pages(e) : claims((Entity) row);
    }

    private List<Document> pages(Evidence evidence) {
        Map<Integer, List<PageText>> parts = new TreeMap<>();
        target.where(PageText.class, "evidenceId", evidence.id()).forEach(p -> parts.computeIfAbsent(p.page(), k -> new ArrayList<>()).add(p));
        List<Document> pages = new ArrayList<>();
        boolean hasWords = parts.values().stream().anyMatch(p -> !PageText.words(p).isEmpty());
        if (!hasWords && !evidence.status().isWithdrawn()) pages.add(page(evidence, 1, CaseTexts.names(evidence), List.of()));
        parts.forEach((page, ofPage) -> pages.add(page(evidence, page, PageText.joined(ofPage).get(page), ofPage)));
        return pages;
    }

    private static Document page(Evidence evidence, int page, String text, List<PageText> parts) {
        Document document = document(evidence.id(), evidence.ref(), "evidence", MediaNames.typeOf(evidence), text);
        document.add(new StoredField(Fields.PAGE, page));
        parts.forEach(p -> document.add(new StoredField(Fields.PART, p.id().toString())));
        Map<String, String> known = new LinkedHashMap<>();
        known.put("title", evidence.title());
        known.put("file", evidence.fileName());
        known.put("author", evidence.author());
        known.put("url", evidence.url());
        known.forEach((field, value) -> document.add(new TextField(field, value, Field.Store.NO)));
        document.add(new StringField("language", evidence.language().toLowerCase(Locale.ROOT), Field.Store.NO));
        addDate(document, evidence.published());
        return document;
    }

    private static void addDate(Document document, String published) {
        document.add(new StringField(Fields.DATE, published, Field.Store.NO));
        String year = published.length() >= 4 ? published.substring(0, 4) : "";
        document.add(new KeywordField(Fields.YEAR, year.chars().allMatch(Character::isDigit) ? year : "", Field.Store.NO));
    }

    private List<Document> claims(Entity entity) {
        List<Document> documents = new ArrayList<>();
        CaseTexts.Some said = texts.some(List.of(), List.of(entity.id()), List.of());
        addClaims(documents, entity, "entity", said.claims(entity.id()));
        addClaims(documents, entity, "note", said.notes(entity.id()));
        return documents;
    }

    /** An entity is found as a whole, so that words of several statements meet; and by the number of each statement. */
    private static void addClaims(List<Document> documents, Entity entity, String kind, Claims claims) {
        if (claims.text().isEmpty()) return;
        Document document = document(entity.id(), entity.ref(), kind, entity.schema(), claims.text());
        claims.starts().values().stream().distinct().forEach(s -> document.add(new StringField(Fields.REF, s.ref().toString().toLowerCase(Locale.ROOT), Field.Store.NO)));
        documents.add(document);
    }

    private static Document document(UUID owner, Ref ref, String kind, String type, String text) {
        Document document = new Document();
        document.add(new StringField(Fields.OWNER, owner.toString(), Field.Store.YES));
        document.add(new StringField(Fields.REF, ref.toString().toLowerCase(Locale.ROOT), Field.Store.YES));
        document.add(new KeywordField(Fields.KIND, kind, Field.Store.YES));
        document.add(new KeywordField(Fields.TYPE, type.toLowerCase(Locale.ROOT), Field.Store.NO));
        document.add(new Field(Fields.TEXT, text, PLACED));
        document.add(new Field(Fields.EXACT, text, PLACED));
        return document;
    }
}
