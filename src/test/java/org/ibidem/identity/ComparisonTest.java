package org.ibidem.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.ibidem.SmallCase;
import org.ibidem.identity.Comparison.Agreement;
import org.ibidem.model.Entity;
import org.ibidem.model.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
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

    @Test
    void whatBothSayWhatContradictsAndWhatOneAloneSaysStandsBesideEachOther() {
        Entity kim = small.named("Person", "Kim Chang-hyok");
        Entity james = small.named("Person", "James Kim");
        Entity glocom = small.named("Company", "Glocom");
        Statement born = small.say(kim, "birthDate", "1970");
        small.say(james, "birthDate", "1981");
        small.say(kim, "country", "my");
        small.say(james, "country", "MY ");
        small.say(james, "position", "director");
        small.owns(kim, glocom);
        small.owns(james, glocom);
        small.owns(kim, james);
        Comparison comparison = Comparison.of(small.dossier(), kim, james);
        assertThat(comparison.lines()).extracting(Comparison.Line::agreement, l -> l.left().words(), l -> l.right().words()).containsExactly(
            tuple(Agreement.CONFLICTING, "1970", "1981"), tuple(Agreement.CONFLICTING, "James Kim", ""),
            tuple(Agreement.SHARED, "my", "MY "), tuple(Agreement.SHARED, "Glocom", "Glocom"),
            tuple(Agreement.LEFT, "Kim Chang-hyok", ""), tuple(Agreement.RIGHT, "", "James Kim"), tuple(Agreement.RIGHT, "", "director"));
        assertThat(comparison.lines().getFirst().left().statements()).containsExactly(born);
    }

    @Test
    void aNumberIsSharedHoweverItsDigitsAreSetApart() {
        Entity kim = small.named("Person", "Kim Chang-hyok");
        Entity james = small.named("Person", "James Kim");
        small.say(kim, "phone", "+60 3-2274 8810");
        small.say(james, "phone", "+60 3 2274 8810");
        assertThat(Comparison.of(small.dossier(), kim, james).lines()).first().extracting(Comparison.Line::agreement).isEqualTo(Agreement.SHARED);
    }
}
