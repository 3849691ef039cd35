package org.ibidem.evidence.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.evidence.Excerpt;
import org.ibidem.evidence.Intake;
import org.ibidem.evidence.IntakeOptions;
import org.ibidem.evidence.Marking;
import org.ibidem.evidence.Selected;
import org.ibidem.job.Progress;
import org.ibidem.model.Anchor;
import org.ibidem.model.Area;
import org.ibidem.model.Citation;
import org.ibidem.model.Evidence;
import org.ibidem.model.Handling;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Tint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document is read again by a reader that reads better than the one before. */
@Tag("slow")
class AnchoringTest {
    private static final String NOW = "Acme Shipping was founded in Dandong in 2009.\nThe vessel Belka was sold to Acme for 12 million euros.\n";
    private static final String BEFORE = "A header that the better reader leaves out\nAcme Ship-\nping was founded in Dandong in 2009. The vesse1 Be1ka was sold to Acme for 12 "
        + "million euros. A line of another column altogether";
    @TempDir Path temp;
    private Case open;
    private Evidence document;
    private Marking marking;
    private UUID found;
    private UUID moved;
    private UUID lost;

    @BeforeEach
    void readByAnEarlierReader() throws Exception {
        open = Case.create(temp.resolve("a.case"), "A", Handling.CLEAR, Installation.in(temp.resolve("home")));
        new Intake(open).add(List.of(Files.writeString(temp.resolve("letter.txt"), NOW)), IntakeOptions.NONE, Progress.NONE);
        document = open.all(Evidence.class).getFirst();
        PageText text = open.all(PageText.class).getFirst();
        open.write("test", change -> change.put(new PageText(text.id(), text.evidenceId(), 1, text.obtained(), BEFORE)));
        marking = new Marking(open, "ann");
        found = marking.mark(words("Acme Ship-\nping", BEFORE));
        moved = marking.mark(words("vesse1 Be1ka was sold", BEFORE));
        lost = marking.mark(words("line of another column", BEFORE));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Excerpt words(String words, String text) {
        return Excerpt.of(Selected.words(document.id(), 1, text.indexOf(words), text.indexOf(words) + words.length(), text));
    }

    private Passage passage(UUID id) {
        return open.find(Passage.class, id).orElseThrow();
    }

    private void readAgain() {
        new Intake(open).reread(document.id(), "");
    }

    @Test
    void eachPassageIsFoundMovedOrLostInOneStepWithTheReading() {
        List<Passage> before = open.all(Passage.class);
        readAgain();
        assertThat(passage(found)).extracting(Passage::anchor, Passage::quote, Passage::start).containsExactly(Anchor.FOUND, "Acme Shipping", 0);
        assertThat(passage(moved)).extracting(Passage::anchor, Passage::quote).containsExactly(Anchor.MOVED, "vesse1 Be1ka was sold");
        assertThat(NOW.substring(passage(moved).start(), passage(moved).end())).isEqualTo("vessel Belka was sold");
        assertThat(passage(lost)).extracting(Passage::anchor, Passage::quote, Passage::end).containsExactly(Anchor.LOST, "line of another column", 0);
        open.undo();
        assertThat(open.all(Passage.class)).containsExactlyInAnyOrderElementsOf(before);
        open.redo();
        assertThat(passage(lost).anchor()).isEqualTo(Anchor.LOST);
    }

    @Test
    void aMovedPassageIsConfirmedWithTheWordsAtItsPlace() {
        readAgain();
        marking.edit(moved, "sold twice", Tint.GREEN);
        marking.confirm(moved);
        assertThat(passage(moved)).extracting(Passage::anchor, Passage::quote, Passage::note, Passage::tint)
            .containsExactly(Anchor.FOUND, "vessel Belka was sold", "sold twice", Tint.GREEN);
        marking.confirm(lost);
        assertThat(passage(lost).anchor()).as("a lost one has no place to confirm").isEqualTo(Anchor.LOST);
    }

    @Test
    void aLostPassageIsPutOnOtherWordsAndKeepsWhatItProves() {
        UUID entity = marking.name(words("line of another column", BEFORE), "Company", "name", "Column", new Marking.Claim(
            org.ibidem.model.ClaimType.MEDIA_REPORT, "", "", org.ibidem.model.Credibility.PROBABLY_TRUE, org.ibidem.model.Stance.SUPPORTS));
        readAgain();
        marking.replace(lost, words("12 million euros", NOW).places().getFirst());
        assertThat(passage(lost)).extracting(Passage::anchor, Passage::quote).containsExactly(Anchor.FOUND, "12 million euros");
        assertThat(open.where(Citation.class, "passageId", lost)).hasSize(1);
        assertThat(open.verify(Progress.NONE)).isEmpty();
        assertThat(entity).isNotNull();
    }

    @Test
    void aPartOfAPictureStaysWhenTheSamePictureIsReadAgain() {
        UUID part = marking.mark(Excerpt.of(Selected.area(document.id(), 1, Area.between(.1, .1, .4, .3))));
        readAgain();
        assertThat(passage(part).anchor()).isEqualTo(Anchor.FOUND);
    }
}
