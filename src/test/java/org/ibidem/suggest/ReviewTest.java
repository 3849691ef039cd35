package org.ibidem.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.Excerpt;
import org.ibidem.evidence.Marking;
import org.ibidem.evidence.Selected;
import org.ibidem.job.Progress;
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
import org.ibidem.model.Suggestion;
import org.ibidem.model.SuggestionState;
import org.ibidem.model.TextKind;
import org.ibidem.model.WatchTerm;
import org.ibidem.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ReviewTest {
    private static final Marking.Claim CLAIM = new Marking.Claim(ClaimType.REGISTRY_RECORD, "", "", Credibility.PROBABLY_TRUE, Stance.SUPPORTS);
    private final Ontology ontology = Ontology.standard();
    @TempDir Path folder;
    private Case c;

    @BeforeEach
    void open() {
        c = Case.create(folder.resolve("Lantern.case"), "Paper Lantern", Handling.GREEN, Installation.in(folder.resolve("home")));
    }

    @AfterEach
    void close() {
        c.close();
    }

    private UUID document(String text) {
        UUID id = Ids.next();
        c.write("evidence.add", change -> {
            change.put(new Evidence(id, change.nextNumber(Ref.Series.E), "Note", "note.txt", "text/plain", 1, id.toString(), null, "", "", "", "",
                new Capture(null, null, Instant.EPOCH), "", 1, Handling.GREEN, null, null, EvidenceStatus.OK, ""));
            change.put(new PageText(Ids.next(), id, 1, TextKind.values()[0], text));
        });
        return id;
    }

    private void rewrite(UUID document, String text) {
        c.write("evidence.read", change -> {
            PageText old = change.where(PageText.class, "evidenceId", document).getFirst();
            change.put(new PageText(old.id(), document, 1, old.obtained(), text));
        });
    }

    private void scan() {
        new Scan(c, dossier()).all(Progress.NONE);
    }

    private Dossier dossier() {
        return Dossier.of(c, ontology);
    }

    private Review review() {
        return new Review(c, "analyst");
    }

    private Group group(String kind) {
        return Group.of(c.all(Suggestion.class)).stream().filter(g -> g.kind().equals(kind)).findFirst().orElseThrow();
    }

    private List<SuggestionState> states(String kind) {
        return c.all(Suggestion.class).stream().filter(s -> s.kind().equals(kind) && s.evidenceId() != null).map(Suggestion::state).toList();
    }

    private UUID page(String url, String words, String links) {
        UUID id = document(words);
        c.write("evidence.read", change -> {
            Evidence known = change.find(Evidence.class, id).orElseThrow();
            change.put(known.withOrigin(null, "", "", url));
            change.put(new PageText(Ids.next(), id, 1, TextKind.LINKS, links));
        });
        return id;
    }

    @Test
    void whatStandsBehindAPageIsSuggestedAndCitedWhereItStandsThere() {
        UUID page = page("https://lantern.example.org/", "Write to the office.", "mailto:lin@jade.example.com\nhttps://lantern.example.org/Kim-Chang-hyok\n/about.zip\nfbq('init', '123456789012345\nhttps://jade.example.com/kim");
        scan();
        assertThat(c.where(Suggestion.class, "evidenceId", page)).extracting(Suggestion::kind).containsExactlyInAnyOrder("email", "domain", "facebook-pixel", "url", "domain");
        review().acceptTogether(List.of(group("email")), ontology.schema("EmailAddress").orElseThrow(), CLAIM);
        assertThat(c.all(Statement.class)).extracting(Statement::value).containsExactly("lin@jade.example.com");
        assertThat(c.all(Passage.class)).singleElement().satisfies(p -> {
            assertThat(p.quote()).isEqualTo("lin@jade.example.com");
            assertThat(p.start()).isEqualTo("Write to the office.\nmailto:".length());
        });
    }

    @Test
    void whatIsMoreThanIsSuggestedIsSaidOfTheDocumentUntilItIsRead() {
        UUID list = document(IntStream.range(0, 2_001).mapToObj(i -> "clerk" + i + "@lantern.example.org").collect(Collectors.joining("\n")));
        UUID shorter = document(IntStream.range(0, 900).mapToObj(i -> "clerk" + i + "@lantern.example.org").collect(Collectors.joining("\n")));
        scan();
        scan();
        assertThat(c.where(Suggestion.class, "evidenceId", list)).hasSize(2_000);
        assertThat(reason(list)).isEqualTo("Only the first 2,000 identifiers and names found in it are suggested. Search finds the others.");
        assertThat(reason(shorter)).isEmpty();
        rewrite(list, "clerk1@lantern.example.org");
        scan();
        assertThat(reason(list)).isEmpty();
    }

    private String reason(UUID document) {
        return c.find(Evidence.class, document).orElseThrow().reason();
    }

    @Test
    void whatIsFoundWaitsAndIsNoPartOfTheDossier() {
        document("Write to quill@lantern-bay.example or quill@lantern-bay.example.");
        scan();
        assertThat(group("email").count()).isEqualTo(2);
        assertThat(group("email").state()).isEqualTo(SuggestionState.PENDING);
        assertThat(dossier().entities()).isEmpty();
        assertThat(c.all(Passage.class)).isEmpty();
    }

    @Test
    void acceptingCitesEachDocumentOnceInOneStep() {
        document("Write to quill@lantern-bay.example or quill@lantern-bay.example.");
        document("quill (at) lantern-bay.example wrote");
        scan();
        UUID entity = review().acceptTogether(List.of(group("email")), ontology.schema("EmailAddress").orElseThrow(), CLAIM);
        List<Statement> said = c.where(Statement.class, "entityId", entity);
        assertThat(said).singleElement().satisfies(s -> {
            assertThat(s.property()).isEqualTo("mail");
            assertThat(s.value()).isEqualTo("quill@lantern-bay.example");
        });
        assertThat(c.where(Citation.class, "statementId", said.getFirst().id())).hasSize(2);
        assertThat(c.all(Passage.class)).extracting(Passage::quote).containsExactlyInAnyOrder("quill@lantern-bay.example", "quill (at) lantern-bay.example");
        assertThat(states("email")).containsOnly(SuggestionState.ACCEPTED);
        c.undo();
        assertThat(c.all(Entity.class)).isEmpty();
        assertThat(c.all(Passage.class)).isEmpty();
        assertThat(states("email")).containsOnly(SuggestionState.PENDING);
    }

    @Test
    void severalValuesBecomeAnEntityEachInOneStep() {
        document("Write to quill@lantern-bay.example or call +82 2-312-3456.");
        scan();
        List<UUID> made = review().acceptEach(List.of(group("email"), group("phone")), ontology, CLAIM);
        assertThat(made).extracting(id -> c.where(Statement.class, "entityId", id).getFirst().value()).containsExactly("quill@lantern-bay.example", "+8223123456");
        assertThat(made).allSatisfy(id -> assertThat(c.all(Suggestion.class)).filteredOn(s -> id.equals(s.entityId())).hasSize(1));
        c.undo();
        assertThat(c.all(Entity.class)).isEmpty();
    }

    @Test
    void spellingsOfOneNameBecomeOneEntity() {
        document("He met Mr. Ryang Sunyo and later Mr. Ryang Su Nyo.");
        scan();
        List<Group> both = Group.of(c.all(Suggestion.class)).stream().filter(g -> g.kind().equals("person")).toList();
        assertThat(both).hasSize(2);
        UUID entity = review().acceptTogether(both, ontology.schema("Person").orElseThrow(), CLAIM);
        assertThat(c.where(Statement.class, "entityId", entity)).extracting(Statement::property).containsExactly("name", "alias");
    }

    @Test
    void anEntityThatIsThereGainsWhatIsAccepted() {
        document("Mr. Ryang Su Nyo can be reached at +82 2-312-3456.");
        scan();
        UUID person = review().acceptTogether(List.of(group("person")), ontology.schema("Person").orElseThrow(), CLAIM);
        review().acceptAs(List.of(group("phone")), c.find(Entity.class, person).orElseThrow(), ontology.schema("Person").orElseThrow(), CLAIM);
        assertThat(c.where(Statement.class, "entityId", person)).extracting(Statement::property, Statement::value)
            .contains(org.assertj.core.groups.Tuple.tuple("phone", "+8223123456"));
    }

    @Test
    void ignoringHereHoldsForTheDocumentWhateverIsReadAnew() {
        UUID first = document("quill@lantern-bay.example");
        document("quill@lantern-bay.example");
        scan();
        review().ignoreHere(c.where(Suggestion.class, "evidenceId", first));
        rewrite(first, "OCR says: quill@lantern-bay.example, and again quill@lantern-bay.example");
        scan();
        assertThat(c.where(Suggestion.class, "evidenceId", first)).filteredOn(s -> s.kind().equals("email")).hasSize(2)
            .allSatisfy(s -> assertThat(s.state()).isEqualTo(SuggestionState.IGNORED));
        assertThat(group("email").state()).isEqualTo(SuggestionState.PENDING);
    }

    @Test
    void ignoringForEverHoldsForDocumentsToCome() {
        document("quill@lantern-bay.example");
        scan();
        review().ignoreForever(List.of(group("email")));
        document("quill@lantern-bay.example again");
        scan();
        assertThat(states("email")).containsOnly(SuggestionState.IGNORED);
        review().reconsider(List.of(group("email")));
        scan();
        assertThat(states("email")).containsExactly(SuggestionState.PENDING, SuggestionState.PENDING);
    }

    @Test
    void readingAgainMovesWhatMovedAndForgetsWhatIsGone() {
        UUID id = document("IMO 0123450 and 192.0.2.1");
        scan();
        review().acceptTogether(List.of(group("imo")), ontology.schema("Vessel").orElseThrow(), CLAIM);
        rewrite(id, "Ship: IMO 0123450");
        scan();
        assertThat(c.where(Suggestion.class, "evidenceId", id)).singleElement().satisfies(s -> {
            assertThat(s.state()).isEqualTo(SuggestionState.ACCEPTED);
            assertThat(s.start()).isEqualTo(10);
        });
    }

    @Test
    void inAPageWithoutEndEachThingIsFoundInItsPlace() {
        String line = "nothing to be seen here at all\n";
        String text = line.repeat(3_300) + "write to clerk@example.org\n" + line.repeat(3_300) + "or to agent@example.org";
        document(text);
        scan();
        assertThat(c.all(Suggestion.class)).filteredOn(s -> s.kind().equals("email")).extracting(s -> text.substring(s.start(), s.end()))
            .containsExactlyInAnyOrder("clerk@example.org", "agent@example.org");
    }

    @Test
    void ofATableOfAddressesTheFirstAreKept() {
        document(IntStream.range(0, 20_000).mapToObj(i -> "clerk" + i + "@example.org").collect(Collectors.joining("\n")));
        scan();
        assertThat(c.all(Suggestion.class)).hasSize(2_000).extracting(Suggestion::value).contains("clerk0@example.org").doesNotContain("clerk19999@example.org");
    }

    @Test
    void readingIsNoStepOfUndo() {
        document("quill@lantern-bay.example");
        scan();
        assertThat(c.toUndo().orElseThrow().action()).isEqualTo("evidence.add");
    }

    @Test
    void ownTermsAreFoundAndARunawayExpressionHangsNothing() {
        document("Project PL-77 of " + "a".repeat(5000) + "!");
        c.write("term.change", change -> {
            change.put(new WatchTerm(Ids.next(), "", "pl-\\d+", true));
            change.put(new WatchTerm(Ids.next(), "", "(a+)+b", true));
        });
        scan();
        assertThat(group(WatchTerms.KIND).value()).isEqualTo("PL-77");
    }

    @Test
    void sharedIdentifiersAreWeighedAndLinkedByWhatProvesThem() {
        document("Lantern Bay Trading Sdn Bhd, fax +82 2-312-3456, x@gmail.com");
        document("Grey Heron Shipping Ltd uses +82 2-312-3456 and y@gmail.com");
        scan();
        List<Group> firms = Group.of(c.all(Suggestion.class)).stream().filter(g -> g.kind().equals("organisation")).toList();
        assertThat(firms).hasSize(2);
        for (Group firm : firms) {
            UUID id = review().acceptTogether(List.of(firm), ontology.schema("Organization").orElseThrow(), CLAIM);
            review().acceptAs(List.of(group("phone")), c.find(Entity.class, id).orElseThrow(), ontology.schema("Organization").orElseThrow(), CLAIM);
        }
        List<Pivot> pivots = Pivots.of(dossier(), c.all(Suggestion.class), new Identifiers(""));
        Pivot phone = pivots.getFirst();
        assertThat(phone.kind()).isEqualTo("phone");
        assertThat(phone.strength()).isEqualTo(Strength.STRONG);
        assertThat(phone.entities()).hasSize(2);
        assertThat(phone.baseRate()).isEqualTo(1.0);
        assertThat(pivots).filteredOn(p -> p.normalised().equals("gmail.com")).allSatisfy(p -> assertThat(p.strength()).isEqualTo(Strength.WEAK));
        review().link(phone, c.find(Entity.class, phone.entities().get(0)).orElseThrow(), c.find(Entity.class, phone.entities().get(1)).orElseThrow(),
            ontology.schema("UnknownLink").orElseThrow(), "shares a phone", CLAIM);
        assertThat(dossier().relations()).singleElement().satisfies(r -> assertThat(r.about())
            .allSatisfy(s -> assertThat(dossier().proofs(s.id())).extracting(p -> p.passage().evidenceId()).containsExactlyInAnyOrderElementsOf(phone.documents())));
    }

    /** Marks words of a document and says them of a new company by a property; gives the company. */
    private Entity company(String name, UUID document, String property, String value) {
        String text = c.where(PageText.class, "evidenceId", document).getFirst().text();
        int at = text.indexOf(value);
        Selected words = Selected.words(document, 1, at, at + value.length(), text);
        Marking marking = new Marking(c, "Han");
        UUID id = marking.nameAll(List.of(new Marking.Naming("Company", List.of(new Marking.Saying("name", name, List.of(words)), new Marking.Saying(property, value, List.of(words))))),
            CLAIM, (change, ids) -> { }).getFirst();
        return c.find(Entity.class, id).orElseThrow();
    }

    @Test
    void whatTwoEntitiesShareIsCitedFromWhereItIsSaidOfEach() {
        document("A directory: +82 2-312-3456");
        UUID first = document("Lantern Bay Trading: phone +82 2-312-3456");
        UUID second = document("Grey Heron Shipping: phone +82 2-312-3456");
        scan();
        Entity lantern = company("Lantern Bay", first, "phone", "+82 2-312-3456");
        Entity heron = company("Grey Heron", second, "phone", "+82 2-312-3456");
        Pivot phone = Pivots.of(dossier(), c.all(Suggestion.class), new Identifiers("")).getFirst();
        review().link(phone, lantern, heron, ontology.schema("UnknownLink").orElseThrow(), "shares a phone", CLAIM);
        assertThat(dossier().relations()).singleElement().satisfies(r -> assertThat(r.about())
            .allSatisfy(s -> assertThat(dossier().proofs(s.id())).extracting(p -> p.passage().evidenceId()).containsExactlyInAnyOrder(first, second)));
    }

    @Test
    void whatIsLinkedWithAnAddressSharesIt() {
        UUID first = document("Lantern Bay sits at 12 Harbour Road, Penang");
        UUID second = document("Grey Heron too: 12 Harbour Road, Penang");
        Entity lantern = company("Lantern Bay", first, "name", "Lantern Bay");
        Entity heron = company("Grey Heron", second, "name", "Grey Heron");
        UUID address = new Marking(c, "Han").nameAll(List.of(new Marking.Naming("Address", List.of(new Marking.Saying("full", "12 Harbour Road, Penang", List.of())))), CLAIM, (change, ids) -> { }).getFirst();
        for (Entity one : List.of(lantern, heron)) {
            UUID document = one.equals(lantern) ? first : second;
            String text = c.where(PageText.class, "evidenceId", document).getFirst().text();
            new Marking(c, "Han").relate(Excerpt.of(Selected.words(document, 1, 0, text.length(), text)), ontology.schema("UnknownLink").orElseThrow(), one.id(), address, "seat", CLAIM);
        }
        Pivot seat = Pivots.of(dossier(), List.of(), new Identifiers("")).getFirst();
        assertThat(seat.normalised()).isEqualTo("12 Harbour Road, Penang");
        assertThat(seat.entities()).containsExactlyInAnyOrder(lantern.id(), heron.id());
        review().link(seat, lantern, heron, ontology.schema("UnknownLink").orElseThrow(), "shares a seat", CLAIM);
        assertThat(dossier().relations()).filteredOn(r -> r.label().startsWith("shares")).singleElement().satisfies(r -> assertThat(r.about())
            .allSatisfy(s -> assertThat(dossier().proofs(s.id())).extracting(p -> p.passage().evidenceId()).containsExactlyInAnyOrder(first, second)));
    }

    @Test
    void anAddressThatTwoSayAlikeIsSharedAndLinksThemWithoutAScan() {
        UUID first = document("Lantern Bay, Suite 4, 12 Harbour Road, Penang");
        UUID second = document("Grey Heron, SUITE 4 12 HARBOUR ROAD - PENANG");
        Entity lantern = company("Lantern Bay", first, "address", "Suite 4, 12 Harbour Road, Penang");
        Entity heron = company("Grey Heron", second, "address", "SUITE 4 12 HARBOUR ROAD - PENANG");
        Pivot address = Pivots.of(dossier(), List.of(), new Identifiers("")).getFirst();
        assertThat(address.kind()).isEqualTo("address");
        assertThat(address.entities()).containsExactly(lantern.id(), heron.id());
        assertThat(address.documents()).containsExactly(first, second);
        assertThat(address.links()).isTrue();
        review().link(address, lantern, heron, ontology.schema("UnknownLink").orElseThrow(), "shares an address", CLAIM);
        assertThat(dossier().relations()).singleElement().satisfies(r -> assertThat(r.about())
            .allSatisfy(s -> assertThat(dossier().proofs(s.id())).extracting(p -> p.passage().evidenceId()).containsExactlyInAnyOrder(first, second)));
    }

    @Test
    void everyKindHasAPlaceInTheOntology() {
        for (String kind : List.of("email", "phone", "url", "domain", "ipv4", "cidr", "asn", "btc", "iban", "bic", "lei", "inn", "ogrn", "okpo", "kpp", "uscc", "imo", "mmsi", "callsign",
            "vin", "icao24", "passport", "id-number", "sha256", "filepath", "person", "organisation", "place", "term", "telegram", "profile", "ga", "kr-brn", "registry", "pgp")) {
            Target target = Target.of(kind);
            assertThat(ontology.schema(target.schema()).orElseThrow().property(target.property())).as(kind).isPresent();
        }
    }
}
