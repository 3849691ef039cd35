package org.ibidem.ui.evidence;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.EdtfDate;
import org.ibidem.model.Evidence;
import org.ibidem.model.Ids;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.model.SourceKind;
import org.ibidem.ui.shell.Card;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Form;
import org.ibidem.ui.shell.Words;

/** The facts of a document and of who speaks in it. A source with the same name is the same source. */
final class DetailsForm {
    private static final Messages MESSAGES = Messages.of(DetailsForm.class);
    private final CaseSession session;
    private final Evidence evidence;
    private final TextField title = new TextField();
    private final TextField author = new TextField();
    private final TextField published = new TextField();
    private final TextField url = new TextField();
    private final TextField sourceName = new TextField();
    private final ComboBox<SourceKind> kind = new ComboBox<>();
    private final ComboBox<Reliability> reliability = new ComboBox<>();
    private final TextField reason = new TextField();
    private final TextField group = new TextField();
    private final Card card;

    DetailsForm(CaseSession session, Evidence evidence) {
        this.session = session;
        this.evidence = evidence;
        Dossier dossier = session.dossier().get();
        Optional<Source> source = dossier.source(evidence);
        fill(title, "details-title", evidence.title());
        fill(author, "details-author", evidence.author());
        fill(published, "details-published", evidence.published());
        fill(url, "details-url", evidence.url());
        fill(sourceName, "details-source", source.map(Source::name).orElse(""));
        fill(reason, "details-reason", source.map(Source::reason).orElse(""));
        fill(group, "details-group", source.map(Source::independenceGroup).orElse(""));
        kind.getItems().setAll(SourceKind.values());
        kind.setId("details-kind");
        Form.name(kind, Words::of);
        kind.setValue(source.map(Source::kind).orElse(SourceKind.MEDIA));
        reliability.getItems().setAll(Reliability.values());
        reliability.setId("details-reliability");
        Form.name(reliability, Words::of);
        reliability.setValue(source.map(Source::reliability).orElse(Reliability.F));
        StringBinding problem = Bindings.createStringBinding(this::dateProblem, published.textProperty());
        Form form = new Form().field(MESSAGES.get("details.title"), title).field(MESSAGES.get("details.author"), author)
            .field(MESSAGES.get("details.published"), published).problem(problem).field(MESSAGES.get("details.url"), url)
            .field(MESSAGES.get("details.source"), sourceName).field(MESSAGES.get("details.kind"), kind)
            .field(MESSAGES.get("details.reliability"), reliability).field(MESSAGES.get("details.reason"), reason)
            .field(MESSAGES.get("details.group"), group);
        card = new Card(session.desk().overlay(), MESSAGES.get("details.heading", evidence.ref()), form);
        card.addMain("details-write", MESSAGES.get("details.write"), this::write).disableProperty().bind(problem.isNotEmpty().or(title.textProperty().isEmpty()));
    }

    private static void fill(TextField field, String id, String text) {
        field.setId(id);
        field.setText(text);
    }

    private String dateProblem() {
        String text = published.getText().strip();
        return text.isEmpty() || EdtfDate.parse(text).isPresent() ? "" : MESSAGES.get("claim.noDate", text);
    }

    private void write() {
        session.desk().overlay().hide();
        Evidence described = evidence.withTitle(title.getText().strip()).withOrigin(evidence.sourceId(), author.getText().strip(),
            published.getText().strip(), url.getText().strip());
        Optional<Source> speaker = speaker();
        session.say(s -> s.describe(described, speaker));
    }

    private Optional<Source> speaker() {
        if (sourceName.getText().isBlank()) return Optional.empty();
        return Optional.of(new Source(Ids.next(), sourceName.getText().strip(), "", kind.getValue(), reliability.getValue(), reason.getText().strip(),
            group.getText().strip()));
    }

    void show() {
        card.show();
    }
}
