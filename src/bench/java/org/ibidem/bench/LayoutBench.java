package org.ibidem.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ibidem.chart.NetworkLayout;
import org.ibidem.chart.graph.Network;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.chart.layout.Places;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;

/**
 * Four networks laid out by stress, by forces and by communities, beside Graphviz (when it is installed), Gephi's ForceAtlas2 and GraphStream's SpringBox
 * on the same networks: time, and after it how good each picture is. A rival gets a minute and a half; what is not done by then is said to
 * have given no picture.
 */
final class LayoutBench {
    private static final int SECONDS = 90;
    private static final int SMALL = 2_000;
    private static final int ROUNDS = 3;
    private final Fonts fonts = new Fonts();

    static void run() throws Exception {
        LayoutBench bench = new LayoutBench();
        bench.measure("miserables", MadeNetwork.miserables());
        bench.measure("groups-1000", MadeNetwork.groups(1_000));
        bench.measure("groups-10000", MadeNetwork.groups(10_000));
        bench.measure("groups-100000", MadeNetwork.groups(100_000));
    }

    private void measure(String name, Network network) throws Exception {
        int rounds = network.ids().size() <= SMALL ? ROUNDS : 1;
        Map<LayoutKind, Double> ours = new HashMap<>();
        for (LayoutKind kind : List.of(LayoutKind.STRESS, LayoutKind.FORCE, LayoutKind.COMMUNITY)) {
            ours.put(kind, timed(name, kind.word(), network, rounds, () -> NetworkLayout.of(network, kind, fonts, Progress.NONE)));
        }
        for (LayoutRival rival : LayoutRival.values()) {
            String word = rival.name().toLowerCase(Locale.ROOT).replace('_', '-');
            double theirs = timed(name, word, network, rounds, () -> rival.place(network, SECONDS));
            if (theirs > 0) ours.forEach((kind, millis) -> new Figure("layout", kind.word(), name, "ms", word).print(millis, theirs, 0));
        }
    }

    private interface Layout {
        Places place() throws Exception;
    }

    /** The median milliseconds of some rounds, after telling how good the picture is; 0 when there is none. */
    private static double timed(String network, String layout, Network of, int rounds, Layout work) throws Exception {
        Places[] places = new Places[1];
        Turns turns = new Turns();
        for (int i = 0; i < rounds; i++) {
            double millis = Turns.millis(() -> places[0] = work.place());
            turns.add(millis, millis);
            if (places[0] == null) {
                System.out.println("bench layout quality=" + layout + " size=" + network + " no picture");
                return 0;
            }
        }
        LayoutQuality quality = LayoutQuality.of(of.links(), places[0]);
        System.out.println(String.format(Locale.ROOT, "bench layout quality=%s size=%s ms=%.0f stress=%.3f neighbours=%.3f overlaps=%.2f", layout, network,
            turns.ours().median(), quality.stress(), quality.neighbours(), quality.overlaps()));
        return turns.ours().median();
    }
}
