package org.ibidem.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many names, of which those that are like a given one are found without comparing all: first the words that are alike, then the names that have
 * enough of them, then these are compared as {@link NameMatcher} compares. Filled by one thread, then asked by any number.
 */
public final class NameIndex {
    private static final double TELLING = 0.3;
    /** How much lower than asked an estimate may be for a name to be compared. */
    private static final double SLACK = 0.15;
    private static final int MOST_COMPARED = 250;
    private static final int WHOLE = 8;
    private final Words words = new Words();
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Numbers> postings = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    /** What the words of each form weigh together. */
    private float[] weights = new float[16];
    private final Map<Integer, Numbers> byWhole = new HashMap<>();
    private final Map<Set<String>, Set<String>> legalForms = new HashMap<>();

    /** A form of a name, its words by their numbers. */
    private record Form(int name, int[] words, Set<String> legalForms, NameForm.System system, boolean partial) {}

    /** A name that is alike, by the number it was added with. */
    public record Hit(int name, double score) {}

    private record Estimated(int form, double score) {}

    /** Adds a name; several names may have one number. */
    public void add(int number, String name, NameKind kind) {
        add(number, ReadName.of(name, kind, words).forms());
    }

    /** Adds names that were read before, the first with this number, each other with the next. */
    public void add(int first, ReadNames names) {
        for (int i = 0; i < names.size(); i++) add(first + i, names.forms(i));
    }

    private void add(int number, List<NameForm> read) {
        for (NameForm form : read) {
            int[] numbers = form.words().stream().mapToInt(vocabulary::number).toArray();
            int at = forms.size();
            forms.add(new Form(number, numbers, legalForms.computeIfAbsent(form.legalForms(), k -> k), form.system(), form.partial()));
            if (at == weights.length) weights = Arrays.copyOf(weights, 2 * at);
            weights[at] = (float) form.weight();
            while (postings.size() < vocabulary.size()) postings.add(new Numbers());
            for (int word : numbers) postings.get(word).add(at);
            for (int key : wholeKeys(form)) byWhole.computeIfAbsent(key, k -> new Numbers()).add(at);
        }
    }

    /** How names that are cut elsewhere begin and end. */
    private static List<Integer> wholeKeys(NameForm form) {
        if (form.words().size() > 4) return List.of();
        String sound = Sounds.of(form.together());
        if (sound.length() < WHOLE) return List.of(sound.hashCode());
        return List.of(sound.hashCode(), sound.substring(0, WHOLE).hashCode(), ("$" + sound.substring(sound.length() - WHOLE)).hashCode());
    }

    /** The names whose score is at least {@code least}, the likest first, each once, at most so many. */
    public List<Hit> find(ReadName name, double least, int most) {
        Map<Integer, Double> best = new LinkedHashMap<>();
        Scratch scratch = new Scratch(vocabulary.size(), forms.size());
        for (NameForm form : name.forms()) new Search(form, name.kind(), least, best).run(scratch);
        return best.entrySet().stream().map(e -> new Hit(e.getKey(), e.getValue())).sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::name)).limit(most).toList();
    }

    /** One form looked for. */
    private final class Search {
        private final NameForm form;
        private final boolean organisations;
        private final double least;
        private final Map<Integer, Double> best;
        private final List<Map<Integer, WordLikeness>> alike = new ArrayList<>();
        private final Set<Integer> compared = new HashSet<>();

        private Search(NameForm form, NameKind kind, double least, Map<Integer, Double> best) {
            this.form = form;
            this.organisations = kind != NameKind.PERSON;
            this.least = least;
            this.best = best;
        }

        private void run(Scratch scratch) {
            for (Word word : form.words()) {
                Map<Integer, WordLikeness> likenesses = new HashMap<>();
                vocabulary.alike(word, scratch.shared, likenesses::put);
                alike.add(likenesses);
                if (word.weight() >= TELLING || form.weight() < 2 * TELLING) gather(scratch, word, likenesses);
            }
            List<Estimated> likely = estimated(scratch);
            scratch.clear();
            likely.forEach(e -> compare(e.form));
            for (int key : wholeKeys(form)) {
                Numbers cut = byWhole.get(key);
                for (int i = 0; cut != null && i < Math.min(cut.size(), MOST_COMPARED); i++) compare(cut.get(i));
            }
        }

        /** The likest words first, for only one word of a name counts for a word that is looked for. */
        private void gather(Scratch scratch, Word word, Map<Integer, WordLikeness> likenesses) {
            scratch.nextWord();
            likenesses.entrySet().stream().sorted(Comparator.comparingDouble((Map.Entry<Integer, WordLikeness> e) -> e.getValue().value()).reversed()).forEach(e -> {
                float value = (float) (e.getValue().value() * Math.max(word.weight(), vocabulary.word(e.getKey()).weight()));
                Numbers having = postings.get(e.getKey());
                for (int i = 0; i < having.size(); i++) scratch.add(having.get(i), value);
            });
        }

        private List<Estimated> estimated(Scratch scratch) {
            List<Estimated> likely = new ArrayList<>();
            double own = form.weight();
            for (int i = 0; i < scratch.touched.size(); i++) {
                int at = scratch.touched.get(i);
                double estimate = estimate(scratch.gathered[at], own, weights[at]);
                if (estimate >= least - SLACK) likely.add(new Estimated(at, estimate));
            }
            likely.sort(Comparator.comparingDouble(Estimated::score).reversed().thenComparingInt(Estimated::form));
            return likely.subList(0, Math.min(likely.size(), MOST_COMPARED));
        }

        private double estimate(double shared, double own, double other) {
            double leftOwn = Math.max(0, own - shared);
            double leftOther = Math.max(0, other - shared);
            return shared / (shared + 1.3 * Math.min(leftOwn, leftOther) + 0.25 * Math.abs(leftOwn - leftOther));
        }

        /** An initial is like too many words to be looked up by. */
        private WordLikeness likeness(int own, int number) {
            Word word = form.words().get(own);
            Word other = vocabulary.word(number);
            return word.isInitial() || other.isInitial() ? WordLikeness.of(word, other) : alike.get(own).getOrDefault(number, WordLikeness.NONE);
        }

        private void compare(int at) {
            if (!compared.add(at)) return;
            Form found = forms.get(at);
            List<Word> words = new ArrayList<>();
            for (int word : found.words) words.add(vocabulary.word(word));
            NameForm other = new NameForm(words, found.legalForms, found.system, found.partial);
            Alignment alignment = new Alignment(form, other, (i, j) -> likeness(i, found.words[j]), organisations);
            double score = NameMatcher.score(form, other, alignment);
            if (score >= least) best.merge(found.name, score, Math::max);
        }
    }

    /** What one search counts in. */
    private static final class Scratch {
        private final byte[] shared;
        private final float[] gathered;
        private final short[] last;
        private final Numbers touched = new Numbers();
        private short word;

        private Scratch(int words, int forms) {
            shared = new byte[words];
            gathered = new float[forms];
            last = new short[forms];
        }

        private void nextWord() {
            word++;
        }

        private void clear() {
            for (int i = 0; i < touched.size(); i++) {
                gathered[touched.get(i)] = 0;
                last[touched.get(i)] = 0;
            }
            touched.clear();
        }

        private void add(int form, float value) {
            if (last[form] == word) return;
            if (last[form] == 0) touched.add(form);
            last[form] = word;
            gathered[form] += value;
        }
    }
}
