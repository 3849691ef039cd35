package org.ibidem.exchange.redact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.casefile.Rows;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Identities;
import org.ibidem.exchange.redact.Withheld.Reason;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Derived;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Metadata;
import org.ibidem.model.PageText;
import org.ibidem.model.Ref;
import org.ibidem.model.Report;
import org.ibidem.model.Row;
import org.ibidem.model.Source;
import org.ibidem.model.Statement;
import org.ibidem.model.TextKind;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.PropertyType;

/** Which entities, statements and documents a profile hides, and which words must not be read in what is left. */
final class Secrets {
    private static final Messages MESSAGES = Messages.of(Secrets.class);
    /** Values of these kinds tell who or where somebody is wherever they stand. */
    private static final Set<PropertyType> TELLING = Set.of(PropertyType.NAME, PropertyType.IDENTIFIER, PropertyType.ADDRESS, PropertyType.PHONE, PropertyType.EMAIL,
        PropertyType.URL, PropertyType.IP, PropertyType.IBAN);
    private static final Set<String> TELLING_OF_PERSONS = Set.of("birthDate", "deathDate", "wikidataId");
    private static final Set<PropertyType> CODES = Set.of(PropertyType.COUNTRY, PropertyType.LANGUAGE, PropertyType.TOPIC, PropertyType.GENDER, PropertyType.MIMETYPE);
    private static final Set<String> NAMES = Stream.concat(Property.NAMES.stream(), Stream.of("firstName", "lastName", "middleName", "fatherName", "motherName", "secondName"))
        .collect(Collectors.toUnmodifiableSet());
    private static final int LONG = 12;
    private static final int SHORTEST = 4;
    /** What was read from the disk is not in a document's bytes. */
    private static final String OF_THE_DISK = "File/";
    /** A year alone tells nobody. */
    private static final int YEAR = 4;
    private final Rows rows;
    /** Each entity for itself, for what is hidden of one may be shown of another. */
    private final Dossier dossier;
    /** But whoever hides or renames one means all that are the same. */
    private final Identities identities;
    private final Profile profile;
    private final Redaction.DocumentSearch search;
    private final Set<UUID> hidden = new HashSet<>();
    private final Map<UUID, String> sourceNames = new HashMap<>();
    private final HiddenWords words = new HiddenWords();
    private final NameForms forms;
    /** Those for which a document stays whole; that it names its own publisher is none. */
    private HiddenWords telling = words;
    private final List<Withheld> withheld = new ArrayList<>();

    Secrets(Rows rows, Dossier dossier, Profile profile, Redaction.DocumentSearch search) {
        this.rows = rows;
        this.dossier = dossier;
        this.identities = Identities.of(rows);
        this.profile = profile;
        this.search = search;
        this.forms = new NameForms(dossier.statements().stream().filter(s -> NAMES.contains(s.property())).collect(Collectors.groupingBy(Statement::entityId, Collectors.mapping(Statement::value, Collectors.toSet()))).values());
        entities(profile.entities()).forEach(e -> hide(e.id(), "entity", e.ref(), Reason.CHOSEN));
        hideStatements();
        named(Evidence.class, profile.documents()).forEach(d -> hideDocument(d, Reason.CHOSEN));
        rows.all(Evidence.class).stream().filter(d -> profile.isTooStrict(d.handling())).forEach(d -> hideDocument(d, Reason.HANDLING));
        rows.all(Report.class).stream().filter(r -> profile.isTooStrict(r.handling())).forEach(this::hideReport);
        gatherWords();
        rows.all(Evidence.class).stream().filter(d -> !hidden.contains(d.id())).forEach(d -> why(d).ifPresent(reason -> hideDocument(d, reason)));
    }

    private void hideReport(Report report) {
        if (hidden.add(report.id())) withheld.add(new Withheld("report", report.title(), Reason.HANDLING));
    }

    private <R extends Row> List<R> named(Class<R> type, Collection<String> refs) {
        return refs.stream().map(r -> rows.byRef(type, Ref.parse(r).orElseThrow()).orElseThrow(() -> new UserProblem(MESSAGES, "profile.absent", r))).toList();
    }

