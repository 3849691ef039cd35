package org.ibidem.cli;

import java.nio.file.Path;
import org.ibidem.casefile.Case;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.graph.Network;
import org.ibidem.exchange.graph.NetworkFile;
import org.ibidem.fonts.Fonts;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whose network is measured: that of a case or that of a graph file. */
final class GraphOrCase {
    @ArgGroup(multiplicity = "1")
    private Choice choice;
    @Mixin
    private Passphrase passphrase;

    static final class Choice {
        @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
        private Path folder;
        @Option(names = "--graph", paramLabel = "F", descriptionKey = "graph")
        private Path graph;
    }

    /** The network. @throws org.ibidem.message.UserProblem when there is no such file or case */
    Network network() {
        if (choice.graph != null) return NetworkFile.read(choice.graph);
        try (Case c = passphrase.open(choice.folder)) {
            return Network.of(ChartDocument.unsaved(c, new Fonts()).unplaced(CaseArgument.dossier(c)));
        }
    }
}
