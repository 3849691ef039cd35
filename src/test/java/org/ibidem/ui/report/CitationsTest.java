package org.ibidem.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ibidem.ui.Atlas;
import org.ibidem.ui.Desks;
import org.ibidem.ui.report.Citations.Completed;
import org.ibidem.ui.report.Citations.Offer;
import org.ibidem.ui.shell.CaseSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationsTest {
    @TempDir Path folder;

    private static String begun(String before) {
        return Citations.begun(before + " and more", before.length()).orElse("none");
    }

    @Test
    void aCitationBeginsAtBracketAndAt() {
        assertThat(begun("It owns it [@")).isEmpty();
        assertThat(begun("It owns it [@E-0")).isEqualTo("E-0");
        assertThat(begun("It owns it [@E-014, p. 3; @extract")).isEqualTo("extract");
    }

    @Test
    void outsideACitationNothingIsOffered() {
        assertThat(begun("mail a@b")).isEqualTo("none");
        assertThat(begun("[@E-014]")).isEqualTo("none");
        assertThat(begun("[@E-014, p")).isEqualTo("none");
    }

    @Test
    void documentsRelationsAndStatementsAreFoundByNumberAndByWords() {
        try (CaseSession session = Desks.open(Atlas.in(folder).folder(), folder.resolve("home"))) {
            Citations citations = new Citations(session.dossier().get());
            assertThat(citations.offers("extract")).extracting(Offer::ref).containsExactly("E-001");
            assertThat(citations.offers("e-001")).extracting(Offer::ref).containsExactly("E-001");
            assertThat(citations.offers("belka name")).singleElement().satisfies(o -> assertThat(o.words()).contains("Belka LLC"));
            assertThat(citations.offers("atlas owner")).extracting(Offer::ref).contains("R-1");
            assertThat(citations.offers("")).extracting(Offer::ref).startsWith("E-001", "R-1");
            assertThat(citations.offers("nothing of the kind")).isEmpty();
        }
    }

    @Test
    void aCompletionClosesTheCitationAndLeavesTheCaretBehindIt() {
        Offer offer = new Offer("E-001", "Extract");
        assertThat(Citations.complete("It owns it [@ext and", 16, offer)).isEqualTo(new Completed("It owns it [@E-001] and", 19));
        assertThat(Citations.complete("[@ext]", 5, offer)).isEqualTo(new Completed("[@E-001]", 8));
    }
}
