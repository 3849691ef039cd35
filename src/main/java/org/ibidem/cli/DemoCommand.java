package org.ibidem.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.sample.SampleCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demo shadow-sector|paper-lantern CASE [--colleague F.ibidem]}: unpacks a sample, ready to open, and the copy that a colleague sent back, to merge. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "SAMPLE", descriptionKey = "sample")
    private String sample;
    @Parameters(index = "1", paramLabel = "CASE", descriptionKey = "case")
    private Path folder;
    @Option(names = "--colleague", paramLabel = "F.ibidem", descriptionKey = "colleague")
    private Path copy;
    @Mixin
    private Output out;

    @Override
    public Integer call() throws IOException {
        try (Case made = SampleCase.unpack(sample, folder, Installation.atHome(), ProgressBar.onTerminal())) {
            out.print(Output.row("case", made.folder().toString(), "title", made.info().title()));
        }
        if (copy != null) SampleCase.writeColleaguesCopy(sample, copy, Installation.atHome(), ProgressBar.onTerminal());
        return 0;
    }
}
