package org.ibidem.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ibidem.casefile.Entry;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.CaseInfo;

/** The bottom line: handling and title of the case, what it holds, and where its journal stands. */
final class StatusBar extends HBox {
    private static final Messages MESSAGES = Messages.of(StatusBar.class);
    private final CaseSession session;

    StatusBar(CaseSession session) {
        this.session = session;
        getStyleClass().add("bottom-line");
        session.dossier().addListener((o, before, now) -> show(now));
        show(session.dossier().get());
    }

    private void show(Dossier dossier) {
        CaseInfo info = session.caseFile().info();
        Entry head = session.caseFile().head();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label journal = label(MESSAGES.get("status.journal", head.sequence(), head.hash().substring(0, 8)), "journal-position");
        getChildren().setAll(new HandlingChip(info.handling()), label(info.title(), "case-title"));
        getChildren().addAll(gap, counts(dossier), journal);
    }

    private static Node counts(Dossier dossier) {
        return label(MESSAGES.get("status.counts", dossier.evidence().size(), dossier.entities().size(), dossier.relations().size(),
            dossier.statements().size()), "case-counts");
    }

    private static Label label(String text, String id) {
        Label label = new Label(text);
        label.setId(id);
        label.getStyleClass().add(id);
        return label;
    }
}
