package org.ibidem.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibidem.match.NameForm.System;

/** Reads one name into the forms it may be compared in: with and without what is in brackets, in each romanisation, translated. */
final class NameReader {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʻʼʾʿʹ″′\"“”„«»]");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern GIVEN_TWICE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll}{2})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Map<String, String> WORTH = Map.ofEntries(Map.entry("&", " and "), Map.entry("+", " and "), Map.entry("int'l", "international"),
        Map.entry("int’l", "international"), Map.entry("intl", "international"));
    private static final Map<String, String> NUMBERS = Map.of("one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6", "seven", "7", "eight", "8", "nine", "9", "ten", "10");
    private static final int MOST_FORMS = 12;
    private final String text;
    private final NameKind kind;
    private final Map<List<String>, NameForm> forms = new LinkedHashMap<>();

    NameReader(String text, NameKind kind) {
        this.text = text;
        this.kind = kind;
    }

    ReadName read() {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher brackets = BRACKETS.matcher(plain);
        if (brackets.find()) {
            scripts(plain.replace('(', ' ').replace(')', ' '), false);
            scripts(brackets.replaceAll(" "), true);
        } else {
            scripts(plain, false);
        }
        if (kind != NameKind.PERSON && plain.contains("/")) for (String part : plain.split("/")) if (part.strip().length() > 3) scripts(part, true);
        return new ReadName(text, kind, List.copyOf(forms.values()));
    }

    /** A name written in two scripts is read in each. */
    private void scripts(String name, boolean partial) {
        Scripts scripts = Scripts.of(name);
        if (scripts.isMixed()) scripts.parts().forEach(part -> oneScript(part, partial));
        else oneScript(name, partial);
    }

    private void oneScript(String name, boolean partial) {
        Set<String> legal = new LinkedHashSet<>();
        String core = LegalForms.withoutUnspaced(name, legal);
        for (Romanised romanised : Romanised.of(core, kind)) add(romanised, legal, partial);
    }

    private void add(Romanised romanised, Set<String> legalSoFar, boolean partial) {
        List<String> words = words(romanised.text());
        LegalForms.Apart apart = LegalForms.apart(words, kind);
        Set<String> legal = new LinkedHashSet<>(legalSoFar);
        legal.addAll(apart.families());
        List<String> rest = kind == NameKind.VESSEL && apart.words().size() > 1 && apart.words().getFirst().matches("mv|mt|ms|ss|fv") ? apart.words().subList(1, apart.words().size()) : apart.words();
        if (rest.isEmpty() || forms.size() >= MOST_FORMS) return;
        List<Word> read = rest.stream().map(romanised.system() == System.CONSONANTS_ONLY ? Word::ofConsonants : Word::of).toList();
        forms.putIfAbsent(rest, new NameForm(read, legal, romanised.system(), partial));
        if (kind != NameKind.PERSON) translate(read, legal, partial);
    }

    /** Romanised Korean words of an organisation's name, in English. */
    private void translate(List<Word> words, Set<String> legal, boolean partial) {
        List<String> english = new ArrayList<>();
        for (Word word : words) {
            String meaning = Glossary.meaning(word);
            english.addAll(meaning.isEmpty() ? List.of(word.text()) : List.of(meaning.split(" ")));
        }
        if (words.stream().anyMatch(w -> !Glossary.meaning(w).isEmpty())) {
            forms.putIfAbsent(english, new NameForm(english.stream().map(Word::of).toList(), legal, System.TRANSLATED, partial));
        }
    }

    /** The words of a Latin name: lower case, without marks and apostrophes, numbers in digits, dotted abbreviations in one. */
    private List<String> words(String latin) {
        String plain = kind == NameKind.PERSON ? GIVEN_TWICE.matcher(latin).replaceAll(" ") : latin;
        plain = plain.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> worth : WORTH.entrySet()) if (plain.contains(worth.getKey())) plain = plain.replace(worth.getKey(), worth.getValue());
        plain = APOSTROPHES.matcher(plain).replaceAll("");
        if (kind != NameKind.PERSON && plain.indexOf('.') > 0) plain = DOTTED.matcher(plain).replaceAll("$1");
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(plain)) if (!word.isEmpty()) words.add(NUMBERS.getOrDefault(word, word));
        return words;
    }
}
