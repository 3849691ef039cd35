package org.ibidem.ui.inspector;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Likeness;
import org.ibidem.message.DateWords;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Passage;
import org.ibidem.model.Source;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Schema;
import org.ibidem.ui.entity.EntityPictures;
import org.ibidem.ui.entity.EntityRoom;
import org.ibidem.ui.entity.HitLine;
import org.ibidem.ui.entity.PictureCard;
import org.ibidem.ui.entity.ProfileViewModel;
import org.ibidem.ui.entity.StatementCard;
import org.ibidem.ui.identity.IdentityNotes;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Page;
import org.ibidem.ui.shell.PortraitView;
import org.ibidem.ui.shell.SmallPrint;
import org.ibidem.ui.shell.Selection;
import org.ibidem.ui.shell.Words;

/** Shows what is selected: an entity or relation by its statements, a document by its facts, a passage by what it proves. */
public final class InspectorView extends ScrollPane {
    private static final Messages MESSAGES = Messages.of(InspectorView.class);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'").withZone(ZoneOffset.UTC);
    private final CaseSession session;
    private final VBox page = new VBox();

    /** The inspector of this case. */
    public InspectorView(CaseSession session) {
        this.session = session;
        setId("inspector");
        getStyleClass().addAll("inspector", "edge-to-edge");
        page.getStyleClass().addAll("inspector-page");
        getStylesheets().add(InspectorView.class.getResource("inspector.css").toExternalForm());
        page.setMinWidth(0);
        setContent(page);
        setFitToWidth(true);
        session.selection().addListener((o, before, now) -> fill());
        session.dossier().addListener((o, before, now) -> fill());
        session.pages().front().addListener((o, before, now) -> fill());
        fill();
    }

    private void fill() {
        Dossier dossier = session.dossier().get();
        Selection selected = session.selection().get();
        page.getChildren().clear();
        switch (selected.kind()) {
            case NOTHING -> { }
            case ENTITY -> dossier.entity(selected.id()).ifPresent(e -> showEntity(dossier, e));
            case SEVERAL -> page.getChildren().add(new SeveralCard(session, dossier, selected.ids()));
            case STATEMENT -> dossier.statement(selected.id()).ifPresent(s -> showStatement(dossier, s));
            case EVIDENCE -> dossier.evidence(selected.id()).ifPresent(e -> showEvidence(dossier, e));
            case PASSAGE -> dossier.passage(selected.id()).ifPresent(p -> showPassage(dossier, p));
        }
        if (page.getChildren().isEmpty()) page.getChildren().add(new SmallPrint(MESSAGES.get("inspector.empty")));
    }

    private void showEntity(Dossier dossier, Entity entity) {
        String kind = dossier.schema(entity).map(Schema::label).orElse(entity.schema());
        String standing = dossier.relation(entity.id()).map(r -> " · " + Words.of(r.standing())).orElse("");
        heading(entity.ref() + " · " + kind + standing, dossier.caption(entity.id()), () -> session.openEntity(entity.id()));
        PortraitView.of(session, entity.id()).ifPresent(page.getChildren()::add);
        if (!entity.isRelation()) page.getChildren().add(new EntityPictures(session).links(entity));
        page.getChildren().addAll(new IdentityNotes(session).of(entity));
        page.getChildren().addAll(HitLine.chips(dossier.hits(entity.id())));
        if (!entity.isRelation()) page.getChildren().add(new SeenElsewhere(session, dossier, entity));
        if (isBesideItsProfile(entity)) {
            page.getChildren().addAll(new SmallPrint(MESSAGES.get("entity.summary", dossier.statements(entity.id()).size(), dossier.relationsOf(entity.id()).size(),
                dossier.sourceCount(entity.id()))), new SmallPrint(MESSAGES.get("entity.choose")));
            return;
        }
        List<Statement> said = new ProfileViewModel(session, entity.id()).statements();
        if (said.isEmpty()) page.getChildren().add(new SmallPrint(MESSAGES.get("entity.silent")));
        said.forEach(s -> page.getChildren().add(new StatementCard(session, dossier, s)));
    }

    /** The profile says all this already; here is room for what is chosen in it. */
    private boolean isBesideItsProfile(Entity entity) {
        Page front = session.pages().front().get();
        return front != null && front.key().equals(EntityRoom.key(entity.id()));
    }

    private void showStatement(Dossier dossier, Statement statement) {
        heading(statement.ref().toString(), dossier.caption(statement.entityId()), () -> session.openEntity(statement.entityId()));
        page.getChildren().add(new StatementCard(session, dossier, statement));
    }

