package org.ibidem.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Correction;
import org.ibidem.model.Edition;
import org.ibidem.model.Evidence;
import org.ibidem.model.Waiver;
import org.ibidem.model.Ids;
import org.ibidem.model.Report;

/** What an analyst does to a report, each in one step of undo. The first of them keeps the default report in the case. */
public final class Composer {
    private static final String EDIT = "report.edit";
    private final Case target;

    /** Composes the reports of this case. */
    public Composer(Case target) {
        this.target = target;
    }

    /** Changes what the cover says, and with another preset which blocks there are. In another language, what the author has left as the program worded it is worded anew. */
    public void cover(Composition shown, Report report) {
        DefaultReport before = DefaultReport.in(shown.report().language(), target);
        DefaultReport after = DefaultReport.in(report.language(), target);
        target.write(EDIT, change -> {
            List<Block> kept = kept(change, shown);
            List<Block> worded = followed(kept, kept.stream().map(b -> after.translated(b, before, target)).toList(), DefaultReport.captions(shown.report().language(), report.language(), kept));
            boolean same = report.preset() == shown.report().preset();
            (same ? worded : new Presets(target).arranged(worded, report)).forEach(change::put);
            change.put(report.dated(Dates.translated(report.date(), shown.report().language(), report.language())));
        });
    }

    /** Changes one block, as it then stands in the case. Where it calls a place otherwise, whatever refers to that follows. */
    public void edit(Composition shown, UUID block, UnaryOperator<Block> work) {
        rewrite(shown, b -> b.id().equals(block) ? work.apply(b) : b);
    }

    /** Changes any blocks, as they then stand in the case; references follow as when one is changed. */
    public void rewrite(Composition shown, UnaryOperator<Block> work) {
        target.write(EDIT, change -> {
            List<Block> before = kept(change, shown);
            List<Block> now = followed(before, before.stream().map(work).toList(), Map.of());
            now.stream().filter(b -> !before.contains(b)).forEach(change::put);
        });
    }

    /** The same blocks, in whose texts references follow the places that are called otherwise than before, those of the blocks and these others. Which of two places of one name was meant nobody knows. */
    private static List<Block> followed(List<Block> before, List<Block> now, Map<String, String> others) {
        Map<String, String> renamed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        renamed.putAll(others);
        for (int i = 0; i < now.size(); i++) renamed.putAll(CrossReferences.renamed(before.get(i), now.get(i)));
        now.stream().flatMap(b -> CrossReferences.places(b).stream()).forEach(renamed::remove);
        return renamed.isEmpty() ? now : now.stream().map(b -> b.withWords(b.title(), CrossReferences.followed(b.text(), renamed))).toList();
    }

    /** Adds a block behind another, or at the end when that is {@code null}; gives its id. */
    public UUID add(Composition shown, BlockKind kind, String title, UUID behind) {
        Block added = new Block(Ids.next(), shown.report().id(), 0, kind, title, DefaultReport.beginning(kind, target, shown.report().language()), null, true);
        arrange(shown, blocks -> {
            int place = place(blocks, behind);
            blocks.add(place < 0 ? blocks.size() : place + 1, added);
            return blocks;
        });
        return added.id();
    }

    /** Adds a plate that shows a document, behind everything the author writes and before the registers; gives its id. */
    public UUID plate(Composition shown, Evidence document) {
        return beforeRegisters(shown, new Block(Ids.next(), shown.report().id(), 0, BlockKind.PLATE, document.title(), "", document.id(), true));
    }

    /** Adds a figure of a chart that is made in the same step, and gives that chart's id; at the same place. Gives the figure's id. */
    public UUID figure(Composition shown, String title, Function<Change, UUID> chart) {
        UUID id = Ids.next();
        target.write(EDIT, change -> arrange(change, shown,
            blocks -> beforeRegisters(blocks, new Block(id, shown.report().id(), 0, BlockKind.FIGURE, title, "", chart.apply(change), true))));
        return id;
    }

