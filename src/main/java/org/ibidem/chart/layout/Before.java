package org.ibidem.chart.layout;

/** The picture as it was: where the nodes that {@code known} names lay, and which of them are pinned and stay there exactly. */
@SuppressWarnings("java:S6218")
public record Before(Places places, boolean[] known, boolean[] pinned) {
    /** The picture before of some of the nodes, in their order. */
    Before part(int... nodes) {
        boolean[] knownOfThem = new boolean[nodes.length];
        boolean[] pinnedOfThem = new boolean[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            pinnedOfThem[i] = pinned[nodes[i]];
            knownOfThem[i] = known[nodes[i]] || pinnedOfThem[i];
        }
        return new Before(places.of(nodes), knownOfThem, pinnedOfThem);
    }

    boolean anyKnown() {
        return any(known);
    }

    boolean anyPinned() {
        return any(pinned);
    }

    private static boolean any(boolean... flags) {
        for (boolean flag : flags) if (flag) return true;
        return false;
    }

    /** Puts what is pinned back where it lay. */
    void hold(Places picture) {
        for (int i = 0; i < pinned.length; i++) {
            if (!pinned[i]) continue;
            picture.x()[i] = places.x()[i];
            picture.y()[i] = places.y()[i];
        }
    }

    /** Moves a picture, without turning it, so that what is pinned, or else what is known, lies where it lay on average. */
    void meet(Places picture) {
        boolean[] fixed = anyPinned() ? pinned : known;
        if (!any(fixed)) return;
        double[] there = Alignment.centre(places, fixed);
        double[] here = Alignment.centre(picture, fixed);
        for (int i = 0; i < fixed.length; i++) {
            picture.x()[i] += there[0] - here[0];
            picture.y()[i] += there[1] - here[1];
        }
    }
}
