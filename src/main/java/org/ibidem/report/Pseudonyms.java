package org.ibidem.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Property;
import org.ibidem.ontology.PropertyType;

/**
 * What the persons of a case are called in a report that does not name them: <i>Person A</i>, <i>Person B</i>, in the order in which the text
 * first mentions them. Persons whom an authority has listed keep their names. There is no key: whoever has the case can tell who is meant, and
 * nobody else.
 */
final class Pseudonyms {
    private static final Messages MESSAGES = Messages.of(Pseudonyms.class);
    /** What tells who a person is as well as a name does. */
    private static final Set<PropertyType> TELLING = Set.of(PropertyType.NAME, PropertyType.IDENTIFIER, PropertyType.ADDRESS, PropertyType.PHONE, PropertyType.EMAIL,
        PropertyType.URL, PropertyType.IP, PropertyType.IBAN);
    private static final Set<String> TELLING_PROPERTIES = Set.of("birthDate", "deathDate", "wikidataId");
    private static final int SHORTEST_PART = 3;
    /** A year alone tells nobody. */
    private static final int YEAR = 4;
    private final Map<UUID, String> persons = new LinkedHashMap<>();
    /** What is replaced, in lower case with single spaces, and by what. */
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Dossier dossier;
    private final Pattern pattern;

    /** The pseudonyms of a case, whose report says this. */
    Pseudonyms(Dossier dossier, String text) {
        this.dossier = dossier;
        List<Entity> unlisted = dossier.entities().stream().filter(this::isUnlistedPerson).toList();
        Map<UUID, Integer> mentioned = unlisted.stream().collect(Collectors.toMap(Entity::id, e -> firstMention(e, text)));
        unlisted.stream().sorted(Comparator.comparing((Entity e) -> mentioned.get(e.id())).thenComparing(Entity::number))
            .forEach(e -> persons.put(e.id(), MESSAGES.get("pseudonym.person", letters(persons.size()))));
        unlisted.forEach(this::learn);
        pattern = NameWriting.anyOf(words.keySet());
    }

    private boolean isUnlistedPerson(Entity e) {
        boolean person = dossier.schema(e).map(s -> s.isA("Person")).orElse(false);
        return person && dossier.sanctions(e.id()).isEmpty()
            && dossier.standing(e.id()).stream().noneMatch(s -> s.property().equals("topics") && s.value().startsWith("sanction"));
    }

    private int firstMention(Entity person, String text) {
        Matcher m = NameWriting.anyOf(names(person)).matcher(text);
        return m.find() ? m.start() : Integer.MAX_VALUE;
    }

    /** A to Z, then AA. */
    static String letters(int index) {
        String last = Character.toString('A' + index % 26);
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    private void learn(Entity person) {
        String pseudonym = persons.get(person.id());
        names(person).forEach(name -> words.putIfAbsent(NameWriting.key(name), pseudonym));
        names(person).stream().flatMap(name -> NameWriting.words(name).stream()).filter(part -> part.length() >= SHORTEST_PART)
            .forEach(part -> parts.putIfAbsent(part, pseudonym));
        dossier.statements(person.id()).stream().filter(this::tells).filter(s -> !Property.NAMES.contains(s.property()) && type(s) != PropertyType.NAME && type(s) != PropertyType.DATE)
            .map(Statement::value).filter(value -> value.length() > SHORTEST_PART).forEach(value -> words.putIfAbsent(NameWriting.key(value), MESSAGES.get("pseudonym.withheld")));
    }

    /** All names of a person, in each script, and with the last or the first word moved to the other end. */
    private Set<String> names(Entity person) {
        Set<String> names = new LinkedHashSet<>();
        dossier.statements(person.id()).stream().filter(s -> Property.NAMES.contains(s.property())).flatMap(s -> Stream.of(s.value(), s.original())).map(String::strip)
            .filter(n -> n.length() > 1).forEach(name -> {
                names.add(name);
                String[] turned = name.split("[\\s,]+");
                if (turned.length < 2) return;
                names.add(turned[turned.length - 1] + " " + String.join(" ", List.of(turned).subList(0, turned.length - 1)));
                names.add(String.join(" ", List.of(turned).subList(1, turned.length)) + " " + turned[0]);
            });
        return names;
    }

    private PropertyType type(Statement s) {
        return dossier.property(s).map(p -> p.type()).orElse(PropertyType.STRING);
    }

    private boolean tells(Statement s) {
        return s.valueEntityId() == null && (TELLING.contains(type(s)) || TELLING_PROPERTIES.contains(s.property()));
    }

    /** Whether an entity, or the one as which it is shown, has a pseudonym. */
    boolean isNamed(UUID entity) {
        return persons.containsKey(dossier.identities().chosen(entity));
    }

    /** A text in which nobody is named. */
    String in(String text) {
        return replaced(text, "", "");
    }

    /** Quoted words, in which what is not theirs stands in brackets. */
    String inQuote(String quote) {
        return replaced(quote, "[", "]");
    }

    private String replaced(String text, String before, String behind) {
        if (text == null || text.isEmpty()) return text;
        return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(before + words.getOrDefault(NameWriting.key(m.group()), MESSAGES.get("pseudonym.withheld")) + behind));
    }

    /** What a statement says: the pseudonym for the name that people read, and of all else that tells who a person is only that it is withheld. */
    Statement in(Statement s) {
        Statement told = s.withStatus(s.status(), in(s.reason()));
        UUID person = dossier.identities().chosen(s.entityId());
        if (!persons.containsKey(person) || !tells(s)) return told.saying(s.property(), in(s.value()), s.valueEntityId()).inScript(in(s.original()), s.language());
        boolean read = dossier.naming(person).stream().anyMatch(n -> n.property().equals(s.property()));
        return told.saying(s.property(), read ? persons.get(person) : MESSAGES.get("pseudonym.withheld"), null).inScript("", "");
    }

    /** PRE-06: parts of names that still stand in a text, where a name was written in another way than the case knows, and dates of birth. */
    List<ReportFinding> left(String text) {
        Set<String> standing = NameWriting.wordsAndPieces(text);
        Stream<ReportFinding> dates = persons.keySet().stream().flatMap(id -> dossier.statements(id).stream()).filter(s -> tells(s) && type(s) == PropertyType.DATE)
            .flatMap(s -> Stream.of(s.value(), Dates.words(s.value())).filter(date -> date.length() > YEAR && text.contains(date)).limit(1)
                .map(date -> new ReportFinding("PRE-06.date", persons.get(dossier.identities().chosen(s.entityId())), date)));
        return Stream.concat(names(standing), dates).toList();
    }

    private Stream<ReportFinding> names(Set<String> standing) {
        return parts.entrySet().stream().filter(e -> standing.contains(e.getKey())).map(e -> new ReportFinding("PRE-06", e.getValue(), e.getKey()));
    }
}
