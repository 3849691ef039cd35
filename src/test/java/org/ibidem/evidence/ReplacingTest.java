package org.ibidem.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.CaseFinding;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.Sha256;
import org.ibidem.job.Progress;
import org.ibidem.message.UserProblem;
import org.ibidem.model.Anchor;
import org.ibidem.model.Area;
import org.ibidem.model.ClaimType;
import org.ibidem.model.Credibility;
import org.ibidem.model.Evidence;
import org.ibidem.model.EvidenceStatus;
import org.ibidem.model.Former;
import org.ibidem.model.Handling;
import org.ibidem.model.PageText;
import org.ibidem.model.Passage;
import org.ibidem.model.Stance;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are replaced by a better copy, withdrawn, or destroyed on purpose. */
@Tag("slow")
class ReplacingTest {
    private static final String FIRST = "The yard at Nampo delivered three ships in 2009.\n";
    private static final String BETTER = "Page 1. The yard at Nampo delivered three ships in 2009. Signed by the harbour master.\n";
    @TempDir Path temp;
    private Case open;
    private Evidence document;
    private UUID passage;

    @BeforeEach
    void takeIn() throws Exception {
        open = Case.create(temp.resolve("a.case"), "A", Handling.CLEAR, Installation.in(temp.resolve("home")));
        new Intake(open).add(List.of(file("scan.txt", FIRST)), IntakeOptions.NONE, Progress.NONE);
        document = open.all(Evidence.class).getFirst();
        int at = FIRST.indexOf("three ships");
        new Marking(open, "ann").name(Excerpt.of(Selected.words(document.id(), 1, at, at + 11, PageText.joined(open.all(PageText.class)).get(1))), "Company",
            "name", "Three Ships", new Marking.Claim(ClaimType.MEDIA_REPORT, "", "", Credibility.PROBABLY_TRUE, Stance.SUPPORTS));
        passage = open.all(Passage.class).getFirst().id();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(temp.resolve(name), text);
    }

    private Evidence now() {
        return open.find(Evidence.class, document.id()).orElseThrow();
    }

    private void replace(String name, String text) throws Exception {
        new Intake(open).replace(document.id(), file(name, text), "");
    }

    private void withdraw() {
        new Withdrawal(open).withdraw(document.id(), "taken by mistake");
    }

    private void destroy() {
        new Withdrawal(open).destroy(document.id());
    }

    @Test
    void aBetterCopyTakesThePlaceOfADocumentAndBothAreKept() throws Exception {
        UUID part = new Marking(open, "ann").mark(Excerpt.of(Selected.area(document.id(), 1, Area.between(.1, .1, .4, .3))));
        replace("better.txt", BETTER);
        assertThat(now()).extracting(Evidence::ref, Evidence::title, Evidence::fileName).containsExactly(document.ref(), document.title(), "better.txt");
        assertThat(now().sha256()).isNotEqualTo(document.sha256());
        assertThat(open.where(Former.class, "evidenceId", document.id())).extracting(Former::sha256, Former::fileName, Former::capture)
            .containsExactly(org.assertj.core.api.Assertions.tuple(document.sha256(), "scan.txt", document.capture()));
        assertThat(open.originals().has(document.sha256())).isTrue();
        Passage found = open.find(Passage.class, passage).orElseThrow();
        assertThat(found.anchor()).isEqualTo(Anchor.FOUND);
        assertThat(BETTER.substring(found.start(), found.end())).isEqualTo("three ships");
        assertThat(open.find(Passage.class, part).orElseThrow().anchor()).as("on another picture").isEqualTo(Anchor.MOVED);
        assertThat(open.verify(Progress.NONE)).isEmpty();
        open.undo();
        assertThat(now()).isEqualTo(document);
        assertThat(open.all(Former.class)).isEmpty();
        assertThat(open.find(Passage.class, part).orElseThrow().anchor()).isEqualTo(Anchor.FOUND);
    }

    @Test
    void aFormerOriginalThatIsGoneIsDamage() throws Exception {
        replace("better.txt", BETTER);
        open.originals().path(document.sha256()).toFile().setWritable(true);
        Files.delete(open.originals().path(document.sha256()));
        assertThat(open.verify(Progress.NONE)).containsExactly(new CaseFinding("original", "E-001", document.sha256(), "missing"));
    }

