package org.ibidem.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibidem.message.UserProblem;
import org.ibidem.spelling.Spelling.Misspelt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is misspelt in a text, and from which dictionary that is told. */
class SpellingTest {
    @TempDir Path temp;
    private Speller english;

    /** American and British, as two dictionaries have them. */
    @BeforeEach
    void english() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("english"));
        dictionary(folder, "en_US", "the", "organization's", "color", "it", "doesn't", "shipment", "was", "seized", "an", "and", "brand", "readings", "point", "see");
        dictionary(folder, "en_GB", "the", "organisation's", "colour", "specialise");
        english = new Dictionaries(Optional.of(folder), List.of()).of("en").orElseThrow();
    }

    private static void dictionary(Path folder, String name, String... words) throws IOException {
        Files.writeString(folder.resolve(name + ".aff"), "SET UTF-8\nWORDCHARS '\n");
        Files.writeString(folder.resolve(name + ".dic"), words.length + "\n" + String.join("\n", words) + "\n");
    }

    private List<String> wrong(String text, String... known) {
        return new Spelling("en", english, Set.of(known)).in(text).stream().map(Misspelt::word).toList();
    }

    @Test
    void wordsThatNoDictionaryHasAreFoundWhereTheyStand() {
        Spelling spelling = new Spelling("en", english, Set.of());
        assertThat(spelling.in("The shipmnet was seized.")).containsExactly(new Misspelt(4, 12, "shipmnet"));
        assertThat(spelling.suggestions("shipmnet")).contains("shipment");
    }

    @Test
    void bothWaysToWriteEnglishAreRight() {
        assertThat(wrong("The organisation's colour, the organization’s color; it doesn't specialise.")).isEmpty();
    }

    @Test
    void whatIsNoProseIsNotRead() {
        assertThat(wrong("See [@E-014, p. 3; @S-2], [#Twoo readings], `shipmnet`, https://qwrty.example/zxcv, glocom.com.my, front[.]exmple, a@bcd.example, OFAC, S2pq, 압록강 <br>.")).isEmpty();
        assertThat(wrong("**Findng.** An *impotant* poin|")).containsExactly("Findng", "impotant", "poin");
    }

    @Test
    void namesOfTheCaseAreRightHoweverTheyAreUsed() {
        assertThat(wrong("Aprokgang's brand PEFIS and glocom")).containsExactly("Aprokgang's", "glocom");
        assertThat(wrong("Aprokgang's brand PEFIS and glocom", "Korea Aprokgang Technology", "Glocom")).isEmpty();
    }

    @Test
    void aFolderOfTheUsersComesFirstAndTellsOtherLanguages() throws Exception {
        assertThat(new Dictionaries(Optional.of(temp), List.of()).of("ko")).isEmpty();
        dictionary(temp, "ko_KR", "보고서", "압록강");
        Spelling korean = new Spelling("ko", new Dictionaries(Optional.of(temp), List.of()).of("ko").orElseThrow(), Set.of());
        assertThat(korean.in("보고서 압록강 봬고서 English")).extracting(Misspelt::word).containsExactly("봬고서");
        dictionary(temp, "en", "qwrty");
        assertThat(new Dictionaries(Optional.of(temp), List.of(temp.resolve("english"))).of("en").orElseThrow().isRight("qwrty")).isTrue();
        assertThat(new Dictionaries(Optional.empty(), List.of(temp)).of("ko")).as("installed by others").isPresent();
        dictionary(Files.createDirectory(temp.resolve("dict-fr")), "fr", "rapport");
        assertThat(new Dictionaries(Optional.empty(), List.of(temp)).of("fr")).as("with LibreOffice").isPresent();
    }

    @Test
    void aDictionaryThatIsNoneIsToldWithWhatToDo() throws Exception {
        Files.writeString(temp.resolve("ko.aff"), "SET UTF-8\nSFX A Y 400\nSFX\n");
        Files.writeString(temp.resolve("ko.dic"), "nothing");
        assertThatThrownBy(() -> new Dictionaries(Optional.of(temp), List.of()).of("ko")).isInstanceOf(UserProblem.class).hasMessageContaining("ko.dic");
    }
}
