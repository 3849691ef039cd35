package org.ibidem.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.chart.filter.FilterWords;
import org.ibidem.model.Chart;
import org.ibidem.model.StyleRule;

/** The rules by which a chart is drawn, the one that decides first at the top. Every verb is one step of undo. */
public final class ChartStyles {
    private final Case target;
    private final ChartDocument document;

    ChartStyles(Case target, ChartDocument document) {
        this.target = target;
        this.document = document;
    }

    /** The rules in their order. */
    public List<StyleRule> all() {
        return sorted(target.where(StyleRule.class, "chartId", document.id()));
    }

    private static List<StyleRule> sorted(List<StyleRule> rules) {
        return rules.stream().sorted(Comparator.comparingInt(StyleRule::position).thenComparing(StyleRule::id)).toList();
    }

    /** Keeps a rule of this chart, below the others when it is new. */
    public void put(StyleRule rule) {
        target.write("chart.style", change -> {
            if (change.find(Chart.class, document.id()).isEmpty()) change.put(document.row());
            List<StyleRule> now = all(change);
            boolean known = now.stream().anyMatch(r -> r.id().equals(rule.id()));
            change.put(known || now.isEmpty() ? rule : rule.at(now.getLast().position() + 1));
        });
    }

    /** Takes a rule away. */
    public void remove(UUID rule) {
        target.write("chart.unstyle", change -> change.find(StyleRule.class, rule).ifPresent(change::delete));
    }

    /** Moves a rule by so many places, up when fewer than none. */
    public void move(UUID rule, int by) {
        target.write("chart.styleOrder", change -> {
            List<StyleRule> now = new ArrayList<>(all(change));
            int from = now.stream().map(StyleRule::id).toList().indexOf(rule);
            int to = from + by;
            if (from < 0 || to < 0 || to >= now.size()) return;
            now.add(to, now.remove(from));
            for (int i = 0; i < now.size(); i++) if (now.get(i).position() != i) change.put(now.get(i).at(i));
        });
    }

    private List<StyleRule> all(Change change) {
        return sorted(change.where(StyleRule.class, "chartId", document.id()));
    }

    /** What the legend calls a rule. */
    public static String name(StyleRule rule, FilterWords words) {
        return Styling.name(rule, words);
    }
}
