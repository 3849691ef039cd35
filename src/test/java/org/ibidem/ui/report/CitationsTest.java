package org.ibidem.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.ibidem.model.Block;
import org.ibidem.model.BlockKind;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.ibidem.ui.report.Citations.Begun;
import org.ibidem.ui.report.Citations.Completed;
import org.ibidem.ui.report.Citations.Kind;
import org.ibidem.ui.report.Citations.Offer;
import org.ibidem.ui.shell.CaseSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationsTest {
    private static final List<Block> BLOCKS = List.of(new Block(new UUID(1, 1), new UUID(0, 1), 0, BlockKind.SECTION, "Findings", "## Who owns what\n\n: Owners by year\n\n|a|\n|---|", null, true),
        new Block(new UUID(1, 2), new UUID(0, 1), 1, BlockKind.FIGURE, "Overview", "", null, false));
    @TempDir Path folder;

    private static String begun(String before) {
        return Citations.begun(before + " and more", before.length()).map(b -> b.kind() + " " + b.words()).orElse("none");
    }

    @Test
    void whatIsBegunIsKnownByItsFirstSigns() {
        assertThat(begun("It owns it [@")).isEqualTo("CITATION ");
        assertThat(begun("It owns it [@E-014, p. 3; @extract")).isEqualTo("CITATION extract");
        assertThat(begun("Later @bel")).isEqualTo("MENTION bel");
        assertThat(begun("Later @bel ll")).isEqualTo("MENTION bel ll");
        assertThat(begun("see [#Two rea")).isEqualTo("PLACE Two rea");
        assertThat(begun("see [two")).isEqualTo("ANY two");
    }

    @Test
    void elsewhereNothingIsOfferedUnlessAskedFor() {
        assertThat(begun("mail a@b")).isEqualTo("none");
        assertThat(begun("[@E-014]")).isEqualTo("none");
        assertThat(begun("[@E-014, p")).isEqualTo("none");
        assertThat(begun("a word")).isEqualTo("none");
        assertThat(begun("an @ alone")).isEqualTo("none");
        assertThat(Citations.asked("a word", 6)).isEqualTo(new Begun(Kind.ANY, 2, "word"));
    }

    private static Begun cite(String words) {
        return new Begun(Kind.CITATION, 0, words);
    }

    @Test
    void documentsRelationsEntitiesAndStatementsAreFoundByNumberAndByWords() {
        try (CaseSession session = Desks.open(Atlas.in(folder).folder(), folder.resolve("home"))) {
            Citations citations = new Citations(session.dossier().get(), BLOCKS);
            assertThat(citations.offers(cite("extract"))).extracting(Offer::ref).containsExactly("E-001");
            assertThat(citations.offers(cite("e-001"))).extracting(Offer::ref).containsExactly("E-001");
            assertThat(citations.offers(cite("belka name"))).singleElement().satisfies(o -> assertThat(o.words()).contains("Belka LLC"));
            assertThat(citations.offers(cite("atlas owner"))).extracting(Offer::ref).contains("R-1");
            assertThat(citations.offers(cite(""))).extracting(Offer::ref).startsWith("E-001", "R-1", "N-1");
            assertThat(citations.offers(new Begun(Kind.MENTION, 0, "belka"))).extracting(Offer::written).startsWith("@N-2");
            assertThat(citations.offers(new Begun(Kind.MENTION, 0, "bel ll"))).extracting(Offer::written).startsWith("@N-2");
            assertThat(citations.offers(new Begun(Kind.MENTION, 0, "belka owns"))).as("the sentence goes on").isEmpty();
            assertThat(citations.offers(cite("nothing of the kind"))).isEmpty();
        }
    }

    @Test
    void thePlacesOfTheReportThatArePrintedAreOffered() {
        try (CaseSession session = Desks.open(Atlas.in(folder).folder(), folder.resolve("home"))) {
            Citations citations = new Citations(session.dossier().get(), BLOCKS);
            assertThat(citations.offers(new Begun(Kind.PLACE, 0, ""))).extracting(Offer::written).containsExactly("#Findings", "#Who owns what", "#Owners by year");
            assertThat(citations.offers(new Begun(Kind.PLACE, 0, "own"))).extracting(Offer::written).as("what begins so comes first").containsExactly("#Owners by year", "#Who owns what");
        }
    }

    @Test
    void aRelationIsSaidAsASentenceThatMentionsAndCites() {
        try (CaseSession session = Desks.open(Atlas.in(folder).folder(), folder.resolve("home"))) {
            Citations citations = new Citations(session.dossier().get(), BLOCKS);
            String sentence = citations.sentence(new Offer("R-1", "", "@R-1")).orElseThrow();
            assertThat(sentence).startsWith("[@N-").endsWith(" [@R-1].");
            assertThat(Citations.say("Now [@atl", 9, new Begun(Kind.CITATION, 5, "atl"), sentence)).isEqualTo(new Completed("Now " + sentence, 4 + sentence.length()));
            assertThat(citations.sentence(new Offer("E-001", "", "@E-001"))).isEmpty();
        }
    }

    @Test
    void whatTheBracketsAtTheCaretNameIsToldInWords() {
        try (CaseSession session = Desks.open(Atlas.in(folder).folder(), folder.resolve("home"))) {
            Citations citations = new Citations(session.dossier().get(), BLOCKS);
            assertThat(citations.at("So [@N-2] says", 6)).hasValueSatisfying(words -> assertThat(words).startsWith("N-2").contains("Belka"));
            assertThat(citations.at("So [@N-99] says", 6).orElseThrow()).contains("names nothing");
            assertThat(citations.at("So [@N-2] says", 12)).isEmpty();
        }
    }

    private static Completed completed(String text, int caret, Offer offer) {
        return Citations.complete(text, caret, Citations.asked(text, caret), offer);
    }

    @Test
    void aCompletionClosesTheBracketsAndLeavesTheCaretBehindThem() {
        Offer document = new Offer("E-001", "Extract", "@E-001");
        assertThat(completed("It owns it [@ext and", 16, document)).isEqualTo(new Completed("It owns it [@E-001] and", 19));
        assertThat(completed("[@ext]", 5, document)).isEqualTo(new Completed("[@E-001]", 8));
        assertThat(completed("[@S-1; @ext; @S-2]", 11, document)).isEqualTo(new Completed("[@S-1; @E-001; @S-2]", 13));
        Offer entity = new Offer("N-2", "Belka LLC", "@N-2");
        assertThat(completed("Later @bel went", 10, entity)).isEqualTo(new Completed("Later [@N-2] went", 12));
        assertThat(completed("Later bel", 9, entity)).isEqualTo(new Completed("Later [@N-2]", 12));
        assertThat(completed("see [#Fi]", 8, new Offer("#", "Findings", "#Findings"))).isEqualTo(new Completed("see [#Findings]", 15));
    }

    @Test
    void aCitationThatIsChangedLeavesNothingOfTheOldNumber() {
        Offer document = new Offer("E-001", "Extract", "@E-001");
        assertThat(completed("It owns it [@E-014].", 15, document)).isEqualTo(new Completed("It owns it [@E-001].", 19));
        assertThat(Citations.say("So [@E-014] then", 6, Citations.begun("So [@E-014] then", 6).orElseThrow(), "A is B [@R-1].")).isEqualTo(new Completed("So A is B [@R-1]. then", 17));
        assertThat(completed("[@S-12; @S-3]", 4, document)).isEqualTo(new Completed("[@E-001; @S-3]", 7));
    }

    private static boolean isAlone(String text, int caret) {
        return Citations.isAlone(text, caret, Citations.begun(text, caret).orElseThrow());
    }

    @Test
    void aSentenceNeverTakesAwayWhatElseTheBracketsCite() {
        assertThat(isAlone("Now [@atl", 9)).isTrue();
        assertThat(isAlone("Now [@atl]; later [@S-1; @S-2]", 9)).isTrue();
        assertThat(isAlone("[@S-1; @atl", 11)).isFalse();
        assertThat(isAlone("[@atl; @S-2]", 5)).isFalse();
        assertThat(isAlone("Now @atl", 8)).isTrue();
    }
}
