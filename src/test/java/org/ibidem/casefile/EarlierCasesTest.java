package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ibidem.job.Progress;
import org.ibidem.model.Anchor;
import org.ibidem.model.Chart;
import org.ibidem.model.ChartItem;
import org.ibidem.model.CitationStyle;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Judgement;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Paper;
import org.ibidem.model.Preset;
import org.ibidem.model.Report;
import org.ibidem.model.SavedSearch;
import org.ibidem.model.ScreeningRun;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases of earlier versions always open; how they were made stands beside them. */
@Tag("slow")
class EarlierCasesTest {
    @TempDir Path temp;

    private Path copied(int schema) throws Exception {
        Path from = Path.of(EarlierCasesTest.class.getResource("earlier/schema-" + schema).toURI());
        Path to = temp.resolve("Earlier.case");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
        return to;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22})
    void everyRowIsThereAndTheCaseGoesOn(int schema) throws Exception {
        Path folder = copied(schema);
        Installation here = Installation.in(temp.resolve("home"));
        for (int opened = 0; opened < 2; opened++) {
            try (Case c = Case.open(folder, here)) {
                assertThat(c.info().title()).isEqualTo("Of an earlier version");
                assertThat(c.all(Evidence.class)).extracting(Evidence::published).containsExactly("2024");
                assertThat(c.all(PageText.class)).extracting(PageText::text).containsExactly("Atlas owns Belka 조선");
                assertThat(c.all(Entity.class)).extracting(e -> e.ref().toString()).startsWith("N-1", "N-2").contains("R-1");
                assertThat(c.all(Statement.class)).hasSize(3).allMatch(s -> s.status() == StatementStatus.ACCEPTED && s.validFrom().equals("2016-07"));
                assertThat(c.all(ChartItem.class)).extracting(ChartItem::x, ChartItem::pinned).containsExactly(tuple(1.5, true));
                assertThat(c.all(Passage.class)).extracting(Passage::anchor, Passage::note).containsExactly(tuple(schema < 8 ? Anchor.FOUND : Anchor.MOVED, schema < 7 ? "" : "Look here"));
                assertThat(c.all(Report.class)).extracting(Report::title).containsExactly("Report");
                assertThat(c.all(Report.class)).extracting(Report::preset, Report::citations, Report::paper, Report::twoSided).containsExactly(tuple(Preset.PAPER, CitationStyle.CHICAGO, Paper.A4, false));
                assertThat(c.all(Chart.class)).extracting(Chart::filter).as("everything is shown").containsExactly("");
                assertThat(c.all(ChartItem.class)).extracting(ChartItem::groupId).as("in no group").containsOnlyNulls();
                assertThat(c.all(SavedSearch.class)).extracting(SavedSearch::name).isEqualTo(schema < 2 ? List.of() : List.of("Mine"));
                assertThat(c.all(Judgement.class)).as("nothing was judged yet").isEmpty();
                assertThat(c.all(ScreeningRun.class)).as("nothing was screened yet").isEmpty();
                if (opened == 0) {
                    assertThat(c.toRedo()).get().extracting(Step::action).isEqualTo("entity.add");
                    assertThat(Sample.addCompany(c).number()).as("the number taken back stays given").isEqualTo(Math.clamp(schema - 3, 4, 19));
                }
                assertThat(c.verify(Progress.NONE)).isEmpty();
            }
        }
    }
}
