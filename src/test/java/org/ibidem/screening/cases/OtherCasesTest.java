package org.ibidem.screening.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ibidem.casefile.Case;
import org.ibidem.casefile.Installation;
import org.ibidem.casefile.Resealing;
import org.ibidem.dossier.Dossier;
import org.ibidem.job.Progress;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.ontology.Ontology;
import org.ibidem.screening.Subject;
import org.ibidem.screening.SubjectsOfCase;
import org.ibidem.seal.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class OtherCasesTest {
    @TempDir Path temp;
    private Installation here;
    private OtherCases others;
    private Case first;
    private Case second;

    @BeforeEach
    void twoCases() {
        here = Installation.in(temp.resolve("home"));
        others = OtherCases.of(here);
        first = Case.create(temp.resolve("A.case"), "Lantern", Handling.CLEAR, here);
        second = Case.create(temp.resolve("B.case"), "Harbour", Handling.CLEAR, here);
        Entity person = SubjectsOfCase.add(first, "Person", "VELTRANI, Amaro");
        first.write("statement.add", c -> c.put(Statement.proposed(Ids.next(), c.nextNumber(Ref.Series.S), person.id()).saying("passportNumber", "PX 381420", null).by("x")));
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    private void keep(Case c) {
        others.keep(c, Dossier.of(c, Ontology.standard()));
    }

    private List<SeenIn> seen(Subject subject) {
        return others.seen(second.info().id(), subject);
    }

    private static final Subject SAME_NAME = Subject.named("Amaro Veltraní");
    private static final Subject SAME_NUMBER = new Subject(List.of("Somebody Else"), "Person", Map.of("passportNumber", List.of("px-381420")));

    @Test
    void nothingIsSeenUntilBothCasesAreTurnedOn() {
        assertThat(seen(SAME_NAME)).isEmpty();
        keep(first);
        assertThat(seen(SAME_NAME)).as("this case was not turned on").isEmpty();
        keep(second);
        assertThat(seen(SAME_NAME)).containsExactly(new SeenIn("Lantern", false));
        assertThat(seen(SAME_NUMBER)).containsExactly(new SeenIn("Lantern", true));
        assertThat(seen(Subject.named("Nobody Known"))).isEmpty();
        assertThat(others.seen(first.info().id(), SAME_NAME)).as("not in itself").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"김창혁", "王伟", "森 あい"})
    void aNameOfTwoOrThreeLettersTellsInScriptsWhereNamesAreShort(String name) {
        SubjectsOfCase.add(first, "Person", name);
        SubjectsOfCase.add(first, "Person", "Ed");
        keep(first);
        keep(second);
        assertThat(seen(Subject.named(name))).containsExactly(new SeenIn("Lantern", false));
        assertThat(seen(Subject.named("Ed"))).isEmpty();
    }

    @Test
    void aCaseThatBecomesSealedIsComparedNoMoreUntilItIsTurnedOnAgain() {
        keep(first);
        keep(second);
        first.close();
        Resealing.of(first.folder(), () -> new char[0], Sealing.with("six plain words of no meaning".toCharArray()), here, Progress.NONE);
        assertThat(seen(SAME_NAME)).isEmpty();
        assertThat(others.count()).isEqualTo(1);
        try (Case sealed = Case.open(first.folder(), here, "six plain words of no meaning"::toCharArray)) {
            keep(sealed);
            assertThat(seen(SAME_NAME)).containsExactly(new SeenIn("A.case", false));
        }
    }

    @Test
    void noNameAndNoNumberCanBeReadInAnyFile() throws IOException {
        keep(first);
        try (Stream<Path> files = Files.walk(here.seen())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                assertThat(text).contains("lantern").doesNotContain("veltrani").doesNotContain("amaro").doesNotContain("381420");
            }
        }
        Path kept = here.seen().resolve(first.info().id() + ".json");
        Installation elsewhere = Installation.in(temp.resolve("other"));
        OtherCases.of(elsewhere).keep(first, Dossier.of(first, Ontology.standard()));
        assertThat(elsewhere.seen().resolve(kept.getFileName())).as("another key, other hashes").exists().satisfies(f -> assertThat(Files.readString(f)).isNotEqualTo(Files.readString(kept)));
    }

    @Test
    void oneOrAllAreForgottenAndASpoiledFileTellsNothing() throws IOException {
        keep(first);
        keep(second);
        Files.writeString(here.seen().resolve(first.info().id() + ".json"), "{\"title\":");
        assertThat(seen(SAME_NAME)).isEmpty();
        keep(first);
        others.forget(first.info().id());
        assertThat(seen(SAME_NAME)).isEmpty();
        keep(first);
        others.forgetAll();
        assertThat(others.count()).isZero();
        assertThat(others.has(second.info().id())).isFalse();
    }
}
