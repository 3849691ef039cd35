package org.ibidem.ui.shell;

import java.util.Comparator;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ibidem.casefile.Heading;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.CaseInfo;

/** The bottom line: handling and title of the case, the job that runs, what it holds, what was told, and where its journal stands. */
final class StatusBar extends HBox {
    private static final Messages MESSAGES = Messages.of(StatusBar.class);
    private final CaseSession session;
    private final Button told = new Button();
    private final Label journal = label("", "journal-position");
    private final JobLine job;

    StatusBar(CaseSession session) {
        this.session = session;
        this.job = new JobLine(session);
        getStyleClass().add("bottom-line");
        told.setId("status-notices");
        told.getStyleClass().addAll("flat", "small");
        told.setTooltip(new Tooltip(MESSAGES.get("notices.command")));
        told.setOnAction(e -> new NoticesCard(session.desk().notices(), session.desk().overlay()).show());
        ObservableList<Notice> all = session.desk().notices().all();
        told.textProperty().bind(Bindings.createStringBinding(() -> MESSAGES.get("status.notices", all.size()), all));
        told.graphicProperty().bind(Bindings.createObjectBinding(() -> NoticeIcons.of(worst(all)), all));
        session.dossier().addListener((o, before, now) -> show(now));
        session.onClose(session.caseFile().onChange(change -> session.desk().threads().screen().execute(this::showJournal)));
        show(session.dossier().get());
    }

    private static Notice.Kind worst(ObservableList<Notice> all) {
        return all.stream().map(Notice::kind).max(Comparator.naturalOrder()).orElse(Notice.Kind.DONE);
    }

    private void show(Dossier dossier) {
        CaseInfo info = session.caseFile().info();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        showJournal();
        getChildren().setAll(new HandlingChip(info.handling()), label(info.title(), "case-title"), job);
        getChildren().addAll(gap, told, counts(dossier), journal);
        // The title and what a job is at give way, not what is counted.
        getChildren().stream().skip(getChildren().indexOf(told)).forEach(n -> ((Region) n).setMinWidth(USE_PREF_SIZE));
    }

    private void showJournal() {
        Heading head = session.caseFile().head();
        journal.setText(MESSAGES.get("status.journal", head.sequence(), head.hash().substring(0, 8)));
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
