package org.ibidem.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.RowLists;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Row;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastDossiersTest {
    @TempDir Path temp;
    private final AtomicLong day = new AtomicLong(1);
    private Case open;
    private PastDossiers past;
    private Statement name;

    /** On the second day Acme is named, on the third it is called Apex instead, on the fourth it has a sister, on the fifth that is gone. */
    @BeforeEach
    void open() {
        Installation here = Installation.in(temp.resolve("home")).at(() -> day(day.get()));
        open = Case.create(temp.resolve("Past.case"), "Past", Handling.CLEAR, here);
        past = new PastDossiers(open, Ontology.standard());
        next();
        Entity acme = add("Acme");
        name = open.all(Statement.class).getFirst();
        next();
        open.write("test", change -> change.put(name.saying("name", "Apex", null)));
        next();
        add("Sister");
        next();
        open.undo();
        assertThat(acme.number()).isEqualTo(1);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static Instant day(long number) {
        return Instant.parse("2026-01-0" + number + "T12:00:00Z");
    }

    private void next() {
        day.incrementAndGet();
    }

    private Entity add(String called) {
        UUID id = Ids.next();
        open.write("test", change -> {
            change.put(new Entity(id, Ref.Series.N, change.nextNumber(Ref.Series.N), "Company"));
            change.put(new Statement(Ids.next(), change.nextNumber(Ref.Series.S), id, "name", called, null, "", "", "", "", ClaimType.MEDIA_REPORT, StatementStatus.PROPOSED,
                false, "", Handling.CLEAR, "analyst"));
        });
        return open.find(Entity.class, id).orElseThrow();
    }

    private List<String> known(Instant at) {
        Dossier dossier = past.at(at);
        return dossier.entities().stream().map(e -> dossier.caption(e.id())).toList();
    }

    @Test
    void everyMomentShowsWhatWasKnownThen() {
        assertThat(known(day(1))).isEmpty();
        assertThat(known(day(2))).containsExactly("Acme");
        assertThat(known(day(3).minusSeconds(1))).containsExactly("Acme");
        assertThat(known(day(3))).containsExactly("Apex");
        assertThat(known(day(4))).containsExactly("Apex", "Sister");
        assertThat(known(day(5))).containsExactly("Apex");
        assertThat(known(day(2).minusSeconds(200_000))).as("before there was a case").isEmpty();
        assertThat(past.moments().keySet()).containsExactly(day(1), day(2), day(3), day(4), day(5));
    }

    @Test
    void whatIsWrittenLaterIsThereToo() {
        assertThat(known(day(5))).containsExactly("Apex");
        next();
        add("Niece");
        assertThat(known(day(6))).containsExactly("Apex", "Niece");
        assertThat(known(day(2))).containsExactly("Acme");
    }

    @Test
    void thePastHoldsEveryKindOfRowThatADossierReads() {
        Set<Class<?>> read = new HashSet<>();
        Dossier.of(new RowLists() {
            @Override
            public <R extends Row> List<R> all(Class<R> type) {
                read.add(type);
                return open.all(type);
            }
        }, Ontology.standard());
        assertThat(read).isEqualTo(Set.copyOf(Dossier.KINDS));
    }

    @Test
    void theLastMomentIsTheCaseAsItIs() {
        for (int i = 0; i < 12; i++) add("Number " + i);
        Dossier now = Dossier.of(open, Ontology.standard());
        Dossier last = past.at(day(5));
        assertThat(last.entities()).isEqualTo(now.entities());
        assertThat(last.statements()).isEqualTo(now.statements());
    }
}
