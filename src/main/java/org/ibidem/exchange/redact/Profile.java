package org.ibidem.exchange.redact;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Area;
import org.ibidem.model.Handling;
import org.ibidem.model.Ref;

/**
 * What a copy hides. {@code handling} is the strictest label that goes, empty for any; {@code entities} and {@code documents} are left out,
 * {@code pseudonyms} are renamed, each by its number ({@code N-7}); {@code persons} renames all persons; {@code properties} are left out
 * wherever they stand; {@code words} are blotted out; {@code sources}, {@code notes} and {@code metadata} hide who spoke, what was remarked,
 * and what files say of themselves and who entered what; {@code areas} of pages are painted over.
 */
public record Profile(String name, String handling, List<String> entities, List<String> documents, List<String> pseudonyms, boolean persons,
                      List<String> properties, List<String> words, boolean sources, boolean notes, boolean metadata, List<HiddenArea> areas) {
    /** Hides nothing. */
    public static final Profile NONE = new Profile("", "", List.of(), List.of(), List.of(), false, List.of(), List.of(), false, false, false);
    private static final Messages MESSAGES = Messages.of(Profile.class);
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** Absent lists are empty. */
    public Profile {
        name = name == null ? "" : name;
        handling = handling == null ? "" : handling;
        entities = entities == null ? List.of() : List.copyOf(entities);
        documents = documents == null ? List.of() : List.copyOf(documents);
        pseudonyms = pseudonyms == null ? List.of() : List.copyOf(pseudonyms);
        properties = properties == null ? List.of() : List.copyOf(properties);
        words = words == null ? List.of() : List.copyOf(words);
        areas = areas == null ? List.of() : List.copyOf(areas);
    }

    /** Without areas. */
    public Profile(String name, String handling, List<String> entities, List<String> documents, List<String> pseudonyms, boolean persons,
                   List<String> properties, List<String> words, boolean sources, boolean notes, boolean metadata) {
        this(name, handling, entities, documents, pseudonyms, persons, properties, words, sources, notes, metadata, List.of());
    }

    /**
     * Reads what a person names it by: a JSON file with these components, or built-in words joined with {@code +}: a handling label, and
     * {@code persons}, {@code no-sources}, {@code no-notes}, {@code no-metadata}.
     * @throws UserProblem when it is neither
     */
    public static Profile parse(String text) {
        return Files.isRegularFile(Path.of(text)) ? read(Path.of(text)) : ofWords(text);
    }

    private static Profile read(Path file) {
        try {
            Profile read = JSON.readValue(file.toFile(), Profile.class);
            read.check(file.toString());
            return read.name.isEmpty() ? read.named(file.getFileName().toString()) : read;
        } catch (IOException e) {
            throw new UserProblem(e, MESSAGES, "profile.unreadable", file, e.getMessage());
        }
    }

    private void check(String file) {
        if (!handling.isEmpty() && Handling.parse(handling).isEmpty()) throw new UserProblem(MESSAGES, "profile.handling", file, handling);
        List<String> refs = new ArrayList<>(entities);
        refs.addAll(documents);
        refs.addAll(pseudonyms);
        areas.forEach(a -> refs.add(String.valueOf(a.document())));
        areas.stream().filter(a -> Area.parse(String.valueOf(a.area())).filter(p -> !p.empty()).isEmpty()).findFirst().ifPresent(a -> {
            throw new UserProblem(MESSAGES, "profile.place", file, a.area());
        });
        refs.stream().filter(r -> Ref.parse(r).isEmpty()).findFirst().ifPresent(r -> {
            throw new UserProblem(MESSAGES, "profile.ref", file, r);
        });
    }

    /** What hides all that either hides, under the stricter label. */
    public Profile and(Profile other) {
        if (equals(NONE)) return other;
        if (other.equals(NONE)) return this;
        boolean stricter = !other.handling.isEmpty() && (handling.isEmpty() || other.isTooStrict(Handling.parse(handling).orElseThrow()));
        return new Profile(name + " + " + other.name, stricter ? other.handling : handling, both(entities, other.entities), both(documents, other.documents), both(pseudonyms, other.pseudonyms),
            persons || other.persons, both(properties, other.properties), both(words, other.words), sources || other.sources, notes || other.notes, metadata || other.metadata,
            both(areas, other.areas));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** The same under another name. */
    public Profile named(String newName) {
        return new Profile(newName, handling, entities, documents, pseudonyms, persons, properties, words, sources, notes, metadata, areas);
    }

    /** The same with these documents left out. */
    Profile leavingOut(List<String> left) {
        return new Profile(name, handling, entities, left, pseudonyms, persons, properties, words, sources, notes, metadata, areas);
    }

    private static Profile ofWords(String text) {
        List<String> parts = List.of(text.toLowerCase(Locale.ROOT).split("\\+(?!strict)"));
        String label = "";
        for (String part : parts) {
            Optional<Handling> handling = Handling.parse(part);
            if (handling.isPresent()) label = handling.get().label();
            else if (!List.of("persons", "no-sources", "no-notes", "no-metadata").contains(part)) throw new UserProblem(MESSAGES, "profile.unknown", text, part);
        }
        return new Profile(text, label, List.of(), List.of(), List.of(), parts.contains("persons"), List.of(), List.of(), parts.contains("no-sources"),
            parts.contains("no-notes"), parts.contains("no-metadata"));
    }

    /** Whether a copy differs from the case at all. */
    boolean hidesAnything() {
        return !equals(NONE.named(name));
    }

    /** The label under which something goes that had this one. */
    Handling lowered(Handling label) {
        return isTooStrict(label) ? Handling.parse(handling).orElseThrow() : label;
    }

    /** Whether something of this label is too strict to go. */
    boolean isTooStrict(Handling label) {
        return !handling.isEmpty() && label.compareTo(Handling.parse(handling).orElseThrow()) > 0;
    }
}
