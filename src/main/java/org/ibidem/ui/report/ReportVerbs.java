package org.ibidem.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.ibidem.casefile.Change;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Ids;
import org.ibidem.model.Report;
import org.ibidem.report.Composition;
import org.ibidem.ui.shell.CaseSession;

/** What an analyst does to a report, each in one step of undo. The first of them keeps the default report in the case. */
final class ReportVerbs {
    private static final String EDIT = "report.edit";
    private final CaseSession session;

    ReportVerbs(CaseSession session) {
        this.session = session;
    }

    /** Changes what the cover says. */
    CompletableFuture<Void> cover(Composition shown, Report report) {
        return session.write(EDIT, change -> {
            kept(change, shown);
            change.put(report);
        });
    }

    /** Changes one block, as it then stands in the case. */
    CompletableFuture<Void> edit(Composition shown, UUID block, UnaryOperator<Block> work) {
        return session.write(EDIT, change -> kept(change, shown).stream().filter(b -> b.id().equals(block)).forEach(b -> change.put(work.apply(b))));
    }

    /** Adds a block behind another, or at the end when that is {@code null}; the future ends with its id. */
    CompletableFuture<UUID> add(Composition shown, BlockKind kind, String title, UUID behind) {
        Block added = new Block(Ids.next(), shown.report().id(), 0, kind, title, "", null, true);
        return arrange(shown, blocks -> {
            int place = place(blocks, behind);
            blocks.add(place < 0 ? blocks.size() : place + 1, added);
            return blocks;
        }).thenApply(done -> added.id());
    }

    /** Moves a block so many places down, or up when negative, as far as there are places. */
    CompletableFuture<Void> move(Composition shown, UUID block, int by) {
        return arrange(shown, blocks -> {
            int from = place(blocks, block);
            if (from >= 0) blocks.add(Math.clamp(from + by, 0, blocks.size() - 1), blocks.remove(from));
            return blocks;
        });
    }

    /** Takes a block out of the report. */
    CompletableFuture<Void> delete(Composition shown, UUID block) {
        return session.write(EDIT, change -> kept(change, shown).stream().filter(b -> b.id().equals(block)).forEach(change::delete));
    }

    private static int place(List<Block> blocks, UUID block) {
        return blocks.stream().map(Block::id).toList().indexOf(block);
    }

    private CompletableFuture<Void> arrange(Composition shown, UnaryOperator<List<Block>> arrangement) {
        return session.write(EDIT, change -> {
            List<Block> now = arrangement.apply(new ArrayList<>(kept(change, shown)));
            for (int i = 0; i < now.size(); i++) change.put(now.get(i).at(i));
        });
    }

    /** The blocks as the case has them now; those shown are put into it when it has none. */
    private static List<Block> kept(Change change, Composition shown) {
        List<Block> blocks = change.where(Block.class, "reportId", shown.report().id());
        if (blocks.isEmpty()) {
            change.put(shown.report());
            shown.blocks().forEach(change::put);
            blocks = shown.blocks();
        }
        return blocks.stream().sorted(Comparator.comparingInt(Block::position)).toList();
    }
}
