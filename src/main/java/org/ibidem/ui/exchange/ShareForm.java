package org.ibidem.ui.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.exchange.redact.Profile;
import org.ibidem.exchange.redact.RedactedCopy;
import org.ibidem.exchange.sign.Signatures;
import org.ibidem.job.Progress;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Handling;
import org.ibidem.ontology.Ontology;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.NewPassphrase;

/** Asks what of the case a colleague gets and whether it is sealed; what stays here is shown before anything is written. */
final class ShareForm {
    private static final Messages MESSAGES = Messages.of(ShareForm.class);
    private final CaseSession session;
    private final ComboBox<String> handling = new ComboBox<>();
    private final CheckBox persons = new CheckBox(MESSAGES.get("share.persons"));
    private final CheckBox sources = new CheckBox(MESSAGES.get("share.sources"));
    private final CheckBox notes = new CheckBox(MESSAGES.get("share.notes"));
    private final CheckBox metadata = new CheckBox(MESSAGES.get("share.metadata"));
    private final TextField words = new TextField();
    private final HiddenThings things;
    private final CheckBox sign = new CheckBox(MESSAGES.get("share.sign"));
    private final NewPassphrase passphrase;

    ShareForm(CaseSession session) {
        this.session = session;
        this.things = new HiddenThings(session);
        handling.getItems().setAll(Stream.concat(Stream.of(MESSAGES.get("share.any")), Arrays.stream(Handling.values()).map(Handling::label)).toList());
        handling.getSelectionModel().selectFirst();
        handling.setId("share-handling");
        persons.setId("share-persons");
        sources.setId("share-sources");
        notes.setId("share-notes");
        metadata.setId("share-metadata");
        sign.setId("share-sign");
        words.setId("share-words");
        words.setPromptText(MESSAGES.get("share.words.prompt"));
        passphrase = new NewPassphrase(session.desk().threads(), "share", MESSAGES.get("share.open"));
    }

    /** Lays the form over the window. */
    void show() {
        Form form = new Form().field(MESSAGES.get("share.handling"), handling).field(MESSAGES.get("share.hide"), new VBox(6, persons, sources, notes, metadata))
            .field(MESSAGES.get("share.words"), words);
        things.addTo(form);
        Card card = new Card(session.desk().overlay(), MESSAGES.get("share.heading"), passphrase.addTo(form, MESSAGES.get("share.passphrase")).field(MESSAGES.get("share.signature"), sign));
        Button file = card.add("share-profile", MESSAGES.get("share.useProfile"), this::useProfile);
        file.setTooltip(new Tooltip(MESSAGES.get("share.useProfile.help")));
        file.setAccessibleHelp(MESSAGES.get("share.useProfile.help"));
        file.disableProperty().bind(passphrase.differs());
        Button go = card.addMain("share-go", MESSAGES.get("share.go"), this::go);
        go.disableProperty().bind(passphrase.differs());
        card.show();
    }

    private void useProfile() {
        session.desk().files().chooseFiles(MESSAGES.get("share.useProfile")).stream().findFirst().ifPresent(file -> go(() -> Profile.parse(file.toString()).and(profile())));
    }

    private void go() {
        go(this::profile);
    }

    private void go(Supplier<Profile> chosen) {
        Profile profile;
        try {
            profile = chosen.get();
        } catch (UserProblem e) {
            session.problem(e);
            return;
        }
        session.desk().overlay().hide();
        char[] secret = passphrase.take();
        if (profile.equals(Profile.NONE)) chooseAndWrite(session.caseFile().info().title(), (file, progress) -> CasePackage.write(session.caseFile(), file, secret, progress));
        else session.run(MESSAGES.get("share.look"), progress -> RedactedCopy.of(session.caseFile(), Ontology.standard(), profile, progress), copy -> confirm(copy, secret));
    }

    private Profile profile() {
        String label = handling.getSelectionModel().getSelectedIndex() <= 0 ? "" : handling.getValue();
        List<String> hidden = Arrays.stream(words.getText().split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
        Profile profile = new Profile("", label, List.of(), List.of(), List.of(), persons.isSelected(), List.of(), hidden, sources.isSelected(), notes.isSelected(), metadata.isSelected());
        Profile whole = profile.and(things.profile());
        return whole.equals(Profile.NONE) ? whole : whole.named(MESSAGES.get("share.profile"));
    }

    private void confirm(RedactedCopy copy, char[] secret) {
        WithheldCard.show(session, copy, () -> chooseAndWrite(copy.title(), (file, progress) -> copy.write(file, secret, progress)));
    }

    /** What writes the file. */
    private interface Writing {
        CasePackage.Written write(Path file, Progress progress);
    }

    private CasePackage.Written signed(CasePackage.Written written, Path file) {
        if (sign.isSelected()) new Signatures(session.desk().here()).sign(file);
        return written;
    }

    private void chooseAndWrite(String title, Writing writing) {
        String suggestion = title.replaceAll("[^\\p{L}\\p{N}]+", "-") + "." + CasePackage.ENDING;
        session.desk().files().chooseTarget(MESSAGES.get("exchange.share"), suggestion).ifPresent(file ->
            session.run(MESSAGES.get("share.job", file.getFileName()), progress -> signed(writing.write(file, progress), file),
                written -> session.written(MESSAGES.get("share.done", file.getFileName(), written.originals()), file)));
    }
}