    private List<Entity> entities(Collection<String> refs) {
        return named(Entity.class, refs).stream().flatMap(e -> identities.group(e.id()).stream()).distinct().toList();
    }

    private void hide(UUID id, String kind, Ref ref, Reason reason) {
        if (hidden.add(id)) withheld.add(new Withheld(kind, ref.toString(), reason));
    }

    /** A statement is hidden for itself or with what it is about; a thing of which all is hidden is hidden, and a relation without an end. */
    private void hideStatements() {
        for (Statement s : dossier.statements()) {
            if (profile.isTooStrict(s.handling())) hide(s.id(), "statement", s.ref(), Reason.HANDLING);
            else if (profile.properties().contains(s.property())) hide(s.id(), "statement", s.ref(), Reason.CHOSEN);
        }
        int before = -1;
        while (hidden.size() != before) {
            before = hidden.size();
            for (Statement s : dossier.statements()) {
                if (hidden.contains(s.entityId()) || s.valueEntityId() != null && hidden.contains(s.valueEntityId())) hide(s.id(), "statement", s.ref(), Reason.BELONGS);
            }
            for (Entity e : rows.all(Entity.class)) if (isEmptied(e)) hide(e.id(), "entity", e.ref(), Reason.BELONGS);
        }
    }

    private boolean isEmptied(Entity entity) {
        List<Statement> said = dossier.statements(entity.id());
        if (entity.isRelation()) return said.stream().anyMatch(s -> s.valueEntityId() != null && hidden.contains(s.id()));
        return !said.isEmpty() && said.stream().allMatch(s -> hidden.contains(s.id()));
    }

    /** With what was found in it and what was made of it; but a copy that was made to hide something may go where the document may not. */
    private void hideDocument(Evidence document, Reason reason) {
        Deque<Evidence> next = new ArrayDeque<>(List.of(document));
        while (!next.isEmpty()) {
            Evidence d = next.pop();
            hide(d.id(), "evidence", d.ref(), d == document ? reason : Reason.BELONGS);
            for (Evidence container = parent(d); container != null; container = parent(container)) hide(container.id(), "evidence", container.ref(), Reason.BELONGS);
            Stream.concat(rows.where(Evidence.class, "parentId", d.id()).stream(), rows.where(Evidence.class, "derivedFromId", d.id()).stream().filter(c -> !isRedacted(c)))
                .filter(c -> !hidden.contains(c.id())).forEach(next::add);
        }
    }

    /** What it came in holds its bytes too. */
    private Evidence parent(Evidence document) {
        return document.parentId() == null ? null : rows.find(Evidence.class, document.parentId()).orElse(null);
    }

    private boolean isRedacted(Evidence copy) {
        return rows.where(Derived.class, "evidenceId", copy.id()).stream().anyMatch(d -> d.kind().startsWith("redact"));
    }

    private void gatherWords() {
        profile.words().forEach(w -> words.hide(w, HiddenWords.BLOT));
        Set<String> open = new HashSet<>();
        dossier.statements().stream().filter(s -> !hidden.contains(s.id())).forEach(s -> open.add(s.value()));
        for (Statement s : dossier.statements()) if (hidden.contains(s.id()) && isSecret(s) && !open.contains(s.value())) hideHidden(s);
        pseudonymised().forEach(this::rename);
        rows.all(Evidence.class).stream().filter(d -> hidden.contains(d.id())).forEach(this::hideNames);
        telling = words.copy();
        if (profile.sources()) rows.all(Source.class).forEach(this::rename);
        if (profile.sources()) rows.all(Evidence.class).forEach(e -> words.hide(e.author(), HiddenWords.BLOT));
    }

    /** What a document is called tells of it, unless any could be called so. */
    private void hideNames(Evidence document) {
        for (String name : List.of(document.title(), document.fileName(), document.url())) if (name.length() >= LONG) words.hide(name, HiddenWords.BLOT);
    }

    private Optional<PropertyType> type(Statement s) {
        return dossier.property(s).map(Property::type);
    }

    /** Whether a hidden statement's value can be told from a word that anybody may use. */
    private boolean isSecret(Statement s) {
        boolean isCode = type(s).map(CODES::contains).orElse(false);
        return isTelling(s) || !isCode && s.value().length() >= SHORTEST && !s.value().matches("\\d{1,4}");
    }

