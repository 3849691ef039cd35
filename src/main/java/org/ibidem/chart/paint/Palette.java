package org.ibidem.chart.paint;

import org.ibidem.chart.Differences.Side;
import org.ibidem.model.Look.Hue;
import org.ibidem.ontology.Kind;

/** The colours of a chart. Kinds differ by shape as well, so everything still reads in grey. */
public record Palette(int paper, int ink, int quiet, int link, int disputed, int selected, int halo, int[] sides, int[] fills, int[] edges, int[] hues, int[][] looks) {
    /** For a light window and for print. */
    public static final Palette LIGHT = new Palette(0xFFFFFFFF, 0xFF1F2933, 0xFF5B6673, 0xFF56616E, 0xFFB42318, 0xFF0B66C3, 0xE6FFFFFF, new int[] {0xFFB54708, 0xFF067647},
        new int[] {0xFFE3EEFB, 0xFFE8ECF3, 0xFFE4F3E8, 0xFFFCEFD9, 0xFFF1EAF8}, new int[] {0xFF1D5FA8, 0xFF3B4A63, 0xFF2B7A43, 0xFFA35C00, 0xFF6B3FA0},
        new int[] {0x5A1F77B4, 0x5AE08214, 0x5A2E9E5B, 0x5AC2376B, 0x5A7A5BC7, 0x5A8C6D31, 0x5A17A2A8, 0x5AD9B400, 0x5A6E7F8D, 0x5AE377C2},
        new int[][] {{0xFFBFDDF2, 0xFF005A96}, {0xFFFBDDA0, 0xFF9A5B00}, {0xFFB4E5D2, 0xFF00714F}, {0xFFF0CFE2, 0xFF9B3D74}, {0xFFD6F0FC, 0xFF1F83B5}, {0xFFF8F2A0, 0xFF7A6F00}, {0xFFD9DCE0, 0xFF5B6673}});
    /** For a dark window. */
    public static final Palette DARK = new Palette(0xFF11161D, 0xFFE6EBF2, 0xFFA5B0BE, 0xFF98A4B3, 0xFFFF7A6B, 0xFF58A6FF, 0xE611161D, new int[] {0xFFF5A35C, 0xFF5FD6A3},
        new int[] {0xFF17304C, 0xFF232C3B, 0xFF173524, 0xFF3B2C12, 0xFF2D2140}, new int[] {0xFF7DB7F5, 0xFFB3C0D6, 0xFF7ED09A, 0xFFF0B35B, 0xFFC3A0F0},
        new int[] {0x665AA9E6, 0x66F2A65A, 0x665CC98B, 0x66F0709A, 0x66A78BF0, 0x66C9A66B, 0x664FD0D6, 0x66F2D64B, 0x669FB0C0, 0x66F3A6DC},
        new int[][] {{0xFF0B3F66, 0xFF6FB8EE}, {0xFF5E3D00, 0xFFF5B443}, {0xFF00493A, 0xFF45D0A2}, {0xFF562341, 0xFFEBA3CB}, {0xFF17506B, 0xFFA5DCF7}, {0xFF4F4A00, 0xFFF0E442}, {0xFF3A4048, 0xFFA5B0BE}});

    /** What lies about the things that are selected, and lets through what is below. */
    int glow() {
        return selected & 0xFFFFFF | 0x40000000;
    }

    /** The colour of a disc behind a node; groups beyond the last colour begin with the first again. */
    int hue(int number) {
        return number < 0 ? quiet & 0xFFFFFF | 0x50000000 : hues[number % hues.length];
    }

    int side(Side side) {
        return sides[side.ordinal()];
    }

    int fill(Kind kind) {
        return fills[kind.broad().ordinal()];
    }

    /** The ground of a shape that a rule may have coloured. */
    int fill(Kind kind, Hue hue) {
        return hue == Hue.AS_IS ? fill(kind) : looks[hue.ordinal() - 1][0];
    }

    int edge(Kind kind) {
        return edges[kind.broad().ordinal()];
    }

    /** The outline and icon of a shape that a rule may have coloured. */
    int edge(Kind kind, Hue hue) {
        return hue == Hue.AS_IS ? edge(kind) : looks[hue.ordinal() - 1][1];
    }

    /** A line that a rule may have coloured. */
    int line(Hue hue) {
        return hue == Hue.AS_IS ? link : looks[hue.ordinal() - 1][1];
    }

    /** The colour that a rule gives, as a sample of it is shown: its outline. */
    public int sample(Hue hue) {
        return hue == Hue.AS_IS ? 0 : looks[hue.ordinal() - 1][1];
    }
}
