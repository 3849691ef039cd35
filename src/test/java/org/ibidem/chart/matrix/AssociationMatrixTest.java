package org.ibidem.chart.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.chart.ChartDocument;
import org.ibidem.chart.ChartLink;
import org.ibidem.chart.ChartNode;
import org.ibidem.chart.ChartScene;
import org.ibidem.chart.Halo;
import org.ibidem.chart.NodeMarks;
import org.ibidem.chart.matrix.AssociationMatrix.Cell;
import org.ibidem.chart.matrix.AssociationMatrix.Wish;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Standing;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Handling;
import org.ibidem.ontology.Kind;
import org.ibidem.ontology.Ontology;
import org.ibidem.ui.Atlas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is related to whom, counted. */
class AssociationMatrixTest {
    private static final Wish ALL = new Wish(Set.of(), MatrixOrder.NAME, false);
    @TempDir Path folder;

    private static AssociationMatrix of(Case c, Wish wish) {
        Dossier dossier = Dossier.of(c, Ontology.standard());
        return AssociationMatrix.of(ChartDocument.unsaved(c, new Fonts()).scene(dossier, Progress.NONE), dossier, wish);
    }

    @Test
    void aCellCountsRelationsAndTheOriginsThatSupportThem() throws IOException {
        Atlas atlas = Atlas.in(folder);
        try (Case c = Case.open(atlas.folder(), Installation.in(folder.resolve("home")))) {
            AssociationMatrix matrix = of(c, ALL);
            assertThat(matrix.cell(0, 1)).contains(new Cell(List.of(atlas.ownership()), 1, Standing.SOLID, false)).isEqualTo(matrix.cell(1, 0));
            assertThat(of(c, new Wish(Set.of(), MatrixOrder.NAME, true)).cell(0, 1)).isPresent();
            assertThat(of(c, new Wish(Set.of(), MatrixOrder.NAME, true)).cell(1, 0)).isEmpty();
            assertThat(of(c, new Wish(Set.of(atlas.asset()), MatrixOrder.NAME, false)).size()).isEqualTo(1);
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            matrix.write(csv);
            assertThat(csv.toString(StandardCharsets.UTF_8).lines().skip(1)).containsExactly("N-1 Atlas Holding,,1/1", "N-2 Belka LLC,1/1,");
        }
    }

    @Test
    void aPictureHasTheNamesAndALegendAndALargeOneStaysAPicture() throws IOException {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        Atlas atlas = Atlas.in(folder);
        try (Case c = Case.open(atlas.folder(), Installation.in(folder.resolve("home")))) {
            MatrixPicture picture = new MatrixPicture(of(c, ALL), new Fonts(), List.of("Atlas · TLP:AMBER", "2 entities are not shown"));
            assertThat(new String(picture.svg(), StandardCharsets.UTF_8)).contains("Atlas Holding", "Belka LLC", "independent sources")
                .contains(">Atlas · TLP:AMBER</text>", ">2 entities are not shown</text>");
            assertThat(ImageIO.read(new ByteArrayInputStream(picture.png())).getWidth()).isGreaterThan(500);
        }
    }

    private static ChartScene scene(int size, List<Integer> ends) {
        List<ChartNode> nodes = IntStream.range(0, size).mapToObj(i -> new ChartNode(new UUID(1, i), "N-" + i, "Name " + i % 7, Kind.PERSON, List.of(), NodeMarks.NONE.withHalo(Halo.NONE), 0, 0, 10, 10)).toList();
        List<ChartLink> links = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i += 2) links.add(new ChartLink(new UUID(2, i), "R-" + i, ends.get(i) % size, ends.get(i + 1) % size, "", Standing.DASHED, i % 3 == 0, false, 0, 1));
        return new ChartScene(nodes, links);
    }

    @Property(tries = 60)
    void inEveryOrderEachEntityStandsOnceAndEachRelationIsCounted(@ForAll @IntRange(min = 1, max = 40) int size, @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 1000) Integer> ends,
                                                                 @ForAll MatrixOrder order, @ForAll boolean directed) throws IOException {
        ChartScene scene = scene(size, ends);
        AssociationMatrix matrix = AssociationMatrix.of(scene, EMPTY, new Wish(Set.of(), order, directed));
        assertThat(matrix.entities()).containsExactlyInAnyOrderElementsOf(scene.nodes());
        Set<UUID> counted = new HashSet<>();
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                matrix.cell(row, column).ifPresent(c -> counted.addAll(c.relations()));
                if (!directed) assertThat(matrix.cell(row, column).map(Cell::relations)).isEqualTo(matrix.cell(column, row).map(Cell::relations));
            }
        }
        assertThat(counted).containsExactlyInAnyOrderElementsOf(scene.links().stream().map(ChartLink::id).toList());
    }

    private static final Dossier EMPTY = empty();

    private static Dossier empty() {
        try {
            Path made = Files.createTempDirectory("matrix");
            try (Case c = Case.create(made.resolve("Empty.case"), "Empty", Handling.CLEAR, Installation.in(made.resolve("home")))) {
                return Dossier.of(c, Ontology.standard());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
