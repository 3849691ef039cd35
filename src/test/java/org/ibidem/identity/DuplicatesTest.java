package org.ibidem.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.ibidem.SmallCase;
import org.ibidem.job.Progress;
import org.ibidem.match.Feature;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class DuplicatesTest {
    @TempDir Path temp;
    private SmallCase small;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private List<Duplicate> found() {
        return Duplicates.of(small.dossier(), Progress.NONE);
    }

    private static String refs(Duplicate d) {
        return d.a().ref() + " " + d.b().ref();
    }

    @Test
    void namesInTwoScriptsAndMisspeltNamesAreSuggestedTheLikestFirst() {
        small.named("Person", "Kim Chang-hyok");
        small.named("Person", "김창혁");
        small.named("Company", "Glastonmoor Holdings Ltd");
        small.named("Company", "Glastonmore Holding");
        small.named("Person", "Igor Orlov");
        small.named("Person", "Oleg Orlov");
        assertThat(found()).extracting(DuplicatesTest::refs).containsExactly("N-1 N-2", "N-3 N-4");
        assertThat(found().getFirst().sentences()).anyMatch(s -> s.contains("김창혁"));
    }

    @Test
    void aThingThatHasNoNameYetIsLikeNothing() {
        small.named("Person", "Kim Chang-hyok");
        small.named("Person", "김창혁");
        small.thing("Person");
        assertThat(found()).extracting(DuplicatesTest::refs).containsExactly("N-1 N-2");
    }

    @Test
    void aPersonIsNoCompanyAndALegalFormIsNoName() {
        small.named("Person", "Amber Veltrani");
        small.named("Company", "Amber Veltrani");
        small.named("Company", "Alpha Trading Sdn Bhd");
        small.named("Company", "Beta Trading Sdn Bhd");
        assertThat(found()).isEmpty();
    }

    @Test
    void anAddressIsAnotherByOneLetterAndNothingOfAnotherKind() {
        small.named("Domain", "lanternbay.example");
        small.named("Domain", "lanternpay.example");
        small.named("WebSite", "lanternbay.example");
        small.named("EmailAddress", "office@lanternbay.example");
        small.named("Domain", "LanternBay.example");
        assertThat(found()).extracting(DuplicatesTest::refs).containsExactly("N-1 N-5");
    }

    @Test
    void aSharedNumberSuggestsWhateverTheNamesAreAndABirthSpeaksAgainst() {
        Entity old = small.named("Company", "Kestrel Lines");
        Entity young = small.named("Company", "Omega Ventures");
        small.say(old, "registrationNumber", "AB-77 123");
        small.say(young, "idNumber", "ab77123");
        Entity father = small.named("Person", "Ilmo Dravik");
        Entity son = small.named("Person", "Ilmo Dravik");
        small.say(father, "birthDate", "1959-12-05");
        small.say(son, "birthDate", "1991-01-02");
        assertThat(found()).extracting(DuplicatesTest::refs).containsExactly("N-3 N-4", "N-1 N-2");
        assertThat(found().getFirst().score()).isLessThan(0.85);
        assertThat(found().getFirst().features()).extracting(Feature::key).contains("fact.bornApart");
        assertThat(found().get(1).features()).extracting(Feature::key).containsExactly("fact.identifier");
    }

    @Test
    void shipsOfOneNameWithTwoNumbersAreTwoAndAFoundingYearsApartSpeaksAgainst() {
        Entity ship = small.named("Vessel", "Sea Lantern");
        Entity other = small.named("Vessel", "Sea Lantern");
        Entity again = small.named("Vessel", "Sea Lantern");
        small.say(ship, "imoNumber", "IMO 9074729");
        small.say(other, "imoNumber", "9176187");
        small.say(again, "imoNumber", "9074729");
        Entity old = small.named("Company", "Weir Holding");
        Entity young = small.named("Company", "Weir Holding");
        small.say(old, "incorporationDate", "1998-02-01");
        small.say(young, "incorporationDate", "2019-11-30");
        assertThat(between(ship, again)).containsExactly("fact.identifier");
        assertThat(between(ship, other)).containsExactly("fact.otherNumber");
        assertThat(between(old, young)).containsExactly("fact.foundedApart");
        assertThat(score(ship, other)).isLessThan(score(old, young)).isLessThan(0.85);
        small.say(old, "innCode", "INN 7701234567");
        small.say(young, "innCode", "number unknown");
        assertThat(between(old, young)).as("what is no such number says nothing").containsExactly("fact.foundedApart");
    }

    private List<String> between(Entity one, Entity other) {
        return Duplicates.between(small.dossier(), one, other).features().stream().map(Feature::key).filter(k -> k.startsWith("fact.")).toList();
    }

    private double score(Entity one, Entity other) {
        return Duplicates.between(small.dossier(), one, other).score();
    }

    @Test
    void aWordThatIsMisspeltIsFoundBesideOneThatManyHave() {
        for (int i = 0; i < 12; i++) small.named("Person", "Anselm " + word(new Random(i)));
        Entity right = small.named("Person", "Anselm Quintavalle");
        Entity slip = small.named("Person", "Anselm Quintagalle");
        assertThat(found()).extracting(DuplicatesTest::refs).contains(right.ref() + " " + slip.ref());
    }

    @Test
    void tenThousandThingsAreComparedInAFewSeconds() {
        Random random = new Random(4);
        small.open.write("test", change -> {
            for (int i = 0; i < 10_000; i++) {
                Entity entity = new Entity(Ids.next(), Ref.Series.N, i + 100, "Person");
                change.put(entity);
                change.put(Statement.proposed(Ids.next(), i + 1, entity.id()).saying("name", word(random) + " " + word(random) + " " + word(random), null));
            }
        });
        small.named("Person", "Anselm Quintavalle");
        small.named("Person", "Anselm Quintavale");
        ThreadMXBean working = ManagementFactory.getThreadMXBean();
        long start = working.getCurrentThreadCpuTime();
        assertThat(found()).extracting(DuplicatesTest::refs).contains("N-1 N-2");
        assertThat((working.getCurrentThreadCpuTime() - start) / 1_000_000).as("ms").isLessThan(10_000);
    }

    private static String word(Random random) {
        String[] parts = {"ma", "ri", "ven", "tor", "hul", "bek", "sal", "dro", "min", "gor", "pet", "zu", "nor", "gan", "tel", "dez"};
        return parts[random.nextInt(16)] + parts[random.nextInt(16)] + parts[random.nextInt(16)];
    }
}
