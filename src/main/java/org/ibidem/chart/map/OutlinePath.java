package org.ibidem.chart.map;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the path of an outline (SVG 1.1, 8.3): moves and straight lines, absolute or relative, each subpath closed. */
final class OutlinePath {
    private static final Pattern PIECE = Pattern.compile("([MmLlHhVvZz])|(-?[0-9]*\\.?[0-9]+)");
    private final List<WorldMap.Outline> outlines = new ArrayList<>();
    private final List<double[]> corners = new ArrayList<>();
    private double x;
    private double y;

    OutlinePath(String path) {
        Matcher pieces = PIECE.matcher(path);
        char command = 'M';
        List<Double> numbers = new ArrayList<>();
        while (pieces.find()) {
            if (pieces.group(1) != null) {
                command = pieces.group(1).charAt(0);
                numbers.clear();
                if (Character.toUpperCase(command) == 'Z') close();
                continue;
            }
            numbers.add(Double.parseDouble(pieces.group(2)));
            boolean single = "HhVv".indexOf(command) >= 0;
            if (numbers.size() < (single ? 1 : 2)) continue;
            go(command, numbers.getFirst(), numbers.getLast());
            numbers.clear();
            if (Character.toUpperCase(command) == 'M') command = command == 'M' ? 'L' : 'l';
        }
        close();
    }

    private void go(char command, double first, double last) {
        boolean relative = Character.isLowerCase(command);
        switch (Character.toUpperCase(command)) {
            case 'H' -> x = relative ? x + first : first;
            case 'V' -> y = relative ? y + first : first;
            default -> {
                x = relative ? x + first : first;
                y = relative ? y + last : last;
            }
        }
        if (Character.toUpperCase(command) == 'M') close();
        corners.add(new double[] {x * Spot.SCALE, y * Spot.SCALE});
    }

    private void close() {
        if (corners.size() > 2) outlines.add(new WorldMap.Outline(corners.stream().mapToDouble(c -> c[0]).toArray(), corners.stream().mapToDouble(c -> c[1]).toArray()));
        corners.clear();
    }

    List<WorldMap.Outline> outlines() {
        return List.copyOf(outlines);
    }
}
