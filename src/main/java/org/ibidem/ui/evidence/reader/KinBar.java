package org.ibidem.ui.evidence.reader;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ibidem.message.Messages;
import org.ibidem.model.Evidence;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Above the pages: what the document was found in, when a message was sent and by which marks of its way, and what is attached. */
final class KinBar extends VBox {
    private static final Messages MESSAGES = Messages.of(KinBar.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final int MOST = 30;
    private static final int LINES = 8;
    private final Kin kin;

    KinBar(Kin kin, boolean isMail) {
        this.kin = kin;
        setId("reader-kin");
        kin.container().ifPresent(c -> line("reader-container", new Label(MESSAGES.get("kin.container")), link(c, c.ref() + "  " + c.title())));
        if (isMail) addMail();
        List<Evidence> members = kin.members();
        if (!members.isEmpty()) addMembers(members, isMail);
    }

    private FlowPane line(String id, Node... nodes) {
        FlowPane line = new FlowPane(nodes);
        line.setId(id);
        line.getStyleClass().add("reader-kin");
        getChildren().add(line);
        return line;
    }

    private Hyperlink link(Evidence other, String text) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(e -> kin.open(other));
        return link;
    }

    private void addMail() {
        TextArea headers = new TextArea();
        headers.setId("mail-headers");
        headers.setEditable(false);
        headers.setPrefRowCount(LINES);
        headers.getStyleClass().add("mono");
        ToggleButton all = new ToggleButton(MESSAGES.get("mail.headers"));
        all.setId("mail-all");
        all.getStyleClass().add("small");
        headers.visibleProperty().bind(all.selectedProperty());
        headers.managedProperty().bind(all.selectedProperty());
        all.setOnAction(e -> headers.setText(kin.headers()));
        FlowPane line = line("reader-mail");
        kin.sent().ifPresent(at -> line.getChildren().add(new Label(MESSAGES.get(kin.isWebCapture() ? "mail.saved" : "mail.sent", TIME.format(at), kin.header("date")))));
        if (!kin.verdicts().isEmpty()) line.getChildren().add(verdicts());
        line.getChildren().add(all);
        getChildren().add(headers);
    }

    private Label verdicts() {
        Label label = new Label(MESSAGES.get("mail.verdicts", String.join(", ", kin.verdicts())));
        label.setId("mail-verdicts");
        if (kin.verdicts().stream().anyMatch(v -> v.endsWith("=fail"))) label.getStyleClass().add("mail-doubtful");
        return label;
    }

    private void addMembers(List<Evidence> members, boolean isMail) {
        FlowPane line = line("reader-members", new Label(MESSAGES.get(isMail ? "kin.attached" : "kin.members", members.size())));
        members.stream().limit(MOST).forEach(m -> {
            Hyperlink link = link(m, MESSAGES.get("kin.member", m.ref(), m.fileName(), m.mediaType(), size(m.size())));
            link.setGraphic(new FontIcon(MaterialDesignP.PAPERCLIP));
            line.getChildren().add(link);
        });
        if (members.size() > MOST) line.getChildren().add(new Label(MESSAGES.get("kin.more", members.size() - MOST)));
    }

    private static String size(long bytes) {
        if (bytes < 1_000) return MESSAGES.get("size.bytes", bytes);
        return bytes < 1_000_000 ? MESSAGES.get("size.kilobytes", bytes / 1_000.0) : MESSAGES.get("size.megabytes", bytes / 1_000_000.0);
    }
}
