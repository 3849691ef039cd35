package org.ibidem.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.CaseChange;
import org.ibidem.casefile.Entry;
import org.ibidem.casefile.Heading;
import org.ibidem.casefile.RowChange;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of a case, in its folder {@code index/}, stamped with the journal position it stands at. One that is missing, damaged, of
 * another making, of another installation or of another journal is made anew; one that is behind is caught up. Changes are noted as they happen and indexed
 * before the next search, so that what is found is what the case holds. Only the case is ever the truth.
 */
final class CaseIndex implements AutoCloseable {
    /** Changed whenever words are cut or kept in another way, so that older indexes are made anew. */
    private static final String MAKING = "8";
    private static final int ROWS_A_STEP = 20;
    /** Pages are kept in memory up to here before they become a part of the index of its own: each part is searched by itself, so fewer are faster. */
    private static final int BUFFER_MB = 96;
    private static final Logger LOG = LoggerFactory.getLogger(CaseIndex.class);
    private final Case target;
    private final IndexFolder folder;
    private final IndexedRows rows;
    private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
    private final Runnable unsubscribe;
    private volatile Position latest;
    private Position indexed;
    /** Where the index on the disk stands. */
    private Position stored;
    private Directory directory;
    private IndexWriter writer;
    private SearcherManager searchers;

    /** A place in the journal: the sequence and hash of its last entry. */
    private record Position(long sequence, String hash) {
        static Position of(Heading entry) {
            return new Position(entry.sequence(), entry.hash());
        }
    }

    /** Opens the index of the case, or makes it, which may take some seconds for each thousand pages. */
    CaseIndex(Case target, Progress progress) {
        this.target = target;
        this.folder = new IndexFolder(target.folder().resolve("index"), target.cover());
        this.rows = new IndexedRows(target);
        this.unsubscribe = target.onChange(this::note);
        this.latest = Position.of(target.head());
        try {
            if (!openKept()) rebuild(progress);
        } catch (IOException | RuntimeException e) {
            unsubscribe.run();
            closeQuietly();
            throw e instanceof IOException io ? unwritable(io) : (RuntimeException) e;
        }
    }

    /** The rows first and the position after them, so that a position is never taken for indexed before its rows are. */
    private void note(CaseChange change) {
        changed.addAll(owners(change.entry()));
        latest = Position.of(change.entry().heading());
    }

    private static Set<UUID> owners(Entry entry) {
        Set<UUID> owners = new TreeSet<>();
        for (RowChange change : entry.changes()) {
            String column = switch (change.table()) {
                case "evidence", "entity" -> "id";
                case "page_text" -> "evidence_id";
                case "statement" -> "entity_id";
                default -> "";
            };
            for (Map<String, Object> row : Stream.of(change.before(), change.after()).filter(r -> r != null).toList()) {
                if (row.get(column) != null) owners.add(UUID.fromString(row.get(column).toString()));
            }
        }
        return owners;
    }

    /** Opens what lies in the folder and catches it up; false when it cannot be used. */
    private boolean openKept() {
        try {
            directory = folder.open();
            if (!DirectoryReader.indexExists(directory)) return false;
            openWriter(IndexWriterConfig.OpenMode.APPEND);
            if (!isWhole() || !catchUp()) return false;
            refresh();
            return true;
        } catch (IOException | RuntimeException e) {
            // Whatever a spoiled file makes of itself here, the case can make the index anew.
            return false;
        }
    }

