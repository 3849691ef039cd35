package org.ibidem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.casefile.Installation;
import org.ibidem.model.Capture;
import org.ibidem.model.Citation;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Ref;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.TextKind;

/** A case of a given size from a fixed seed, made once under {@code target/bench} and kept for the next run. */
record MadeCase(Path folder, Installation here) {
    private static final Path ROOT = Path.of("target", "bench");
    private static final int AT_ONCE = 20;
    private static final long SEED = 20_260_101;

    /** How much is in it; of five entities two are relations, and each document has one page of so many words. */
    record Size(int documents, int words, int entities, int statements) {}

    static MadeCase of(String name, Size size) throws IOException {
        MadeCase made = new MadeCase(ROOT.resolve(name + ".case"), Installation.in(ROOT.resolve("home")));
        if (Files.exists(made.folder.resolve("case.json"))) return made;
        System.err.println("Making " + made.folder + ", once");
        Ids.repeatable(SEED, Instant.parse("2026-01-01T00:00:00Z"), () -> {
            made.fill(size);
            return null;
        });
        return made;
    }

    Case open() {
        return Case.open(folder, here);
    }

    private void fill(Size size) {
        MadeText text = new MadeText(SEED);
        try (Case c = Case.create(folder, "Made", Handling.GREEN, here)) {
            List<Passage> passages = new ArrayList<>();
            for (int i = 0; i < size.documents; i += AT_ONCE) {
                int from = i;
                c.write("evidence.add", change -> {
                    for (int n = from; n < Math.min(from + AT_ONCE, size.documents); n++) passages.add(document(change, text, n, size.words));
                });
            }
            entities(c, text, passages, size);
        }
    }

    private static Passage document(Change change, MadeText text, int n, int words) {
        UUID id = Ids.next();
        String page = text.page(words);
        change.put(new Evidence(id, change.nextNumber(Ref.Series.E), "Document " + n, "d" + n + ".txt", "text/plain", page.length(), "ab".repeat(32), null, "",
            Integer.toString(2005 + n % 20), "", "", new Capture(null, null, Instant.EPOCH), "en", 1, Handling.GREEN, null, null, EvidenceStatus.OK, ""));
        change.put(new PageText(Ids.next(), id, 1, TextKind.TEXT_LAYER, page));
        Passage passage = new Passage(Ids.next(), id, 1, 0, 40, page.substring(0, 40), "", page.substring(40, 60), "");
        change.put(passage);
        return passage;
    }

    private static void entities(Case c, MadeText text, List<Passage> passages, Size size) {
        List<UUID> things = new ArrayList<>();
        int each = size.entities == 0 ? 0 : size.statements / size.entities;
        for (int i = 0; i < size.entities; i += AT_ONCE) {
            int from = i;
            c.write("entity.add", change -> {
                for (int n = from; n < Math.min(from + AT_ONCE, size.entities); n++) {
                    boolean relation = n % 5 >= 3;
                    UUID id = entity(change, relation ? Ref.Series.R : Ref.Series.N, relation ? "UnknownLink" : "Company");
                    Teller teller = new Teller(change, id, passages.get(n % passages.size()));
                    if (relation) teller.relate(things.get(n * 7 % things.size()), things.get(n * 13 % things.size()), each, text);
                    else teller.name("Company " + text.rank(n), each, text);
                    if (!relation) things.add(id);
                }
            });
        }
    }

    private static UUID entity(Change change, Ref.Series series, String schema) {
        UUID id = Ids.next();
        change.put(new Entity(id, series, change.nextNumber(series), schema));
        return id;
    }

    /** Says things of one entity, each proved by one passage. */
    private record Teller(Change change, UUID about, Passage passage) {
        void name(String name, int count, MadeText text) {
            say("name", name, null);
            for (int i = 1; i < count; i++) say(i % 2 == 0 ? "alias" : "notes", text.page(6), null);
        }

        void relate(UUID from, UUID to, int count, MadeText text) {
            say("subject", "", from);
            say("object", "", to);
            for (int i = 2; i < count; i++) say("role", text.page(3), null);
        }

        private void say(String property, String value, UUID other) {
            UUID id = Ids.next();
            change.put(new Statement(id, change.nextNumber(Ref.Series.S), about, property, value, other, "", "", "2016", "", ClaimType.REGISTRY_RECORD,
                StatementStatus.ACCEPTED, false, "", Handling.GREEN, "analyst"));
            change.put(new Citation(Ids.next(), id, passage.id(), Stance.SUPPORTS, Credibility.PROBABLY_TRUE));
        }
    }
}
