package org.ibidem.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence is there in both languages, every key in the code has a sentence, and every sentence is used. */
class MessageFilesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/ibidem");
    private static final Path SOURCES = Path.of("src/main/java/org/ibidem");
    private static final Pattern ASKED = Pattern.compile("(?:MESSAGES|messages|TEXT|text)\\.get\\(\"([\\w.-]+)\"|UserProblem\\((?:\\w+, )?\\w+, \"([\\w.-]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][\\w.-]*)\"");
    /** What the journal was called in Korean before it was 기록부 everywhere. */
    private static final String FORMER = "저널";
    private static final Pattern RELIABILITY = Pattern.compile("(?i)\\breliability\\b");
    /** A particle behind a word and its brackets; which one fits depends on whether the last syllable ends with a consonant. */
    private static final Pattern PARTICLE = Pattern.compile("([가-힣])\\([^(){}]*\\)([과와을를은는]) ");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentences of a file, of which none stands in the place of another. */
    private static Properties read(Path file) {
        Properties properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                Object before = super.put(key, value);
                assertThat(before).as(file + ": " + key + " is there twice").isNull();
                return before;
            }
        };
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<Path> english(String name) {
        return files(RESOURCES, "/" + name + ".properties");
    }

    private static Path korean(Path english) {
        return Path.of(english.toString().replace(".properties", "_ko.properties"));
    }

    private static String code() {
        return files(SOURCES, ".java").stream().map(MessageFilesTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaces() {
        for (String name : List.of("messages", "usage")) {
            for (Path file : english(name)) {
                Properties en = read(file);
                Properties ko = read(korean(file));
                assertThat(ko.stringPropertyNames()).as(korean(file).toString()).isEqualTo(en.stringPropertyNames());
                en.stringPropertyNames().forEach(k -> assertThat(places(ko.getProperty(k))).as(file + " " + k).isEqualTo(places(en.getProperty(k))));
            }
        }
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everySentenceIsAValidPatternAndKeepsItsApostrophes() {
        for (Path file : files(RESOURCES, ".properties")) {
            if (!file.getFileName().toString().startsWith("messages")) continue;
            read(file).forEach((key, pattern) -> {
                String said = new MessageFormat((String) pattern).format(new Object[0]);
                long single = ((String) pattern).replace("''", "").chars().filter(c -> c == '\'').count();
                assertThat(single).as(file + " " + key + ": a single apostrophe would be swallowed").isZero();
                assertThat(said).as(file + " " + key).isNotBlank();
            });
        }
    }

    @Test
    void everyKeyInTheCodeHasASentence() {
        Set<String> known = new HashSet<>();
        english("messages").forEach(f -> known.addAll(read(f).stringPropertyNames()));
        Set<String> asked = ASKED.matcher(code()).results().map(MessageFilesTest::key).filter(k -> !k.endsWith(".")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).isNotEmpty();
        assertThat(known).containsAll(asked);
    }

    private static String key(MatchResult match) {
        return match.group(1) != null ? match.group(1) : match.group(2);
    }

    @Test
    void everySentenceIsUsed() {
        Set<String> literals = LITERAL.matcher(code()).results().map(m -> m.group(1)).collect(Collectors.toSet());
        Set<String> prefixes = literals.stream().filter(l -> l.endsWith(".")).collect(Collectors.toSet());
        for (Path file : english("messages")) {
            Set<String> unused = read(file).stringPropertyNames().stream().filter(k -> !literals.contains(k))
                .filter(k -> prefixes.stream().noneMatch(k::startsWith)).collect(Collectors.toCollection(TreeSet::new));
            assertThat(unused).as(file.toString()).isEmpty();
        }
    }

    @Test
    void theJournalHasOneNameInKorean() {
        Stream.concat(files(RESOURCES, "_ko.properties").stream(), files(RESOURCES.resolve("ui/help/ko"), ".md").stream())
            .forEach(f -> assertThat(text(f)).as(f.toString()).doesNotContain(FORMER));
    }

    @Test
    void theReliabilityOfASourceHasOneNameInKoreanWhichIsNotThatOfConfidence() {
        assertThat(Stream.concat(english("messages").stream(), english("actions").stream())).isNotEmpty().allSatisfy(file -> {
            Properties english = read(file);
            Properties korean = read(korean(file));
            english.stringPropertyNames().stream().filter(key -> RELIABILITY.matcher(english.getProperty(key)).find()).forEach(key -> assertThat(korean.getProperty(key)).as(file + ": " + key).contains("신뢰성").doesNotContain("신뢰도"));
        });
    }

    @Test
    void aKoreanParticleBehindBracketsFitsTheWordBeforeThem() {
        List<MatchResult> particles = files(RESOURCES, "_ko.properties").stream().flatMap(f -> PARTICLE.matcher(text(f)).results()).toList();
        assertThat(particles).isNotEmpty().allSatisfy(p -> assertThat("과을은".contains(p.group(2))).as(p.group()).isEqualTo((p.group(1).charAt(0) - '가') % 28 != 0));
    }
}
