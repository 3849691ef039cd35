package org.ibidem.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the journal has names that people read. */
class ActionNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"actions.properties", "actions_ko.properties"})
    void everyTableAndColumnOfACaseHasAWord(String file) throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(ActionNames.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        for (Table<?> table : new Tables().all()) {
            assertThat(words.getProperty("table." + table.name())).as(table.name()).isNotBlank();
            assertThat(table.columns()).allSatisfy(c -> assertThat(words.getProperty("column." + c.name())).as(table.name() + " " + c.name()).isNotBlank());
        }
    }

    @Test
    void whatCopiesKnowOfEachOtherIsNotReadByPeople() {
        String hash = "0".repeat(64);
        Entry merged = new Entry(3, "t", Instant.EPOCH, "Ann", "p", "merge", "by Ben known=" + hash + " known=" + hash, 1, 0, 0, List.of(), hash, hash);
        assertThat(ActionNames.of(merged)).endsWith(": by Ben").doesNotContain("known");
    }

    @Test
    void whatAColleagueDidIsNamedInAMerge() {
        String hash = "0".repeat(64);
        String detail = "Kim; Ltd: statement.add 3x 2026-03-01 to 2026-03-09; Kim; Ltd: theirs.only 1x 2026-03-02; known=" + hash;
        Entry merged = new Entry(3, "t", Instant.EPOCH, "Ann", "p", "merge", detail, 1, 0, 0, List.of(), hash, hash);
        assertThat(ActionNames.of(merged)).endsWith(": Kim; Ltd: add a statement (3 ×, 2026-03-01–2026-03-09); Kim; Ltd: theirs.only (1 ×, 2026-03-02)");
    }
}
