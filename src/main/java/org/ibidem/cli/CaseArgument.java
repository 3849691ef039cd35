package org.ibidem.cli;

import java.nio.file.Path;
import org.ibidem.casefile.Case;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Entity;
import org.ibidem.model.Ref;
import org.ibidem.ontology.Ontology;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The CASE argument that most commands begin with. */
final class CaseArgument {
    static final Messages MESSAGES = Messages.of(CaseArgument.class);

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
    private Path folder;
    @Mixin
    private Passphrase passphrase;

    Path folder() {
        return folder;
    }

    /** Opens the case; when it is damaged and can only be read, that is said on standard error. */
    Case open() {
        return passphrase.open(folder);
    }

    Passphrase passphrase() {
        return passphrase;
    }

    static Dossier dossier(Case c) {
        return Dossier.of(c, Ontology.standard());
    }

    /** The entity of this number. @throws UserProblem when there is none */
    Entity entity(Case c, String ref) {
        return c.byRef(Entity.class, ref(ref)).orElseThrow(() -> new UserProblem(MESSAGES, "entity.unknown", ref, folder));
    }

    /** Reads {@code E-014} and the like. @throws UserProblem when the text is no reference */
    static Ref ref(String text) {
        return Ref.parse(text).orElseThrow(() -> new UserProblem(MESSAGES, "ref.malformed", text));
    }
}
