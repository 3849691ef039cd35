package org.ibidem.report;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.chart.paint.Graphics2DSurface;
import org.ibidem.chart.paint.Palette;
import org.ibidem.chart.paint.Surface;
import org.ibidem.chart.paint.SvgSurface;
import org.ibidem.fonts.Fonts;
import org.ibidem.message.Messages;
import org.ibidem.model.EdtfDate;
import org.ibidem.report.print.Drawing;

/**
 * Moments along an axis of time that runs down: a dot is a day, a bar as much time as is known, hollow where that is only about. The words stand
 * beside it, as near to their time as there is room. Where there are too many for the height, those of a year share a line, then those of a decade.
 */
public final class TimelinePicture implements Drawing {
    private static final Messages MESSAGES = Messages.of(TimelinePicture.class);
    private static final double SIZE = 8;
    private static final double LINE = 11;
    private static final double MARGIN = 10;
    private static final double AXIS = 64;
    private static final double BEND = 30;
    private static final double GAP = 8;
    private static final double LEAST_HEIGHT = 180;
    private static final double HEAD_SIZE = 9;
    private static final double HEAD = 22;
    private static final int MOST_TICKS = 12;
    private static final int DECADE = 10;
    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
    private final List<Moment> lines;
    private final int count;
    private final Fonts fonts;
    private final double width;
    private final double height;
    private final LocalDate first;
    private final LocalDate last;
    private final String head;
    /** Above this nothing but the head stands. */
    private final double top;

    /** Something that was, and when. */
    public record Moment(EdtfDate date, String words) {
        private LocalDate from() {
            return date.earliest().equals(LocalDate.MIN) ? date.latest() : date.earliest();
        }

        private LocalDate to() {
            return date.latest().equals(LocalDate.MAX) ? date.earliest() : date.latest();
        }

        private boolean isAbout() {
            return date.text().matches(".*[~?%X].*") || date.text().contains("..");
        }

        /** As precise as it is known, and as short: 2016-07; in words where signs would have to be explained. */
        private String day() {
            return isAbout() ? Dates.words(date.text()) : date.text().replace("/", " – ");
        }
    }

    /** A picture of these moments, in their order and at least one, so wide and at most so high, in points. */
    public TimelinePicture(List<Moment> moments, Fonts fonts, double width, double height) {
        this.count = moments.size();
        this.fonts = fonts;
        this.width = width;
        this.lines = folded(moments, (int) ((height - 2 * MARGIN) / LINE));
        this.height = Math.min(height, Math.max(LEAST_HEIGHT, lines.size() * LINE * 1.05 + 2 * MARGIN));
        this.first = lines.stream().map(Moment::from).min(LocalDate::compareTo).orElseThrow();
        this.last = lines.stream().map(Moment::to).max(LocalDate::compareTo).orElseThrow();
        this.head = "";
        this.top = MARGIN;
    }

    private TimelinePicture(TimelinePicture of, String head) {
        this.count = of.count;
        this.fonts = of.fonts;
        this.width = of.width;
        this.lines = of.lines;
        this.height = of.height + HEAD;
        this.first = of.first;
        this.last = of.last;
        this.head = head;
        this.top = MARGIN + HEAD;
    }

    /** The same picture under what stands at the head of every sheet, for where it goes about by itself. */
    public TimelinePicture headed(PrintedFor of) {
        return new TimelinePicture(this, of.words(fonts, HEAD_SIZE, true, width - 2 * MARGIN));
    }

    private static List<Moment> folded(List<Moment> moments, int most) {
        Stream<Function<Moment, Object>> ways = Stream.of(m -> m, m -> m.from().getYear(), m -> Math.floorDiv(m.from().getYear(), DECADE));
        List<List<Moment>> foldings = ways.map(way -> moments.stream().collect(Collectors.groupingBy(way, LinkedHashMap::new, Collectors.toList())))
            .map(Map::values).map(groups -> groups.stream().map(TimelinePicture::one).toList()).toList();
        return foldings.stream().filter(f -> f.size() <= most).findFirst().orElseGet(foldings::getLast);
    }

