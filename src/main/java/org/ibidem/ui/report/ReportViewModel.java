package org.ibidem.ui.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.IndexRange;
import org.ibidem.message.Messages;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.Chart;
import org.ibidem.model.Evidence;
import org.ibidem.model.Paper;
import org.ibidem.model.Report;
import org.ibidem.model.Row;
import org.ibidem.report.Composer;
import org.ibidem.report.Composition;
import org.ibidem.report.DefaultReport;
import org.ibidem.report.Mentions;
import org.ibidem.report.ReportForm;
import org.ibidem.report.ReportPages;
import org.ibidem.report.SentenceAt;
import org.ibidem.report.preflight.Finding;
import org.ibidem.ui.report.PreviewModel.Printed;
import org.ibidem.ui.shell.CaseSession;
import org.ibidem.ui.shell.Referred;
import org.ibidem.ui.shell.Selection;

/** The report being composed: its blocks, the one being written, and its preview. What is written reaches the case by {@link #apply}. */
public final class ReportViewModel {
    private static final Messages MESSAGES = Messages.of(ReportViewModel.class);
    private final CaseSession session;
    private final Composer composer;
    private final PreviewModel preview;
    private final PreflightModel preflight;
    private final Referred referred;
    private final ReportExport export;
    private final EditionsModel editions;
    private final SpellingModel spelling;
    private final ReadOnlyObjectWrapper<Composition> composition = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Block> blocks = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Block> selected = new ReadOnlyObjectWrapper<>();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Shown> sought = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty caret = new SimpleIntegerProperty();
    private final FindModel finding;
    /** What was written in blocks and the case does not have: it is on its way there, or was refused. */
    private final Map<UUID, Words> unkept = new HashMap<>();
    private Words kept = new Words("", "");
    private boolean reading;
    /** How often words are on their way into the case: what is read meanwhile may be older than they are. */
    private int underway;
    /** What changes the words of blocks and has not reached the case yet. */
    private final List<UnaryOperator<Block>> rewriting = new ArrayList<>();

    /** A part of the selected block to show: of its heading, or of its text. */
    record Shown(boolean heading, IndexRange range) {}

    /** The heading and text of the selected block as the case has them, or soon will. */
    private record Words(String title, String text) {
        static Words of(Block block) {
            return new Words(block.title(), block.text());
        }
    }

    /** The first report of this case. */
    public ReportViewModel(CaseSession session) {
        this.session = session;
        this.composer = new Composer(session.caseFile());
        this.preview = new PreviewModel(session);
        this.preflight = new PreflightModel(session, preview);
        this.referred = new Referred(session);
        this.export = new ReportExport(session, preview);
        this.editions = new EditionsModel(session, preview, () -> composition().get());
        this.spelling = new SpellingModel(session, this);
        this.finding = new FindModel(this);
        selected.addListener((o, before, now) -> turn(before, now));
        session.dossier().addListener((o, before, now) -> read());
        read();
    }

    private void read() {
        Composition fresh = Composition.first(session.caseFile());
        if (fresh.equals(composition.get())) return;
        Optional<Block> again = Optional.ofNullable(selected.get()).flatMap(b -> fresh.block(b.id()));
        composition.set(fresh);
        reading = true;
        blocks.setAll(fresh.blocks());
        reading = false;
        selected.set(again.orElse(blocks.isEmpty() ? null : blocks.getFirst()));
    }

    /** Words not kept yet are kept before another block is shown; when the same block was read anew, what is being written stays. */
    private void turn(Block before, Block now) {
        boolean same = before != null && now != null && before.id().equals(now.id());
        if (same && underway > 0) return;
        if (!same && before != null) keepWordsOf(before);
        boolean writing = same && !inTheField().equals(kept);
        kept = now == null ? new Words("", "") : Words.of(asItWillBe(now));
        if (!writing) show(now != null && unkept.containsKey(now.id()) ? unkept.remove(now.id()) : kept);
    }

    private Block asItWillBe(Block block) {
        Block will = block;
        for (UnaryOperator<Block> work : rewriting) will = work.apply(will);
        return will;
    }

    private Words inTheField() {
        return new Words(title.get(), text.get());
    }

    private void show(Words words) {
        title.set(words.title());
        text.set(words.text());
    }

    /** Shows another block; {@code null} changes nothing. */
    public void choose(Block block) {
        if (!reading && block != null) selected.set(block);
    }

    /** Keeps what was written in the selected block. */
    public CompletableFuture<Void> apply() {
        return selected.get() == null ? CompletableFuture.completedFuture(null) : keepWordsOf(selected.get());
    }

