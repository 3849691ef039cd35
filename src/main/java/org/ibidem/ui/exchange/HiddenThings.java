package org.ibidem.ui.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.ibidem.exchange.redact.Profile;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ref;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;
import org.ibidem.ontology.Ontology;
import org.ibidem.ontology.Property;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;

/** The single things that a copy leaves out or gives another name, by their numbers, and the properties of which nothing goes. */
final class HiddenThings {
    private static final Messages MESSAGES = Messages.of(HiddenThings.class);
    private final CaseSession session;
    private final TextField left = field("share-left", "share.left.prompt");
    private final TextField renamed = field("share-renamed", "share.renamed.prompt");
    private final TextField properties = field("share-properties", "share.properties.prompt");

    HiddenThings(CaseSession session) {
        this.session = session;
    }

    private static TextField field(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(MESSAGES.get(prompt));
        return field;
    }

    Form addTo(Form form) {
        return form.field(MESSAGES.get("share.left"), left).field(MESSAGES.get("share.renamed"), renamed).field(MESSAGES.get("share.properties"), properties);
    }

    /** What was typed, as a profile. @throws UserProblem when a number or a property is none of the case */
    Profile profile() {
        List<String> documents = new ArrayList<>();
        List<String> entities = new ArrayList<>();
        for (String number : typed(left)) {
            Ref ref = known(number);
            (ref.series() == Ref.Series.E ? documents : entities).add(ref.toString());
        }
        List<String> others = typed(renamed).stream().map(this::entity).toList();
        return new Profile("", "", entities, documents, others, false, typed(properties).stream().flatMap(this::named).distinct().toList(), List.of(), false, false, false);
    }

    private static List<String> typed(TextField field) {
        return Arrays.stream(field.getText().split("[,;]")).map(String::strip).filter(t -> !t.isEmpty()).toList();
    }

    private Ref known(String number) {
        return Ref.parse(number).filter(this::isThere).orElseThrow(() -> new UserProblem(MESSAGES, "share.noNumber", number));
    }

    private boolean isThere(Ref ref) {
        return switch (ref.series()) {
            case E -> session.caseFile().byRef(Evidence.class, ref).isPresent();
            case N, R -> session.caseFile().byRef(Entity.class, ref).isPresent();
            case S -> false;
        };
    }

    private String entity(String number) {
        Ref ref = known(number);
        if (ref.series() != Ref.Series.N) throw new UserProblem(MESSAGES, "share.noEntity", number);
        return ref.toString();
    }

    /** The names of the properties that are called so on the screen or in FollowTheMoney. */
    private Stream<String> named(String words) {
        Ontology ontology = Ontology.standard().withFitting(session.caseFile().all(UserSchema.class), session.caseFile().all(UserProperty.class));
        List<String> found = ontology.schemata().stream().flatMap(s -> s.properties().stream()).filter(p -> p.label().equalsIgnoreCase(words) || p.name().equalsIgnoreCase(words.replace(" ", ""))).map(Property::name).toList();
        if (found.isEmpty()) throw new UserProblem(MESSAGES, "share.noProperty", words);
        return found.stream();
    }
}
