package org.ibidem.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.evidence.MediaNames;
import org.ibidem.message.Language;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Schema;

/** What people call the types that the index knows, which are media types and the names of schemata in lower case. */
public record TypeNames(Ontology ontology) {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

    /** Those of a case, with the schemata it adds. */
    static TypeNames of(Case target) {
        return new TypeNames(Ontology.standard().withFitting(target.all(UserSchema.class), target.all(UserProperty.class)));
    }

    /** The name in the display language, which several types may share: a picture, whether PNG or JPEG. */
    public String of(String indexed) {
        return ontology.schemata().stream().filter(s -> s.name().toLowerCase(Locale.ROOT).equals(indexed)).map(Schema::label).findFirst()
            .orElseGet(() -> MediaNames.of(indexed));
    }

    /** Whether a type is called so in a language of the program, however the name is capitalised: a colleague's saved search may be in the other one. */
    boolean isCalled(String indexed, String name) {
        Stream<String> names = LANGUAGES.stream().map(l -> Language.in(l, () -> of(indexed)));
        return names.anyMatch(name::equalsIgnoreCase);
    }
}
