package org.ibidem.ui.screening;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import java.util.UUID;
import org.ibidem.message.Messages;
import org.ibidem.screening.cases.OtherCases;
import org.ibidem.ui.shell.CaseSession;

/** Whether this case is compared with the analyst's other cases, which it is not until it is turned on; brought up to date when the case is closed. */
final class OtherCasesModel {
    private static final Messages MESSAGES = Messages.of(OtherCasesModel.class);
    private final CaseSession session;
    private final OtherCases others;
    private final UUID id;
    private final ReadOnlyStringWrapper verb = new ReadOnlyStringWrapper();

    OtherCasesModel(CaseSession session) {
        this.session = session;
        this.others = OtherCases.of(session.desk().here());
        this.id = session.caseFile().info().id();
        name();
        session.onClose(() -> {
            if (others.has(id)) others.keep(session.caseFile(), session.dossier().get());
        });
    }

    private void name() {
        verb.set(MESSAGES.get(others.has(id) ? "cases.off" : "cases.on"));
    }

    /** Turns it on, or off again, which deletes what was kept of the case. */
    void turn() {
        session.run(verb.get(), progress -> {
            boolean on = !others.has(id);
            if (on) others.keep(session.caseFile(), session.dossier().get());
            else others.forget(id);
            return on;
        }, on -> {
            name();
            session.desk().notices().done(MESSAGES.get(on ? "cases.isOn" : "cases.isOff", others.count() - (on ? 1 : 0)));
        });
    }

    /** What turning would do. */
    ReadOnlyStringProperty verb() {
        return verb.getReadOnlyProperty();
    }
}