    @Test
    void whatIsInTheCaseAlreadyOrCannotBeReadReplacesNothing() throws Exception {
        assertThatThrownBy(() -> replace("same.txt", FIRST)).isInstanceOf(UserProblem.class).hasMessageContaining("E-001");
        assertThatThrownBy(() -> replace("broken.pdf", "%PDF-1.4 and nothing more")).isInstanceOf(UserProblem.class).hasMessageContaining("E-001 stays as it is");
        assertThat(now()).isEqualTo(document);
        assertThat(open.originals().has(document.sha256())).isTrue();
        assertThat(open.originals().has(Sha256.hex(temp.resolve("broken.pdf")))).as("what was refused is not kept").isFalse();
    }

    /** Another job may take the same file in meanwhile; what is kept for one and then removed would be lost to the other. */
    @Test
    void aCopyThatIsRefusedIsAtNoTimeKept() throws Exception {
        Path broken = file("broken.pdf", "%PDF-1.4 and nothing more");
        String sha256 = Sha256.hex(broken);
        AtomicBoolean isRead = new AtomicBoolean();
        AtomicBoolean wasKept = new AtomicBoolean();
        Thread watcher = Thread.ofPlatform().start(() -> {
            while (!isRead.get()) if (open.originals().has(sha256)) wasKept.set(true);
        });
        assertThatThrownBy(() -> new Intake(open).replace(document.id(), broken, "")).isInstanceOf(UserProblem.class);
        isRead.set(true);
        watcher.join();
        assertThat(wasKept).isFalse();
    }

    @Test
    void aWithdrawnDocumentProvesNothingAndComesBackByUndo() {
        withdraw();
        assertThat(now()).extracting(Evidence::status, Evidence::reason, Evidence::sha256)
            .containsExactly(EvidenceStatus.WITHDRAWN, "Withdrawn: taken by mistake", document.sha256());
        assertThat(open.all(Passage.class)).isEmpty();
        assertThat(open.all(PageText.class)).isEmpty();
        assertThat(open.all(Statement.class)).extracting(Statement::status).containsExactly(StatementStatus.PROPOSED);
        assertThatThrownBy(() -> new Intake(open).reread(document.id(), "")).isInstanceOf(UserProblem.class);
        assertThat(open.verify(Progress.NONE)).isEmpty();
        open.undo();
        assertThat(now()).isEqualTo(document);
        assertThat(open.all(Statement.class)).extracting(Statement::status).containsExactly(StatementStatus.ACCEPTED);
    }

    @Test
    void aWithdrawnFileCanBeTakenInAnew() throws Exception {
        withdraw();
        assertThat(new Intake(open).add(List.of(temp.resolve("scan.txt")), IntakeOptions.NONE, Progress.NONE).getFirst().evidence()).hasToString("E-002");
        assertThatThrownBy(this::destroy).as("its bytes are in use").isInstanceOf(UserProblem.class).hasMessageContaining("E-002");
        assertThat(open.originals().has(document.sha256())).isTrue();
    }

    @Test
    void destroyedBytesAreGoneForEverAndNoDamage() throws Exception {
        replace("better.txt", BETTER);
        String better = now().sha256();
        withdraw();
        destroy();
        assertThat(open.originals().has(better)).isFalse();
        assertThat(open.originals().has(document.sha256())).as("the former copy").isFalse();
        assertThat(now().status()).isEqualTo(EvidenceStatus.DESTROYED);
        assertThat(open.verify(Progress.NONE)).noneMatch(CaseFinding::isDamage).hasSize(2).extracting(CaseFinding::object).containsOnly("E-001");
        assertThat(open.toUndo()).as("nothing before can be taken back").isEmpty();
        assertThat(open.undo()).isEmpty();
        open.close();
        open = Case.open(temp.resolve("a.case"), Installation.in(temp.resolve("home")));
        assertThat(open.toUndo()).as("nor after opening").isEmpty();
        assertThat(open.verify(Progress.NONE)).noneMatch(CaseFinding::isDamage);
        new Intake(open).add(List.of(temp.resolve("scan.txt")), IntakeOptions.NONE, Progress.NONE);
        assertThat(open.verify(Progress.NONE)).as("bytes that came back are told").anyMatch(CaseFinding::isDamage);
    }

    @Test
    void onlyWhatIsWithdrawnIsDestroyed() {
        assertThatThrownBy(this::destroy).isInstanceOf(IllegalArgumentException.class);
        assertThat(open.originals().has(document.sha256())).isTrue();
    }
}
