package org.ibidem.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.ibidem.casefile.RowLists;
import org.ibidem.dossier.Dossier;
import org.ibidem.identity.Duplicate;
import org.ibidem.identity.Duplicates;
import org.ibidem.identity.Personas;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Row;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Ontology;

/** Duplicates looked for among 100,000 entities, of which one in fifty is there twice, misspelt: the time, and the share of those that are found. */
final class DuplicatesBench {
    private static final int ENTITIES = 100_000;
    private static final int TWICE = 50;

    private DuplicatesBench() {}

    static void run() throws Exception {
        Random random = new Random(3);
        List<String> names = new MadeNames(7).many(ENTITIES);
        Map<Class<?>, List<Row>> rows = new HashMap<>(Map.of(Entity.class, new ArrayList<>(), Statement.class, new ArrayList<>()));
        int twins = 0;
        for (int i = 0; i < ENTITIES; i++) {
            boolean twin = i % TWICE == TWICE - 1;
            if (twin) twins++;
            String name = twin ? MadeNames.misspelt(names.get(i - 1), random) : names.get(i);
            UUID id = Ids.next();
            rows.get(Entity.class).add(new Entity(id, Ref.Series.N, i + 1, "Person"));
            rows.get(Statement.class).add(Statement.proposed(Ids.next(), i + 1, id).saying("name", name, null));
        }
        Dossier dossier = Dossier.of(lists(rows), Ontology.standard());
        List<Duplicate> found = new ArrayList<>();
        double millis = Turns.millis(() -> found.addAll(Personas.with(Duplicates.of(dossier, Progress.NONE), Personas.of(dossier, Map.of()))));
        long met = found.stream().filter(d -> d.b().number() % TWICE == 0 && d.a().number() == d.b().number() - 1).count();
        new Figure("duplicates", "suggest", Integer.toString(ENTITIES), "ms", "none").print(millis, millis, 0);
        new Figure("duplicates", "recall", Integer.toString(ENTITIES), "share", "none").print((double) met / twins, 1, 0);
    }

    private static RowLists lists(Map<Class<?>, List<Row>> rows) {
        return new RowLists() {
            @Override
            public <R extends Row> List<R> all(Class<R> type) {
                return rows.getOrDefault(type, List.of()).stream().map(type::cast).toList();
            }
        };
    }
}
