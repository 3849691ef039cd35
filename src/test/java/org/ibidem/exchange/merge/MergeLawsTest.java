package org.ibidem.exchange.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.ibidem.casefile.Case;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Statement;

/** What merging keeps to, whatever two people did: drawn at random and held against the rows themselves. */
@Tag("slow")
class MergeLawsTest {
    private static final int BASE = 4;

    /** Something a person does to the thing at a place in the case. */
    record Deed(String what, int where, String word) {
        void in(Case c) {
            List<Entity> entities = c.all(Entity.class);
            List<Statement> statements = c.all(Statement.class);
            switch (what) {
                case "entity" -> Copies.entity(c, word);
                case "claim" -> Copies.put(c, statements.get(where % statements.size()).saying("name", word, null));
                case "say" -> Copies.say(c, entities.get(where % entities.size()), "notes", word);
                case "title" -> Copies.put(c, c.all(Evidence.class).getFirst().withTitle(word));
                case "language" -> Copies.put(c, c.all(Evidence.class).getFirst().withArchive("", word));
                default -> Copies.delete(c, entities.get(1 + where % (entities.size() - 1)));
            }
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return deeds("entity", "claim", "say", "title", "language");
    }

    @Provide
    Arbitrary<List<Deed>> withRemovals() {
        return deeds("entity", "claim", "say", "title", "remove");
    }

    private static Arbitrary<List<Deed>> deeds(String... kinds) {
        return Combinators.combine(Arbitraries.of(kinds), Arbitraries.integers().between(0, BASE - 2), Arbitraries.of("a", "b", "c")).as(Deed::new).list().ofMinSize(1).ofMaxSize(5);
    }

    interface Work {
        void with(Copies copies, Case ours) throws IOException;
    }

    private static void inACase(Work work) throws IOException {
        Path temp = Files.createTempDirectory("merge-laws");
        try (Copies copies = new Copies(temp)) {
            Case ours = copies.fresh("us");
            for (int i = 0; i < BASE; i++) Copies.entity(ours, "company " + i);
            Copies.document(ours, "A document.");
            work.with(copies, ours);
        } finally {
            try (Stream<Path> files = Files.walk(temp)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    file.toFile().setWritable(true);
                    Files.delete(file);
                }
            }
        }
    }

    private static List<Difference> merge(Case into, Case from, Choice choice) {
        Merge merge = new Merge(into, from);
        List<Difference> found = merge.plan();
        merge.apply(conflict -> choice);
        return found;
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void itDoesNotMatterWhoMergesWhom(@ForAll("deeds") List<Deed> mine, @ForAll("deeds") List<Deed> other) throws IOException {
        inACase((copies, ours) -> {
            Case theirs = copies.sent(ours, "kim");
            mine.forEach(d -> d.in(ours));
            other.forEach(d -> d.in(theirs));
            Case again = copies.sent(theirs, "kim-again");
            Case same = copies.sent(ours, "us-again");
            merge(ours, theirs, Choice.OURS);
            merge(again, same, Choice.THEIRS);
            assertThat(Copies.unnumbered(again)).isEqualTo(Copies.unnumbered(ours));
            merge(theirs, ours, Choice.OURS);
            assertThat(Copies.rows(theirs)).as("theirs, once it comes back to them").isEqualTo(Copies.rows(ours));
        });
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void aConflictIsExactlyWhereBothChangedOneFieldToDifferentThings(@ForAll("deeds") List<Deed> mine, @ForAll("deeds") List<Deed> other) throws IOException {
        inACase((copies, ours) -> {
            Case theirs = copies.sent(ours, "kim");
            Map<Key, Map<String, Object>> base = Copies.rows(ours);
            mine.forEach(d -> d.in(ours));
            other.forEach(d -> d.in(theirs));
            Map<Key, Map<String, Object>> here = Copies.rows(ours);
            Map<Key, Map<String, Object>> there = Copies.rows(theirs);
            Set<String> expected = new HashSet<>();
            base.forEach((key, was) -> was.forEach((column, value) -> {
                Object our = here.get(key).get(column);
                Object their = there.get(key).get(column);
                if (!Objects.equals(value, our) && !Objects.equals(value, their) && !Objects.equals(our, their)) expected.add(key.id() + column);
            }));
            List<Difference> found = merge(ours, theirs, Choice.OURS);
            assertThat(found.stream().filter(d -> d.kind() == Difference.Kind.CONFLICT).map(d -> d.row().id() + d.field()))
                .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(Copies.rows(ours).keySet()).as("no row of either is lost").containsAll(here.keySet()).containsAll(there.keySet());
        });
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void mergingAgainChangesNothingAndTakingItBackRestoresEverything(@ForAll("withRemovals") List<Deed> mine, @ForAll("withRemovals") List<Deed> other,
                                                                     @ForAll Choice choice) throws IOException {
        inACase((copies, ours) -> {
            Case theirs = copies.sent(ours, "kim");
            List<Deed> all = new ArrayList<>(mine);
            all.forEach(d -> d.in(ours));
            other.forEach(d -> d.in(theirs));
            Map<Key, Map<String, Object>> before = Copies.rows(ours);
            long head = ours.lastChange().sequence();
            merge(ours, theirs, choice);
            Map<Key, Map<String, Object>> merged = Copies.rows(ours);
            assertThat(merge(ours, theirs, choice)).as("once more").isEmpty();
            assertThat(Copies.rows(ours)).isEqualTo(merged);
            if (ours.lastChange().sequence() > head) ours.undo();
            assertThat(Copies.rows(ours)).as("taken back").isEqualTo(before);
        });
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void itDoesNotMatterInWhichOrderThreeCopiesMeet(@ForAll("deeds") List<Deed> a, @ForAll("deeds") List<Deed> b, @ForAll("deeds") List<Deed> c) throws IOException {
        inACase((copies, ours) -> {
            Case kim = copies.sent(ours, "kim");
            Case lee = copies.sent(ours, "lee");
            a.forEach(d -> d.in(ours));
            b.forEach(d -> d.in(kim));
            c.forEach(d -> d.in(lee));
            Case same = copies.sent(ours, "us-again");
            Case kimAgain = copies.sent(kim, "kim-again");
            merge(ours, kim, Choice.OURS);
            merge(ours, lee, Choice.OURS);
            merge(kimAgain, lee, Choice.OURS);
            merge(same, kimAgain, Choice.OURS);
            assertThat(Copies.unnumbered(same)).isEqualTo(Copies.unnumbered(ours));
        });
    }
}
