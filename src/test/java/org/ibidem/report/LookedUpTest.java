package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibidem.SmallCase;
import org.ibidem.fonts.Fonts;
import org.ibidem.job.Progress;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Entity;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Reliability;
import org.ibidem.model.Reply;
import org.ibidem.model.Report;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader looks up in a printed report: names, sources, what is shared, indexes. */
@Tag("slow")
class LookedUpTest {
    @TempDir Path temp;
    private SmallCase small;
    private Evidence letter;
    private Entity acme;
    private Entity belka;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
        letter = small.document("letter", "Acme Trading of Busan, AT for short, has the telephone 051 555 0100, and so has Belka.", Handling.CLEAR, small.source("Daily", Reliability.B, "agency"));
        acme = small.thing("Company");
        belka = small.thing("Company");
        small.prove(small.say(acme, "name", "Acme Trading"), letter, "Acme Trading");
        small.prove(small.say(acme, "alias", "AT"), letter, "AT for short");
        small.prove(small.say(acme, "alias", "\uc544\ud06c\uba54"), letter, "Acme Trading");
        small.prove(small.say(belka, "name", "Belka"), letter, "Belka");
        small.prove(small.say(acme, "phone", "+82 51 555 0100"), letter, "051 555 0100");
        small.prove(small.say(belka, "phone", "+82 51 555 0100"), letter, "so has Belka");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private List<String> pages(BlockKind... kinds) throws Exception {
        return pages("", kinds);
    }

