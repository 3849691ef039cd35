package org.ibidem.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ibidem.casefile.Past;
import org.ibidem.casefile.RowLists;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Relation;
import org.ibidem.model.Decision;
import org.ibidem.model.Edition;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Judgement;
import org.ibidem.model.Row;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Ontology;

/** What became of a case since an edition was made from it: entities, relations, what is said of them, documents, judgements. */
final class EditionChanges {
    private final Draft draft;
    private final Dossier before;
    private final Dossier now;
    private final List<Judgement> judgedBefore;
    private final List<Line> lines = new ArrayList<>();

    /** One thing that changed: its number, how it read in the edition, and how it reads now or what became of it. */
    record Line(String ref, String before, String now) {}

    private EditionChanges(Draft draft, Edition since) {
        this.draft = draft;
        this.now = draft.dossier;
        List<Class<? extends Row>> kinds = new ArrayList<>(Dossier.KINDS);
        kinds.add(Judgement.class);
        Past past = new Past(draft.target, kinds);
        past.catchUp();
        RowLists then = past.at(since.sequence());
        this.before = Dossier.of(then, Ontology.standard());
        this.judgedBefore = then.all(Judgement.class);
    }

    /** Each change, kind by kind and by number. What is said of something new or gone goes with it. */
    static List<Line> since(Edition edition, Draft draft) {
        EditionChanges changes = new EditionChanges(draft, edition);
        changes.entities();
        changes.statements();
        changes.evidence();
        changes.judgements();
        return changes.lines;
    }

    private void entities() {
        compare(before.entities(), now.entities(), e -> e.ref().toString(), Telling.of(e -> before.caption(e.id())), new Telling<>(e -> now.caption(e.id()), e -> draft.caption(e.id())), this::joined);
        compare(relations(before), relations(now), e -> e.ref().toString(), new Telling<>(e -> essence(before, e), e -> before.caption(e.id())), new Telling<>(e -> essence(now, e), e -> draft.caption(e.id())), e -> withdrawn(""));
    }

    /** What became of an entity that the edition had: held to be one with another, for a reason, or gone. */
    private String joined(Entity gone) {
        return now.entity(gone.id()).map(one -> {
            String reasons = now.identities().joining(one.id()).stream().filter(d -> d.entityId().equals(gone.id()) || d.otherId().equals(gone.id())).map(Decision::reason).filter(r -> !r.isBlank())
                .collect(Collectors.joining("; "));
            return draft.wording.get("editions.joined", one.ref(), draft.caption(one.id()), reasons.isEmpty() ? "–" : reasons);
        }).orElseGet(() -> withdrawn(""));
    }

    private String withdrawn(String reason) {
        return (draft.wording.get("editions.withdrawn") + " " + reason).strip();
    }

    private static List<Entity> relations(Dossier dossier) {
        return dossier.relations().stream().map(Relation::entity).toList();
    }

    /** What a relation says, whatever its ends are called: another name of an end is told once, of that end. */
    private static String essence(Dossier dossier, Entity relation) {
        return dossier.relation(relation.id()).map(r -> r.source() + " " + r.label() + " " + r.dates() + " " + r.target()).orElse("");
    }

    private void statements() {
        compare(said(before, now), said(now, before), s -> s.ref().toString(), new Telling<>(EditionChanges::essence, s -> words(before, s)), new Telling<>(EditionChanges::essence, s -> words(now, s)),
            gone -> withdrawn(now.statement(gone.id()).map(Statement::reason).orElse("")));
    }

    /** What is said of the things that both know and is no end of a relation. */
    private List<Statement> said(Dossier of, Dossier other) {
        return of.statements().stream().filter(s -> s.status() != StatementStatus.RETRACTED && !isEnd(of, s) && other.entity(s.entityId()).isPresent()).toList();
    }

    private static boolean isEnd(Dossier dossier, Statement s) {
        return s.valueEntityId() != null && dossier.relation(s.entityId()).isPresent();
    }

    /** The same of what is said of a thing. */
    private static String essence(Statement s) {
        return String.join(" ", s.property(), s.valueEntityId() == null ? s.value() : s.valueEntityId().toString(), s.validFrom(), s.validTo(), s.status().name());
    }

    private String words(Dossier dossier, Statement s) {
        draft.labels.add(s);
        String status = s.status() == StatementStatus.ACCEPTED ? "" : " (" + draft.wording.get("status." + s.status()) + ")";
        return dossier.caption(s.entityId()) + ": " + dossier.label(s) + " – " + dossier.value(s) + status;
    }

    private void evidence() {
        compare(present(before), present(now), e -> e.ref().toString(), Telling.of(this::document), Telling.of(this::document),
            gone -> withdrawn(now.evidence(gone.id()).map(Evidence::reason).orElse("")));
    }

    private static List<Evidence> present(Dossier dossier) {
        return dossier.evidence().stream().filter(e -> !e.status().isWithdrawn()).toList();
    }

    private String document(Evidence e) {
        draft.labels.add(e);
        return e.title() + ", SHA-256 " + e.sha256().substring(0, Math.min(16, e.sha256().length())) + "…, " + e.handling().label();
    }

    private void judgements() {
        compare(judgedBefore, draft.target.all(Judgement.class), j -> draft.wording.get("editions.judgement"), Telling.of(this::judgement), Telling.of(this::judgement),
            gone -> withdrawn(""));
    }

    private String judgement(Judgement j) {
        return (Reasoned.likelihood(j, now, UnaryOperator.identity(), "") + " " + draft.wording.get("confidence." + j.confidence())).replace("*", "");
    }

    /** What a row says, by which it is another or not, and the words in which a reader is told. */
    private record Telling<R>(Function<R, String> essence, Function<R, String> words) {
        static <R> Telling<R> of(Function<R, String> words) {
            return new Telling<>(words, words);
        }

        /** Whether a reader sees no difference: namesakes taken to be one change what a relation says, and none of its words. */
        boolean isAs(R row, Telling<R> then, R earlier) {
            return essence.apply(row).equals(then.essence.apply(earlier)) || words.apply(row).equals(then.words.apply(earlier));
        }
    }

    private <R extends Row> void compare(List<R> then, List<R> today, Function<R, String> ref, Telling<R> thenSaid, Telling<R> nowSaid, Function<R, String> gone) {
        Map<UUID, R> old = then.stream().collect(Collectors.toMap(R::id, r -> r, (a, b) -> a, LinkedHashMap::new));
        for (R row : today) {
            R earlier = old.remove(row.id());
            boolean same = earlier != null && nowSaid.isAs(row, thenSaid, earlier);
            if (!same) lines.add(new Line(ref.apply(row), earlier == null ? draft.wording.get("editions.added") : thenSaid.words().apply(earlier), nowSaid.words().apply(row)));
        }
        old.values().forEach(row -> lines.add(new Line(ref.apply(row), thenSaid.words().apply(row), gone.apply(row))));
    }
}
