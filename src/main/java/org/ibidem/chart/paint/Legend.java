package org.ibidem.chart.paint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Differences;
import org.ibidem.chart.Differences.Side;
import org.ibidem.chart.Halo;
import org.ibidem.chart.NodeMarks;
import org.ibidem.chart.Omission;
import org.ibidem.chart.StyleKey;
import org.ibidem.dossier.Standing;
import org.ibidem.fonts.Fonts;
import org.ibidem.message.Messages;
import org.ibidem.model.Look;
import org.ibidem.model.Look.Form;
import org.ibidem.model.Look.Hue;
import org.ibidem.ontology.Kind;

/** Explains the shapes, lines and marks that a chart uses, and no others, in rows below it. */
public final class Legend {
    private static final Messages MESSAGES = Messages.of(Legend.class);
    private static final double SIZE = 9;
    private static final double ROW = 20;
    private static final double SIGN = 34;
    private static final double BADGE = 7.5;
    private static final double LINE = 13;
    /** The words of a rule are cut beyond this, so that they fit the narrowest legend. */
    private static final double LONGEST = 190;
    private static final View LIFE_SIZE = new View(1, 0, 0, 0, 0);
    private final Signs signs;
    private final Palette palette;
    private final Fonts fonts;

    /** The signs that a chart uses. */
    public record Signs(Set<Kind> kinds, Set<Standing> standings, boolean disputedLink, NodeMarks marks, Omission omission, Differences differences,
                        boolean possiblySame, List<StyleKey> keys) {
        /** Those of this scene; takes time that grows with it. */
        public static Signs of(ChartScene scene) {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            Set<Standing> standings = EnumSet.noneOf(Standing.class);
            scene.nodes().forEach(n -> kinds.add(n.kind()));
            scene.links().forEach(l -> standings.add(l.standing()));
            NodeMarks marks = scene.nodes().stream().map(ChartNode::marks).reduce(NodeMarks.NONE, NodeMarks::or);
            return new Signs(kinds, standings, scene.links().stream().anyMatch(ChartLink::disputed), marks, scene.omission(), scene.differences(), !scene.possiblySame().isEmpty(), scene.keys());
        }
    }

    /** The legend of these signs. */
    public Legend(Signs signs, Palette palette, Fonts fonts) {
        this.signs = signs;
        this.palette = palette;
        this.fonts = fonts;
    }

    private interface Sign {
        void draw(Surface s, double x, double y);
    }

    /** What is explained, by which sign, and how wide that is. */
    private record Item(String words, Sign sign, double wide) {
        Item(String words, Sign sign) {
            this(words, sign, SIGN);
        }
    }

    /** How high the legend is at this width, in surface units. */
    public double height(double width) {
        return rows(width).stream().mapToDouble(row -> high(row, width)).sum() + note(width).size() * LINE + 6;
    }

    /** Draws it with its upper left corner here. */
    public void paint(Surface surface, double left, double top, double width) {
        double y = top + ROW / 2 + 3;
        for (List<Item> row : rows(width)) {
            double x = left;
            for (Item item : row) {
                item.sign().draw(surface, x + item.wide() / 2, y);
                surface.fill(palette.ink());
                double baseline = y + 3;
                for (String line : lines(item, width)) {
                    surface.text(line, x + item.wide() + 4 + fonts.width(line, SIZE, false) / 2, baseline, SIZE, false);
                    baseline += LINE;
                }
                x += room(item, width);
            }
            y += high(row, width);
        }
        surface.fill(palette.ink());
        for (String line : note(width)) {
            surface.text(line, left + 4 + fonts.width(line, SIZE, true) / 2, y + 1, SIZE, true);
            y += LINE;
        }
    }

    /** What is not shown, and why, in lines. */
    private List<String> note(double width) {
        if (signs.omission().isNone()) return List.of();
        return fonts.lines(words(signs.omission()), SIZE, true, width - 8);
    }

    /** Says what is not shown and why; of a filter that leaves nothing out, such as one that tells what was known at a moment, only that there is one. */
    static String words(Omission omission) {
        if (omission.entities() == 0 && omission.relations() == 0) return MESSAGES.get("omitted.nothing", String.join("; ", omission.filter()));
        List<String> why = new ArrayList<>();
        if (omission.byHand() > 0) why.add(MESSAGES.get("omitted.byHand", omission.byHand()));
        if (!omission.filter().isEmpty()) why.add(MESSAGES.get("omitted.filter", String.join("; ", omission.filter())));
        return MESSAGES.get("omitted", omission.entities(), omission.relations(), String.join("; ", why));
    }

    /** The words of an item, in more than one line where they are longer than the legend is wide. */
    private List<String> lines(Item item, double width) {
        return fonts.lines(item.words(), SIZE, false, width - item.wide() - 4);
    }

    private double high(List<Item> row, double width) {
        return ROW + row.stream().mapToInt(i -> lines(i, width).size() - 1).max().orElse(0) * LINE;
    }

    private double room(Item item, double width) {
        return item.wide() + lines(item, width).stream().mapToDouble(l -> fonts.width(l, SIZE, false)).max().orElse(0) + 20;
    }

