package org.ibidem.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class NameIndexTest {
    private static final List<String> WORDS = List.of("Omar", "Veltrani", "Kestrel", "Harbour", "Trading", "Kim", "Chol", "Hyok", "Gwang", "Ilmo", "Dravik", "Petrov", "Sergei", "Al", "Rashid", "Ltd", "Yong",
        "Anselm", "Quint", "Bravo", "Lindqvist", "Mohammad", "Marchetti", "Ivanov", "Golden", "Services", "Park", "Oduya", "Sanchez", "Villanueva");

    private static String name(Random random) {
        return String.join(" ", IntStream.range(0, 2 + random.nextInt(3)).mapToObj(i -> WORDS.get(random.nextInt(WORDS.size()))).toList());
    }

    private static String misspelt(String name, Random random) {
        int at = random.nextInt(name.length());
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + "e" + name.substring(at);
            case 2 -> name.replaceFirst(" ", "");
            default -> name.substring(name.lastIndexOf(' ') + 1) + " " + name.substring(0, name.lastIndexOf(' '));
        };
    }

    @Test
    void theIndexFindsWhatComparingAllFinds() {
        Random random = new Random(3);
        List<String> names = IntStream.range(0, 1500).mapToObj(i -> name(random)).toList();
        NameIndex index = new NameIndex();
        for (int i = 0; i < names.size(); i++) index.add(i, names.get(i), NameKind.PERSON);
        int all = 0;
        List<String> lost = new ArrayList<>();
        for (int q = 0; q < 60; q++) {
            ReadName asked = ReadName.of(misspelt(names.get(random.nextInt(names.size())), random), NameKind.PERSON);
            List<Integer> found = index.find(asked, 0.85, Integer.MAX_VALUE).stream().map(NameIndex.Hit::name).toList();
            for (int i = 0; i < names.size(); i++) {
                if (NameMatcher.score(asked, ReadName.of(names.get(i), NameKind.PERSON)) < 0.85) continue;
                all++;
                if (!found.contains(i)) lost.add(asked + " / " + names.get(i));
            }
        }
        assertThat(all).isGreaterThan(60);
        assertThat(lost).isEmpty();
    }

    @Test
    void theBestComesFirstAndANameInSeveralSpellingsIsFoundOnce() {
        NameIndex index = new NameIndex();
        index.add(1, "Kim Chang Hyok", NameKind.PERSON);
        index.add(1, "김창혁", NameKind.PERSON);
        index.add(2, "Kim Chang Hyo", NameKind.PERSON);
        List<NameIndex.Hit> hits = index.find(ReadName.of("김창혁", NameKind.PERSON), 0.6, 5);
        assertThat(hits).extracting(NameIndex.Hit::name).startsWith(1).doesNotHaveDuplicates();
        assertThat(index.find(ReadName.of("Kim Chang Hyok", NameKind.PERSON), 0.6, 1)).hasSize(1);
    }
}
