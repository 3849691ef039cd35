package org.ibidem.exchange.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.ibidem.ShadowSector;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.chart.filter.ChartFilter;
import org.ibidem.chart.filter.Dimension;
import org.ibidem.chart.filter.FilterJson;
import org.ibidem.chart.filter.PropertyTest;
import org.ibidem.dossier.Dossier;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.exchange.merge.Choice;
import org.ibidem.exchange.merge.Choices;
import org.ibidem.exchange.merge.Copies;
import org.ibidem.exchange.merge.Difference;
import org.ibidem.exchange.merge.Merge;
import org.ibidem.exchange.pack.CasePackage;
import org.ibidem.identity.Decisions;
import org.ibidem.identity.Duplicates;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Chart;
import org.ibidem.model.Citation;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Decision;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Look;
import org.ibidem.model.Metadata;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Reliability;
import org.ibidem.model.Source;
import org.ibidem.model.SourceKind;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.ibidem.model.StyleRule;
import org.ibidem.model.TextKind;
import org.ibidem.model.Tint;
import org.ibidem.model.Ref;
import org.ibidem.model.UserProperty;
import org.ibidem.model.UserSchema;
import org.ibidem.model.Verdict;
import org.ibidem.ontology.Ontology;
import org.ibidem.seal.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a profile hides is in no byte of the copy; what the receiver does with it comes home. */
@Tag("slow")
class RedactedCopyTest {
    @TempDir Path temp;
    private Copies copies;
    private Case ours;
    private Entity glocom;

    @BeforeEach
    void aCase() {
        copies = new Copies(temp);
        ours = copies.fresh("us");
        glocom = Copies.entity(ours, "Glocom");
    }

    @AfterEach
    void close() {
        copies.close();
    }

    private static Profile words(String... words) {
        return new Profile("test", "", List.of(), List.of(), List.of(), false, List.of(), List.of(words), false, false, false);
    }

    private RedactedCopy copy(Case c, Profile profile) {
        return RedactedCopy.of(c, Ontology.standard(), profile, Progress.NONE);
    }

    private Case received(Profile profile) {
        Path file = temp.resolve("redacted.ibidem");
        copy(ours, profile).write(file, new char[0], Progress.NONE);
        Path folder = temp.resolve("received-" + Ids.next() + ".case");
        CasePackage.open(file, folder, () -> new char[0], Sealing.NONE, Installation.in(temp.resolve("home-kim")), Progress.NONE);
        return Case.open(folder, Installation.in(temp.resolve("home-kim")).as("kim"));
    }

