package org.ibidem.casefile;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ibidem.casefile.JournalLine.Place;

/**
 * Which steps can be taken back and which made again, told from the end of the journal, so that they outlive the program. Only the
 * places of their entries are kept: an entry may hold a whole document.
 */
final class UndoSteps {
    /** How many steps are kept. */
    static final int DEPTH = 500;
    private final Deque<Kept> done = new ArrayDeque<>();
    private final Deque<Kept> undone = new ArrayDeque<>();

    /** A step, or one of the transactions that it was written in, and where its entry lies. */
    record Kept(Step step, String transaction, Place place) {
        static Kept of(Heading entry, Place place) {
            return new Kept(new Step(entry.sequence(), entry.action()), entry.transaction(), place);
        }

        boolean isPartOf(Kept other) {
            return transaction.equals(other.transaction);
        }
    }

    /** The steps of a journal; none when its end was altered, for then nothing before is undone. */
    static UndoSteps of(Journal journal) throws IOException {
        UndoSteps steps = new UndoSteps();
        Backwards found = new Backwards();
        try {
            journal.readBack(found::read);
            found.done.descendingSet().stream().filter(found.kept::containsKey).limit(DEPTH).forEach(s -> steps.done.addLast(found.kept.get(s)));
            found.undone.stream().filter(found.kept::containsKey).forEach(s -> steps.undone.addLast(found.kept.get(s)));
        } catch (EntryJson.DamagedEntry e) {
            return new UndoSteps();
        }
        return steps;
    }

    /** The newest word on a step decides. What was taken back before the newest step is gone for good; steps lie in the order of their sequence. */
    private static final class Backwards {
        private final Map<Long, Kept> kept = new HashMap<>();
        private final Set<Long> decided = new HashSet<>();
        private final NavigableSet<Long> done = new TreeSet<>();
        private final NavigableSet<Long> undone = new TreeSet<>();
        private boolean stepMet;

        boolean read(Heading entry, Place place) {
            if (entry.isFinal()) return false;
            if (entry.undoes() != 0) {
                if (decided.add(entry.undoes()) && !stepMet) undone.add(entry.undoes());
            } else if (entry.redoes() != 0) {
                if (decided.add(entry.redoes())) done.add(entry.redoes());
            } else if (entry.isStep()) {
                kept.put(entry.sequence(), Kept.of(entry, place));
                if (decided.add(entry.sequence())) done.add(entry.sequence());
                stepMet = true;
            }
            return done.size() < DEPTH || !kept.keySet().containsAll(done) || !kept.keySet().containsAll(undone);
        }
    }

    /** Takes note of an entry that was written. */
    void add(Heading entry, Place place) {
        if (entry.undoes() != 0) move(done, undone);
        else if (entry.redoes() != 0) move(undone, done);
        else if (entry.isStep()) {
            push(done, Kept.of(entry, place));
            undone.clear();
        } else if (entry.isFinal()) {
            done.clear();
            undone.clear();
        }
    }

    private static void move(Deque<Kept> from, Deque<Kept> to) {
        if (!from.isEmpty()) push(to, from.pop());
    }

    private static void push(Deque<Kept> steps, Kept step) {
        steps.push(step);
        if (steps.size() > DEPTH) steps.removeLast();
    }

    /** The step that undo would take back. */
    Optional<Kept> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    /** The step that redo would make again. */
    Optional<Kept> toRedo() {
        return Optional.ofNullable(undone.peek());
    }
}
