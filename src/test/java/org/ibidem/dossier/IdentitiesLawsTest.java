package org.ibidem.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Ref;
import org.ibidem.model.Verdict;

/** Whatever is decided, in whatever order and by whomever, the same entities are one, and what is not the same never is. */
class IdentitiesLawsTest {
    private static final int THINGS = 8;

    private static UUID id(int number) {
        return new UUID(0x7000, number);
    }

    private static Map<UUID, Entity> things() {
        Map<UUID, Entity> things = new LinkedHashMap<>();
        for (int i = 0; i < THINGS; i++) things.put(id(i), new Entity(id(i), Ref.Series.N, i + 1, "Person"));
        return things;
    }

    /** At most one decision on each two. */
    @Provide
    Arbitrary<List<Decision>> decisions() {
        Arbitrary<Integer> thing = Arbitraries.integers().between(0, THINGS - 1);
        return Combinators.combine(thing, thing, Arbitraries.of(Verdict.class), Arbitraries.integers().between(0, 3)).as((a, b, verdict, at) -> a.equals(b) ? null
            : Decision.of(new UUID(1, Math.min(a, b) * 100L + Math.max(a, b)), id(a), id(b), verdict, id(a)).because("", "", "", Instant.ofEpochSecond(at)))
            .list().ofMaxSize(14).map(all -> {
                Map<UUID, Decision> byPair = new LinkedHashMap<>();
                all.stream().filter(d -> d != null).forEach(d -> byPair.putIfAbsent(d.id(), d));
                return List.copyOf(byPair.values());
            });
    }

    @Property
    void decisionsCommute(@ForAll("decisions") List<Decision> decisions, @ForAll long seed) {
        List<Decision> turned = new ArrayList<>(decisions);
        Collections.shuffle(turned, new Random(seed));
        Identities one = Identities.of(things(), decisions);
        Identities other = Identities.of(things(), turned);
        for (UUID id : things().keySet()) {
            assertThat(other.chosen(id)).isEqualTo(one.chosen(id));
            assertThat(other.group(id)).isEqualTo(one.group(id));
        }
        assertThat(other.open()).containsExactlyInAnyOrderElementsOf(one.open());
    }

    @Property
    void whatIsNotTheSameIsNeverOneByWayOfOthers(@ForAll("decisions") List<Decision> decisions) {
        Identities identities = Identities.of(things(), decisions);
        for (Decision d : decisions) {
            if (d.verdict() != Verdict.NOT_SAME) continue;
            for (Entity one : identities.group(d.entityId())) {
                for (Entity other : identities.group(d.otherId())) {
                    assertThat(identities.chosen(one.id())).isNotEqualTo(identities.chosen(other.id()));
                    assertThat(identities.apart(one.id(), other.id())).as("the decision between all that are one with either").isPresent();
                }
            }
        }
    }

    @Property
    void whatIsOneIsOneGroupUnderOneOfItsOwn(@ForAll("decisions") List<Decision> decisions) {
        Identities identities = Identities.of(things(), decisions);
        for (UUID id : things().keySet()) {
            assertThat(identities.group(id)).extracting(Entity::id).contains(id, identities.chosen(id)).doesNotHaveDuplicates();
            identities.group(id).forEach(e -> assertThat(identities.chosen(e.id())).isEqualTo(identities.chosen(id)));
        }
        decisions.stream().filter(d -> d.verdict() == Verdict.SAME && identities.counts(d))
            .forEach(d -> assertThat(identities.chosen(d.entityId())).isEqualTo(identities.chosen(d.otherId())));
    }
}
