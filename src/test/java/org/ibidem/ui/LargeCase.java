package org.ibidem.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** A case of so many entities in groups that keep to themselves, each link cited, from a fixed seed: for pictures of large charts. */
final class LargeCase {
    private static final int GROUP = 24;
    private static final int AT_ONCE = 500;
    private static final List<String> SCHEMATA = List.of("Company", "Person", "Company", "Company", "Address", "Company", "Vessel", "Person");
    private static final List<String> ROLES = List.of("director", "shareholder", "agent", "nominee", "shared address", "manager");
    private final Random random;
    private final Case target;
    private final List<UUID> entities = new ArrayList<>();
    private UUID passage;

    private LargeCase(Case target, int size) {
        this.target = target;
        this.random = new Random(size);
    }

    /** Makes the case in a folder. */
    static Path make(Path folder, int size, Installation here) {
        try (Case c = Case.create(folder, "A network of " + size, Handling.GREEN, here)) {
            LargeCase made = new LargeCase(c, size);
            c.write("evidence.add", made::document);
            for (int from = 0; from < size; from += AT_ONCE) made.fill(from, Math.min(size, from + AT_ONCE));
            for (int from = 0; from < size; from += AT_ONCE) made.link(from, Math.min(size, from + AT_ONCE));
        }
        return folder;
    }

    private void document(Change change) {
        UUID id = Ids.next();
        String page = "Register of companies, extract of all officers and owners.";
        change.put(new Evidence(id, change.nextNumber(Ref.Series.E), "Register of companies", "register.txt", "text/plain", page.length(), "ab".repeat(32), null, "", "2020", "", "",
            new Capture(null, null, Instant.EPOCH), "en", 1, Handling.GREEN, null, null, EvidenceStatus.OK, ""));
        change.put(new PageText(Ids.next(), id, 1, TextKind.TEXT_LAYER, page, ""));
        passage = Ids.next();
        change.put(new Passage(passage, id, 1, 0, 21, page.substring(0, 21), "", page.substring(21, 30), ""));
    }

    private void fill(int from, int to) {
        target.write("entity.add", change -> {
            for (int i = from; i < to; i++) {
                String schema = SCHEMATA.get(i % SCHEMATA.size());
                UUID id = entity(change, Ref.Series.N, schema);
                say(change, id, schema.equals("Address") ? "full" : "name", (schema.equals("Address") ? "Harbour Road " : schema + " ") + i, null);
                entities.add(id);
            }
        });
    }

    /** One link and a half for each: along a ring within the group, across it, and now and then to another group. */
    private void link(int from, int to) {
        target.write("entity.add", change -> {
            for (int i = from; i < to; i++) {
                int start = i / GROUP * GROUP;
                int group = Math.min(GROUP, entities.size() - start);
                relate(change, i, start + (i - start + 1) % group);
                if (i % 2 == 0) relate(change, i, i % GROUP == 0 ? random.nextInt(Math.max(1, i)) : start + random.nextInt(group));
            }
        });
    }

    private void relate(Change change, int from, int to) {
        if (from == to) return;
        UUID id = entity(change, Ref.Series.R, "UnknownLink");
        say(change, id, "subject", "", entities.get(from));
        say(change, id, "object", "", entities.get(to));
        say(change, id, "role", ROLES.get(random.nextInt(ROLES.size())), null);
    }

    private static UUID entity(Change change, Ref.Series series, String schema) {
        UUID id = Ids.next();
        change.put(new Entity(id, series, change.nextNumber(series), schema));
        return id;
    }

    private void say(Change change, UUID about, String property, String value, UUID other) {
        UUID id = Ids.next();
        change.put(new Statement(id, change.nextNumber(Ref.Series.S), about, property, value, other, "", "", "2016", "", ClaimType.REGISTRY_RECORD, StatementStatus.ACCEPTED, false, "",
            Handling.GREEN, "analyst"));
        change.put(new Citation(Ids.next(), id, passage, Stance.SUPPORTS, random.nextInt(3) == 0 ? Credibility.DOUBTFUL : Credibility.PROBABLY_TRUE));
    }
}
