package org.ibidem.report.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ibidem.ShadowSector;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Report;
import org.ibidem.ontology.Ontology;
import org.ibidem.report.ReportWriter;
import org.ibidem.report.WriteOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's report as a publisher would take it. */
@Tag("slow")
class SamplePreflightTest {
    @TempDir Path temp;

    @Test
    void nothingForbidsTheSampleAndWhatIsToBeLookedAtIsKnown() {
        try (Case sample = ShadowSector.open(temp.resolve("s.case"), Installation.in(temp.resolve("home")))) {
            Dossier dossier = Dossier.of(sample, Ontology.standard());
            ReportWriter writer = new ReportWriter(sample, dossier, new Fonts());
            Report report = writer.find("").orElseThrow();
            WriteOptions options = new WriteOptions(sample.lastChange().at(), Optional.empty());
            List<Finding> found = new Preflight(sample).of(report, dossier, options, writer.write(report, options, Progress.NONE), Progress.NONE);
            assertThat(found).filteredOn(Finding::isObstacle).isEmpty();
            assertThat(found).extracting(Finding::code).containsOnly("PRE-01", "PRE-09");
            assertThat(found).filteredOn(f -> f.code().equals("PRE-01")).as("a caveat, the row above the cited one").hasSize(2);
        }
    }
}
