package org.ibidem.ui.analysis;

import java.util.List;
import java.util.function.Supplier;
import org.ibidem.message.Messages;
import org.ibidem.model.Placed;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Command.Place;
import org.ibidem.ui.shell.Command;
import org.ibidem.ui.shell.Screen;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The room of the weak spots and of the analyst's thoughts. */
public final class AnalysisRoom {
    private static final Messages MESSAGES = Messages.of(AnalysisRoom.class);

    private AnalysisRoom() {}

    /** The room of this case. */
    public static Screen screen(CaseSession session) {
        AnalysisModel model = new AnalysisModel(session);
        Screen screen = new Screen("analysis", MESSAGES.get("analysis.title"), MaterialDesignS.STETHOSCOPE, () -> new AnalysisView(model), List.of());
        Runnable show = () -> session.pages().open(screen.page());
        return new Screen(screen.id(), screen.title(), screen.icon(), screen.view(), List.of(
            Command.of("analysis.check", MESSAGES.get("check.button"), Place.ANALYSIS, model.weakSpots()::check),
            Command.of("analysis.export", MESSAGES.get("export.button"), Place.ANALYSIS, model.weakSpots()::export).when(model.weakSpots().isChecked()),
            adding("analysis.judgement", MESSAGES.get("judgement.add"), show, model, AnalysisModel.Part.JUDGEMENTS, model.judgements(), ThoughtForms::judgement),
            adding("analysis.hypothesis", MESSAGES.get("hypothesis.add"), show, model, AnalysisModel.Part.ALTERNATIVES, model.hypotheses(), ThoughtForms::hypothesis),
            adding("analysis.gap", MESSAGES.get("gap.add"), show, model, AnalysisModel.Part.GAPS, model.gaps(), () -> ThoughtForms.gap(false)),
            adding("analysis.lead", MESSAGES.get("lead.add"), show, model, AnalysisModel.Part.GAPS, model.gaps(), () -> ThoughtForms.gap(true)),
            adding("analysis.reply", MESSAGES.get("reply.add"), show, model, AnalysisModel.Part.RESPONSES, model.replies(), () -> ThoughtForms.reply(model.replies())),
            adding("analysis.recommendation", MESSAGES.get("recommendation.add"), show, model, AnalysisModel.Part.RECOMMENDATIONS, model.recommendations(), ThoughtForms::recommendation)));
    }

    private static <R extends Placed> Command adding(String id, String text, Runnable show, AnalysisModel model, AnalysisModel.Part part, ThoughtsModel<R> thoughts, Supplier<R> fresh) {
        return Command.of(id, text, Place.ANALYSIS, () -> {
            show.run();
            model.part().set(part);
            thoughts.add(fresh.get());
        });
    }
}
