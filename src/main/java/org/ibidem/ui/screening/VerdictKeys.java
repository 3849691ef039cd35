package org.ibidem.ui.screening;

import org.ibidem.message.Messages;
import org.ibidem.model.HitVerdict;
import org.ibidem.ui.shell.ReasonForm;

/** Asks for the reason of a decision about the hit in hand, then writes it to that hit, whichever is in hand by then. */
final class VerdictKeys {
    private static final Messages MESSAGES = Messages.of(VerdictKeys.class);
    private final HitsModel model;

    VerdictKeys(HitsModel model) {
        this.model = model;
    }

    void ask(HitVerdict verdict) {
        HitsModel.Line line = model.current().get();
        if (line == null) return;
        if (verdict == HitVerdict.OPEN) takeBack();
        else new ReasonForm(model.session().desk().overlay(), MESSAGES.get("judge." + verdict), MESSAGES.get("judge.about", line.number(), line.entity(), line.hit().listed().caption(), line.hit().listed().list()),
            reason -> model.judge(line.hit(), verdict, reason)).show();
    }

    private void takeBack() {
        HitsModel.Line line = model.current().get();
        if (line != null && line.hit().adjudication().verdict() != HitVerdict.OPEN) model.judge(line.hit(), HitVerdict.OPEN, "");
    }
}