    private CompletableFuture<Void> keepWordsOf(Block block) {
        Words written = inTheField();
        if (written.equals(kept)) return CompletableFuture.completedFuture(null);
        kept = written;
        unkept.put(block.id(), written);
        underway++;
        return compose(shown -> composer.edit(shown, block.id(), b -> b.withWords(written.title(), written.text()))).whenComplete((done, failure) -> arrived(block, written, failure));
    }

    /** Only now does the case hold what was written last, with what followed from it. What it refused stays in the field, or comes back there with its block, to be kept once more. */
    private void arrived(Block block, Words written, Throwable failure) {
        underway--;
        boolean shown = isSelected(block.id());
        if (failure == null || shown) unkept.remove(block.id(), written);
        if (failure != null && shown) kept = Words.of(selected.get());
        if (underway == 0) turn(selected.get(), selected.get());
    }

    private CompletableFuture<Void> compose(Consumer<Composition> verb) {
        Composition shown = composition.get();
        return session.later(() -> {
            verb.accept(shown);
            return null;
        });
    }

    /** Switches a block on or off. */
    public void enable(Block block, boolean on) {
        compose(shown -> composer.edit(shown, block.id(), b -> b.switched(on)));
    }

    /** Lets the selected block show this chart or document. */
    public void show(Row target) {
        Block block = selected.get();
        if (block != null) compose(shown -> composer.edit(shown, block.id(), b -> b.showing(target.id())));
    }

    /** What a block of this kind may show, when there is a choice. */
    public List<Row> targets(BlockKind kind) {
        return switch (kind) {
            case FIGURE, MAP -> charts().size() > 1 ? List.copyOf(charts()) : List.of();
            case PLATE -> List.copyOf(session.dossier().get().evidence());
            default -> List.of();
        };
    }

    /** What a chart or document is called. */
    String name(Row target) {
        return target instanceof Evidence e ? e.ref() + "  " + e.title() : ((Chart) target).name();
    }

    /** A block with the words that are written in it at this moment. */
    Block asWritten(Block block) {
        return isSelected(block.id()) ? block.withWords(title.get(), text.get()) : block;
    }

    private boolean isSelected(UUID block) {
        return selected.get() != null && selected.get().id().equals(block);
    }

    /** Changes the words of any blocks in one step of undo. The field shows them at once, also those of a block chosen meanwhile: what is typed before the case has them is typed into these. */
    CompletableFuture<Void> rewrite(UnaryOperator<Block> work) {
        apply();
        Block here = selected.get();
        if (here != null) {
            kept = Words.of(work.apply(asWritten(here)));
            show(kept);
        }
        rewriting.add(work);
        underway++;
        return compose(shown -> composer.rewrite(shown, work)).whenComplete((done, failure) -> {
            rewriting.remove(work);
            underway--;
            if (underway == 0) turn(selected.get(), selected.get());
        });
    }

    /** Tells at how many places words were replaced, with the way back when there were any. */
    void rewritten(int places, long staying) {
        String told = MESSAGES.get("find.replaced", places, staying);
        if (places > 0) session.doneWithUndo(told);
        else session.desk().notices().passing(told);
    }

    /** Shows a part of a block. */
    void seek(UUID block, Shown part) {
        sought.set(null);
        blocks.stream().filter(b -> b.id().equals(block)).findFirst().ifPresent(this::choose);
        sought.set(part);
    }

    /** Adds a block of this kind behind the selected one, with the head it has in the report's language, and selects it. */
    public void add(BlockKind kind) {
        apply();
        Composition shown = composition.get();
        UUID behind = selected.get() == null ? null : selected.get().id();
        session.later(() -> composer.add(shown, kind, DefaultReport.title(kind, shown.report().language()), behind)).thenAccept(id -> composition.get().block(id).ifPresent(this::choose));
    }

    /** What a kind of block is called. */
    public static String name(BlockKind kind) {
        return MESSAGES.get("kind." + kind);
    }

    /** Moves the selected block so many places down, or up when negative. */
    public void move(int by) {
        Block block = selected.get();
        if (block == null) return;
        apply();
        compose(shown -> composer.move(shown, block.id(), by));
    }

    /** Takes the selected block out; the last one stays. */
    public void delete() {
        Block block = selected.get();
        if (block == null || blocks.size() < 2) return;
        int at = blocks.indexOf(block);
        choose(blocks.get(at + 1 < blocks.size() ? at + 1 : at - 1));
        String told = MESSAGES.get("block.deleted", block.title().isBlank() ? name(block.kind()) : block.title());
        compose(shown -> composer.delete(shown, block.id())).thenRun(() -> session.doneWithUndo(told));
    }

