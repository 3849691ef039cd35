package org.ibidem.ui.analysis;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.ibidem.message.Messages;

/** The parts of the room, each in a tab. */
final class AnalysisView extends StackPane {
    private static final Messages MESSAGES = Messages.of(AnalysisView.class);
    private final TabPane tabs = new TabPane();

    AnalysisView(AnalysisModel model) {
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (AnalysisModel.Part part : AnalysisModel.Part.values()) {
            Tab tab = new Tab(MESSAGES.get("part." + part), part(model, part));
            tab.setUserData(part);
            tabs.getTabs().add(tab);
        }
        tabs.getSelectionModel().select(model.part().get().ordinal());
        tabs.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> model.part().set((AnalysisModel.Part) now.getUserData()));
        model.part().addListener((o, before, now) -> tabs.getSelectionModel().select(now.ordinal()));
        getChildren().add(tabs);
    }

    private static Node part(AnalysisModel m, AnalysisModel.Part part) {
        return switch (part) {
            case WEAK_SPOTS -> new WeakSpotsView(m.weakSpots());
            case JUDGEMENTS -> new ThoughtsView<>(m.judgements(), MESSAGES.get("part.JUDGEMENTS"), MESSAGES.get("judgement.none"), j -> words(j.text()), ThoughtForms.judgements(m.judgements()))
                .adds("judgement-add", MESSAGES.get("judgement.add"), ThoughtForms::judgement);
            case ALTERNATIVES -> new MatrixView(m.matrix(), new ThoughtsView<>(m.hypotheses(), MESSAGES.get("part.ALTERNATIVES"), MESSAGES.get("hypothesis.none"), h -> words(h.text()), ThoughtForms.hypotheses(m.hypotheses()))
                .adds("hypothesis-add", MESSAGES.get("hypothesis.add"), ThoughtForms::hypothesis));
            case GAPS -> new ThoughtsView<>(m.gaps(), MESSAGES.get("part.GAPS"), MESSAGES.get("gap.none"), g -> (g.closed() ? "✓ " : "") + (g.lead() ? MESSAGES.get("gap.leadMark") + " " : "") + words(g.text()), ThoughtForms.gaps(m.gaps()))
                .adds("gap-add", MESSAGES.get("gap.add"), () -> ThoughtForms.gap(false)).adds("lead-add", MESSAGES.get("lead.add"), () -> ThoughtForms.gap(true));
            case RESPONSES -> new ThoughtsView<>(m.replies(), MESSAGES.get("part.RESPONSES"), MESSAGES.get("reply.none"), r -> m.party(r) + (r.answer().isBlank() ? "" : ": " + r.answer()), ThoughtForms.replies(m.replies()))
                .adds("reply-add", MESSAGES.get("reply.add"), () -> ThoughtForms.reply(m.replies()));
            case RECOMMENDATIONS -> new ThoughtsView<>(m.recommendations(), MESSAGES.get("part.RECOMMENDATIONS"), MESSAGES.get("recommendation.none"), r -> (r.addressee().isBlank() ? "" : r.addressee() + ": ") + words(r.text()),
                ThoughtForms.recommendations(m.recommendations())).adds("recommendation-add", MESSAGES.get("recommendation.add"), ThoughtForms::recommendation);
        };
    }

    private static String words(String text) {
        return text.isBlank() ? MESSAGES.get("thought.empty") : text;
    }
}
