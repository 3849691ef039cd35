package org.ibidem.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.FilterJson;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Block;
import org.ibidem.model.CanvasItem;
import org.ibidem.model.CanvasKind;
import org.ibidem.model.Chart;
import org.ibidem.model.ChartItem;
import org.ibidem.model.Ids;
import org.ibidem.model.StyleRule;

/** The charts of a case as views with names: each has its own filter, rules, layout and places. Every verb is one step of undo. */
public final class SavedViews {
    private static final Messages MESSAGES = Messages.of(SavedViews.class);
    private final Case target;

    /** The views of this case. */
    public SavedViews(Case target) {
        this.target = target;
    }

    /** Every view, oldest first. */
    public List<Chart> all() {
        return target.all(Chart.class);
    }

    /** Keeps a view like another, with its filter, rules, layout, places, notes and groups, under a new name. Gives its id. @throws UserProblem when the name is taken */
    public UUID copy(ChartDocument of, String name) {
        UUID id = Ids.next();
        target.write("chart.copy", change -> {
            Chart like = kept(change, of);
            copy(change, like, new Chart(id, name, like.layout(), like.filter()), change.where(CanvasItem.class, "chartId", like.id()));
        });
        return id;
    }

    /**
     * Keeps a part of a view as a view of its own, in which everything lies as it does, as a part of a change. What is done to the one from then
     * on does not touch the other. Gives its id. @param shown what else the view leaves out @throws UserProblem when the name is taken
     */
    public UUID part(Change change, ChartDocument of, ChartPart part, ChartFilter shown, String name) {
        Chart like = kept(change, of);
        Chart made = new Chart(Ids.next(), name, like.layout(), FilterJson.write(shown.part(part.entities())));
        List<CanvasItem> groups = change.where(CanvasItem.class, "chartId", like.id()).stream().filter(c -> c.kind() == CanvasKind.GROUP).toList();
        copy(change, like, made, Stream.concat(groups.stream(), part.drawn().stream()).toList());
        Set<UUID> placed = change.where(ChartItem.class, "chartId", made.id()).stream().map(ChartItem::entityId).collect(Collectors.toSet());
        part.nodes().stream().filter(n -> !placed.contains(n.id())).forEach(n -> change.put(new ChartItem(Ids.next(), made.id(), n.id(), n.x(), n.y())));
        return made.id();
    }

    private void copy(Change change, Chart like, Chart made, List<CanvasItem> canvas) {
        refuseTaken(made.id(), made.name());
        change.put(made.named(made.name().strip()));
        Map<UUID, UUID> groups = new HashMap<>();
        for (CanvasItem c : canvas) {
            groups.put(c.id(), Ids.next());
            change.put(new CanvasItem(groups.get(c.id()), made.id(), c.kind(), c.text(), c.box(), c.entityId(), c.collapsed()));
        }
        for (StyleRule r : change.where(StyleRule.class, "chartId", like.id())) change.put(r.of(Ids.next(), made.id()));
        for (ChartItem i : change.where(ChartItem.class, "chartId", like.id())) {
            UUID group = i.groupId() == null ? null : groups.get(i.groupId());
            change.put(new ChartItem(Ids.next(), made.id(), i.entityId(), i.x(), i.y(), i.pinned(), i.hidden(), group));
        }
    }

    /** The row of a view; one that was not kept yet is from now on, for else the new one would take its place. */
    private static Chart kept(Change change, ChartDocument view) {
        Optional<Chart> kept = change.find(Chart.class, view.id());
        if (kept.isEmpty()) change.put(view.row());
        return kept.orElse(view.row());
    }

    /** Keeps a new view of everything, not laid out yet, beside the one that is shown. Gives its id. @throws UserProblem when the name is taken */
    public UUID add(ChartDocument shown, ChartDocument fresh, String name) {
        target.write("chart.add", change -> {
            refuseTaken(fresh.id(), name);
            kept(change, shown);
            change.put(fresh.row().named(name.strip()));
        });
        return fresh.id();
    }

    /** Gives a view another name. @throws UserProblem when the name is taken */
    public void rename(UUID view, String name) {
        target.write("chart.rename", change -> {
            refuseTaken(view, name);
            change.find(Chart.class, view).filter(c -> !c.name().equals(name.strip())).ifPresent(c -> change.put(c.named(name.strip())));
        });
    }

    /** Deletes a view with its places; what is in the case stays. @throws UserProblem when it is the only one, or a report prints it */
    public void delete(UUID view) {
        target.write("chart.delete", change -> {
            if (target.all(Chart.class).size() < 2) throw new UserProblem(MESSAGES, "view.last");
            if (!change.where(Block.class, "target", view).isEmpty()) throw new UserProblem(MESSAGES, "view.printed");
            change.find(Chart.class, view).ifPresent(change::delete);
        });
    }

    private void refuseTaken(UUID self, String name) {
        if (name.isBlank()) throw new UserProblem(MESSAGES, "view.unnamed");
        if (target.all(Chart.class).stream().anyMatch(c -> !c.id().equals(self) && c.name().equals(name.strip()))) throw new UserProblem(MESSAGES, "view.taken", name.strip());
    }
}
