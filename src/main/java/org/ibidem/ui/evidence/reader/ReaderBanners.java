package org.ibidem.ui.evidence.reader;

import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ibidem.evidence.CaptureTimes;
import org.ibidem.evidence.Lock;
import org.ibidem.evidence.ocr.Recognition;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Former;

/** What one must know before reading: why there is no text, that times contradict each other, what the document was made from. */
final class ReaderBanners extends VBox {
    private static final Messages MESSAGES = Messages.of(ReaderBanners.class);
    private final ReaderViewModel model;
    private final FlowPane copies = new FlowPane();

    ReaderBanners(ReaderViewModel model) {
        this.model = model;
        setId("reader-banners");
        Evidence document = model.document();
        model.copies().origin().ifPresent(this::addOrigin);
        if (document.derivedFromId() == null && !document.reason().isBlank()) addReason(document);
        model.session().caseFile().where(Former.class, "evidenceId", document.id()).forEach(f ->
            add(MESSAGES.get("origin.replaced", f.fileName(), f.sha256(), f.replacedAt().truncatedTo(ChronoUnit.SECONDS)), "reader-remark"));
        CaptureTimes.contradictions(document).forEach(c -> add(c.sentence(), "reader-warning"));
        getChildren().add(new KinBar(model.kin(), model.isMail()));
        copies.getStyleClass().add("reader-origin");
        copies.setId("reader-copies");
        copies.visibleProperty().bind(copies.managedProperty());
        getChildren().add(copies);
        model.session().dossier().addListener((o, before, now) -> fillCopies());
        fillCopies();
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll("reader-banner", style);
        getChildren().add(label);
    }

    /** Why there is no text, with what can be done about it. */
    private void addReason(Evidence document) {
        Label reason = new Label(document.reason());
        reason.setWrapText(true);
        HBox line = new HBox(8, reason);
        line.getStyleClass().addAll("reader-banner", "reader-remark", "reader-reason");
        if (Lock.of(model.session().caseFile(), document) == Lock.PASSWORD) {
            line.getChildren().add(remedy("banner-password", MESSAGES.get("banner.password"), () -> model.asking().password().accept(document)));
        } else if (document.status() == EvidenceStatus.NO_TEXT && Recognition.canRead(document)) {
            line.getChildren().add(remedy("banner-ocr", MESSAGES.get("banner.ocr"), () -> model.asking().recognition().accept(document)));
        }
        getChildren().add(line);
    }

    private static Hyperlink remedy(String id, String text, Runnable verb) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(e -> verb.run());
        return link;
    }

    private void addOrigin(Copies.Origin origin) {
        FlowPane line = new FlowPane(new Label(MESSAGES.get("origin.from")), link(origin.original(), origin.original().ref().toString()),
            new Label("(" + Copies.say(origin) + ")"));
        line.getStyleClass().add("reader-origin");
        line.setId("reader-origin");
        getChildren().add(line);
    }

    private Hyperlink link(Evidence document, String text) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(e -> model.session().openEvidence(document.id()));
        return link;
    }

    private void fillCopies() {
        List<Evidence> made = model.copies().made();
        copies.setManaged(!made.isEmpty());
        copies.getChildren().setAll(new Label(MESSAGES.get("origin.made")));
        made.forEach(e -> copies.getChildren().add(link(e, e.ref() + "  " + e.title())));
    }
}
