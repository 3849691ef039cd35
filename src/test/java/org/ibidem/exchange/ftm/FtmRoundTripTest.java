package org.ibidem.exchange.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.Verdict;
import org.ibidem.ontology.Ontology;

/** Whatever a case says of its entities comes back from its own export exactly as it was. */
class FtmRoundTripTest {
    private final Ontology ontology = Ontology.standard();

    /** What one statement of a made-up case says. */
    record Said(int entity, String property, String value, int target, String from, ClaimType type, boolean retracted) {}

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void aCaseComesBackFromItsExport(@ForAll("cases") List<Said> said, @ForAll("verdicts") List<Verdict> verdicts) throws IOException {
        Path temp = Files.createTempDirectory("ftm");
        Installation here = Installation.in(temp.resolve("home"));
        try (Case first = Case.create(temp.resolve("a.case"), "A", Handling.AMBER, here);
             Case second = Case.create(temp.resolve("b.case"), "B", Handling.AMBER, here)) {
            fill(first, said);
            decide(first, verdicts);
            FtmExport.write(first, ontology, temp.resolve("a.json"));
            FtmImport.read(second, ontology, temp.resolve("a.json"));
            FtmExport.write(second, ontology, temp.resolve("b.json"));

            assertThat(second.all(Entity.class)).isEqualTo(first.all(Entity.class));
            assertThat(second.all(Statement.class)).usingRecursiveFieldByFieldElementComparatorIgnoringFields("number")
                .containsExactlyInAnyOrderElementsOf(first.all(Statement.class));
            assertThat(second.all(Decision.class)).isNotEmpty().isEqualTo(first.all(Decision.class));
        }
        delete(temp);
    }

    private static void decide(Case c, List<Verdict> verdicts) {
        List<Entity> things = c.all(Entity.class);
        c.write("decide", change -> {
            for (int i = 0; i < verdicts.size(); i++) {
                change.put(Decision.of(Ids.next(), things.get(i).id(), things.get(i + 1).id(), verdicts.get(i), things.get(i + 1).id()).because("because", "one\ntwo", "me", c.now()));
            }
        });
    }

    @Provide
    Arbitrary<List<Verdict>> verdicts() {
        return Arbitraries.of(Verdict.class).list().ofMinSize(1).ofMaxSize(3);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private static final List<String> SCHEMATA = List.of("Company", "Person", "Domain", "EmailAddress", "Ownership", "Sanction");

    private static void fill(Case c, List<Said> said) {
        c.write("fill", change -> {
            List<UUID> ids = SCHEMATA.stream().map(schema -> {
                Ref.Series series = schema.equals("Ownership") ? Ref.Series.R : Ref.Series.N;
                Entity entity = new Entity(Ids.next(), series, change.nextNumber(series), schema);
                change.put(entity);
                return entity.id();
            }).toList();
            for (Said each : said) change.put(statement(each, ids, change.nextNumber(Ref.Series.S)));
        });
    }

    private static Statement statement(Said said, List<UUID> ids, int number) {
        UUID target = said.target() < 0 ? null : ids.get(said.target());
        return new Statement(Ids.next(), number, ids.get(said.entity()), said.property(), target == null ? said.value() : "", target,
            "원문", "ko", said.from(), "", said.type(), said.retracted() ? StatementStatus.RETRACTED : StatementStatus.PROPOSED,
            false, "because", Handling.GREEN, "me");
    }

    @Provide
    Arbitrary<List<Said>> cases() {
        Arbitrary<String> text = Arbitraries.strings().ofMinLength(1).ofMaxLength(30).withChars("abc \"\\\n김Ж:{}é").map(t -> "v" + t);
        Arbitrary<Said> texts = Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.of("name", "alias", "notes", "country"),
            text, Arbitraries.of("", "2009", "2016-07"), Arbitraries.of(ClaimType.class), Arbitraries.of(true, false))
            .as((entity, property, value, from, type, retracted) -> new Said(entity, property, value, -1, from, type, retracted));
        Arbitrary<Said> links = Arbitraries.of(
            new Said(2, "registrant", "", 0, "", ClaimType.REGISTRY_RECORD, false),
            new Said(3, "usedBy", "", 1, "", ClaimType.SUBJECT_CLAIM, false),
            new Said(4, "owner", "", 1, "2009", ClaimType.REGISTRY_RECORD, false),
            new Said(4, "asset", "", 0, "2009", ClaimType.REGISTRY_RECORD, false),
            new Said(5, "entity", "", 0, "2017", ClaimType.OFFICIAL_FINDING, true),
            new Said(2, "registrar", "Registrar Ltd", -1, "", ClaimType.REGISTRY_RECORD, false));
        return Arbitraries.frequencyOf(Tuple.of(2, texts), Tuple.of(1, links)).list().ofMinSize(5).ofMaxSize(30);
    }
}