    /** Changes what the cover says. */
    public void cover(Report report) {
        apply();
        compose(shown -> composer.cover(shown, report));
    }

    /** Lays the report out for this paper, printed on both sides or on one. */
    public void paper(Paper paper, boolean twoSided) {
        cover(composition.get().report().on(paper, twoSided));
    }

    /** Asks for a file and writes the report there in this form, as a job. */
    public void write(ReportForm form) {
        apply().thenRun(() -> export.ask(composition.get().report(), form));
    }

    /** Asks for a file and writes the report there with what it cites, as a job. */
    public void writeCopy() {
        apply().thenRun(() -> export.askCopy(composition.get().report()));
    }

    /** Asks for a passphrase and a file, and writes the report there as a PDF that asks for it, as a job. */
    public void writeSealed() {
        apply().thenRun(() -> export.askSealed(composition.get().report()));
    }

    /** Asks for a printer and puts pages of the report on paper, as a job. */
    public void print() {
        apply().thenRun(export::askPrinter);
    }

    /** Finds where the sentence is printed in which the caret stands; {@code then} is told on the window's thread, unless the caret is elsewhere by then. */
    void placeOfCaret(Consumer<Optional<ReportPages.Place>> then) {
        Printed printed = preview.printed().get();
        Block block = selected.get();
        if (block == null || printed.shown().isEmpty()) return;
        int at = caret.get();
        String sentence = SentenceAt.in(text.get(), Math.clamp(at, 0, text.get().length()));
        session.atLeisure(() -> {
            Optional<ReportPages.Place> place = printed.pages().placeOf(block.title(), Mentions.told(sentence, session.caseFile(), printed.dossier()));
            session.onScreen(() -> {
                if (preview.printed().get() == printed && isSelected(block.id()) && caret.get() == at) then.accept(place);
            });
        });
    }

    /** Selects what a finding is about: its block here with the words it quotes, and its thing for the inspector. */
    public void goTo(Finding finding) {
        sought.set(null);
        blocks.stream().filter(b -> b.id().equals(finding.block())).findFirst().ifPresent(block -> {
            choose(block);
            QuotedWords.in(text.get(), finding.message()).ifPresent(range -> sought.set(new Shown(false, range)));
        });
        if (finding.spot().passage() != null) session.selection().set(Selection.passage(finding.spot().passage()));
        else referred.select(finding.object());
    }

    /** Brings up what a finding is about: the passage, the thing, or else its block. */
    public void open(Finding finding) {
        goTo(finding);
        if (finding.spot().passage() != null) session.openPassage(finding.spot().passage());
        else referred.open(finding.object());
    }

    /** What the case and the report can offer to what is being written. */
    public Citations citations() {
        return new Citations(session.dossier().get(), composition.get().blocks());
    }

    private List<Chart> charts() {
        return session.caseFile().all(Chart.class);
    }

    /** The blocks in order, also those switched off. */
    public ObservableList<Block> blocks() {
        return blocks;
    }

    /** The block that is written in; {@code null} when there is none. */
    public ReadOnlyObjectProperty<Block> selected() {
        return selected.getReadOnlyProperty();
    }

    /** The heading of the selected block, as it stands in the field. */
    public StringProperty title() {
        return title;
    }

    /** The Markdown of the selected block, as it stands in the field. */
    public StringProperty text() {
        return text;
    }

    /** Where in that text the analyst writes. */
    IntegerProperty caret() {
        return caret;
    }

    /** Which part of the block to show, for it was looked for or a finding is about it; {@code null} when there is none. */
    ReadOnlyObjectProperty<Shown> sought() {
        return sought.getReadOnlyProperty();
    }

    /** What looks for words in the blocks, and replaces them. */
    public FindModel finding() {
        return finding;
    }

    /** The report and its blocks as the case has them. */
    public ReadOnlyObjectProperty<Composition> composition() {
        return composition.getReadOnlyProperty();
    }

    /** What a publisher would reject in it. */
    public PreflightModel preflight() {
        return preflight;
    }

    /** What writes it to files. */
    ReportExport export() {
        return export;
    }

    /** The editions of it that were published. */
    EditionsModel editions() {
        return editions;
    }

    /** Which words of the selected block are not known. */
    SpellingModel spelling() {
        return spelling;
    }

    /** The report as it would be printed. */
    public PreviewModel preview() {
        return preview;
    }
}