    /** All bytes of the package with every entry unpacked, as text in small letters. */
    private static String everything(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) all.append(e.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private Evidence read(Evidence document, String text) {
        Copies.put(ours, new PageText(Ids.next(), document.id(), 1, TextKind.TEXT_LAYER, text));
        return document;
    }

    @Test
    void whatIsTooStrictStaysWithAllThatRestsOnIt() {
        Statement secret = Copies.say(ours, glocom, "notes", "A source in the ministry says so.");
        Copies.put(ours, secret.withHandling(Handling.RED));
        Evidence strict = Copies.document(ours, "Strictly private.");
        Copies.put(ours, strict.withHandling(Handling.AMBER));
        Statement open = Copies.say(ours, glocom, "country", "my");
        Copies.cite(ours, open, strict, 0, 8);
        Copies.put(ours, open.withStatus(StatementStatus.ACCEPTED, ""));
        try (Case theirs = received(Profile.parse("green"))) {
            assertThat(theirs.all(Evidence.class)).isEmpty();
            assertThat(theirs.all(Passage.class)).isEmpty();
            assertThat(theirs.originals().has(strict.sha256())).isFalse();
            assertThat(theirs.find(Statement.class, secret.id())).isEmpty();
            assertThat(theirs.find(Statement.class, open.id())).map(Statement::status).as("what proves it stayed here").contains(StatementStatus.PROPOSED);
            assertThat(theirs.all(Entity.class)).hasSize(1);
            assertThat(theirs.info().handling()).isEqualTo(Handling.GREEN);
            assertThat(theirs.verify(Progress.NONE)).isEmpty();
        }
        assertThat(copy(ours, Profile.parse("green")).counts()).containsEntry("statement", 1L).containsEntry("evidence", 1L);
        assertThat(ours.head().action()).isEqualTo("share");
        assertThat(ours.head().detail()).contains("green: evidence 1, statement 1");
    }

    @Test
    void aHiddenWordIsInNoByteOfThePackage() throws IOException {
        Copies.say(ours, glocom, "notes", "Met R. Quill (in Kestrelia) twice.");
        read(Copies.document(ours, "Signed: R. QUILL"), "Signed: R. QUILL");
        Copies.document(ours, "Unread, but the bytes say R Quill.");
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(inner)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write("r. quill".getBytes(StandardCharsets.UTF_16LE));
        }
        ByteArrayOutputStream outer = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(outer)) {
            inner.writeTo(gzip);
        }
        String packed = ours.originals().keep(new java.io.ByteArrayInputStream(outer.toByteArray()));
        Evidence archive = Copies.document(ours, "placeholder");
        Copies.put(ours, archive.withOriginal("a.gz", outer.size(), packed, archive.capture()));
        Evidence kept = read(Copies.document(ours, "Glocom sells radios."), "Glocom sells radios.");
        Copies.put(ours, kept.withTitle("Interview with R.  Quill"));
        Path file = temp.resolve("redacted.ibidem");
        RedactedCopy copy = copy(ours, words("R. Quill"));
        copy.write(file, new char[0], Progress.NONE);
        assertThat(everything(file)).doesNotContain("quill").contains("glocom");
        assertThat(copy.counts()).containsEntry("evidence", 3L);
    }

    @Test
    void aRenamedPersonIsOneNameEverywhere() throws IOException {
        ours.write("entity.add", change -> {
            Entity person = new Entity(Ids.next(), org.ibidem.model.Ref.Series.N, change.nextNumber(org.ibidem.model.Ref.Series.N), "Person");
            change.put(person);
            int number = 100;
            for (List<String> said : List.of(List.of("name", "Kim Chang-hyok"), List.of("alias", "James Kim Jin"), List.of("passportNumber", "PS-472310104"), List.of("birthDate", "1969-04-29"))) {
                change.put(Statement.proposed(Ids.next(), number++, person.id()).saying(said.getFirst(), said.getLast(), null).inScript(said.getFirst().equals("name") ? "김창혁" : "", "").by("x"));
            }
        });
        Copies.say(ours, glocom, "notes", "Run by Chang Hyok Kim (김창혁, passport PS 472310104, born 1969-04-29), called James Kim Jin.");
        Path file = temp.resolve("persons.ibidem");
        copy(ours, Profile.parse("persons")).write(file, new char[0], Progress.NONE);
        String all = everything(file);
        assertThat(all).doesNotContain("hyok", "472310104", "1969-04-29", "james kim", "김창혁").contains("run by name 2 (name 2, passport");
        assertThat(all).contains("glocom");
    }

    @Test
    void sourcesRemarksAndMetadataAreHiddenWhenAsked() throws IOException {
        Evidence document = Copies.document(ours, "Glocom.");
        Copies.put(ours, document.withOrigin(null, "Jane Ferret", "", "https://ferret.example/"));
        Copies.put(ours, new Metadata(Ids.next(), document.id(), "Author", "Ferret on HOSTNAME-77"));
        Copies.cite(ours, ours.all(Statement.class).getFirst(), document, 0, 6);
        Copies.put(ours, ours.all(Passage.class).getFirst().with("Ask the night watchman.", Tint.YELLOW));
        Copies.put(ours, new Source(Ids.next(), "Harbour Bank Ltd (closed)", "Quay Media Ltd", SourceKind.values()[0], Reliability.C, "", ""));
        Copies.say(ours, glocom, "notes", "An officer of Harbour Bank told Quay Media of it.");
        Path file = temp.resolve("all.ibidem");
        copy(ours, Profile.parse("no-sources+no-notes+no-metadata")).write(file, new char[0], Progress.NONE);
        assertThat(everything(file)).doesNotContain("ferret", "hostname-77", "watchman", "harbour bank", "quay media");
    }

    @Test
    void whatTheReceiverAddsComesHomeAndWhatTheyNeverSawStays() {
        Statement secret = Copies.say(ours, glocom, "notes", "Run by R. Quill.");
        Statement strict = Copies.say(ours, glocom, "country", "kp");
        Copies.put(ours, strict.withHandling(Handling.RED));
        Entity adnet = Copies.entity(ours, "Adnet");
        Profile profile = new Profile("test", "TLP:GREEN", List.of(), List.of(), List.of(), false, List.of(), List.of("R. Quill"), false, false, false);
        try (Case theirs = received(profile)) {
            Entity added = Copies.entity(theirs, "Pan Systems");
            Statement more = Copies.say(theirs, adnet, "country", "xa");
            assertThat(new Merge(ours, theirs).plan()).allMatch(d -> d.kind() == Difference.Kind.ADDED);
            new Merge(ours, theirs).apply(Choices.KEEP_ALL);
            assertThat(ours.find(Entity.class, added.id())).isPresent();
            assertThat(ours.find(Statement.class, more.id())).isPresent();
            assertThat(ours.find(Statement.class, secret.id())).map(Statement::value).contains("Run by R. Quill.");
            assertThat(ours.find(Statement.class, strict.id())).isPresent();
            Statement blotted = theirs.find(Statement.class, secret.id()).orElseThrow();
            Copies.put(theirs, blotted.saying("notes", blotted.value() + " And others.", null));
            Copies.delete(theirs, theirs.find(Entity.class, glocom.id()).orElseThrow());
            assertThat(new Merge(ours, theirs).plan()).as("they never saw all of it").extracting(Difference::kind).containsOnly(Difference.Kind.CONFLICT);
            new Merge(ours, theirs).apply(conflict -> Choice.OURS);
            assertThat(ours.find(Statement.class, strict.id())).isPresent();
        }
    }

    @Test
    void aCopyOfOursThatNeverSawTheSharingIsNotOverwrittenByIt() {
        Statement secret = Copies.say(ours, glocom, "notes", "Run by R. Quill.");
        Case desktop = copies.sent(ours, "desktop");
        try (Case theirs = received(words("R. Quill"))) {
            Entity added = Copies.entity(theirs, "Pan Systems");
            assertThat(new Merge(desktop, theirs).plan()).allMatch(d -> d.kind() == Difference.Kind.ADDED);
            new Merge(desktop, theirs).apply(Choices.KEEP_ALL);
            assertThat(desktop.find(Statement.class, secret.id())).map(Statement::value).contains("Run by R. Quill.");
            assertThat(desktop.find(Entity.class, added.id())).isPresent();
        }
    }

    @Test
    void aLaterCopyBringsTheReceiverWhatIsNew() {
        try (Case theirs = received(Profile.parse("green"))) {
            Entity adnet = Copies.entity(ours, "Adnet");
            Statement said = ours.where(Statement.class, "entityId", glocom.id()).getFirst();
            Copies.put(ours, said.withStatus(StatementStatus.RETRACTED, "The register says otherwise."));
            try (Case later = received(Profile.parse("green"))) {
                new Merge(theirs, later).apply(Choices.KEEP_ALL);
                assertThat(theirs.find(Entity.class, adnet.id())).isPresent();
                assertThat(theirs.find(Statement.class, said.id())).map(Statement::status).as("what was taken back since").contains(StatementStatus.RETRACTED);
                assertThat(new Merge(theirs, later).plan()).isEmpty();
            }
        }
    }

    @Test
    void whatALaterCopyHidesIsNotOverwrittenWhenTheReceiverBringsItHome() {
        try (Case theirs = received(words("R. Quill"))) {
            Statement secret = Copies.say(ours, glocom, "notes", "Run by R. Quill.");
            aTellingKind();
            Entity added;
            try (Case later = received(words("R. Quill", "Kwangmyong Zebra"))) {
                new Merge(theirs, later).apply(Choices.KEEP_ALL);
                added = Copies.entity(theirs, "Pan Systems");
            }
            assertThat(new Merge(ours, theirs).plan()).allMatch(d -> d.kind() == Difference.Kind.ADDED);
            new Merge(ours, theirs).apply(Choices.KEEP_ALL);
            assertThat(ours.find(Entity.class, added.id())).isPresent();
            assertThat(ours.find(Statement.class, secret.id())).map(Statement::value).contains("Run by R. Quill.");
            assertThat(ours.all(UserSchema.class)).extracting(UserSchema::label).containsExactly("Kwangmyong Zebra front");
        }
    }

    @Test
    void whatACopyHidesFromOneWhoBeganWithAllIsNotOverwrittenEither() {
        try (Copies copies = new Copies(temp)) {
            Case theirs = copies.sent(ours, "lee");
            Statement secret = Copies.say(ours, glocom, "notes", "Run by R. Quill.");
            try (Case later = received(words("R. Quill"))) {
                new Merge(theirs, later).apply(Choices.KEEP_ALL);
            }
            assertThat(theirs.find(Statement.class, secret.id())).map(Statement::value).as("what came").isPresent().get().asString().doesNotContain("Quill");
            new Merge(ours, theirs).apply(Choices.KEEP_ALL);
            assertThat(ours.find(Statement.class, secret.id())).map(Statement::value).contains("Run by R. Quill.");
        }
    }

    @Test
    void whatHoldsSomethingHiddenIsHiddenToo() {
        Evidence mail = Copies.document(ours, "A mail with an attachment.");
        Evidence attachment = Copies.document(ours, "The attachment.");
        Copies.put(ours, new Evidence(attachment.id(), attachment.number(), "t", "t.txt", "text/plain", 1, attachment.sha256(), null, "", "", "", "", attachment.capture(), "", 1,
            Handling.RED, mail.id(), null, attachment.status(), ""));
        assertThat(copy(ours, Profile.parse("green")).counts()).containsEntry("evidence", 2L);
    }

    @Test
    void aNameIsFoundHoweverItIsWritten() throws IOException {
        Copies.say(ours, glocom, "notes", "Seen with \u0130brahim  \u2013  YILMAZ, Ibrahim Yilmaz and \u0130BRAH\u0130M YILMAZ.");
        Path file = temp.resolve("words.ibidem");
        copy(ours, words("\u0130brahim Y\u0131lmaz")).write(file, new char[0], Progress.NONE);
        assertThat(everything(file)).doesNotContain("ibrahim", "brahim", "ilmaz", "y\u0131lmaz").contains("seen with");
    }

    @Test
    void aFirmIsHiddenAlsoWithoutItsLegalFormAndARemarkBehindItsNameIsNoPartOfIt() throws IOException {
        Entity firm = Copies.entity(ours, "Lantern Bay Trading Sdn. Bhd. (fictional)");
        Copies.say(ours, glocom, "notes", "Sold by Lantern Bay Trading, a wholly fictional firm.");
        Path file = temp.resolve("firm.ibidem");
        Profile renamed = new Profile("test", "", List.of(), List.of(), List.of(firm.ref().toString()), false, List.of(), List.of(), false, false, false);
        copy(ours, renamed).write(file, new char[0], Progress.NONE);
        assertThat(everything(file)).doesNotContain("lantern bay").contains("sold by name 2, a wholly fictional firm");
        Profile left = new Profile("test", "", List.of(firm.ref().toString()), List.of(), List.of(), false, List.of(), List.of(), false, false, false);
        copy(ours, left).write(file, new char[0], Progress.NONE);
        assertThat(everything(file)).doesNotContain("lantern bay").contains("a wholly fictional firm");
    }

    @Test
    void whatStandsBehindTheNamesOfSeveralIsARemarkAndAnotherNameInBracketsIsNone() {
        NameForms forms = new NameForms(List.of(Set.of("金英哲(虚构)"), Set.of("Ji Wen-tao (虚构)", "Ji (虚构)"), Set.of("Kim Jin-su (김진수)")));
        assertThat(forms.of("Ji Wen-tao (虚构)", true)).contains("Ji Wen-tao", "Wen-tao").doesNotContain("虚构", "(虚构)");
        assertThat(forms.of("Kim Jin-su (김진수)", true)).contains("Kim Jin-su (김진수)", "(김진수)");
        assertThat(forms.of("百灵贸易有限公司", false)).contains("百灵贸易");
        assertThat(forms.of("A Co., Ltd", false)).doesNotContain("A");
        assertThat(forms.of("China Bank Ltd", false)).contains("China Bank");
        assertThat(forms.of("Bank Ltd", false)).containsOnlyOnce("Bank Ltd").doesNotContain("Bank");
    }

    @Test
    void aNameIsHiddenAsItIsWrittenWhateverStandsInItsBrackets() {
        NameForms forms = new NameForms(List.of(Set.of("Dalian Sun (Hong Kong) Shipping Ltd"), Set.of("Ming (Hong Kong) Trading Ltd")));
        assertThat(forms.of("Dalian Sun (Hong Kong) Shipping Ltd", false)).contains("Dalian Sun (Hong Kong) Shipping Ltd");
        assertThat(forms.of("Weir GmbH (formerly Sun Star GmbH)", false)).contains("Weir GmbH (formerly Sun Star GmbH)");
    }

    @Test
    void aNumberThatIsNotThereIsNamed() {
        Profile profile = new Profile("", "", List.of("N-77"), List.of(), List.of(), false, List.of(), List.of(), false, false, false);
        assertThatThrownBy(() -> copy(ours, profile)).isInstanceOf(UserProblem.class).hasMessageContaining("N-77");
        assertThatThrownBy(() -> Profile.parse("purple")).isInstanceOf(UserProblem.class).hasMessageContaining("purple");
    }

    @Test
    void fromTheSampleNothingWithheldCanBeReadAnywhere() throws IOException {
        Installation here = Installation.in(temp.resolve("home-sample"));
        try (Case sample = ShadowSector.open(temp.resolve("sample.case"), here)) {
            Profile profile = new Profile("test", "", List.of("N-6"), List.of("E-001"), List.of(), true, List.of("address"), List.of("Reuters"), true, true, true);
            Path file = temp.resolve("sample.ibidem");
            List<String> hidden = sample.all(Statement.class).stream().filter(s -> isNameOf(sample, s)).map(s -> s.value().toLowerCase(Locale.ROOT)).toList();
            assertThat(hidden).isNotEmpty();
            copy(sample, profile).write(file, new char[0], Progress.NONE);
            String all = everything(file);
            assertThat(all).doesNotContain("reuters");
            assertThat(hidden).allSatisfy(name -> assertThat(all).doesNotContain(name));
            CasePackage.open(file, temp.resolve("theirs.case"), () -> new char[0], Sealing.NONE, here, Progress.NONE);
            try (Case theirs = Case.open(temp.resolve("theirs.case"), here)) {
                assertThat(theirs.verify(Progress.NONE)).isEmpty();
                assertThat(theirs.count(Entity.class)).isPositive().isLessThan(sample.count(Entity.class));
                assertThat(theirs.all(Citation.class)).extracting(Citation::statementId).allSatisfy(id -> assertThat(theirs.find(Statement.class, (UUID) id)).isPresent());
            }
        }
    }

    private static boolean isNameOf(Case sample, Statement s) {
        Entity about = sample.find(Entity.class, s.entityId()).orElseThrow();
        return (about.schema().equals("Person") || about.ref().toString().equals("N-6")) && List.of("name", "alias").contains(s.property());
    }

    @Test
    void whoHidesOrRenamesOneOfSeveralThatAreTheSameMeansAllOfThem() throws IOException {
        Entity front = Copies.entity(ours, "Wonbang Trading");
        Entity other = Copies.entity(ours, "Pan Systems");
        ours.write("decide", change -> {
            change.put(Decision.of(Ids.next(), glocom.id(), front.id(), Verdict.SAME, glocom.id()).because("Wonbang is Glocom's address", "Glocom ~ Wonbang", "us", ours.now()));
            change.put(Decision.of(Ids.next(), glocom.id(), other.id(), Verdict.UNDECIDED, null).because("may be Glocom too", "", "us", ours.now()));
        });
        Path file = temp.resolve("hidden.ibidem");
        copy(ours, new Profile("test", "", List.of("N-1"), List.of(), List.of(), false, List.of(), List.of(), false, false, false)).write(file, new char[0], Progress.NONE);
        assertThat(everything(file)).doesNotContain("glocom", "wonbang").contains("pan systems");
        copy(ours, new Profile("test", "", List.of(), List.of(), List.of("N-2"), false, List.of(), List.of(), false, false, false)).write(file, new char[0], Progress.NONE);
        assertThat(everything(file)).doesNotContain("glocom", "wonbang trading").contains("name 1").doesNotContain("name 2");
    }

    @Test
    void whatTheMatcherComparedTellsNobodyWhatIsHidden() throws IOException {
        Entity kim = Copies.entity(ours, "김창혁");
        Entity front = Copies.entity(ours, "Kim Chang-hyok");
        Copies.say(ours, kim, "phone", "+82 10-1234-5678");
        Copies.say(ours, front, "phone", "+821012345678");
        List<String> grounds = Duplicates.between(Dossier.of(ours, Ontology.standard()), kim, front).sentences();
        assertThat(String.join(" ", grounds)).contains("gim chang hyeok");
        new Decisions(ours).decide(kim.id(), front.id(), Verdict.SAME, "one desk", grounds);
        Path file = temp.resolve("compared.ibidem");
        copy(ours, words("김창혁", "Kim Chang-hyok", "+82 10-1234-5678")).write(file, new char[0], Progress.NONE);
        assertThat(everything(file)).doesNotContain("hyeok", "hyok", "821012345678", "1234-5678").contains("one desk");
    }

    private Evidence picture() throws IOException {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        image.setRGB(20, 20, 0x00ff00);
        Path file = temp.resolve("face.png");
        ImageIO.write(image, "png", file.toFile());
        new Intake(ours).add(List.of(file), IntakeOptions.NONE, Progress.NONE);
        return ours.all(Evidence.class).getLast();
    }

    @Test
    void aPartOfAPageIsPaintedOverInACopyThatGoesInPlaceOfTheDocument() throws IOException {
        Evidence picture = picture();
        Path file = Files.writeString(temp.resolve("areas.json"), "{\"areas\":[{\"document\":\"" + picture.ref() + "\",\"page\":1,\"area\":\"0.05,0.1,0.2,0.3\"}]}");
        Profile profile = Profile.parse(file.toString());
        RedactedCopy copy = RedactedCopy.of(ours, Ontology.standard(), profile, Progress.NONE);
        Evidence painted = ours.all(Evidence.class).getLast();
        assertThat(painted.derivedFromId()).isEqualTo(picture.id());
        assertThat(copy.withheld()).contains(new Withheld("evidence", picture.ref().toString(), Withheld.Reason.CHOSEN));
        Path out = temp.resolve("areas.ibidem");
        copy.write(out, new char[0], Progress.NONE);
        List<String> members = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(out))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) members.add(e.getName());
        }
        assertThat(members).contains("originals/" + painted.sha256()).doesNotContain("originals/" + picture.sha256());
        try (InputStream in = ours.originals().open(painted.sha256())) {
            assertThat(ImageIO.read(in).getRGB(20, 20) & 0xffffff).isNotEqualTo(0x00ff00);
        }
        long documents = ours.count(Evidence.class);
        RedactedCopy.of(ours, Ontology.standard(), profile, Progress.NONE);
        assertThat(ours.count(Evidence.class)).as("the copy is used again").isEqualTo(documents);
    }

    @Test
    void aPartOfAPageThatCannotBePaintedOverIsRefused() throws IOException {
        Evidence picture = picture();
        Profile behind = new Profile("t", "", List.of(), List.of(), List.of(), false, List.of(), List.of(), false, false, false, List.of(new HiddenArea(picture.ref().toString(), 2, "0.1,0.1,0.1,0.1")));
        assertThatThrownBy(() -> RedactedCopy.of(ours, Ontology.standard(), behind, Progress.NONE)).isInstanceOf(UserProblem.class).hasMessageContaining(picture.ref().toString());
        Path file = Files.writeString(temp.resolve("wrong.json"), "{\"areas\":[{\"document\":\"E-001\",\"page\":1,\"area\":\"9,9,1,1\"}]}");
        assertThatThrownBy(() -> Profile.parse(file.toString())).isInstanceOf(UserProblem.class).hasMessageContaining("9,9,1,1");
    }

    @Test
    void whatDocumentsSayOfThemselvesInTheirBytesIsListedBeforeTheyGo() throws IOException {
        Evidence picture = picture();
        ours.write("metadata", change -> change.put(new Metadata(Ids.next(), picture.id(), "GPS/GPS Latitude", "39.03")));
        ours.write("metadata", change -> change.put(new Metadata(Ids.next(), picture.id(), "File/File Name", "IMG_1.png")));
        assertThat(RedactedCopy.of(ours, Ontology.standard(), Profile.parse("no-metadata"), Progress.NONE).remaining()).anySatisfy(r -> {
            assertThat(r.document()).isEqualTo(picture.ref().toString());
            assertThat(r.names()).contains("GPS/GPS Latitude").noneMatch(name -> name.matches("(File|File Type|PNG-IHDR)/.*"));
        });
        assertThat(RedactedCopy.of(ours, Ontology.standard(), Profile.parse("no-notes"), Progress.NONE).remaining()).isEmpty();
    }

    @Test
    void twoProfilesHideWhatEitherHidesUnderTheStricterLabel() {
        Profile both = new Profile("file", "TLP:AMBER", List.of("N-1"), List.of(), List.of(), false, List.of(), List.of("Quill"), false, true, false).and(Profile.parse("green+no-sources"));
        assertThat(both).isEqualTo(new Profile("file + green+no-sources", "TLP:GREEN", List.of("N-1"), List.of(), List.of(), false, List.of(), List.of("Quill"), true, true, false));
        assertThat(Profile.parse("green").and(Profile.NONE)).isEqualTo(Profile.parse("green"));
        assertThat(Profile.NONE.and(Profile.parse("green"))).isEqualTo(Profile.parse("green"));
    }

    /** The same words as formats write them beside the text they show. */
    @ParameterizedTest
    @ValueSource(strings = {"김창혁", "Kwangmyong Zebra"})
    void aDocumentThatSaysAHiddenWordInOtherSignsStaysHome(String name) throws IOException {
        Copies.document(ours, "nothing of it here");
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        String wide = HexFormat.of().formatHex(("\uFEFF" + name).getBytes(StandardCharsets.UTF_16BE));
        StringBuilder octal = new StringBuilder();
        for (byte b : HexFormat.of().parseHex(wide)) octal.append('\\').append(String.format("%03o", b & 0xFF));
        StringBuilder quoted = new StringBuilder();
        for (byte b : utf8) quoted.append('=').append(String.format("%02X", b & 0xFF));
        List<String> ways = List.of("<a href=\"?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + "\">x</a>",
            "<!-- " + name.codePoints().mapToObj(c -> "&#x" + Integer.toHexString(c) + ";").collect(Collectors.joining()) + " -->",
            "<!-- " + name.codePoints().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining()) + " -->",
            "{\"a\":\"" + name.codePoints().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining()) + "\"}",
            "data:text/plain;base64," + Base64.getEncoder().encodeToString(("a photo of " + name + " in 1999").getBytes(StandardCharsets.UTF_8)),
            "Content-Transfer-Encoding: base64\r\n\r\n" + Base64.getMimeEncoder().encodeToString(("<html><!-- " + "x".repeat(80) + name + " --></html>").getBytes(StandardCharsets.UTF_8)) + "\r\n\r\n",
            "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quoted.insert(9, "=\r\n"), "{\\rtf1 " + name.codePoints().mapToObj(c -> "\\u" + (short) c + "?").collect(Collectors.joining()) + "}",
            "{\"v\":\"" + Base64.getEncoder().encodeToString(utf8) + "\"}", "%PDF-1.4 <</Title <" + wide + ">>>", "%PDF-1.4 <</Title (" + octal + ")>>");
        for (String way : ways) Copies.document(ours, way);
        assertThat(copy(ours, words(name)).counts()).containsExactly(entry("evidence", (long) ways.size()));
    }

    @Test
    void aTextInWideLettersAndDigitsOfPdfWithoutTheLastAreReadToo() throws IOException {
        Copies.document(ours, "nothing of it here");
        Copies.document(ours, "\uFEFF<p>&#44608;&#52285;&#54785;</p>".getBytes(StandardCharsets.UTF_16LE));
        String digits = HexFormat.of().formatHex("Kwangmyong Camp".getBytes(StandardCharsets.US_ASCII));
        Copies.document(ours, "%PDF-1.4 <</Title <" + digits.substring(0, digits.length() - 1) + ">>>");
        assertThat(copy(ours, words("김창혁", "Kwangmyong Camp")).counts()).containsExactly(entry("evidence", 2L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#75;im", "%PDF-1.4 <</Title <4B696D>>>", "\\u004bim"})
    void aShortWordInOtherSignsIsFoundAlsoWhenItStandsAlone(String text) {
        Copies.document(ours, text);
        assertThat(copy(ours, words("Kim")).counts()).containsExactly(entry("evidence", 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fr\\u00e9d\\u00e9ric|Fr\u00e9d\u00e9ric", "\\uD842\\uDFB7\\u91ce\\u5bb6|\uD842\uDFB7\u91ce\u5bb6", "Fr\\u{e9}d\\u{e9}ric|Fr\u00e9d\u00e9ric"})
    void anEscapeOfJsonTakesFourDigitsAndTwoHalvesAreOneSign(String both) {
        String[] parts = both.split("\\|");
        Copies.document(ours, "{\"a\":\"" + parts[0] + "\"}");
        assertThat(copy(ours, words(parts[1])).counts()).containsExactly(entry("evidence", 1L));
    }

    @Test
    void aDocumentOlderThanUnicodeStaysHomeTooWhenItsBytesSayAHiddenWord() {
        for (String charset : List.of("x-windows-949", "GB18030", "windows-1251")) {
            String name = charset.equals("windows-1251") ? "Пан Системс" : "김창혁";
            Copies.document(ours, ("<meta content='" + name + "'>").getBytes(Charset.forName(charset)));
        }
        assertThat(copy(ours, words("김창혁", "Пан Системс")).counts()).containsExactly(entry("evidence", 3L));
    }

    @Test
    void aDocumentWhosePropertiesOrPartsAreCalledByAHiddenWordStaysHome() {
        Evidence picture = Copies.document(ours, "a picture");
        Copies.put(ours, new Metadata(Ids.next(), picture.id(), "PNG-iTXt/Textual Data", "Comment: by R. Quill"));
        Evidence fromDisk = Copies.document(ours, "named so on the disk alone");
        Copies.put(ours, new Metadata(Ids.next(), fromDisk.id(), "File/File Name", "R. Quill.png"));
        assertThat(copy(ours, words("R. Quill")).counts()).containsEntry("evidence", 1L);
    }

    @Test
    void aDocumentWhoseLinksTellAHiddenWordStaysHome() {
        Evidence page = Copies.document(ours, "a page");
        Copies.put(ours, new PageText(Ids.next(), page.id(), 1, TextKind.LINKS, "https://example.org/kwangmyong%20zebra"));
        Copies.document(ours, "another");
        assertThat(copy(ours, words("Kwangmyong Zebra")).counts()).containsEntry("evidence", 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paid to Kwangmyong Ze-\nbra", "Paid to Kwang\u00admyong Ze\u00adbra", "Paid to Kwang\u200bmyong Zebra", "Paid to Kwangmyong\u200bZebra", "Paid to Kwang\u00ad\nmyong Zebra",
        "Paid to Kwang\u200bmyong\u200bZebra", "Paid to Kwangmyong-\nZe-\nbra", "Kwang\udb40\udc41myong Zebra", "광\u200b\n명상사", "어제 광명\n상사에서",
        "<script>var a = \"Kwangmyong\\x20Zebra\"</script>", "4b77616e676d796f6e67205a65627261", "VALUES (0x4b77616e676d796f6e67205a65627261)", "'\\x4b77616e676d796f6e67205a65627261'", "?q=Kwangmyong%2520Zebra",
        "<a href='?q=Kwangmyong&#37;20Zebra'>", "{\"a\":\"\\u0026#75;wangmyong Zebra\"}", "<p>=4Bwangmyong&#3=\n2;Zebra",
        "{\"path\":\"D:\\\\2019\\\\x\",\"q\":\"%25EC%259D%25B4%25EC%2582%25B0\"}"})
    void aWordThatALinesEndOrSomethingUnseenPartsIsOne(String text) {
        Copies.document(ours, "nothing of it here");
        Copies.document(ours, text);
        assertThat(copy(ours, words("Kwangmyong Zebra", "광명상사", "이산")).counts()).containsExactly(entry("evidence", 1L));
    }

    private Entity front;

    /** A kind and a property of it that are called by a hidden name. */
    private void aTellingKind() {
        Copies.put(ours, new UserSchema(Ids.next(), "KwangmyongZebraFront", "Kwangmyong Zebra front", "Company", "", ""));
        Copies.put(ours, new UserProperty(Ids.next(), "KwangmyongZebraFront", "kwangmyongZebraAccount", "Kwangmyong Zebra account", "identifier"));
        front = new Entity(Ids.next(), Ref.Series.N, 77, "KwangmyongZebraFront");
        Copies.put(ours, front);
        Copies.say(ours, front, "kwangmyongZebraAccount", "12-345");
    }

    @Test
    void aKindOrPropertyThatIsCalledByAHiddenWordGoesUnderAnotherNameEverywhere() throws IOException {
        aTellingKind();
        Copies.put(ours, new UserSchema(Ids.next(), "Kind1", "Kind 1", "Company", "", ""));
        try (Case kim = received(words("Kwangmyong Zebra"))) {
            assertThat(everything(temp.resolve("redacted.ibidem"))).doesNotContain("zebra");
            Statement account = kim.where(Statement.class, "entityId", front.id()).getFirst();
            assertThat(account.value()).isEqualTo("12-345");
            UserProperty property = kim.all(UserProperty.class).getFirst();
            assertThat(account.property()).isEqualTo(property.name());
            assertThat(kim.find(Entity.class, front.id()).orElseThrow().schema()).isEqualTo(property.schema()).isEqualTo(kim.all(UserSchema.class).getFirst().name());
            assertThatCode(() -> Ontology.standard().with(kim.all(UserSchema.class), kim.all(UserProperty.class))).as("no name is taken twice").doesNotThrowAnyException();
        }
    }

    private static String filter(String kind, String property) {
        return FilterJson.write(ChartFilter.NONE.including(Dimension.TYPE, kind).with(new PropertyTest(false, property, PropertyTest.How.CONTAINS, List.of("12 \"a\""))));
    }

    @Test
    void whatAChartShowsAndHowIsAskedByTheOtherNamesToo() {
        aTellingKind();
        String filter = filter("KwangmyongZebraFront", "kwangmyongZebraAccount");
        Chart chart = new Chart(Ids.next(), "Fronts", "", filter);
        Copies.put(ours, chart);
        Copies.put(ours, new StyleRule(Ids.next(), chart.id(), 0, true, false, "", filter, Look.AS_IS));
        try (Case kim = received(words("Kwangmyong Zebra"))) {
            String expected = filter(kim.all(UserSchema.class).getFirst().name(), kim.all(UserProperty.class).getFirst().name());
            assertThat(kim.all(Chart.class)).extracting(Chart::filter).containsExactly(expected);
            assertThat(kim.all(StyleRule.class)).extracting(StyleRule::filter).containsExactly(expected);
        }
    }

    @Test
    void whatTheReceiverSaysByTheOtherNamesComesHomeUnderOurs() {
        aTellingKind();
        Statement account = ours.where(Statement.class, "entityId", front.id()).getFirst();
        try (Case kim = received(words("Kwangmyong Zebra"))) {
            String kind = kim.all(UserSchema.class).getFirst().name();
            String property = kim.all(UserProperty.class).getFirst().name();
            Entity another = new Entity(Ids.next(), Ref.Series.N, 78, kind);
            Copies.put(kim, another);
            Statement more = Copies.say(kim, another, property, "67-890");
            Copies.put(kim, kim.find(Statement.class, account.id()).orElseThrow().saying(property, "12-346", null));
            Copies.put(kim, new Chart(Ids.next(), "Fronts", "", filter(kind, property)));
            assertThat(new Merge(ours, kim).plan()).extracting(Difference::kind).doesNotContain(Difference.Kind.CONFLICT);
            new Merge(ours, kim).apply(Choices.KEEP_ALL);
            assertThat(ours.find(Entity.class, another.id())).map(Entity::schema).contains("KwangmyongZebraFront");
            assertThat(ours.find(Statement.class, more.id())).map(Statement::property).contains("kwangmyongZebraAccount");
            assertThat(ours.find(Statement.class, account.id())).contains(account.saying("kwangmyongZebraAccount", "12-346", null));
            assertThat(ours.all(Chart.class)).extracting(Chart::filter).containsExactly(filter("KwangmyongZebraFront", "kwangmyongZebraAccount"));
            assertThat(new Merge(ours, kim).plan()).isEmpty();
        }
    }

    @Test
    void whatIsNewAtHomeComesToTheReceiverUnderTheNamesTheyKnow() {
        aTellingKind();
        try (Case kim = received(words("Kwangmyong Zebra"))) {
            Statement more = Copies.say(ours, front, "kwangmyongZebraAccount", "67-890");
            new Merge(kim, copies.sent(ours, "whole")).apply(Choices.KEEP_ALL);
            assertThat(kim.find(Statement.class, more.id())).map(Statement::property).contains(kim.all(UserProperty.class).getFirst().name());
        }
    }

    @ParameterizedTest
    @CsvSource({"Han Sol, HanSolFront, Han Sol front", "Han Sol, HANSOLFront, A front", "Han, HANFront, A front", "Han, Front7Han, A front", "한 솔, 한솔회사, 회사", "חן, חןחברה, חן חברה"})
    void aShortHiddenWordThatTheNameOfAKindRunsTogetherIsInNoByte(String hidden, String name, String label) throws IOException {
        Copies.put(ours, new UserSchema(Ids.next(), name, label, "Company", "", ""));
        Copies.put(ours, new UserSchema(Ids.next(), "MerchantBank", "Merchant bank", "Company", "", ""));
        try (Case kim = received(words(hidden))) {
            assertThat(everything(temp.resolve("redacted.ibidem"))).doesNotContain(name.toLowerCase(Locale.ROOT)).contains("merchantbank");
        }
    }

    @Test
    void wordsInARemarkThatSomethingUnseenPartsAreBlottedOutAsAWhole() {
        HiddenWords hidden = new HiddenWords();
        hidden.hide("Kwangmyong Zebra", HiddenWords.BLOT);
        assertThat(hidden.replaced("Ask Kwang\u00admyong Ze-\n  bra, and a-\nsk again.")).isEqualTo("Ask " + HiddenWords.BLOT + ", and a-\nsk again.");
        assertThat(hidden.replaced("Kwangmyongzebra is a-\nnother Kwangmyong")).isEqualTo(HiddenWords.BLOT + " is a-\nnother Kwangmyong");
    }

    @Test
    void aNameThatItselfHasASoftHyphenIsHiddenWithoutIt() {
        HiddenWords hidden = new HiddenWords();
        hidden.hide("Bundes\u00adkriminalamt", "Name 3");
        assertThat(hidden.replaced("Says the Bundeskriminalamt.")).isEqualTo("Says the Name 3.");
    }

    @Test
    void aNameThatALinesEndPartsTwiceIsTheOneItWasRenamedTo() {
        HiddenWords hidden = new HiddenWords();
        hidden.hide("Anna-Maria Schneider", "Name 2");
        assertThat(hidden.replaced("Paid by Anna-\nMaria Schnei-\nder.")).isEqualTo("Paid by Name 2.");
        assertThat(hidden.replaced("Paid by Anna\u00ad-Ma\u00ad\nria Schneider.")).isEqualTo("Paid by Name 2.");
    }

    @Test
    void whatIsPackedWithinAPageAndALockedPdfThatCannotBeSearchedStayHome() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("about Kwangmyong Zebra".getBytes(StandardCharsets.UTF_8));
        }
        Copies.document(ours, "<a href=\"data:application/gzip;base64," + Base64.getEncoder().encodeToString(packed.toByteArray()) + "\">x</a>");
        Evidence locked = Copies.document(ours, "%PDF-1.4 trailer <</Root 1 0 R/Encrypt 9 0 R>>");
        Evidence archive = Copies.document(ours, HexFormat.of().parseHex("377abcaf271c0004"));
        Copies.document(ours, "%PDF-1.4 trailer <</Root 1 0 R>>");
        assertThat(copy(ours, words("Kwangmyong Zebra")).withheld()).extracting(Withheld::object, Withheld::reason)
            .containsExactlyInAnyOrder(tuple("E-001", Withheld.Reason.WORDS), tuple(locked.ref().toString(), Withheld.Reason.UNREAD), tuple(archive.ref().toString(), Withheld.Reason.UNREAD));
    }
}