    private void showPassage(Dossier dossier, Passage passage) {
        dossier.evidence(passage.evidenceId()).ifPresent(e ->
            heading(MESSAGES.get("passage.place", e.ref(), passage.page()), e.title(), () -> session.openPassage(passage.id())));
        Label quote = new Label(passage.quote().isEmpty() ? MESSAGES.get("passage.picture") : "“" + passage.quote() + "”");
        quote.setWrapText(true);
        quote.getStyleClass().add("inspector-quote");
        page.getChildren().add(quote);
        List<Statement> citing = dossier.citing(passage.id());
        page.getChildren().add(new SmallPrint(citing.isEmpty() ? MESSAGES.get("passage.unused") : MESSAGES.get("passage.proves")));
        for (Statement statement : citing) {
            Hyperlink about = new Hyperlink(dossier.caption(statement.entityId()));
            about.setWrapText(true);
            about.setOnAction(e -> session.openEntity(statement.entityId()));
            page.getChildren().addAll(about, new StatementCard(session, dossier, statement));
        }
    }

    private void showEvidence(Dossier dossier, Evidence e) {
        heading(e.ref().toString(), e.title(), () -> session.openEvidence(e.id()));
        GridPane facts = new GridPane();
        facts.getStyleClass().add("form");
        fact(facts, MESSAGES.get("evidence.file"), e.fileName());
        fact(facts, MESSAGES.get("evidence.type"), MESSAGES.get("evidence.typeAndSize", e.mediaType(), e.size(), e.pages()));
        fact(facts, MESSAGES.get("evidence.source"), dossier.source(e).map(InspectorView::speaker).orElse(""));
        fact(facts, MESSAGES.get("evidence.author"), e.author());
        fact(facts, MESSAGES.get("evidence.published"), DateWords.of(e.published()));
        fact(facts, MESSAGES.get("evidence.url"), e.url());
        fact(facts, MESSAGES.get("evidence.status"), state(e));
        fact(facts, MESSAGES.get("evidence.handling"), e.handling().label());
        if (e.capture() != null) {
            fact(facts, MESSAGES.get("evidence.takenIn"), e.capture().takenInAt() == null ? "" : UTC.format(e.capture().takenInAt()));
            fact(facts, MESSAGES.get("evidence.fileTime"), e.capture().fileTime() == null ? "" : UTC.format(e.capture().fileTime()));
            fact(facts, MESSAGES.get("evidence.claimed"), e.capture().claimedAt() == null ? "" : UTC.format(e.capture().claimedAt()));
        }
        if (Likeness.isPicture(e)) page.getChildren().add(pictureOf(e));
        page.getChildren().addAll(facts, hash(e), new SmallPrint(MESSAGES.get("evidence.passages", dossier.passages(e.id()).size())));
    }

    /** Why a document was withdrawn says that it was. */
    private static String state(Evidence e) {
        if (e.reason().isEmpty()) return Words.of(e.status());
        return e.status().isWithdrawn() ? e.reason() : Words.of(e.status()) + " – " + e.reason();
    }

    private Hyperlink pictureOf(Evidence picture) {
        Hyperlink link = new Hyperlink(MESSAGES.get("evidence.pictureOf"));
        link.setId("picture-of");
        link.setOnAction(e -> new PictureCard(session, Optional.empty(), Optional.of(picture)).show());
        return link;
    }

    private static String speaker(Source source) {
        return source.name() + "\n" + Words.of(source.kind()) + " · " + Words.of(source.reliability());
    }

    private static Node hash(Evidence e) {
        Label hash = new Label("SHA-256\n" + e.sha256().substring(0, 32) + "\n" + e.sha256().substring(32));
        hash.getStyleClass().add("mono");
        hash.setAccessibleText("SHA-256 " + e.sha256());
        return hash;
    }

    private static void fact(GridPane facts, String name, String value) {
        if (value.isEmpty()) return;
        Label label = new SmallPrint(name);
        label.setMinWidth(USE_PREF_SIZE);
        Label text = new Label(value);
        text.setWrapText(true);
        facts.addRow(facts.getRowCount(), label, text);
    }

    private void heading(String what, String name, Runnable open) {
        Hyperlink link = new Hyperlink(name);
        link.setId("inspector-open");
        link.setWrapText(true);
        link.getStyleClass().add("inspector-name");
        link.setOnAction(e -> open.run());
        page.getChildren().add(new VBox(2, new SmallPrint(what), link));
    }
}