    private boolean isTelling(Statement s) {
        return !s.value().isBlank() && (type(s).map(TELLING::contains).orElse(false) || NAMES.contains(s.property()));
    }

    /** Of somebody who is left out no part of the name may be read; of a name that alone is, the words may be those of another. */
    private void hideHidden(Statement s) {
        if (NAMES.contains(s.property()) && hidden.contains(s.entityId())) hideName(s, HiddenWords.BLOT);
        else hideWords(s, HiddenWords.BLOT);
    }

    private void hideWords(Statement s, String replacement) {
        words.hide(s.value(), replacement);
        if (!s.original().isBlank()) words.hide(s.original(), replacement);
    }

    private List<Entity> pseudonymised() {
        List<Entity> chosen = new ArrayList<>(entities(profile.pseudonyms()));
        if (profile.persons()) rows.all(Entity.class).stream().filter(e -> dossier.schema(e).map(s -> s.isA("Person")).orElse(false) && !chosen.contains(e)).forEach(chosen::add);
        chosen.removeIf(e -> hidden.contains(e.id()));
        return chosen;
    }

    /** All its names become one; what else tells who it is, is blotted out. */
    private void rename(Entity entity) {
        String pseudonym = MESSAGES.get("pseudonym", identities.group(entity.id()).getFirst().number());
        withheld.add(new Withheld("name", entity.ref().toString(), Reason.PSEUDONYM));
        for (Statement s : dossier.statements(entity.id())) {
            if (s.value().isBlank() || hidden.contains(s.id())) continue;
            if (NAMES.contains(s.property())) hideName(s, pseudonym);
            else if (isTelling(s) || TELLING_OF_PERSONS.contains(s.property()) && s.value().length() > YEAR) hideWords(s, HiddenWords.BLOT);
        }
    }

    private void hideName(Statement s, String replacement) {
        boolean person = rows.find(Entity.class, s.entityId()).flatMap(dossier::schema).map(k -> k.isA("Person")).orElse(false);
        Stream.of(s.value(), s.original()).filter(n -> !n.isBlank()).flatMap(n -> forms.of(n, person)).forEach(form -> words.hide(form, replacement));
    }

    private void rename(Source source) {
        String pseudonym = MESSAGES.get("source", sourceNames.size() + 1);
        sourceNames.put(source.id(), pseudonym);
        forms.of(source.name(), false).forEach(form -> words.hide(form, pseudonym));
        forms.of(source.publisher(), false).forEach(form -> words.hide(form, HiddenWords.BLOT));
        withheld.add(new Withheld("source", source.name(), Reason.HIDDEN));
    }

    /** A document in which a hidden word can be read, be it in what it says of itself or in the name of a part of it, stays whole at home; to blot it out there is what redacted copies are for; and so does one that cannot be searched. */
    private Optional<Reason> why(Evidence document) {
        return isSaidOf(document) ? Optional.of(Reason.WORDS) : search.finds(document, telling);
    }

    private boolean isSaidOf(Evidence document) {
        return rows.where(PageText.class, "evidenceId", document.id()).stream().anyMatch(p -> telling.isIn(p.text()) || telling.isIn(p.markup()) || leadsTo(p))
            || rows.where(Metadata.class, "evidenceId", document.id()).stream().anyMatch(m -> !m.name().startsWith(OF_THE_DISK) && telling.isIn(m.value()))
            || rows.where(Evidence.class, "parentId", document.id()).stream().anyMatch(m -> telling.isIn(m.fileName()));
    }

    /** In addresses a name stands in other signs than its own. */
    private boolean leadsTo(PageText p) {
        return p.obtained() == TextKind.LINKS && Escapes.of(p.text().getBytes(StandardCharsets.UTF_8)).anyMatch(meant -> telling.isIn(new String(meant, StandardCharsets.UTF_8)));
    }

    boolean isHidden(UUID row) {
        return hidden.contains(row);
    }

    String sourceName(UUID source) {
        return sourceNames.get(source);
    }

    HiddenWords words() {
        return words;
    }

    void withhold(String kind, String object, Reason reason) {
        withheld.add(new Withheld(kind, object, reason));
    }

    List<Withheld> withheld() {
        return withheld;
    }
}
