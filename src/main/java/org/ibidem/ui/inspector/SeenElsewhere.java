package org.ibidem.ui.inspector;

import java.util.List;
import javafx.scene.layout.VBox;
import org.ibidem.dossier.Dossier;
import org.ibidem.message.Messages;
import org.ibidem.model.Entity;
import org.ibidem.screening.CaseSubjects;
import org.ibidem.screening.Subject;
import org.ibidem.screening.cases.OtherCases;
import org.ibidem.screening.cases.SeenIn;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.SmallPrint;

/** In which other cases an entity was seen, looked up behind the window's thread; nothing as long as the case is not compared with others. */
final class SeenElsewhere extends VBox {
    private static final Messages MESSAGES = Messages.of(SeenElsewhere.class);

    SeenElsewhere(CaseSession session, Dossier dossier, Entity entity) {
        setId("seen-elsewhere");
        session.behind(() -> {
            Subject subject = CaseSubjects.of(dossier, entity);
            List<SeenIn> seen = OtherCases.of(session.desk().here()).seen(session.caseFile().info().id(), subject);
            if (!seen.isEmpty()) session.desk().threads().screen().execute(() -> seen.forEach(s -> getChildren().add(new SmallPrint(MESSAGES.get(s.byNumber() ? "seen.number" : "seen.name", s.title())))));
        });
    }
}
