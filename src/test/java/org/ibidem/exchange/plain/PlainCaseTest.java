package org.ibidem.exchange.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ibidem.SmallCase;
import org.ibidem.exchange.Loss;
import org.ibidem.identity.Decisions;
import org.ibidem.model.Entity;
import org.ibidem.model.Verdict;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainCaseTest {
    @TempDir Path temp;

    @Test
    void whoDecidedThatTwoAreOneIsListedAsLost() {
        try (SmallCase small = new SmallCase(temp)) {
            Entity kim = small.named("Person", "Kim Chang-hyok");
            Entity james = small.named("Person", "James Kim");
            new Decisions(small.open).decide(kim.id(), james.id(), Verdict.SAME, "one passport", List.of());
            PlainCase told = PlainCase.of(small.open, Ontology.standard());
            assertThat(told.items()).hasSize(1);
            assertThat(told.lost()).extracting(Loss::object).contains("decision");
        }
    }
}
