package org.ibidem.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.chart.layout.ChartLayout;
import org.ibidem.chart.layout.LayoutGraph;
import org.ibidem.chart.layout.LayoutKind;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.exchange.ExchangeFormat;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.PageText;
import org.ibidem.ontology.Ontology;
import org.ibidem.screening.list.AddedLists;
import org.ibidem.screening.list.Lists;

/** A program that works with what only the example of a plug-in understands, and says how that went; its home is the usual one. */
public final class PluginUser {
    private PluginUser() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Installation here = Installation.atHome();
        try (Case c = Case.create(folder.resolve("Plugged.case"), "Plugged", Handling.CLEAR, here)) {
            System.out.println("runs " + Plugins.running().stream().map(PluginJar::name).toList());
            read(c, folder);
            exchange(c, folder);
            lay();
            list(here, folder);
        }
        System.out.println("end");
    }

    private static void read(Case c, Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("north.hlog"), "North harbour\nAlpha came in\fBeta went out\u0001");
        new Intake(c).add(List.of(log), IntakeOptions.NONE, Progress.NONE);
        Evidence read = c.all(Evidence.class).getFirst();
        System.out.println("read " + read.mediaType() + " " + read.pages() + " " + c.where(PageText.class, "evidenceId", read.id()).stream().map(p -> p.text().strip().lines().toList().getLast()).toList());
    }

    private static void exchange(Case c, Path folder) throws IOException {
        Path pairs = Files.writeString(folder.resolve("in.pairs"), "Orchid Ltd -> Harbour Bank : lends to\n");
        try {
            int kept = ExchangeFormat.bring(c, Ontology.standard(), pairs).kept();
            Path out = folder.resolve("out.pairs");
            ExchangeFormat.export(c, Ontology.standard(), out);
            System.out.println("exchanged " + kept + " " + Files.readString(out).strip());
        } catch (UserProblem e) {
            System.out.println("exchanged nothing");
        }
    }

    private static void lay() {
        LayoutGraph graph = new LayoutGraph(new double[] {50, 50, 50}, new double[] {20, 20, 20}, new int[] {0, 0}, new int[] {1, 2});
        Optional<LayoutKind> spiral = LayoutKind.of("spiral");
        System.out.println("laid " + spiral.map(k -> k.title().orElse("") + " " + new ChartLayout(graph, k, 1).fresh(Progress.NONE).x().length));
    }

    private static void list(Installation here, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ships.txt"), "TURNED AWAY 2026-03-01\n1|Alpha Star|pa\n2|Beta Moon|lr\n");
        AddedLists added = Lists.of(here).add(List.of(file), Progress.NONE);
        System.out.println("listed " + added.taken().stream().map(i -> i.name() + " " + i.date() + " " + i.entries()).toList());
    }
}
