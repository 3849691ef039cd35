package org.ibidem.screening.list;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that legal acts print as one: {@code A / B}, {@code A (a.k.a. B, C or D)}, {@code A (Б) C (В)}, {@code A – ب, ت}. Taken for a name of its own is what
 * has two words and is told to be one by a sign, by another script, or by a word it has in common with a name before it; whatever else stands in brackets may be an office or a place.
 */
final class NamesInOne {
    private static final Pattern SPELT_OTHERWISE = Pattern.compile("\\s*\\([^\\s()]+\\)");
    private static final Pattern BRACKETS = Pattern.compile("[()]+");
    private static final Pattern DASH = Pattern.compile("(?:^|\\s+)[–-](?:\\s+|$)");
    private static final Pattern COMMAS = Pattern.compile("\\s*[,،]\\s*|\\s+or\\s+");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern ALSO = Pattern.compile("(?iu)^(?:a\\.?\\s?k\\.?\\s?a\\.?|also known as|alias)\\b[\\s:.]*");
    private static final Pattern LANGUAGE = Pattern.compile("^\\p{L}+\\s?:\\s*");
    private static final Pattern BORN = Pattern.compile("(?iu)^(?:born|née|nee)\\b.*");
    private static final Pattern AT_THE_END = Pattern.compile(".*\\p{L}.*\\([^()]*\\)[\\s’'\"”]*");
    private static final int TELLING = 3;
    private static final List<String> COUNTRIES = Arrays.stream(Locale.getISOCountries()).map(c -> Locale.of("", c).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT)).toList();
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private UnicodeScript script;

    private NamesInOne() {}

    /** The names that stand in this one; empty when it is only one. */
    static List<String> of(String text, boolean person) {
        NamesInOne names = new NamesInOne();
        if (person) names.person(text);
        else if (AT_THE_END.matcher(text).matches()) names.organisation(text);
        names.found.remove(text);
        return List.copyOf(names.found);
    }

    private void person(String text) {
        List<String> segments = parts(BRACKETS, SPELT_OTHERWISE.matcher(text).replaceAll(""));
        for (int i = 0; i < segments.size(); i++) {
            boolean also = ALSO.matcher(segments.get(i)).find();
            List<String> dashed = parts(DASH, ALSO.matcher(segments.get(i)).replaceFirst(""));
            for (int d = 0; d < dashed.size(); d++) {
                List<String> names = i + d == 0 ? List.of(dashed.get(d)) : parts(COMMAS, dashed.get(d));
                names.forEach(n -> slashed(n, also));
            }
        }
    }

    private void slashed(String name, boolean also) {
        List<String> parts = parts(SLASH, name);
        if (parts.size() > 1 && parts.stream().anyMatch(p -> words(p).count() < 2)) parts = List.of(name);
        for (String part : parts) take(LANGUAGE.matcher(part).replaceFirst("").strip(), also || parts.size() > 1);
    }

    private void take(String name, boolean told) {
        if (BORN.matcher(name).matches() || words(name).count() < 2) return;
        boolean first = script == null;
        if (first) script = script(name);
        if (!first && !told && script(name) == script && words(name).noneMatch(words::contains)) return;
        words(name).filter(w -> w.length() >= TELLING).forEach(words::add);
        found.add(name);
    }

    private void organisation(String text) {
        List<String> segments = parts(BRACKETS, text);
        String last = LANGUAGE.matcher(segments.getLast()).replaceFirst("").strip();
        if (segments.size() > 1 && words(last).count() > 1 && COUNTRIES.stream().noneMatch(c -> c.startsWith(last.toLowerCase(Locale.ROOT)))) found.add(last);
    }

    private static List<String> parts(Pattern between, String text) {
        List<String> parts = new ArrayList<>();
        for (String part : between.split(text)) if (part.codePoints().anyMatch(Character::isLetter)) parts.add(part.strip());
        return parts.isEmpty() ? List.of(text) : parts;
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")).filter(w -> !w.isEmpty());
    }

    private static UnicodeScript script(String name) {
        return name.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).findFirst().orElse(UnicodeScript.COMMON);
    }
}
