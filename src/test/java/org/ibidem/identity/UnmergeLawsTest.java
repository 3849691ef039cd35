package org.ibidem.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.ibidem.SmallCase;
import org.ibidem.exchange.ftm.FtmExport;
import org.ibidem.exchange.plain.PlainCase;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Statement;
import org.ibidem.model.Verdict;
import org.ibidem.ontology.Ontology;
import org.ibidem.statement.Said;
import org.ibidem.statement.Saying;

/** Taking decisions back leaves no trace of them, whatever happened meanwhile. */
@Tag("slow")
class UnmergeLawsTest {
    private static final int THINGS = 6;
    private final Ontology ontology = Ontology.standard();

    /** Two things and what is decided of them. */
    record Pair(int one, int other, Verdict verdict) {}

    /** Something done to a case in which things are one: what is said of which, or which statement is changed how. */
    record Edit(int kind, int thing, int statement, String text) {}

    @Provide
    Arbitrary<List<Pair>> pairs() {
        Arbitrary<Integer> thing = Arbitraries.integers().between(0, THINGS - 1);
        return Combinators.combine(thing, thing, Arbitraries.of(Verdict.SAME, Verdict.SAME, Verdict.NOT_SAME, Verdict.UNDECIDED)).as(Pair::new)
            .filter(p -> p.one() != p.other()).list().ofMinSize(2).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, THINGS - 1), Arbitraries.integers().between(0, 30),
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8)).as(Edit::new).list().ofSize(50);
    }

    private interface Work {
        void on(SmallCase small, List<Entity> things) throws IOException;
    }

    private static void inCase(Work work) throws IOException {
        Path temp = Files.createTempDirectory("unmerge");
        try (SmallCase small = new SmallCase(temp)) {
            List<Entity> things = new ArrayList<>();
            for (int i = 0; i < THINGS; i++) {
                things.add(small.named("Person", "Person " + i));
                small.say(things.getLast(), "birthDate", Integer.toString(1950 + i));
            }
            for (int i = 1; i < THINGS; i++) small.owns(things.get(i), things.get(i - 1));
            work.on(small, things);
        } finally {
            try (Stream<Path> all = Files.walk(temp)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
            }
        }
    }

    private static void decide(SmallCase small, List<Entity> things, List<Pair> pairs) {
        for (Pair p : pairs) {
            try {
                new Decisions(small.open).decide(things.get(p.one()).id(), things.get(p.other()).id(), p.verdict(), "because", List.of());
            } catch (UserProblem inTheWay) {
                assertThat(inTheWay.key()).isIn("apart", "joined");
            }
        }
    }

    private String exported(SmallCase small) throws IOException {
        Path file = small.open.folder().resolveSibling("export.json");
        FtmExport.write(small.open, ontology, file);
        return Files.readString(file) + PlainCase.of(small.open, ontology).items();
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void decidingAndTakingBackIsNothingInAnExport(@ForAll("pairs") List<Pair> pairs) throws IOException {
        inCase((small, things) -> {
            String before = exported(small);
            decide(small, things, pairs);
            assertThat(small.open.all(Decision.class)).isNotEmpty();
            assertThat(exported(small)).isNotEqualTo(before);
            small.open.all(Decision.class).forEach(new Decisions(small.open)::takeBack);
            assertThat(exported(small)).isEqualTo(before);
        });
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void afterFiftyOtherEditsEveryStatementIsWhereItWasSaid(@ForAll("pairs") List<Pair> pairs, @ForAll("edits") List<Edit> edits) throws IOException {
        inCase((small, things) -> {
            decide(small, things, pairs);
            Map<UUID, Statement> expected = new HashMap<>();
            small.open.all(Statement.class).forEach(s -> expected.put(s.id(), s));
            edits.forEach(e -> edit(small, things, e, expected));
            small.open.all(Decision.class).forEach(new Decisions(small.open)::takeBack);
            assertThat(small.open.all(Statement.class)).containsExactlyInAnyOrderElementsOf(expected.values());
            for (Entity e : small.open.all(Entity.class)) {
                assertThat(small.dossier().statements(e.id())).containsExactlyInAnyOrderElementsOf(expected.values().stream().filter(s -> s.entityId().equals(e.id())).toList());
            }
        });
    }

    private static void edit(SmallCase small, List<Entity> things, Edit edit, Map<UUID, Statement> expected) {
        Saying saying = new Saying(small.open, "analyst");
        UUID shown = small.dossier().entity(things.get(edit.thing()).id()).orElseThrow().id();
        List<Statement> said = small.dossier().statements(shown);
        Statement one = said.get(edit.statement() % said.size());
        switch (edit.kind()) {
            case 0 -> {
                UUID id = saying.state(shown, Said.plain("notes", edit.text()));
                Statement made = small.open.find(Statement.class, id).orElseThrow();
                assertThat(made.entityId()).isEqualTo(shown);
                expected.put(id, made);
            }
            case 1 -> {
                saying.edit(one, Said.plain(one.property(), edit.text()));
                expected.put(one.id(), small.open.find(Statement.class, one.id()).orElseThrow());
                assertThat(expected.get(one.id()).entityId()).isEqualTo(one.entityId());
            }
            case 2 -> {
                saying.retract(one, edit.text());
                expected.put(one.id(), small.open.find(Statement.class, one.id()).orElseThrow());
            }
            default -> new Decisions(small.open).show(shown.equals(one.entityId()) ? things.get(edit.thing()).id() : one.entityId());
        }
    }
}