    /** @param text the words of the first block */
    private List<String> pages(String text, BlockKind... kinds) throws Exception {
        Report report = new Report(Ids.next(), "Boxes", "", "", "", "", "", "", Handling.CLEAR, "Boxes", "en");
        small.open.write("report.add", change -> {
            change.put(report);
            for (int i = 0; i < kinds.length; i++) change.put(new Block(Ids.next(), report.id(), i, kinds[i], "Block " + i, i == 0 ? text : "", null, true));
        });
        byte[] pdf = new ReportWriter(small.open, small.dossier(), new Fonts()).write(report, new WriteOptions(small.open.lastChange().at(), Optional.empty()), Progress.NONE).bytes();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            return IntStream.rangeClosed(1, read.getNumberOfPages()).mapToObj(page -> text(stripper, read, page)).toList();
        }
    }

    private static String text(PDFTextStripper stripper, PDDocument read, int page) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        try {
            return stripper.getText(read).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theNoteOnNamesSaysWhatIsCalledHowAndWhatAbbreviationsMean() throws Exception {
        assertThat(pages(BlockKind.NAMES).getLast()).contains("AT Acme Trading", "Acme Trading AT; \uc544\ud06c\uba54").doesNotContain("Belka");
    }

    @Test
    void theSourcesAreCountedAndTheirGradesAddUpToTheCitations() throws Exception {
        small.document("unread", "Nothing.", Handling.CLEAR, null);
        assertThat(pages(BlockKind.SOURCES).getLast()).contains("The case holds 2 documents, of which 1 supports what is said in it: media 1. They come from 1 independent origin.", "B 6");
        small.set(small.said(belka, "phone"), StatementStatus.RETRACTED, "a slip");
        assertThat(pages(BlockKind.SOURCES).getLast()).contains("B 5");
    }

    @Test
    void theGradesAreCountedOnceInAReport() throws Exception {
        assertThat(pages(BlockKind.GRADING).getLast()).contains("How the citations of this case are graded");
        assertThat(String.join(" ", pages(BlockKind.SOURCES, BlockKind.GRADING))).doesNotContain("How the citations of this case are graded");
    }

    @Test
    void whoeverPrintsGradesSaysWhatTheyMean() throws Exception {
        assertThat(String.join(" ", pages("It has a telephone [@S-5].", BlockKind.SECTION))).contains("(B2)", "Annex A Grading scales", "Usually reliable", "very likely 80-95 %");
        assertThat(String.join(" ", pages("It has none.", BlockKind.SECTION))).doesNotContain("Usually reliable");
    }

    @Test
    void aDocumentIsListedWithTheNotesThatCiteItAndTheirPages() throws Exception {
        List<String> pages = pages("It has a telephone [@S-5].", BlockKind.SECTION, BlockKind.EVIDENCE_REGISTER);
        int cited = IntStream.range(0, pages.size()).filter(i -> pages.get(i).contains("051 555 0100”")).findFirst().orElseThrow() + 1;
        assertThat(String.join(" ", pages)).contains("Cited in notes 1 (" + cited + ")");
        assertThat(String.join(" ", pages(BlockKind.EVIDENCE_REGISTER))).doesNotContain("Cited in notes");
    }

    @Test
    void aNameRightBeforeACitationIsIndexedAndOneOnlyInTheNoteIsNot() throws Exception {
        List<String> pages = pages("So has Belka[@" + small.said(belka, "phone").ref() + "].", BlockKind.SECTION, BlockKind.ENTITY_INDEX);
        assertThat(pages.getLast()).containsOnlyOnce("Named in sections");
    }

    @Test
    void aNameIsIndexedWithTheSectionsThatNameItAndTheirPages() throws Exception {
        List<String> pages = pages("Belka has it.", BlockKind.SECTION, BlockKind.PROFILES, BlockKind.ENTITY_INDEX);
        int named = IntStream.range(0, pages.size()).filter(i -> pages.get(i).contains("Belka has it.")).findFirst().orElseThrow() + 1;
        assertThat(pages.getLast()).contains("Named in sections 1 (" + named + ")").containsOnlyOnce("Named in sections");
    }

    @Test
    void anIdentifierIsListedWithWhatItsCheckSays() throws Exception {
        small.prove(small.say(acme, "imoNumber", "9074729"), letter, "Acme Trading");
        small.prove(small.say(acme, "imoNumber", "9074728"), letter, "Acme Trading");
        assertThat(String.join(" ", pages(BlockKind.IDENTIFIER_INDEX))).contains("9074729 right", "9074728 wrong");
        assertThat(String.join(" ", pages(BlockKind.PROFILES))).contains("(its check digits are wrong)");
    }

    @Test
    void whoPaysAnAccountDoesNotShareItAndOwnersDo() throws Exception {
        small.set(small.said(belka, "phone"), StatementStatus.RETRACTED, "a slip");
        Entity account = small.named("BankAccount", "Account 1");
        Entity payer = small.named("BankAccount", "Account 2");
        small.owns(acme, account);
        small.relate("Payment", "payer", payer, "beneficiary", account);
        small.relate("UnknownLink", "subject", payer, "object", account);
        assertThat(pages(BlockKind.SHARED).getLast()).contains("Nothing is shared");
        small.owns(belka, account);
        assertThat(pages(BlockKind.SHARED).getLast()).contains("Account 1", "Acme Trading", "Belka").doesNotContain("Account 2");
    }

    @Test
    void anAddressOnTheNetIsSharedByItsDomainsAndNoDomainByItsAddressAndItsOwner() throws Exception {
        small.set(small.said(belka, "phone"), StatementStatus.RETRACTED, "a slip");
        Entity host = small.named("IpAddress", "192.0.2.14");
        Entity shop = small.named("Domain", "shop.example");
        small.owns(acme, shop);
        small.relate("UnknownLink", "subject", shop, "object", host);
        assertThat(pages(BlockKind.SHARED).getLast()).contains("Nothing is shared");
        small.relate("UnknownLink", "subject", small.named("Domain", "depot.example"), "object", host);
        assertThat(pages(BlockKind.SHARED).getLast()).contains("192.0.2.14", "shop.example", "depot.example").doesNotContain("Acme Trading");
    }

    @Test
    void whatSeveralShareIsShownWithWhoHasItAndByWhichDocument() throws Exception {
        assertThat(pages(BlockKind.SHARED).getLast()).contains("+82 51 555 0100", "Acme Trading E-001", "Belka E-001");
        small.set(small.said(belka, "phone"), StatementStatus.RETRACTED, "a slip");
        assertThat(pages(BlockKind.SHARED).getLast()).contains("Nothing is shared");
    }

    @Test
    void whatWasCollectedIsCounted() throws Exception {
        small.document("unread", "Nothing.", Handling.CLEAR, null);
        assertThat(pages(BlockKind.METHOD).getLast()).contains("How the case was worked, counted from its documents", "Documents 2, of which 0 came in others", "By source media 1, not stated 1");
    }

    @Test
    void whoeverWasListedIsInTheBackgroundWithAuthorityProgrammeAndDate() throws Exception {
        assertThat(pages(BlockKind.BACKGROUND).getLast()).contains("No authority has listed anybody");
        Entity listing = small.thing("Sanction");
        small.prove(small.say(listing, "authority", "Ministry of Trade"), letter, "Busan");
        small.prove(small.say(listing, "program", "Radios"), letter, "Busan");
        small.prove(small.say(listing, "startDate", "2017-10-16"), letter, "Busan");
        small.prove(small.put(listing, "entity", "", acme.id(), ClaimType.MEDIA_REPORT), letter, "Acme Trading");
        assertThat(pages(BlockKind.BACKGROUND).getLast()).contains("Table 1. Who was listed.", "Ministry of Trade Radios 16 October 2017 Acme Trading E-001");
    }

    @Test
    void whatIsSaidToBeSomewhereIsOnTheMapAndInATable() throws Exception {
        assertThat(pages(BlockKind.MAP).getLast()).contains("Nothing is said of where anything is");
        small.prove(small.say(acme, "country", "kr"), letter, "Busan");
        String map = pages(BlockKind.MAP).getLast();
        assertThat(map).contains("Figure 1. Where it happened.", "Table 1. Places.", "E-001");
        assertThat(map.substring(map.indexOf("Table 1. Places."))).contains("Acme Trading").doesNotContain("Belka");
    }

    @Test
    void everyNameLeadsToThePageOfItsProfile() throws Exception {
        List<String> pages = pages(BlockKind.PROFILES, BlockKind.ENTITY_INDEX);
        int profile = 1 + IntStream.range(3, pages.size()).filter(i -> pages.get(i).contains("N-1")).findFirst().orElseThrow();
        assertThat(pages.getLast().replaceAll("[ .]{6,}", " … ")).contains("Acme Trading N-1 … " + profile, "AT, see Acme Trading N-1 … " + profile, "\uc544\ud06c\uba54, see Acme Trading", "Belka N-2");
    }

    @Test
    void aFirmIsIndexedWhereItIsNamedWithoutItsLegalFormUnlessOneWordIsLeft() throws Exception {
        Entity freight = small.thing("Company");
        small.prove(small.say(freight, "name", "Gull Point Freight Sdn Bhd"), letter, "Belka");
        Entity harbour = small.thing("Company");
        small.prove(small.say(harbour, "name", "Harbour Ltd"), letter, "Belka");
        for (String name : new String[] {"HERON LINES SDN BHD", "Heron Lines Pte Ltd"}) small.prove(small.say(small.thing("Company"), "name", name), letter, "Belka");
        String index = pages("Gull Point Freight lies in the Harbour, where gull point freight is kept. Heron Lines Pte Ltd and HERON LINES pay.", BlockKind.SECTION, BlockKind.ENTITY_INDEX).getLast();
        assertThat(index.substring(index.indexOf("Gull Point Freight Sdn Bhd"), index.indexOf("Harbour Ltd"))).contains("Named in sections 1 (4)");
        assertThat(index.substring(index.indexOf("Heron Lines Pte Ltd"), index.indexOf("HERON LINES SDN BHD"))).as("its whole name alone").contains("Named in sections 1 (4)");
        assertThat(index.split("Named in sections", -1)).as("neither the other of that name, nor words of the language").hasSize(3);
    }

    @Test
    void aProfileTellsEverythingInItsFixedOrder() throws Exception {
        small.prove(small.say(acme, "status", "being struck off"), letter, "Acme Trading");
        small.prove(small.say(acme, "imoNumber", "9074729"), letter, "Acme Trading");
        small.prove(small.say(acme, "jurisdiction", "kr"), letter, "Busan");
        small.prove(small.say(acme, "incorporationDate", "2012"), letter, "Acme Trading");
        small.prove(small.say(acme, "address", "1 Quay Road"), letter, "Busan");
        small.prove(small.say(acme, "notes", "It sells radios."), letter, "Acme Trading");
        String profile = String.join(" ", pages("Belka has it. Acme Trading has it too.", BlockKind.SECTION, BlockKind.PROFILES));
        String acmes = profile.substring(profile.indexOf("Acme Trading N-1"), profile.indexOf("Belka N-2"));
        assertThat(acmes).containsSubsequence("Type Company", "Status being struck off [E-001 p. 1] (as of July 2016)", "Also known as AT", "IMO", "9074729 (its check digits are right)", "Jurisdiction", "2012", "1 Quay Road",
            "Phone", "+82 51 555 0100", "It sells radios.", "Denials and responses none on record", "Confidence Rests on 1 independent source for ", "Evidence E-001", "Mentioned first in section 1 (", "), last in section 1 (");
        assertThat(profile.substring(profile.indexOf("Belka N-2"))).contains("Status Nothing is recorded of its status");
    }

    @Test
    void aProfileSaysANameInItsOwnScriptAndWhoWasAskedAndDoesNotSayWhereNothingIsNamed() throws Exception {
        Statement akume = small.say(acme, "alias", "Akume");
        small.open.write("script", change -> change.put(akume.inScript("\uc544\ud06c\uba54", "ko")));
        small.open.write("reply", change -> change.put(new Reply(Ids.next(), 0, acme.id(), "2026-05-05", "letter", "2026-05-19", "", "")));
        String profile = String.join(" ", pages(BlockKind.PROFILES));
        assertThat(profile).contains("Original script \uc544\ud06c\uba54 (Korean)", "asked 5 May 2026; no response by 19 May 2026").doesNotContain("Mentioned");
    }

    @Test
    void everyIdentifierIsListedOnceWithAllWhoseItIs() throws Exception {
        assertThat(pages(BlockKind.IDENTIFIER_INDEX).getLast()).contains("+82 51 555 0100 right Acme Trading; Belka E-001");
    }
}