    private static Moment one(List<Moment> together) {
        Moment first = together.getFirst();
        return together.size() == 1 ? first : new Moment(first.date(), MESSAGES.get("timeline.more", first.words(), together.size() - 1));
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public String alt() {
        return (head + "\n" + MESSAGES.get("timeline.alt", count, Dates.words(lines.getFirst().date().text()), Dates.words(lines.getLast().date().text()))).strip();
    }

    @Override
    public Optional<String> svg() {
        SvgSurface surface = new SvgSurface(width, height, alt(), lines.stream().map(m -> Dates.words(m.date().text()) + ": " + m.words()).collect(Collectors.joining("\n")));
        paint(surface);
        return Optional.of(surface.document());
    }

    @Override
    public void paint(Graphics2D graphics) {
        paint(new Graphics2DSurface(graphics, fonts));
    }

    private void paint(Surface surface) {
        surface.fill(Palette.LIGHT.paper());
        surface.stroke(0, 0);
        surface.box(0, 0, width, height, 0);
        surface.fill(Palette.LIGHT.ink());
        if (!head.isEmpty()) surface.text(head, MARGIN + fonts.width(head, HEAD_SIZE, true) / 2, MARGIN + HEAD_SIZE, HEAD_SIZE, true);
        axis(surface);
        double[] rows = rows();
        double dates = lines.stream().mapToDouble(m -> fonts.width(m.day(), SIZE, true)).max().orElse(0);
        for (int i = 0; i < rows.length; i++) line(surface, lines.get(i), rows[i], dates);
    }

    private void axis(Surface surface) {
        surface.stroke(Palette.LIGHT.quiet(), 1);
        surface.line(AXIS, top, AXIS, height - MARGIN);
        int months = step();
        int from = Math.floorDiv(monthOf(first), months) * months;
        for (int month = from; month <= monthOf(last); month += months) {
            LocalDate day = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
            if (!day.isBefore(first)) tick(surface, day, months);
        }
    }

    private static int monthOf(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    /** How many months lie between two marks of the axis. */
    private int step() {
        int span = monthOf(last) - monthOf(first);
        for (int months : MONTHS) if (span / months <= MOST_TICKS) return months;
        return MONTHS[MONTHS.length - 1];
    }

    private void tick(Surface surface, LocalDate day, int months) {
        double y = y(day);
        String words = Dates.words(months < 12 ? day.toString().substring(0, 7) : day.toString().substring(0, 4));
        String fitted = fonts.fitted(words, SIZE - 0.6, false, AXIS - MARGIN);
        surface.stroke(Palette.LIGHT.quiet(), 0.7);
        surface.line(AXIS - 4, y, AXIS, y);
        surface.fill(Palette.LIGHT.quiet());
        surface.text(fitted, AXIS - 6 - fonts.width(fitted, SIZE - 0.6, false) / 2, y + SIZE / 3, SIZE - 0.6, false);
    }

    private double y(LocalDate day) {
        double span = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return top + LINE / 2 + ChronoUnit.DAYS.between(first, day) / span * (height - top - MARGIN - LINE);
    }

    /** Where the words of each line stand: down in their order, none over another, all within the picture. */
    private double[] rows() {
        double[] rows = lines.stream().mapToDouble(m -> (y(m.from()) + y(m.to())) / 2).toArray();
        for (int i = 1; i < rows.length; i++) rows[i] = Math.max(rows[i], rows[i - 1] + LINE);
        double lowest = height - MARGIN - LINE / 2;
        for (int i = rows.length - 1; i >= 0; i--) {
            rows[i] = Math.min(rows[i], lowest);
            lowest = rows[i] - LINE;
        }
        return rows;
    }

    private void line(Surface surface, Moment m, double row, double dates) {
        mark(surface, m);
        double at = (y(m.from()) + y(m.to())) / 2;
        surface.stroke(Palette.LIGHT.quiet(), 0.5);
        surface.line(AXIS + 5, at, AXIS + BEND, row);
        surface.line(AXIS + BEND, row, AXIS + BEND + 6, row);
        double left = AXIS + BEND + GAP;
        write(surface, m.day(), left, row, true);
        write(surface, fonts.fitted(m.words(), SIZE, false, width - left - dates - GAP - MARGIN), left + dates + GAP, row, false);
    }

    private void write(Surface surface, String words, double left, double row, boolean bold) {
        surface.fill(Palette.LIGHT.ink());
        surface.text(words, left + fonts.width(words, SIZE, bold) / 2, row + SIZE / 3, SIZE, bold);
    }

    private void mark(Surface surface, Moment m) {
        double begins = y(m.from());
        double ends = y(m.to());
        surface.fill(m.isAbout() ? Palette.LIGHT.paper() : Palette.LIGHT.ink());
        surface.stroke(Palette.LIGHT.ink(), 0.8);
        if (ends - begins < 5) surface.circle(AXIS, (begins + ends) / 2, 2.4);
        else surface.box(AXIS - 2.4, begins, 4.8, ends - begins, 2.4);
    }
}
