package org.ibidem.casefile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Which steps can be taken back and which made again, told from the journal, so that they outlive the program. */
final class UndoSteps {
    /** How many steps are kept. */
    static final int DEPTH = 500;
    private final Deque<Entry> done = new ArrayDeque<>();
    private final Deque<Entry> undone = new ArrayDeque<>();

    /** Takes note of an entry that was written. */
    void add(Entry entry) {
        if (entry.undoes() != 0) move(done, undone);
        else if (entry.redoes() != 0) move(undone, done);
        else if (entry.isStep()) {
            push(done, entry);
            undone.clear();
        }
    }

    private static void move(Deque<Entry> from, Deque<Entry> to) {
        if (!from.isEmpty()) push(to, from.pop());
    }

    private static void push(Deque<Entry> steps, Entry entry) {
        steps.push(entry);
        if (steps.size() > DEPTH) steps.removeLast();
    }

    /** Nothing can be taken back or made again from here. */
    void forget() {
        done.clear();
        undone.clear();
    }

    /** The step that undo would take back. */
    Optional<Entry> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    /** The step that redo would make again. */
    Optional<Entry> toRedo() {
        return Optional.ofNullable(undone.peek());
    }
}