    /** Every file's checksum, so that no spoiled byte can hide a hit. */
    private boolean isWhole() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) leaf.reader().checkIntegrity();
        }
        return true;
    }

    /** Notes what changed since the index was kept; false when it never stood on this journal. */
    private boolean catchUp() {
        Map<String, String> stamp = new HashMap<>();
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept != null) kept.forEach(e -> stamp.put(e.getKey(), e.getValue()));
        if (!MAKING.equals(stamp.get("making"))) return false;
        indexed = new Position(Long.parseLong(stamp.get("sequence")), stamp.get("hash"));
        if (!mark(indexed).equals(stamp.get("mark"))) return false;
        stored = indexed;
        if (indexed.equals(latest)) return true;
        boolean[] follows = new boolean[1];
        target.history(indexed.sequence(), entry -> {
            if (entry.previous().equals(indexed.hash())) follows[0] = true;
            changed.addAll(owners(entry));
        });
        return follows[0];
    }

    private void openWriter(IndexWriterConfig.OpenMode mode) throws IOException {
        Analyzer words = new PerFieldAnalyzerWrapper(TextAnalyzer.folded(), Map.of(Fields.EXACT, TextAnalyzer.exact()));
        writer = new IndexWriter(directory, new IndexWriterConfig(words).setOpenMode(mode).setRAMBufferSizeMB(BUFFER_MB));
        searchers = new SearcherManager(writer, null);
    }

    private void rebuild(Progress progress) throws IOException {
        closeQuietly();
        folder.wipe();
        directory = folder.open();
        openWriter(IndexWriterConfig.OpenMode.CREATE);
        Position begun = latest;
        List<Row> all = rows.all();
        for (int i = 0; i < all.size(); i++) {
            if (i % ROWS_A_STEP == 0) progress.step(i, all.size(), "");
            writer.addDocuments(rows.of(all.get(i)));
        }
        indexed = begun;
        keep();
        searchers.maybeRefreshBlocking();
    }

    /** The searchers, once everything that happened in the case is indexed; an index that failed meanwhile is made anew first. */
    synchronized SearcherManager searchers() {
        if (writer == null) throw closed();
        try {
            if (!writer.isOpen()) rebuild(Progress.NONE);
            refresh();
            return searchers;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Who asks a closed index has no use for an answer any more. */
    static CancellationException closed() {
        return new CancellationException("the search was closed");
    }

    private void refresh() throws IOException {
        Position reached = latest;
        if (reached.equals(indexed) && changed.isEmpty()) return;
        for (UUID owner : List.copyOf(changed)) index(owner);
        indexed = reached;
        searchers.maybeRefreshBlocking();
    }

    /** A change that comes while the row is read is noted again, and one that could not be indexed stays noted. */
    private void index(UUID owner) throws IOException {
        changed.remove(owner);
        try {
            writer.deleteDocuments(new Term(Fields.OWNER, owner.toString()));
            writer.addDocuments(rows.of(owner));
        } catch (IOException | RuntimeException e) {
            changed.add(owner);
            throw e;
        }
    }

    private void keep() throws IOException {
        writer.setLiveCommitData(Map.of("making", MAKING, "sequence", Long.toString(indexed.sequence()), "hash", indexed.hash(), "mark", mark(indexed)).entrySet());
        writer.commit();
        folder.keep(directory);
        stored = indexed;
    }

    /** What only this installation can write: the index of a stranger's case could hide or invent hits. */
    private String mark(Position at) {
        return target.mark("index\n" + at.sequence() + "\n" + at.hash());
    }

    private UserProblem unwritable(IOException e) {
        return new UserProblem(e, Search.MESSAGES, "index.unwritable", folder.path(), e.getMessage());
    }

    /** Indexes what is left and keeps the index on disk. */
    @Override
    public synchronized void close() {
        unsubscribe.run();
        if (writer == null) return;
        try {
            refresh();
            if (!indexed.equals(stored)) keep();
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            closeQuietly();
        }
    }

    /** Lets go of the files. What could not be kept is made anew next time, so a failure here costs only that. */
    private void closeQuietly() {
        try {
            if (searchers != null) searchers.close();
            if (writer != null) writer.rollback();
            if (directory != null) directory.close();
        } catch (IOException | IllegalStateException e) {
            LOG.warn("an index was not closed", e);
        }
        searchers = null;
        writer = null;
        directory = null;
    }
}
