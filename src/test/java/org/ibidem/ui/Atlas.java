package org.ibidem.ui;

import java.nio.file.Path;
import java.time.Instant;
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
import org.ibidem.model.Passage;
import org.ibidem.model.Ref;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.model.SourceKind;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;

/** A small case for window tests: two companies, one owning the other as a registry extract says, and a claim nobody proved. */
public record Atlas(Path folder, UUID owner, UUID asset, UUID ownership, UUID document, UUID passage, UUID source) {
    /** Makes the case in this folder, whose installation is kept beside it. */
    public static Atlas in(Path folder) {
        Atlas atlas = new Atlas(folder.resolve("Atlas.case"), Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next());
        try (Case made = Case.create(atlas.folder, "Atlas", Handling.AMBER, Installation.in(folder.resolve("home")))) {
            made.write("evidence.add", atlas::documents);
            made.write("entity.add", atlas::entities);
        }
        return atlas;
    }

    private void documents(Change change) {
        change.put(new Source(source, "Registry of Ruritania", "", SourceKind.REGISTRY, Reliability.A, "", ""));
        change.put(new Evidence(document, change.nextNumber(Ref.Series.E), "Extract 4417", "extract.pdf", "application/pdf", 1200, "ab".repeat(32),
            source, "", "2024-03-01", "", "", new Capture(null, null, Instant.parse("2024-05-01T10:00:00Z")), "en", 1, Handling.AMBER, null, null,
            EvidenceStatus.OK, ""));
        change.put(new Passage(passage, document, 1, 0, 40, "Atlas Holding owns all shares of Belka LLC", "", "", ""));
    }

    private void entities(Change change) {
        change.put(new Entity(owner, Ref.Series.N, change.nextNumber(Ref.Series.N), "Company"));
        change.put(new Entity(asset, Ref.Series.N, change.nextNumber(Ref.Series.N), "Company"));
        change.put(new Entity(ownership, Ref.Series.R, change.nextNumber(Ref.Series.R), "Ownership"));
        say(change, owner, "name", "Atlas Holding", null, "", true);
        say(change, asset, "name", "Belka LLC", null, "ООО «Белка»", true);
        say(change, asset, "incorporationDate", "2009", null, "", false);
        say(change, ownership, "owner", "", owner, "", true);
        say(change, ownership, "asset", "", asset, "", true);
    }

    private void say(Change change, UUID about, String property, String value, UUID other, String original, boolean cited) {
        UUID id = Ids.next();
        change.put(new Statement(id, change.nextNumber(Ref.Series.S), about, property, value, other, original, "", "2009", "",
            ClaimType.REGISTRY_RECORD, cited ? StatementStatus.ACCEPTED : StatementStatus.PROPOSED, false, "", Handling.AMBER, "analyst"));
        if (cited) change.put(new Citation(Ids.next(), id, passage, Stance.SUPPORTS, Credibility.CONFIRMED));
    }
}
