package org.ibidem.chart.paint;

import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ibidem.chart.Portrait;

/** Writes SVG 1.1: text stays text, numbers have one decimal, the same drawing gives the same bytes. */
public final class SvgSurface implements Surface {
    private static final Pattern ILLEGAL = Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final String FAMILY = "'Noto Sans','Noto Sans KR','Noto Sans SC','Noto Naskh Arabic','Noto Sans Hebrew','Noto Sans Thai',sans-serif";
    private final StringBuilder out = new StringBuilder();
    private final double width;
    private final double height;
    private final String title;
    private final String description;
    private int fill;
    private String stroke = "";

    /** A drawing of this size in points; the title is what a screen reader says for it, the description what it can say beyond that. */
    public SvgSurface(double width, double height, String title, String description) {
        this.description = description;
        this.width = width;
        this.height = height;
        this.title = title;
    }

    /** The whole document. */
    public String document() {
        return String.format(Locale.ROOT, """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="%s" height="%s" viewBox="0 0 %s %s" role="img" aria-labelledby="title desc" font-family="%s">
            <title id="title">%s</title>
            <desc id="desc">%s</desc>
            """, number(width), number(height), number(width), number(height), FAMILY, escape(title), escape(description)) + out + "</svg>\n";
    }

    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : String.format(Locale.ROOT, "%.1f", rounded);
    }

    static String escape(String text) {
        return ILLEGAL.matcher(text).replaceAll("\uFFFD").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String colour(String attribute, int argb) {
        int alpha = argb >>> 24;
        if (alpha == 0) return " " + attribute + "=\"none\"";
        String colour = String.format(Locale.ROOT, " %s=\"#%06x\"", attribute, argb & 0xFFFFFF);
        return alpha == 255 ? colour : colour + String.format(Locale.ROOT, " %s-opacity=\"%.2f\"", attribute, alpha / 255.0);
    }

    @Override
    public void fill(int argb) {
        fill = argb;
    }

    @Override
    public void stroke(int argb, double lineWidth, double... dash) {
        StringBuilder s = new StringBuilder(colour("stroke", argb));
        if (argb >>> 24 != 0) s.append(" stroke-width=\"").append(number(lineWidth)).append('"');
        for (int i = 0; i < dash.length; i++) s.append(i == 0 ? " stroke-dasharray=\"" : " ").append(number(dash[i]));
        stroke = s + (dash.length > 0 ? "\"" : "");
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"%s/>", number(x1), number(y1), number(x2), number(y2), stroke);
    }

    @Override
    public void curve(double x1, double y1, double cx, double cy, double x2, double y2) {
        add("<path d=\"M%s %sQ%s %s %s %s\" fill=\"none\"%s/>", number(x1), number(y1), number(cx), number(cy), number(x2), number(y2), stroke);
    }

    @Override
    public void polygon(double[] x, double[] y) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < x.length; i++) points.append(i == 0 ? "" : " ").append(number(x[i])).append(',').append(number(y[i]));
        add("<polygon points=\"%s\"%s%s/>", points, colour("fill", fill), stroke);
    }

    @Override
    public void circle(double cx, double cy, double radius) {
        add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s%s/>", number(cx), number(cy), number(radius), colour("fill", fill), stroke);
    }

    @Override
    public void box(double x, double y, double boxWidth, double boxHeight, double corner) {
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"%s%s/>", number(x), number(y), number(boxWidth), number(boxHeight),
            number(corner), colour("fill", fill), stroke);
    }

    @Override
    public void icon(Icon icon, double cx, double cy, double size) {
        add("<path transform=\"translate(%s %s) scale(%s)\" fill-rule=\"evenodd\" d=\"%s\"%s/>", number(cx - size / 2), number(cy - size / 2),
            String.format(Locale.ROOT, "%.3f", size / 24), icon.path(), colour("fill", fill));
    }

    @Override
    public void picture(Portrait picture, double cx, double cy, double boxWidth, double boxHeight, double corner) {
        double side = Math.max(boxWidth, boxHeight);
        String box = String.format(Locale.ROOT, "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>", number(cx - boxWidth / 2), number(cy - boxHeight / 2),
            number(boxWidth), number(boxHeight), number(corner));
        // Named for what it is, so that drawings in one page of a report may each have their own.
        String id = "clip-" + Integer.toHexString(box.hashCode());
        String opacity = fill >>> 24 == 255 ? "" : String.format(Locale.ROOT, " opacity=\"%.2f\"", (fill >>> 24) / 255.0);
        add("<clipPath id=\"%s\">%s</clipPath>", id, box);
        add("<image x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" clip-path=\"url(#%s)\"%s xlink:href=\"data:image/png;base64,%s\"/>", number(cx - side / 2), number(cy - side / 2),
            number(side), number(side), id, opacity, Base64.getEncoder().encodeToString(Png.of(picture.image())));
    }

    @Override
    public void text(String text, double cx, double baseline, double size, boolean bold) {
        add("<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"%s\"%s%s>%s</text>", number(cx), number(baseline), number(size),
            bold ? " font-weight=\"bold\"" : "", colour("fill", fill), escape(text));
    }

    @Override
    public void textAlong(String text, double cx, double cy, double angle, double size) {
        add("<text transform=\"translate(%s %s) rotate(%s)\" y=\"%s\" text-anchor=\"middle\" font-size=\"%s\"%s>%s</text>", number(cx), number(cy),
            number(StrictMath.toDegrees(angle)), number(size * 0.35), number(size), colour("fill", fill), escape(text));
    }

    private void add(String form, Object... values) {
        out.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
