package org.ibidem.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Portraits;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.chart.map.Whereabouts;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.ibidem.ontology.PropertyType;
import org.w3c.dom.Element;

/** The charts of a report, as the analyst arranged them or on the map of the world. */
final class Figures {
    private static final double LINE_HEIGHT = 15;
    private static final double LETTERS_A_LINE = 88;
    private static final Set<PropertyType> WHERE = Set.of(PropertyType.ADDRESS, PropertyType.COUNTRY);
    private static final Set<String> COORDINATES = Set.of("latitude", "longitude", "city", "full");
    private final Draft draft;
    private final Dossier whole;
    private final Fonts fonts;
    private final double width;
    private final double height;

    /** @param whole the case in which everybody is named @param width and height the most that a figure may take, in points */
    Figures(Draft draft, Dossier whole, Fonts fonts, double width, double height) {
        this.draft = draft;
        this.whole = whole;
        this.fonts = fonts;
        this.width = width;
        this.height = height;
    }

    void print(Element section, Block block) {
        ChartDocument chart = chart(block);
        if (isWithheld(section, chart)) return;
        ChartScene scene = chart.scene(draft.dossier, Progress.NONE);
        String title = chart.name().isEmpty() ? block.title() : draft.told(chart.name());
        if (block.text().isBlank() && !scene.nodes().isEmpty()) draft.introduce(section, draft.wording.get("figure.lead"), title);
        draw(section, block, chart, scene, title);
    }

    /** Where the things of a chart are, as far as the case says so, and the same as a table. */
    void map(Element section, Block block) {
        ChartDocument chart = chart(block);
        if (isWithheld(section, chart)) return;
        Whereabouts whereabouts = new Whereabouts(draft.dossier);
        ChartScene everything = chart.fresh(draft.dossier, LayoutKind.GEOGRAPHIC, Progress.NONE);
        ChartScene scene = only(everything, n -> whereabouts.of(n.id()).isPresent());
        String title = draft.wording.get("map.title");
        if (!scene.nodes().isEmpty()) draft.introduce(section, draft.wording.get("map.lead"), title);
        if (!draw(section, block, chart, scene, title)) return;
        draft.introduceTable(section, draft.wording.get("map.about"), draft.wording.get("map.places"));
        Element body = draft.table(section, "data", new int[] {34, 44, 22}, draft.wording.get("map.party"), draft.wording.get("map.where"), draft.wording.get("map.proof"));
        scene.nodes().forEach(n -> draft.dossier.entity(n.id()).ifPresent(e -> place(body, e)));
    }

    private void place(Element body, Entity entity) {
        List<Statement> where = draft.dossier.standing(entity.id()).stream().filter(this::saysWhere).toList();
        Element row = draft.markup.add(body, "tr", "");
        draft.entity(draft.markup.add(row, "td", ""), entity);
        List<Relation> atAddress = draft.dossier.relationsOf(entity.id()).stream().filter(r -> address(r, entity).isPresent()).toList();
        Stream<String> near = atAddress.stream().flatMap(r -> address(r, entity).stream()).map(e -> draft.caption(e.id()));
        draft.markup.add(row, "td", "", Stream.concat(where.stream().map(draft::value), near).distinct().collect(Collectors.joining("; ")));
        Stream<Statement> related = atAddress.stream().flatMap(r -> r.about().stream());
        draft.documents(draft.markup.add(row, "td", ""), Stream.concat(where.stream(), related).toList());
    }

    private Optional<Entity> address(Relation relation, Entity of) {
        return draft.dossier.entity(relation.other(of.id())).filter(e -> e.schema().equals("Address"));
    }

    private boolean saysWhere(Statement s) {
        return COORDINATES.contains(s.property()) || draft.dossier.property(s).filter(p -> WHERE.contains(p.type())).isPresent();
    }

    private static ChartScene only(ChartScene scene, Predicate<ChartNode> shown) {
        List<ChartNode> nodes = scene.nodes().stream().filter(shown).toList();
        Set<UUID> there = nodes.stream().map(ChartNode::id).collect(Collectors.toSet());
        return scene.with(nodes, scene.links().stream().filter(l -> there.contains(l.from()) && there.contains(l.to())).toList());
    }

    private boolean isWithheld(Element section, ChartDocument chart) {
        boolean withheld = draft.retelling.isPresent() && !canBeTold(chart, draft.dossier);
        if (withheld) draft.missing(section, "missing.figureWithheld");
        return withheld;
    }

    private boolean draw(Element section, Block block, ChartDocument chart, ChartScene placed, String title) {
        // A face is no pseudonym.
        ChartScene scene = draft.retelling.map(r -> r.in(placed)).orElseGet(() -> Portraits.once(draft.target, placed, chart.known(draft.dossier)));
        if (scene.nodes().isEmpty()) {
            draft.missing(section, "missing." + block.kind());
            return false;
        }
        draft.labels.add(scene, chart.known(draft.dossier));
        double above = Math.ceil(block.text().length() / LETTERS_A_LINE) * LINE_HEIGHT;
        ChartFigure figure = ChartFigure.of(scene, fonts, width, Math.max(height / 2, height - above));
        draft.findings.addAll(figure.findings(title));
        Element caption = draft.figure(section, figure, title);
        draft.markup.text(caption, draft.wording.get("figure.key", Dates.words(draft.options.at().toString().substring(0, 10))) + " ");
        draft.markup.text(caption, figure.alt() + " ");
        Stream<Statement> lines = scene.links().stream().flatMap(l -> draft.dossier.relation(l.id()).stream()).flatMap(r -> r.about().stream());
        Stream<Statement> names = scene.links().isEmpty() ? scene.nodes().stream().flatMap(n -> draft.dossier.standing(n.id()).stream()) : Stream.of();
        draft.drawnFrom(caption, title, Stream.concat(lines, names));
        return true;
    }

    /** A chart of what was known once is read from the journal, which names everybody; and a filter may ask for what is not told. */
    private boolean canBeTold(ChartDocument chart, Dossier told) {
        if (chart.filter().isNone()) return true;
        return chart.filter().known().isEmpty() && shown(chart, whole).equals(shown(chart, told));
    }

    private static Set<UUID> shown(ChartDocument chart, Dossier by) {
        ChartScene scene = chart.unplaced(by);
        return Stream.concat(scene.nodes().stream().map(ChartNode::id), scene.links().stream().map(ChartLink::id)).collect(Collectors.toSet());
    }

    private ChartDocument chart(Block block) {
        return Optional.ofNullable(block.target()).flatMap(id -> ChartDocument.find(draft.target, id, fonts))
            .or(() -> ChartDocument.find(draft.target, "", fonts)).orElseGet(() -> ChartDocument.unsaved(draft.target, fonts));
    }
}
