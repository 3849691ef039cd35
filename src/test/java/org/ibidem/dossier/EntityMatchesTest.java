package org.ibidem.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import org.ibidem.SmallCase;
import org.ibidem.model.Entity;
import org.ibidem.model.Handling;
import org.ibidem.model.Ids;
import org.ibidem.model.Ref;
import org.ibidem.model.Statement;
import org.ibidem.model.StatementStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class EntityMatchesTest {
    @TempDir Path temp;
    private SmallCase small;

    @BeforeEach
    void open() {
        small = new SmallCase(temp);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private List<String> matches(String text) {
        Dossier dossier = small.dossier();
        return new EntityMatches().of(dossier, text, 5).stream().map(e -> dossier.caption(e.id())).toList();
    }

    @Test
    void aNameInOneScriptFindsItInAnother() {
        small.named("Person", "Kim Chang-hyok");
        small.named("Person", "Белка");
        small.named("Person", "习近平");
        small.named("Company", "Glocom");
        assertThat(matches("김창혁")).containsExactly("Kim Chang-hyok");
        assertThat(matches("Belka")).containsExactly("Белка");
        assertThat(matches("Xi Jinping")).containsExactly("习近平");
        assertThat(matches("GLOCOM Corporation")).containsExactly("Glocom");
        assertThat(matches("nobody at all")).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Ch'oe So'k Min          | Choe Sok Min
        Kim Yong Chol           | Kim Young-Chul
        압록강                  | Aprokgang
        김창혁                  | Changhyok Kim
        习近平                  | Jinping Xi
        Юрий Иванов             | Ivanov, Yuriy
        J. Quill                | Mona Quill
        Director Kim Chang-hyok | Kim Chang-hyok
        Glastonmoor             | Glastonmoor International Trading Sdn Bhd
        """)
    void anEntityIsOfferedForEveryWayToWriteItsName(String text, String name) {
        small.named("Person", "Pak Chol Su");
        small.named("Person", name);
        assertThat(matches(text)).containsExactly(name);
    }

    @Test
    void aSentenceOffersThoseWhomItNames() {
        small.named("Company", "Glocom");
        small.named("Company", "Pan Systems Pyongyang");
        small.named("Company", "Art");
        small.named("Person", "김창혁");
        assertThat(matches("Glocom is said to be\na front company of Pan  Systems\nPyongyang, started in 2012.")).containsExactlyInAnyOrder("Glocom", "Pan Systems Pyongyang");
        assertThat(matches("그 회사의 이사는 김창혁이라고 한다.")).containsExactly("김창혁");
    }

    @Test
    void aNameThatIsNewIsFoundAndOneThatIsGoneNoMore() {
        EntityMatches matches = new EntityMatches();
        Entity acme = small.named("Company", "Acme");
        assertThat(matches.of(small.dossier(), "Veltra", 5)).isEmpty();
        Statement alias = small.say(acme, "alias", "Veltra");
        assertThat(matches.of(small.dossier(), "Veltra", 5)).containsExactly(acme);
        small.set(alias, StatementStatus.RETRACTED, "another company");
        assertThat(matches.of(small.dossier(), "Veltra", 5)).isEmpty();
        assertThat(matches.of(small.dossier(), "Acme", 5)).containsExactly(acme);
    }

    @Test
    void anyNameCountsButNotOneThatWasRetracted() {
        Entity acme = small.named("Company", "Acme");
        small.say(acme, "previousName", "Zenith Trading");
        Statement wrong = small.say(acme, "alias", "Omega");
        assertThat(matches("zenith")).containsExactly("Acme");
        assertThat(matches("Omega")).containsExactly("Acme");
        small.set(wrong, StatementStatus.RETRACTED, "another company");
        assertThat(matches("Omega")).isEmpty();
    }

    @Test
    void theLikelierComesFirst() {
        small.named("Company", "Golden Services");
        small.named("Company", "International Golden Services");
        small.named("Company", "Golden");
        assertThat(matches("International Golden Services Ltd")).startsWith("International Golden Services", "Golden Services");
    }

    @Test
    void fiveThousandNamesInFourScriptsAreLookedThroughAtOnce() {
        List<String> names = List.of("Kim Chol Su ", "Иван Петров ", "김철수", "International Trading Company ", "조선무역회사");
        small.open.write("test", change -> {
            for (int i = 0; i < 5000; i++) {
                Entity entity = new Entity(Ids.next(), Ref.Series.N, i + 1, "Company");
                change.put(entity);
                change.put(Statement.proposed(Ids.next(), i + 1, entity.id()).saying("name", names.get(i % 5) + i, null).withHandling(Handling.CLEAR));
            }
        });
        Dossier dossier = small.dossier();
        EntityMatches matches = new EntityMatches();
        matches.follow(dossier);
        ThreadMXBean working = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 8; run++) {
            long start = working.getCurrentThreadCpuTime();
            assertThat(matches.of(dossier, run % 2 == 0 ? "김철수" : "Ivan Petrov", 5)).hasSize(5);
            best = Math.min(best, working.getCurrentThreadCpuTime() - start);
        }
        assertThat(best / 1_000_000).as("ms").isLessThanOrEqualTo(200);
    }
}