    /** Adds a section with this text at the same place; gives its id. */
    public UUID section(Composition shown, String title, String text) {
        return beforeRegisters(shown, new Block(Ids.next(), shown.report().id(), 0, BlockKind.SECTION, title, text, null, true));
    }

    /** Prints the disclaimer there is, and the usual one where there is none or it says nothing. */
    public void disclaim(Composition shown) {
        Block usual = DefaultReport.in(shown.report().language(), target).blocks().getFirst();
        arrange(shown, blocks -> {
            Optional<Block> there = blocks.stream().filter(b -> b.kind() == BlockKind.DISCLAIMER).findFirst();
            there.ifPresentOrElse(b -> blocks.set(blocks.indexOf(b), (b.text().isBlank() ? b.withWords(b.title(), usual.text()) : b).switched(true)),
                () -> blocks.addFirst(new Block(Ids.next(), shown.report().id(), 0, BlockKind.DISCLAIMER, usual.title(), usual.text(), null, true)));
            return blocks;
        });
    }

    private UUID beforeRegisters(Composition shown, Block added) {
        arrange(shown, blocks -> beforeRegisters(blocks, added));
        return added.id();
    }

    private static List<Block> beforeRegisters(List<Block> blocks, Block added) {
        int registers = IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).kind().isAnnex()).findFirst().orElse(blocks.size());
        blocks.add(registers, added);
        return blocks;
    }

    /** Moves a block so many places down, or up when negative, as far as there are places. */
    public void move(Composition shown, UUID block, int by) {
        arrange(shown, blocks -> {
            int from = place(blocks, block);
            if (from >= 0) blocks.add(Math.clamp(from + by, 0, blocks.size() - 1), blocks.remove(from));
            return blocks;
        });
    }

    /** Takes a block out of the report. */
    public void delete(Composition shown, UUID block) {
        target.write(EDIT, change -> kept(change, shown).stream().filter(b -> b.id().equals(block)).forEach(change::delete));
    }

    /** Lets a finding stand in the report, in place of what was said of it before. */
    public void override(Composition shown, Waiver waiver) {
        target.write("report.override", change -> {
            kept(change, shown);
            change.where(Waiver.class, "reportId", waiver.reportId()).stream().filter(waiver::isOfTheSame).forEach(change::delete);
            change.put(waiver);
        });
    }

    /** Keeps an edition of the report, which from then on prints its editions. */
    public void publish(Composition shown, Edition edition) {
        target.write("report.publish", change -> {
            List<Block> blocks = kept(change, shown);
            Block history = blocks.stream().filter(b -> b.kind() == BlockKind.EDITIONS).findFirst().orElseGet(() -> new Block(Ids.next(), shown.report().id(), blocks.size(), BlockKind.EDITIONS,
                DefaultReport.title(BlockKind.EDITIONS, shown.report().language()), "", null, true));
            change.put(history.switched(true));
            change.put(edition);
        });
    }

    /** Keeps a correction of an edition. */
    public void correct(Composition shown, Correction correction) {
        target.write("report.correct", change -> {
            kept(change, shown);
            change.put(correction);
        });
    }

    /** Takes an override back. */
    public void reopen(Waiver waiver) {
        target.write("report.reopen", change -> change.delete(waiver));
    }

    private static int place(List<Block> blocks, UUID block) {
        return blocks.stream().map(Block::id).toList().indexOf(block);
    }

    private void arrange(Composition shown, UnaryOperator<List<Block>> arrangement) {
        target.write(EDIT, change -> arrange(change, shown, arrangement));
    }

    private static void arrange(Change change, Composition shown, UnaryOperator<List<Block>> arrangement) {
        List<Block> now = arrangement.apply(new ArrayList<>(kept(change, shown)));
        for (int i = 0; i < now.size(); i++) change.put(now.get(i).at(i));
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
