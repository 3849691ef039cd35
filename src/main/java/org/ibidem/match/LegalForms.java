package org.ibidem.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The legal forms of organisations in many languages, set apart from their names: {@code Sdn Bhd}, {@code OOO}, {@code 有限公司}. */
public final class LegalForms {
    private static final int LONGEST = 5;
    private static final Pattern SPACE = Pattern.compile("[\\s,]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, Set<String>> FAMILIES = families();
    /** Forms so long that one may be misspelt and still be no other word. */
    private static final int LONG = 14;
    private static final List<String> LONG_FORMS = FAMILIES.keySet().stream().filter(f -> f.length() >= LONG).sorted().toList();
    private static final List<Map.Entry<String, String>> UNSPACED = unspaced();

    /** A name without its legal forms, and the families of these. */
    record Apart(List<String> words, Set<String> families) {}

    private LegalForms() {}

    private static Map<String, Set<String>> families() {
        Map<String, Set<String>> families = new HashMap<>();
        for (String line : WordLists.lines("legal-forms.txt")) {
            String family = line.substring(0, line.indexOf(' '));
            for (String form : line.substring(family.length() + 1).split("\\|")) families.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(family);
        }
        return Map.copyOf(families);
    }

    private static List<Map.Entry<String, String>> unspaced() {
        List<Map.Entry<String, String>> families = new ArrayList<>();
        for (String line : WordLists.lines("cjk-legal-forms.txt")) {
            String[] parts = line.split(" ");
            for (String form : parts[1].split("\\|")) families.add(Map.entry(form, parts[0]));
        }
        return List.copyOf(families);
    }

    /** The name as it is written without the forms at its ends, and without signs that stand alone; the name itself when it is nothing but forms. */
    public static String without(String name) {
        List<String> written = SPACE.splitAsStream(name).filter(w -> w.codePoints().anyMatch(Character::isLetterOrDigit)).toList();
        List<String> words = written.stream().map(w -> NO_LETTER.matcher(Folding.of(w)).replaceAll("")).toList();
        return words.isEmpty() ? name : withoutUnspaced(String.join(" ", kept(written, words, NameKind.ANY)), new HashSet<>());
    }

    /** The words of a name, as they are written, without the forms at its ends. */
    public static List<String> without(List<String> written, NameKind kind) {
        return kept(written, written.stream().map(Folding::of).toList(), kind);
    }

    private static List<String> kept(List<String> written, List<String> folded, NameKind kind) {
        List<String> rest = apart(folded, kind).words();
        int from = Collections.indexOfSubList(folded, rest);
        return written.subList(from, from + rest.size());
    }

    /** Takes the forms out that stand in Han, Hangul or kana; their families are added to {@code found}. */
    static String withoutUnspaced(String name, Set<String> found) {
        String rest = name;
        for (Map.Entry<String, String> form : UNSPACED) {
            if (!rest.contains(form.getKey()) || rest.equals(form.getKey())) continue;
            rest = rest.replace(form.getKey(), " ");
            found.add(form.getValue());
        }
        return rest.strip();
    }

    /** Takes the forms from the end and the beginning of a name; from a person's only while two words are left. */
    static Apart apart(List<String> words, NameKind kind) {
        Set<String> families = new LinkedHashSet<>();
        List<String> rest = new ArrayList<>(words);
        int least = switch (kind) {
            case ORGANISATION -> 0;
            case PERSON -> 2;
            default -> 1;
        };
        while (takeFrom(rest, families, true, least) || kind != NameKind.PERSON && takeFrom(rest, families, false, least)) { }
        return new Apart(rest, families);
    }

    private static boolean takeFrom(List<String> rest, Set<String> families, boolean end, int least) {
        for (int length = Math.min(LONGEST, rest.size() - least); length > 0; length--) {
            List<String> part = end ? rest.subList(rest.size() - length, rest.size()) : rest.subList(0, length);
            Set<String> own = FAMILIES.getOrDefault(String.join(" ", part), misspelt(String.join(" ", part)));
            if (own.isEmpty()) continue;
            families.addAll(own);
            part.clear();
            return true;
        }
        return false;
    }

    /** A long form with a letter wrong, but for its first, is the form still. */
    private static Set<String> misspelt(String words) {
        if (words.length() < LONG) return Set.of();
        for (String form : LONG_FORMS) {
            if (form.charAt(0) == words.charAt(0) && Math.abs(form.length() - words.length()) < 3 && Letters.alike(form, words) > 0.9) return FAMILIES.get(form);
        }
        return Set.of();
    }
}
