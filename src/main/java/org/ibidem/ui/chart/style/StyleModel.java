package org.ibidem.ui.chart.style;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartStyles;
import org.ibidem.chart.StyleKey;
import org.ibidem.chart.filter.FilterWords;
import org.ibidem.fonts.Fonts;
import org.ibidem.model.Ids;
import org.ibidem.model.Look;
import org.ibidem.model.StyleRule;
import org.ibidem.ontology.Kind;
import org.ibidem.ui.chart.filter.ChartViews;
import org.ibidem.ui.chart.filter.FilterViewModel;
import org.ibidem.ui.shell.CaseSession;

/** The rules of the view that is shown, and what can be done with them: each is one step of undo. */
public final class StyleModel {
    private final CaseSession session;
    private final FilterViewModel filters;
    private final ChartViews views;
    private final Fonts fonts;
    private final ObservableList<StyleRule> rules = FXCollections.observableArrayList();
    private List<StyleKey> keys = List.of();

    /** The rules of these views. */
    public StyleModel(CaseSession session, FilterViewModel filters, ChartViews views, Fonts fonts) {
        this.session = session;
        this.filters = filters;
        this.views = views;
        this.fonts = fonts;
    }

    /** Tells the rules as they were just read, and what the legend says of those that fit anything. */
    public void read(List<StyleRule> now, List<StyleKey> legend) {
        boolean same = rules.equals(now) && keys.equals(legend);
        keys = legend;
        if (!same) rules.setAll(now);
    }

    /** The rules, the one that decides first at the top. */
    ObservableList<StyleRule> rules() {
        return rules;
    }

    /** A rule that draws nothing otherwise yet, of everything. */
    StyleRule fresh() {
        return new StyleRule(Ids.next(), views.document().id(), 0, true, false, "", "", Look.AS_IS);
    }

    /** Keeps a rule. */
    void put(StyleRule rule) {
        change(styles -> styles.put(rule));
    }

    /** Follows a rule, or does so no more. */
    void toggle(StyleRule rule) {
        put(rule.withActive(!rule.active()));
    }

    /** Takes a rule away. */
    void remove(StyleRule rule) {
        change(styles -> styles.remove(rule.id()));
    }

    /** Moves a rule by so many places, up when fewer than none. */
    void move(StyleRule rule, int by) {
        change(styles -> styles.move(rule.id(), by));
    }

    private void change(Consumer<ChartStyles> verb) {
        // Which view is decided now: another may be open by the time it is written.
        Supplier<Optional<ChartDocument>> shown = views.shown();
        session.later(() -> {
            shown.get().map(ChartDocument::styles).ifPresent(verb);
            return null;
        });
    }

    /** What the legend calls a rule. */
    String name(StyleRule rule) {
        return ChartStyles.name(rule, words());
    }

    /** The rule as the legend shows it; one that fits nothing on a circle. */
    StyleKey key(StyleRule rule) {
        String name = name(rule);
        return keys.stream().filter(k -> k.look().equals(rule.look()) && k.words().equals(name)).findFirst().orElse(new StyleKey(name, rule.ofRelations(), rule.look(), Kind.PERSON));
    }

    FilterWords words() {
        return new FilterWords(session.dossier().get());
    }

    FilterViewModel filters() {
        return filters;
    }

    CaseSession session() {
        return session;
    }

    Fonts fonts() {
        return fonts;
    }
}
