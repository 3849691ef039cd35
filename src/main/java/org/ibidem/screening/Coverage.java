package org.ibidem.screening;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibidem.casefile.Sha256;
import org.ibidem.model.Entity;
import org.ibidem.model.ScreeningRun;

/** For whom a run asked, and under which names, in eight digits an entity: whoever got a name since was not asked for under it. */
public final class Coverage {
    private static final int DIGITS = 8;
    private final Set<String> marks;

    private Coverage(Set<String> marks) {
        this.marks = marks;
    }

    /** That of a run. */
    public static Coverage of(ScreeningRun run) {
        return new Coverage(Set.of(run.covered().isEmpty() ? new String[0] : run.covered().split(" ")));
    }

    static String kept(Map<Entity, Subject> subjects) {
        return subjects.entrySet().stream().map(e -> mark(e.getKey(), e.getValue())).distinct().sorted().collect(Collectors.joining(" "));
    }

    /** Whether the run asked for an entity under all the names it has. */
    public boolean has(Entity entity, Subject subject) {
        return marks.contains(mark(entity, subject));
    }

    private static String mark(Entity entity, Subject subject) {
        return Sha256.hex((entity.id() + " " + entity.schema() + " " + subject.names().stream().sorted().toList()).getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
