package org.ibidem.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.model.Capture;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.TextKind;

/** A case to search in, filled with documents of given pages and entities of given names. */
public final class Library implements AutoCloseable {
    private final Path folder;
    private final Installation here;
    private Case open;

    /** An empty one in this folder, with its installation in {@code home} beside it. */
    public Library(Path temp) {
        this.folder = temp.resolve("Library.case");
        this.here = Installation.in(temp.resolve("home"));
        this.open = Case.create(folder, "Library", Handling.GREEN, here);
    }

    public Case open() {
        return open;
    }

    public Path folder() {
        return folder;
    }

    void reopen() {
        open.close();
        open = Case.open(folder, here);
    }

    public UUID document(String title, String published, String... pages) {
        UUID id = Ids.next();
        open.write("evidence.add", change -> {
            change.put(new Evidence(id, change.nextNumber(Ref.Series.E), title, title + ".txt", "text/plain", 1, "ab".repeat(32), null, "", published, "",
                "", new Capture(null, null, Instant.EPOCH), "en", pages.length, Handling.GREEN, null, null, EvidenceStatus.OK, ""));
            for (int i = 0; i < pages.length; i++) change.put(new PageText(Ids.next(), id, i + 1, TextKind.TEXT_LAYER, pages[i]));
        });
        return id;
    }

    void links(UUID document, String targets) {
        open.write("evidence.read", change -> change.put(new PageText(Ids.next(), document, 1, TextKind.LINKS, targets)));
    }

    public UUID entity(String schema, String property, String value, String original) {
        UUID id = Ids.next();
        open.write("entity.add", change -> {
            change.put(new Entity(id, Ref.Series.N, change.nextNumber(Ref.Series.N), schema));
            change.put(new Statement(Ids.next(), change.nextNumber(Ref.Series.S), id, property, value, null, original, "", "", "", ClaimType.REGISTRY_RECORD,
                StatementStatus.PROPOSED, false, "", Handling.GREEN, "analyst"));
        });
        return id;
    }

    /** What each hit covers in its page, in the order of the hits. */
    List<String> lit(List<Hit> hits) {
        List<String> words = new ArrayList<>();
        for (Hit hit : hits) {
            words.add(PageText.joined(open.where(PageText.class, "evidenceId", hit.id())).get(hit.page()).substring(hit.start(), hit.end()));
        }
        return words;
    }

    @Override
    public void close() {
        open.close();
    }
}
