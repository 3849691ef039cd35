package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ibidem.model.Chart;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Row;
import org.ibidem.model.Source;
import org.ibidem.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRowsTest {
    private static final List<Class<? extends Row>> KINDS = List.of(Entity.class, Statement.class, Source.class);
    @TempDir Path temp;

    private static void same(Case c, KeptRows kept) {
        RowLists now = kept.now();
        for (Class<? extends Row> kind : KINDS) assertThat(now.all(kind)).as(kind.getSimpleName()).isEqualTo(new ArrayList<>(c.all(kind)));
    }

    private static void add(Change change) {
        Entity entity = new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Company");
        change.put(entity);
        change.put(Statement.proposed(Ids.next(), change.nextNumber(Ref.Series.S), entity.id()).saying("name", "Firm", null));
    }

    @Test
    void whateverIsWrittenAndTakenBackTheyAreTheRowsOfTheCaseInItsOrder() {
        Random random = new Random(5);
        try (Case c = Case.create(temp.resolve("A.case"), "A", Handling.AMBER, Installation.in(temp.resolve("home"))); KeptRows kept = new KeptRows(c, KINDS)) {
            same(c, kept);
            for (int i = 0; i < 150; i++) {
                List<Entity> entities = c.all(Entity.class);
                List<Statement> said = c.all(Statement.class);
                switch (random.nextInt(6)) {
                    case 0 -> c.undo();
                    case 1 -> c.redo();
                    case 2 -> {
                        if (!entities.isEmpty()) c.write("delete", change -> change.delete(entities.get(random.nextInt(entities.size()))));
                    }
                    case 3 -> {
                        if (!said.isEmpty()) c.write("edit", change -> change.put(said.get(random.nextInt(said.size())).saying("name", "Firm " + random.nextInt(), null)));
                    }
                    default -> c.write("add", KeptRowsTest::add);
                }
                if (random.nextInt(3) > 0) same(c, kept);
            }
            RowLists last = kept.now();
            c.write("chart.add", change -> change.put(new Chart(Ids.next(), "A", "stress", "")));
            assertThat(kept.now()).as("nothing of them has changed").isSameAs(last);
        }
    }
}
