package org.ibidem.ui;

import java.util.List;
import java.util.UUID;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Frame;
import org.ibidem.ui.shell.Page;

/** Which tabs are open, by their keys, so that they can be opened again when the window is built anew; {@code front} may be {@code null}. */
record OpenTabs(List<String> keys, String front) {
    static OpenTabs of(CaseSession session) {
        Page front = session.pages().front().get();
        return new OpenTabs(session.pages().all().stream().map(Page::key).toList(), front == null ? null : front.key());
    }

    /** Opens them in this frame, the one that was in front last; what is no longer there stays closed. */
    void restore(Frame frame) {
        keys.forEach(key -> open(frame, key));
        if (front != null) open(frame, front);
    }

    private static void open(Frame frame, String key) {
        int dash = key.indexOf('-');
        if (dash < 0) {
            frame.go(key);
            return;
        }
        UUID thing = UUID.fromString(key.substring(dash + 1));
        if (key.startsWith("entities-")) frame.session().openEntity(thing);
        if (key.startsWith("evidence-")) frame.session().openEvidence(thing);
    }
}
