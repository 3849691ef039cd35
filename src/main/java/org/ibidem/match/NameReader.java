package org.ibidem.match;

import java.lang.Character.UnicodeScript;
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
    /** Signs without width: marks of direction, and the joiners within Persian words. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,8}");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʻʼʾʿʹ″′\"“”„«»]");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern GIVEN_TWICE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll}{2})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Map<String, String> WORTH = Map.of("&", " and ", "+", " and ");
    /** What words of organisations' names are short for. Legal forms, which may begin with one of them, are set apart before. */
    private static final Map<String, String> SHORT = Map.of("co", "company", "cos", "companies", "intl", "international", "natl", "national", "mfg", "manufacturing", "bros", "brothers", "assoc", "association",
        "govt", "government", "dept", "department", "univ", "university");
    private static final Map<String, String> NUMBERS = Map.of("one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6", "seven", "7", "eight", "8", "nine", "9", "ten", "10");
    private static final Map<String, String> ORDINALS = Map.of("first", "1", "second", "2", "third", "3", "fourth", "4", "fifth", "5", "sixth", "6", "seventh", "7", "eighth", "8", "ninth", "9", "tenth", "10");
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
    private static final List<String> ROMAN = List.of("", "", "ii", "iii", "iv", "", "vi", "vii", "viii", "ix", "", "", "xii", "xiii");
    private static final Set<String> SHIPS = Set.of("mv", "mt", "ms", "ss", "fv");
    private static final int MOST_FORMS = 12;
    private final String text;
    private final NameKind kind;
    private final Words words;
    private final Map<List<String>, NameForm> forms = new LinkedHashMap<>();

    NameReader(String text, NameKind kind, Words words) {
        this.text = text;
        this.kind = kind;
        this.words = words;
    }

    ReadName read() {
        String plain = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").strip();
        Matcher brackets = BRACKETS.matcher(plain);
        if (brackets.find()) {
            String inside = brackets.group(1).strip();
            String outside = brackets.replaceAll(" ");
            if (plain.indexOf('(') == plain.lastIndexOf('(')) withBrackets(plain.endsWith(")") ? beforeLegalForm(inside, outside) : opened(plain), inside, outside);
            else withBrackets(opened(plain), "", outside);
        } else {
            scripts(plain, false);
        }
        if (kind != NameKind.PERSON && plain.contains("/")) for (String part : plain.split("/")) if (part.strip().length() > 3) scripts(part, true);
        if (forms.isEmpty()) asItStands(plain);
        return new ReadName(text, kind, List.copyOf(forms.values()));
    }

    private static String opened(String name) {
        return name.replace('(', ' ').replace(')', ' ');
    }

    /** What closes a name in brackets goes before its legal form, where others write it: Weir GmbH (Germany) is Weir Germany GmbH. */
    private String beforeLegalForm(String inside, String outside) {
        List<String> all = split(outside);
        List<String> core = LegalForms.apart(all, kind).words();
        if (kind == NameKind.PERSON || core.size() == all.size() || !all.subList(0, core.size()).equals(core)) return outside + " " + inside;
        return String.join(" ", core) + " " + inside + " " + String.join(" ", all.subList(core.size(), all.size()));
    }

    /** Latin words that stand only in brackets, behind a name in another script, may say where or what it is: no more than a part of it. */
    private void withBrackets(String all, String inside, String outside) {
        Scripts scripts = Scripts.of(all);
        if (scripts.isMixed() && !Scripts.of(outside).has(UnicodeScript.LATIN)) {
            oneScript(scripts.parts().getLast(), false);
            oneScript(scripts.parts().getFirst(), true);
        } else {
            scripts(all, false);
        }
        scripts(outside, !abbreviates(inside, outside));
    }

    /** Whether capitals are the first letters of the name's words, in their order: they say nothing more. */
    private static boolean abbreviates(String capitals, String name) {
        if (!CAPITALS.matcher(capitals).matches()) return false;
        int found = 0;
        for (String word : BETWEEN.split(name)) if (found < capitals.length() && !word.isEmpty() && Character.toUpperCase(word.charAt(0)) == capitals.charAt(found)) found++;
        return found == capitals.length();
    }

    /** A name that is nothing but a legal form is like itself and nothing else. */
    private void asItStands(String plain) {
        List<Word> read = split(Romanised.of(plain, kind).getFirst().text()).stream().map(words::of).toList();
        if (!read.isEmpty()) forms.put(List.of(), new NameForm(read, Set.of(), System.WRITTEN, false));
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
        List<String> all = split(romanised.text());
        LegalForms.Apart apart = LegalForms.apart(all, kind);
        Set<String> legal = new LinkedHashSet<>(legalSoFar);
        legal.addAll(apart.families());
        List<String> rest = kind == NameKind.VESSEL && apart.words().size() > 1 && SHIPS.contains(apart.words().getFirst()) ? apart.words().subList(1, apart.words().size()) : apart.words();
        add(rest, legal, romanised.system(), partial);
        if (kind == NameKind.ANY && !apart.families().isEmpty()) add(all, Set.of(), romanised.system(), partial);
    }

    private void add(List<String> written, Set<String> legal, System system, boolean partial) {
        List<String> texts = kind == NameKind.PERSON ? written : written.stream().map(t -> SHORT.getOrDefault(t, t)).toList();
        if (texts.isEmpty() || forms.size() >= MOST_FORMS) return;
        List<String> servants = Abjad.servants(texts);
        if (!servants.equals(texts)) add(servants, legal, system, partial);
        if (servants.size() != texts.size()) return;
        List<Word> read = texts.stream().map(system == System.CONSONANTS_ONLY ? words::ofConsonants : words::of).toList();
        forms.putIfAbsent(texts, new NameForm(read, legal, system, partial));
        if (kind != NameKind.PERSON) translate(read, legal, partial);
    }

    /** Romanised Korean, Arabic and Persian words of an organisation's name, in English. */
    private void translate(List<Word> read, Set<String> legal, boolean partial) {
        List<Word> english = new ArrayList<>();
        for (Word word : read) {
            String meaning = Glossary.meaning(word);
            if (meaning.isEmpty()) english.add(word);
            else for (String part : meaning.split(" ")) english.add(words.of(part));
        }
        if (!english.equals(read)) forms.putIfAbsent(english.stream().map(Word::text).toList(), new NameForm(english, legal, System.TRANSLATED, partial));
    }

    /** The words of a Latin name: lower case, without marks and apostrophes, numbers in digits, dotted abbreviations in one. */
    private List<String> split(String latin) {
        String plain = kind == NameKind.PERSON ? GIVEN_TWICE.matcher(latin).replaceAll(" ") : latin;
        plain = plain.toLowerCase(Locale.ROOT);
        if (plain.indexOf('&') >= 0 || plain.indexOf('+') >= 0) for (Map.Entry<String, String> worth : WORTH.entrySet()) if (plain.contains(worth.getKey())) plain = plain.replace(worth.getKey(), worth.getValue());
        plain = APOSTROPHES.matcher(plain).replaceAll("");
        if (kind != NameKind.PERSON && plain.indexOf('.') > 0) plain = DOTTED.matcher(plain).replaceAll("$1");
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(plain)) if (!part.isEmpty()) parts.add(kind == NameKind.PERSON ? NUMBERS.getOrDefault(part, part) : number(part));
        return parts;
    }

    /** What counts things in the name of an organisation, in digits; another word as it is. */
    private static String number(String word) {
        Matcher ordinal = ORDINAL.matcher(word);
        if (ordinal.matches()) return ordinal.group(1);
        if (ORDINALS.containsKey(word)) return ORDINALS.get(word);
        int roman = word.length() > 1 ? ROMAN.indexOf(word) : -1;
        return roman > 0 ? Integer.toString(roman) : NUMBERS.getOrDefault(word, word);
    }
}