    private List<List<Item>> rows(double width) {
        List<List<Item>> rows = new ArrayList<>();
        double used = width;
        for (Item item : items()) {
            if (used + room(item, width) > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.getLast().add(item);
            used += room(item, width);
        }
        return rows;
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        if (!signs.differences().isNone()) {
            items.add(only(Side.FIRST, signs.differences().first()));
            items.add(only(Side.SECOND, signs.differences().second()));
        }
        signs.kinds().forEach(kind -> items.add(new Item(MESSAGES.get("legend.kind." + kind), (s, x, y) -> kind(s, kind, x, y))));
        signs.standings().forEach(standing -> items.add(new Item(MESSAGES.get("legend.standing." + standing), (s, x, y) -> line(s, standing, palette.link(), x, y))));
        signs.keys().forEach(key -> items.add(new Item(fonts.fitted(key.words(), SIZE, false, LONGEST), (s, x, y) -> sample(s, palette, key, x, y))));
        if (signs.disputedLink()) items.add(new Item(MESSAGES.get("legend.disputed"), (s, x, y) -> line(s, Standing.SOLID, palette.disputed(), x, y)));
        if (signs.possiblySame()) items.add(new Item(MESSAGES.get("legend.possiblySame"), (s, x, y) -> new SameMark(s, palette, LIFE_SIZE).sample(x, y, SIGN - 4)));
        NodeMarks marks = signs.marks();
        if (marks.disputed()) items.add(new Item(MESSAGES.get("legend.disputedNode"), this::unequal));
        if (marks.sources() > 0) items.add(new Item(MESSAGES.get("legend.sources"), this::disc));
        if (!marks.badges().isEmpty()) items.add(listed(marks.badges().getFirst()));
        if (marks.openHit()) items.add(new Item(MESSAGES.get("legend.openHit"), (s, x, y) -> NodePainter.openHit(s, palette, x, y, 8)));
        if (marks.proposed()) items.add(new Item(MESSAGES.get("legend.proposed"), this::proposed));
        if (marks.pinned()) items.add(new Item(MESSAGES.get("legend.pinned"), (s, x, y) -> NodePainter.pin(s, palette, x, y, 7)));
        Halo.Meaning figures = marks.halo().meaning();
        if (!figures.size().isEmpty()) items.add(new Item(MESSAGES.get("legend.size", figures.size()), this::sizes));
        if (!figures.colour().isEmpty()) items.add(new Item(MESSAGES.get("legend.colour", figures.colour()), this::colours));
        return items;
    }

    private void sizes(Surface s, double x, double y) {
        s.fill(palette.hue(Halo.PLAIN));
        s.stroke(0, 0);
        s.circle(x - 9, y, 3.5);
        s.circle(x + 5, y, 8);
    }

    private void colours(Surface s, double x, double y) {
        s.stroke(0, 0);
        for (int hue = 0; hue < 3; hue++) {
            s.fill(palette.hue(hue));
            s.circle(x - 9 + 9 * hue, y, 6);
        }
    }

    private Item only(Side side, String name) {
        return new Item(MESSAGES.get("legend.only", name, signs.differences().count(side)), (s, x, y) -> new SideMark(s, palette).draw(side, x, y, 6.5));
    }

    private void kind(Surface s, Kind kind, double x, double y) {
        s.fill(palette.fill(kind));
        s.stroke(palette.edge(kind), 1);
        Shape.of(kind, Form.AS_IS).draw(s, x, y, 8);
        s.fill(palette.edge(kind));
        s.icon(Icon.of(kind), x, y, 9.2);
    }

    /** Draws what a rule does about a place, as the legend shows it. */
    public static void sample(Surface s, Palette palette, StyleKey key, double x, double y) {
        if (key.ofRelations()) line(s, palette, key.look(), x, y);
        else shape(s, palette, key, x, y);
    }

    /** Of a rule that leaves the colour as it is, what it changes. */
    private static void shape(Surface s, Palette palette, StyleKey key, double x, double y) {
        Look look = key.look();
        double r = 6.2 * Math.min(1.35, look.size().shape());
        boolean plain = look.hue() == Hue.AS_IS;
        s.fill(plain ? palette.paper() : palette.fill(key.kind(), look.hue()));
        s.stroke(plain ? palette.quiet() : palette.edge(key.kind(), look.hue()), 1.3);
        Shape.of(key.kind(), look.form()).draw(s, x, y, r);
        s.fill(plain ? palette.quiet() : palette.edge(key.kind(), look.hue()));
        if (look.sign() != Look.Sign.AS_IS) s.icon(Icon.of(key.kind(), look.sign()), x, y, r * 1.3);
        else if (!look.label().isEmpty()) s.text("a", x, y + 2.6, 8, false);
    }

    private static void line(Surface s, Palette palette, Look look, double x, double y) {
        s.stroke(palette.line(look.hue()), 1.4 * look.size().line());
        s.line(x - SIGN / 2 + 2, y, x + SIGN / 2 - 2, y);
    }

    private void line(Surface s, Standing standing, int colour, double x, double y) {
        s.stroke(colour, 1.4, LinkPainter.dash(standing, 1));
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

    /** A badge that the chart has, for another would tell of a listing that nobody made. */
    private Item listed(String badge) {
        double wide = Math.max(SIGN, fonts.width(badge, BADGE, true) + 8);
        return new Item(MESSAGES.get("legend.listed"), (s, x, y) -> badge(s, badge, x, y, wide), wide);
    }

    private void badge(Surface s, String badge, double x, double y, double wide) {
        s.fill(palette.disputed());
        s.stroke(0, 0);
        s.box(x - wide / 2, y - 6, wide, 12, 2);
        s.fill(palette.paper());
        s.text(badge, x, y + 2.8, BADGE, true);
    }

    private void proposed(Surface s, double x, double y) {
        s.fill(palette.fill(Kind.ORGANISATION));
        s.stroke(palette.edge(Kind.ORGANISATION), 1, 3, 2.5);
        Shape.BOX.draw(s, x, y, 7.5);
    }
}
