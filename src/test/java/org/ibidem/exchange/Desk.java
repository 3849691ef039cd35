package org.ibidem.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ibidem.ShadowSector;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Change;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.ontology.Ontology;

/** A folder to try formats in: empty cases, a sample, and words that break bad writers. */
public final class Desk implements AutoCloseable {
    /** Signs that mean something to spreadsheets, XML, JSON, Cypher or a terminal, and signs that some of them lack. */
    public static final List<String> HOSTILE = List.of("=1+1", "'=1+1", "''=1", "-5", "+49 30", "@SUM(A1)", "\tTab", "\rReturn\r\nand\nfeed", "a \"quoted\" 'word'", "<b>&amp;</b>", "]]>", "\u0007bell", "_x0007_",
        "zero\u0000byte", "김정남, 金正男", "\uD83D\uDE00", "\uFFFE", "back\\slash", "; ", "  spaces  ", "\u202Eright to left", "${jndi:ldap://x}", "\uFEFFmark", "1E3", "true", "2009-01", "=HYPERLINK(\"http://x\")", "\u001b[31m", "＝1");
    private final Path folder;
    private final Installation here;
    private final List<Case> cases = new ArrayList<>();

    /** In this folder. */
    public Desk(Path folder) {
        this.folder = folder;
        this.here = Installation.in(folder.resolve("home"));
    }

    /** A new case. */
    public Case fresh() {
        Case made = Case.create(folder.resolve("C" + cases.size() + ".case"), "C", Handling.AMBER, here);
        cases.add(made);
        return made;
    }

    /** The first sample. */
    public Case sample() {
        Case made = ShadowSector.open(folder.resolve("Sample.case"), here);
        cases.add(made);
        return made;
    }

    /** A file with this text. */
    public Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A file to be written. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** A case that says each of the words of one company, and of a relation of it. */
    public Case saying(List<String> words) {
        Case made = fresh();
        made.write("fill", change -> {
            UUID company = entity(change, Ref.Series.N, "Company");
            UUID person = entity(change, Ref.Series.N, "Person");
            UUID owns = entity(change, Ref.Series.R, "Ownership");
            say(change, company, "name", "Acme", null);
            say(change, person, "name", "Quill", null);
            say(change, owns, "owner", "", person);
            say(change, owns, "asset", "", company);
            words.forEach(w -> say(change, company, "alias", w, null));
            words.forEach(w -> say(change, owns, "role", w, null));
        });
        return made;
    }

    private static UUID entity(Change change, Ref.Series series, String schema) {
        UUID id = Ids.next();
        change.put(new Entity(id, series, change.nextNumber(series), schema));
        return id;
    }

    private static void say(Change change, UUID entity, String property, String value, UUID other) {
        change.put(Statement.proposed(Ids.next(), change.nextNumber(Ref.Series.S), entity).saying(property, value, other).claimed(ClaimType.ANALYST_INFERENCE, "", "")
            .withStatus(StatementStatus.PROPOSED, ""));
    }

    /** What a case says, in words that do not depend on its numbers. */
    public static List<String> told(Case open) {
        Dossier dossier = Dossier.of(open, Ontology.standard());
        return dossier.statements().stream().map(s -> dossier.entity(s.entityId()).orElseThrow().schema() + " " + dossier.caption(s.entityId()) + ": " + s.property() + " = " + dossier.value(s)).sorted().toList();
    }

    /** That the values of a property are these. */
    public static void assertSaid(Case open, String property, List<String> values) {
        assertThat(open.all(Statement.class)).filteredOn(s -> s.property().equals(property)).extracting(Statement::value).containsExactlyInAnyOrderElementsOf(values);
    }

    @Override
    public void close() {
        cases.forEach(Case::close);
    }
}
