package org.ibidem.chart.paint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.dossier.Standing;
import org.ibidem.fonts.Fonts;
import org.ibidem.message.Messages;
import org.ibidem.ontology.Kind;

/** Explains the shapes, lines and marks that a chart uses, and no others, in rows below it. */
public final class Legend {
    private static final Messages MESSAGES = Messages.of(Legend.class);
    private static final double SIZE = 9;
    private static final double ROW = 20;
    private static final double SIGN = 34;
    private final ChartScene scene;
    private final Palette palette;
    private final Fonts fonts;

    /** The legend of this scene. */
    public Legend(ChartScene scene, Palette palette, Fonts fonts) {
        this.scene = scene;
        this.palette = palette;
        this.fonts = fonts;
    }

    private interface Sign {
        void draw(Surface s, double x, double y);
    }

    private record Item(String words, Sign sign) {}

    /** How high the legend is at this width, in surface units. */
    public double height(double width) {
        return rows(width).size() * ROW + 6;
    }

    /** Draws it with its upper left corner here. */
    public void paint(Surface surface, double left, double top, double width) {
        double y = top + ROW / 2 + 3;
        for (List<Item> row : rows(width)) {
            double x = left;
            for (Item item : row) {
                item.sign().draw(surface, x + SIGN / 2, y);
                double w = fonts.width(item.words(), SIZE, false);
                surface.fill(palette.ink());
                surface.text(item.words(), x + SIGN + 4 + w / 2, y + 3, SIZE, false);
                x += room(item);
            }
            y += ROW;
        }
    }

    private double room(Item item) {
        return SIGN + fonts.width(item.words(), SIZE, false) + 20;
    }

    private List<List<Item>> rows(double width) {
        List<List<Item>> rows = new ArrayList<>();
        double used = width;
        for (Item item : items()) {
            if (used + room(item) > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.getLast().add(item);
            used += room(item);
        }
        return rows;
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        Set<Kind> kinds = new LinkedHashSet<>();
        for (Kind kind : Kind.values()) scene.nodes().stream().filter(n -> n.kind() == kind).forEach(n -> kinds.add(kind));
        kinds.forEach(kind -> items.add(new Item(MESSAGES.get("legend.kind." + kind), (s, x, y) -> kind(s, kind, x, y))));
        for (Standing standing : Standing.values()) {
            if (scene.links().stream().anyMatch(l -> l.standing() == standing)) {
                items.add(new Item(MESSAGES.get("legend.standing." + standing), (s, x, y) -> line(s, standing, palette.link(), x, y)));
            }
        }
        if (scene.links().stream().anyMatch(ChartLink::disputed)) {
            items.add(new Item(MESSAGES.get("legend.disputed"), (s, x, y) -> line(s, Standing.SOLID, palette.disputed(), x, y)));
        }
        if (scene.nodes().stream().anyMatch(ChartNode::disputed)) items.add(new Item(MESSAGES.get("legend.disputedNode"), this::unequal));
        if (scene.nodes().stream().anyMatch(n -> n.sources() > 0)) items.add(new Item(MESSAGES.get("legend.sources"), this::disc));
        if (scene.nodes().stream().anyMatch(n -> !n.badges().isEmpty())) items.add(new Item(MESSAGES.get("legend.listed"), this::badge));
        if (scene.nodes().stream().anyMatch(ChartNode::proposed)) items.add(new Item(MESSAGES.get("legend.proposed"), this::proposed));
        return items;
    }

    private void kind(Surface s, Kind kind, double x, double y) {
        s.fill(palette.fill(kind));
        s.stroke(palette.edge(kind), 1);
        ChartPainter.shape(s, kind, x, y, 7.5);
    }

    private void line(Surface s, Standing standing, int colour, double x, double y) {
        s.stroke(colour, 1.4, ChartPainter.dash(standing, 1));
        s.line(x - SIGN / 2 + 2, y, x + SIGN / 2 - 2, y);
    }

    private void unequal(Surface s, double x, double y) {
        s.fill(palette.disputed());
        s.text("≠", x, y + 4, 13, true);
    }

    private void disc(Surface s, double x, double y) {
        s.fill(palette.paper());
        s.stroke(palette.quiet(), 0.9);
        s.circle(x, y, 6);
        s.fill(palette.ink());
        s.text("2", x, y + 3, 8, true);
    }

    private void badge(Surface s, double x, double y) {
        s.fill(palette.disputed());
        s.stroke(0, 0);
        s.box(x - 17, y - 6, 34, 12, 2);
        s.fill(palette.paper());
        s.text("EU 2017", x, y + 2.8, 7.5, true);
    }

    private void proposed(Surface s, double x, double y) {
        s.fill(palette.fill(Kind.ORGANISATION));
        s.stroke(palette.edge(Kind.ORGANISATION), 1, 3, 2.5);
        ChartPainter.shape(s, Kind.ORGANISATION, x, y, 7.5);
    }
}
