package org.ibidem.identity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.dossier.Dossier;
import org.ibidem.dossier.Identities;
import org.ibidem.message.Messages;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Decision;
import org.ibidem.model.Entity;
import org.ibidem.model.Ids;
import org.ibidem.model.Verdict;
import org.ibidem.ontology.Ontology;

/** Decides which things of a case are one. Each verb is one step of undo; nothing that is said of any of them is touched. */
public final class Decisions {
    private static final Messages MESSAGES = Messages.of(Decisions.class);
    private final Case target;

    /** Decides in this case, in the name of who has it open. */
    public Decisions(Case target) {
        this.target = target;
    }

    /**
     * Decides of two things, in place of what was decided of them before. When they are the same, the first, or what it is one with, is the one that is shown.
     *
     * @param grounds what spoke for and against, in sentences
     * @throws UserProblem when an earlier decision is in the way, the two can never be one, or no reason is given why they are
     */
    public void decide(UUID one, UUID other, Verdict verdict, String reason, List<String> grounds) {
        if (verdict == Verdict.SAME && reason.isBlank()) throw new UserProblem(MESSAGES, "reason");
        target.write(action(verdict), change -> {
            check(one, other, change);
            Identities before = Identities.asOf(change);
            if (verdict == Verdict.SAME) before.apart(one, other).ifPresent(this::refuse);
            else joined(one, other, before, change);
            boolean wereOne = before.chosen(one).equals(before.chosen(other));
            UUID shown = wereOne ? one : before.chosen(one);
            UUID id = before.on(one, other).map(Decision::id).orElseGet(Ids::next);
            change.put(Decision.of(id, one, other, verdict, one).because(reason.strip(), String.join("\n", grounds), target.actor(), target.now()));
            if (verdict == Verdict.SAME && !Identities.asOf(change).chosen(one).equals(shown)) show(change, shown);
        });
    }

    private static String action(Verdict verdict) {
        return switch (verdict) {
            case SAME -> "decision.same";
            case NOT_SAME -> "decision.notSame";
            case UNDECIDED -> "decision.undecided";
        };
    }

    private static void check(UUID one, UUID other, Change change) {
        Entity a = change.find(Entity.class, one).orElseThrow(() -> new UserProblem(MESSAGES, "gone"));
        Entity b = change.find(Entity.class, other).orElseThrow(() -> new UserProblem(MESSAGES, "gone"));
        if (one.equals(other)) throw new UserProblem(MESSAGES, "itself", a.ref());
        if (a.isRelation() || b.isRelation()) throw new UserProblem(MESSAGES, "relation", a.isRelation() ? a.ref() : b.ref());
        if (!Duplicates.mayBeOne(a, b)) throw new UserProblem(MESSAGES, "kinds", a.ref(), a.schema(), b.ref(), b.schema());
    }

    /** What is not the same, or may not be, cannot be one by other decisions than that on these two. */
    private void joined(UUID one, UUID other, Identities before, Change change) {
        before.on(one, other).ifPresent(change::delete);
        Identities others = Identities.asOf(change);
        if (!others.chosen(one).equals(others.chosen(other))) return;
        Dossier now = dossier();
        throw new UserProblem(MESSAGES, "joined", now.ownName(one), now.ownName(other), String.join(" ", others.joining(one).stream().map(d -> words(d, now)).toList()));
    }

    private void refuse(Decision inTheWay) {
        Dossier now = dossier();
        throw new UserProblem(MESSAGES, "apart", now.ownName(inTheWay.entityId()), now.ownName(inTheWay.otherId()), words(inTheWay, now));
    }

    private Dossier dossier() {
        return Dossier.of(target, Ontology.standard());
    }

    /** Who decided what of which two, when and why, in a sentence. */
    public static String words(Decision d, Dossier dossier) {
        return MESSAGES.get("decided." + d.verdict(), dossier.ownName(d.entityId()), dossier.ownName(d.otherId()), d.author(), d.at().toString().substring(0, 10),
            d.reason().isEmpty() ? MESSAGES.get("noReason") : d.reason());
    }

    /** Which others are no longer one when these decisions on an entity go, by name; empty when they stay one. */
    public static String apart(UUID entity, List<Decision> gone, Dossier dossier) {
        List<List<Entity>> left = dossier.identities().left(entity, gone);
        return left.size() < 2 ? "" : String.join(", ", left.stream().map(group -> dossier.ownCaption(group.getFirst().id())).toList());
    }

    /** Takes a decision back, as if it had never been made. */
    public void takeBack(Decision decision) {
        target.write("decision.takeBack", change -> change.delete(decision));
    }

    /** Takes one out of those it is one with: every statement is where it was said. What was decided of the others stays. */
    public void separate(UUID entity) {
        target.write("decision.separate", change -> touching(Identities.asOf(change).joining(entity), entity).forEach(change::delete));
    }

    /** Shows those that are one with this entity under its name and number. */
    public void show(UUID entity) {
        target.write("decision.show", change -> show(change, entity));
    }

    /** Away from the one that is shown, each gives way to the one by which it was reached. */
    private static void show(Change change, UUID entity) {
        List<Decision> joining = Identities.asOf(change).joining(entity);
        Map<UUID, Integer> steps = new HashMap<>(Map.of(entity, 0));
        Deque<UUID> next = new ArrayDeque<>(List.of(entity));
        while (!next.isEmpty()) {
            UUID here = next.pop();
            for (Decision d : touching(joining, here)) if (steps.putIfAbsent(d.other(here), steps.get(here) + 1) == null) next.add(d.other(here));
        }
        joining.forEach(d -> change.put(d.showing(steps.get(d.entityId()) <= steps.get(d.otherId()) ? d.entityId() : d.otherId())));
    }

    private static List<Decision> touching(List<Decision> decisions, UUID entity) {
        return decisions.stream().filter(d -> d.isOn(entity)).toList();
    }
}
